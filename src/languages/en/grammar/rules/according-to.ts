import {
  type Draft,
  type Paragraph,
  type Phrase,
  phraseOf,
  type Rule
} from '../../../grammar.ts'
import {clauseFrom} from '../clause/content.ts'
import {withoutOuterMarks} from '../clause/quotations.ts'
import {subjectAfter} from '../clause/subject.ts'
import {markAt, sentenceEnd, sentenceStart, wordAt} from '../clause/tokens.ts'

/** *They left, according to the ministry.* and *According to the ministry, they left.* */
export const accordingTo: Rule = {
  id: 'en/according-to',
  read(paragraph, at) {
    if (wordAt(paragraph, at) !== 'according' || wordAt(paragraph, at + 1) !== 'to')
      return undefined
    const subject = subjectAfter(paragraph, at + 2)
    if (!subject) return undefined
    const content = contentOf(paragraph, at, subject.to)
    if (!content) return undefined
    const draft: Draft = {
      cue: phraseOf(paragraph, at, at + 2),
      speaker: subject.speaker,
      content: [content],
      via: [],
      stance: 'report',
      negated: false,
      confidence: 0.82
    }
    return draft
  }
}

function contentOf(paragraph: Paragraph, at: number, after: number): Phrase | undefined {
  const start = sentenceStart(paragraph, at)
  if (at - start <= 1 && markAt(paragraph, after) === ',')
    return clauseFrom(paragraph, after + 1, at, {closedByComma: false})
  const before = withoutOuterMarks(paragraph, start, at)
  return (
    before ??
    (after < sentenceEnd(paragraph, at)
      ? clauseFrom(paragraph, after, at, {closedByComma: false})
      : undefined)
  )
}
