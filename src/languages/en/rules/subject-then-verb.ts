import type {Rule} from '../../grammar.ts'
import {
  clauseFrom,
  complementAfter,
  insideQuotation,
  quotationAt,
  quotedAfter
} from '../clause/content.ts'
import {draftOf} from '../clause/draft.ts'
import {subjectOf} from '../clause/subject.ts'
import {sentenceEnd} from '../clause/tokens.ts'
import {isNounThere, readVerbGroup} from '../clause/verb-group.ts'

/** *Smith said that they left*, *Smith said they left*, *Smith said: "They left."* */
export const subjectThenVerb: Rule = {
  id: 'en/subject-then-verb',
  read(paragraph, at) {
    const group = readVerbGroup(paragraph, at)
    if (!group || group.passive || isNounThere(paragraph, group)) return undefined
    const {stances} = group.verb
    if (!stances.has('clause') && !stances.has('quote') && !stances.has('wh'))
      return undefined
    const complement = complementAfter(paragraph, group.to, stances.has('recipient'))
    if (!complement) return undefined
    const frame =
      complement.kind === 'quote'
        ? 'quote'
        : complement.kind === 'wh'
          ? 'wh'
          : complement.kind === 'to'
            ? 'to'
            : 'clause'
    if (!stances.has(frame)) return undefined
    const subject = subjectOf(paragraph, group)
    if (!subject) return undefined
    if (complement.kind === 'quote') {
      const run = quotationAt(paragraph, complement.from)
      if (run && run.close >= sentenceEnd(paragraph, at) - 2) {
        return draftOf(paragraph, {
          group,
          subject,
          frame: 'quote',
          confidence: 0.95,
          content: [
            insideQuotation(paragraph, run),
            ...quotedAfter(paragraph, run.close + 1)
          ]
        })
      }
    }
    const content = clauseFrom(paragraph, complement.from, at)
    return draftOf(paragraph, {
      group,
      subject,
      frame,
      content: [content],
      confidence: 0.85
    })
  }
}
