import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {clauseStart} from '../clause-start.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import {wordSet} from '../spelling.ts'

/** What somebody asks by, behind «بناء على» and with «بـ». */
const requests: ReadonlySet<string> = wordSet(
  'طلب دعوة أمر أوامر تعليمات توصية إيعاز اقتراح مقترح'
)
const byRequests: ReadonlySet<string> = new Set([...requests].map(noun => `ب${noun}`))

/** What is done because somebody asked for it: «زار الوفد المدينة بدعوة من رئيسها», «بناء على طلب المحققين». */
export const atRequest: ClauseRule = (clause, at) => {
  const noun = nounAt(clause, at)
  if (noun === undefined) return undefined
  const from = clause.form(noun + 1) === 'من' ? noun + 2 : noun + 1
  // «بطلب المزيد»: only «من» tells who asks from what is asked for.
  if (noun === at && from === noun + 1) return undefined
  if (clause.word(from).preposition !== '' || clause.word(from).noun === undefined)
    return undefined
  const to = readNounPhrase(clause, from, clause.sentenceEnd(at))
  const content = clause.trimmed(clauseStart(clause, at), at)
  if (to <= from || !content) return undefined
  return {
    cue: clause.phrase(at, from),
    speaker: {kind: 'named', phrase: clause.phrase(from, to)},
    content: [content],
    via: [],
    stance: 'call',
    negated: false,
    confidence: 0.7
  }
}

/** Where the noun stands: «[بدعوة]», «بناء على [طلب]». */
function nounAt(clause: Clause, at: number): number | undefined {
  if (byRequests.has(clause.form(at))) return at
  if (clause.form(at) !== 'بناء' || clause.form(at + 1) !== 'علي') return undefined
  return requests.has(clause.word(at + 2).stem) ? at + 2 : undefined
}
