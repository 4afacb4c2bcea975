import {type Paragraph, type Phrase, phraseOf} from '../../../grammar.ts'
import {quotationAt} from './quotations.ts'
import {subjectAfter, subjectBefore} from './subject.ts'
import {markAt, trimmedPhrase} from './tokens.ts'
import {readVerbGroup} from './verb-group.ts'

/** How far from a quotation the words that say who speaks may stand. */
const reach = 16

/** How many tokens the label of a transcript's paragraph may have. */
const longestLabel = 12

/** Who says "I" and "we" at a token: whose quotation it is, or whom the paragraph's label names. */
export function ownerOfWords(paragraph: Paragraph, at: number): Phrase | undefined {
  const run = outermost(paragraph, at)
  return run
    ? (speakerAfter(paragraph, run.close) ?? speakerBefore(paragraph, run.open))
    : labelOf(paragraph)
}

function outermost(
  paragraph: Paragraph,
  at: number
): {readonly open: number; readonly close: number} | undefined {
  let run = paragraph.quotations[paragraph.quotationOf[at] ?? -1]
  while (run && run.depth > 0) {
    const outer = paragraph.quotations[paragraph.quotationOf[run.open - 1] ?? -1]
    if (!outer || outer.depth >= run.depth) break
    run = outer
  }
  return run && quotationAt(paragraph, run.open)
}

/** *"We leave,"* `Smith` *said* and *"We leave," said* `Smith`. */
function speakerAfter(paragraph: Paragraph, close: number): Phrase | undefined {
  for (let at = close + 1; at < Math.min(paragraph.tokens.length, close + reach); at++) {
    const group = readVerbGroup(paragraph, at)
    if (group?.kind !== 'finite' || !group.verb.stances.has('quote')) continue
    const subject =
      group.from <= close + 2 && markAt(paragraph, group.from - 1) !== ''
        ? subjectAfter(paragraph, group.to)
        : subjectBefore(paragraph, group.from)
    return subject && phraseOf(paragraph, subject.from, subject.to)
  }
  return undefined
}

/** `Smith` *said: "We leave."* */
function speakerBefore(paragraph: Paragraph, open: number): Phrase | undefined {
  for (let at = open - 1; at >= Math.max(0, open - reach); at--) {
    const group = readVerbGroup(paragraph, at)
    if (group?.kind !== 'finite' || !group.verb.stances.has('quote')) continue
    const subject = subjectBefore(paragraph, group.from)
    return subject && phraseOf(paragraph, subject.from, subject.to)
  }
  return undefined
}

/** The label that opens a paragraph of a transcript: `MARA DELLIN`*: We never saw it.* */
function labelOf(paragraph: Paragraph): Phrase | undefined {
  for (let at = 1; at < Math.min(paragraph.tokens.length, longestLabel); at++) {
    if (markAt(paragraph, at) === ':') return trimmedPhrase(paragraph, 0, at)
    if (/\p{Ll}/u.test(paragraph.tokens[at]?.text ?? '')) return undefined
  }
  return undefined
}
