import type {ClauseRule} from '../clause-rule.ts'
import {clauseStart} from '../clause-start.ts'
import {readContent} from '../content.ts'
import {foldSpelling} from '../spelling.ts'

/** Verbal nouns of blame, each with the preposition before what is blamed. */
const blames: ReadonlyMap<string, string> = new Map(
  (
    [
      ['احتجاجا', 'على'],
      ['اعتراضا', 'على'],
      ['تنديدا', 'ب'],
      ['استنكارا', 'ل']
    ] as const
  ).map(([noun, preposition]) => [foldSpelling(noun), foldSpelling(preposition)])
)

/**
 * A verbal noun in the accusative tells what was said by doing something: «أضرب العمال عن الطعام احتجاجا على
 * طرد زميلهم».
 */
export const inProtest: ClauseRule = (clause, at) => {
  const preposition = blames.get(clause.form(at))
  if (preposition === undefined) return undefined
  const apart = clause.form(at + 1) === preposition
  const fused = preposition.length === 1 && clause.form(at + 1).startsWith(preposition)
  if (!apart && !fused) return undefined
  // Within what somebody says, whoever did it is hard to tell from who says it.
  if (clauseStart(clause, at) !== clause.sentenceStart(at)) return undefined
  const content = readContent(clause, apart ? at + 2 : at + 1)
  if (!content) return undefined
  return {
    cue: clause.phrase(at, at + 1),
    speaker: {kind: 'continued', agreement: {}},
    content: [content],
    via: [],
    stance: 'condemn',
    negated: false,
    confidence: 0.7
  }
}
