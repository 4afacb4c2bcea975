import {type Clause, windowSize} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {readContent} from '../content.ts'
import {isWhatClause} from '../negation.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import {wordSet} from '../spelling.ts'

const standing: ReadonlySet<string> = wordSet('جاء وجاء ورد وورد يرد جاءت')

/** «وجاء في البيان أن ...», «ورد في التقرير: ...»: the document is the source. */
export const documentSays: ClauseRule = (clause, at) => {
  if (
    !standing.has(clause.form(at)) ||
    clause.form(at + 1) !== 'في' ||
    isWhatClause(clause, at)
  )
    return undefined
  if (hasSubject(clause, at)) return undefined
  const limit = Math.min(clause.sentenceEnd(at), at + windowSize)
  const to = readNounPhrase(clause, at + 2, limit)
  if (clause.word(at + 2).noun?.type !== 'document' || to === at + 2) return undefined
  const from = findSaid(clause, to, limit)
  const content = from === undefined ? undefined : readContent(clause, from)
  if (!content) return undefined
  return {
    cue: clause.phrase(at, at + 1),
    speaker: {kind: 'named', phrase: clause.phrase(at + 2, to)},
    content: [content],
    via: [],
    stance: 'report',
    negated: false,
    confidence: 0.9
  }
}

/** «أن اسمه ورد في تحقيقات»: what stands before is what was in the document, and nothing said is. */
function hasSubject(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  if (form.startsWith('وجا') || form.startsWith('وور')) return false
  if (at === clause.sentenceStart(at) || clause.form(at - 1) === 'و') return false
  return clause.isComma(at - 1) ? form === 'ورد' : !clause.opensClause(at - 1)
}

function findSaid(clause: Clause, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) {
    if (clause.isComplementizer(at)) return at + 1
    if (clause.isColon(at) || (clause.quotationAt(at)?.words ?? 0) > 3) return at
  }
  return undefined
}
