import type {Paragraph, Phrase, Rule} from '../../../grammar.ts'
import {clauseFrom} from '../clause/content.ts'
import {draftOf} from '../clause/draft.ts'
import {withoutOuterMarks} from '../clause/quotations.ts'
import {subjectBefore} from '../clause/subject.ts'
import {markAt, sentenceEnd, sentenceStart, wordAt} from '../clause/tokens.ts'
import {readVerbGroup} from '../clause/verb-group.ts'

/** *As Smith put it, they left*; *they left, as Smith noted*. */
export const asSaid: Rule = {
  id: 'en/as-said',
  read(paragraph, at) {
    const put = wordAt(paragraph, at) === 'put' && wordAt(paragraph, at + 1) === 'it'
    const group = readVerbGroup(paragraph, at)
    if (!put && !(group?.kind === 'finite' && group.verb.stances.has('clause')))
      return undefined
    const subject = subjectBefore(paragraph, group?.from ?? at)
    if (!subject || wordAt(paragraph, subject.from - 1) !== 'as') return undefined
    const as = subject.from - 1
    const after = put ? at + 2 : (group?.to ?? at + 1)
    const content = contentOf(paragraph, as, after, at)
    if (!content) return undefined
    if (group)
      return draftOf(paragraph, {
        group,
        subject,
        frame: 'clause',
        content: [content],
        confidence: 0.6
      })
    const token = paragraph.tokens[at]
    if (!token) return undefined
    return {
      cue: {from: at, to: at + 1, start: token.start, end: token.end},
      speaker: subject.speaker,
      content: [content],
      via: [],
      stance: 'report',
      negated: false,
      confidence: 0.6
    }
  }
}

/** The clause that the aside is about: after its comma where it stands first, else before it. */
function contentOf(
  paragraph: Paragraph,
  as: number,
  after: number,
  cue: number
): Phrase | undefined {
  const start = sentenceStart(paragraph, as)
  if (as - start <= 1) {
    for (let at = after; at < Math.min(after + 12, sentenceEnd(paragraph, cue)); at++)
      if (markAt(paragraph, at) === ',')
        return clauseFrom(paragraph, at + 1, cue, {closedByComma: false})
    return undefined
  }
  const aside = markAt(paragraph, as - 1) === ','
  const closed =
    after >= sentenceEnd(paragraph, cue) - 1 || markAt(paragraph, after) === ','
  return aside && closed ? withoutOuterMarks(paragraph, start, as) : undefined
}
