import type {Clause} from './clause.ts'
import {addressees, envoys, journalism, occupied} from './naming-words.ts'
import {isOfMembers} from './purpose.ts'

/** A phrase read up to a word with a preposition written onto it. */
interface PhraseSoFar {
  readonly start: number
  /** Its chain of genitives has come to something definite. */
  readonly closed: boolean
}

/**
 * «قال مصدر [للمرفأ]», «ندد المحتجون [بالقانون]»: whom it was told to, or what it is about, and nothing that
 * whoever speaks is at or for.
 */
export function hangsOnVerb(
  clause: Clause,
  at: number,
  {start, closed}: PhraseSoFar
): boolean {
  const {noun, preposition, stem} = clause.word(at)
  if (preposition === 'ل' && !isOfMembers(clause, at)) {
    if (addressees.has(stem) || envoys.has(stem)) return true
    // «مصدر للمرفأ «إف إم»»: a name in quotation marks.
    if (clause.quotationAt(at + 1) !== undefined && noun === undefined) return true
    // «مصدر مطلع [لأطلس]»: who will not be named is for nobody.
    if (clause.word(start).noun?.type === 'anonymous' && !closed) return true
  }
  // «المكلف بالإعلام»
  if (occupied.has(clause.word(at - 1).stem)) return false
  // «تقرير لشبكة», «تحقيق لصحيفة»: what media make, and are not told.
  if (noun?.type === 'media') return !journalism.has(clause.word(start).stem)
  // A document is nowhere to be.
  return noun?.type === 'document' && preposition === 'ب'
}
