import type {Paragraph, Phrase, Rule} from '../../../grammar.ts'
import {draftOf} from '../clause/draft.ts'
import {isFiniteVerb} from '../clause/finite-verb.ts'
import {quotedAfter, quotedBefore} from '../clause/quotations.ts'
import {subjectAfter, subjectBefore} from '../clause/subject.ts'
import {
  closesQuotation,
  markAt,
  opensQuotation,
  sentenceEnd,
  sentenceStart
} from '../clause/tokens.ts'
import {isNounThere, readVerbGroup} from '../clause/verb-group.ts'

/** *"We leave," she said.* and *"We leave," said Ana Bel. "At noon."* */
export const quoteThenVerb: Rule = {
  id: 'en/quote-then-verb',
  read(paragraph, at) {
    const group = readVerbGroup(paragraph, at)
    if (!group?.verb.stances.has('quote') || group.passive || group.kind !== 'finite')
      return undefined
    if (isNounThere(paragraph, group)) return undefined
    const inverted = closeBefore(paragraph, group.from)
    const after = inverted >= 0 ? subjectAfter(paragraph, group.to) : undefined
    // "Smith, citing “…,” said the plan had failed" is not inverted.
    const subject =
      after && !isFiniteVerb(paragraph, after.to)
        ? after
        : subjectBefore(paragraph, group.from)
    const close =
      subject === after ? inverted : subject ? closeBefore(paragraph, subject.from) : -1
    if (close < 0 || !subject) return undefined
    const quoted = quotedBefore(paragraph, close)
    return draftOf(paragraph, {
      group,
      subject,
      content: [quoted, ...resumed(paragraph, Math.max(group.to, subject.to))],
      frame: 'quote',
      confidence: 0.95
    })
  }
}

/** The closing mark right before token `at`, a comma between them allowed; -1 for none. */
function closeBefore(paragraph: Paragraph, at: number): number {
  const comma = markAt(paragraph, at - 1) === ','
  const close = comma ? at - 2 : at - 1
  if (!closesQuotation(paragraph, close)) return -1
  const run = paragraph.quotations[paragraph.quotationOf[close] ?? -1]
  const last = markAt(paragraph, close - 1)
  // A full stop ends the sentence of the quotation: "…." She said no more.
  const apart = paragraph.sentenceOf[close] !== paragraph.sentenceOf[at]
  if (last === '.' && apart && !closesSentence(paragraph, at)) return -1
  // A name or a word in quote marks is no statement, unless a comma sets it off.
  const setOff = comma || (last !== '' && last !== '.')
  return setOff || (run?.words ?? 0) > 3 ? close : -1
}

/** Whether nothing follows the words that say who speaks: *"…." Smith said.* */
function closesSentence(paragraph: Paragraph, at: number): boolean {
  const end = sentenceEnd(paragraph, at)
  return end - at <= 5 && readVerbGroup(paragraph, end - 2)?.to === end - 1
}

/** What the quotation goes on with after the words that say who speaks. */
function resumed(paragraph: Paragraph, after: number): Phrase[] {
  const end = sentenceEnd(paragraph, after - 1)
  for (let at = after; at < end; at++) {
    if (opensQuotation(paragraph, at) && at > sentenceStart(paragraph, at)) {
      const mark = markAt(paragraph, at - 1)
      if (mark === ',' || mark === ':' || mark === '.') return quotedAfter(paragraph, at)
      return []
    }
  }
  return quotedAfter(paragraph, end)
}
