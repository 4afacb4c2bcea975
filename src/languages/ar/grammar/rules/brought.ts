import {broughtAt} from '../brought.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {contentEnd} from '../content.ts'
import {isDateWord} from '../phrase-bounds.ts'
import {wordSet} from '../spelling.ts'
import {tellsAction} from '../word-shapes.ts'

/** How far behind who brought it, in tokens, what it contains may be told. */
const reach = 8

/** Verbs by which something is told to contain something, in both genders. */
const containing: ReadonlySet<string> = wordSet(
  'يتمثل تتمثل يقضي تقضي يهدف تهدف يرمي ترمي يخص تخص يتعلق تتعلق يتضمن تتضمن مفاده مفادها فحواه فحواها المتمثل المتمثلة الرامي الرامية الداعي الداعية'
)

/** Prepositions that lead from the noun to what it contains. */
const leading: ReadonlySet<string> = wordSet('ضد بشأن بخصوص حول قصد')

/**
 * A noun of demand or complaint that somebody brought forward by a relative clause, and what it contains:
 * «مقترح تقدم به النائب يتمثل في إنشاء صندوق», «شكوى رفعها السكان ضد المصنع».
 */
export const brought: ClauseRule = (clause, at) => {
  const noun = broughtAt(clause, at)
  if (!noun) return undefined
  const {by, stance} = noun
  const from = containedFrom(clause, by.to)
  const content =
    from === undefined ? undefined : clause.trimmed(from, contentEnd(clause, from))
  if (!content) return undefined
  return {
    cue: clause.phrase(at, at + 1),
    speaker: {kind: 'named', phrase: clause.phrase(by.from, by.to)},
    content: [content],
    via: [],
    stance,
    negated: false,
    confidence: 0.6
  }
}

function containedFrom(clause: Clause, from: number): number | undefined {
  const limit = Math.min(clause.sentenceEnd(from - 1), from + reach)
  for (let at = from; at < limit; at++) {
    const form = clause.form(at)
    if (containing.has(form)) return afterLink(clause, at + 1)
    // «القاضي بتأجيل الجلسة», not «القاضي الذي»
    if (/^القاضيه?$/u.test(form) && clause.form(at + 1).startsWith('ب')) return at + 1
    if (clause.isComplementizer(at)) return undefined
    if (leading.has(form)) return at + 1
    // «للتدخل», «بتأجيل الجلسة»
    if (/^ل/u.test(form) ? tellsAction(`ب${form.slice(1)}`) : tellsAction(form)) return at
    if (clause.isFiniteCue(at) && !clause.isPreposition(at)) return undefined
    if (
      !clause.isTime(at) &&
      !clause.isComma(at) &&
      !isDateWord(clause, at) &&
      at > from + 3
    )
      return undefined
  }
  return undefined
}

/** «يتمثل [في]», «تهدف [إلى]», «مفادها [أن]». */
function afterLink(clause: Clause, at: number): number {
  return clause.isPreposition(at) || clause.isComplementizer(at) ? at + 1 : at
}
