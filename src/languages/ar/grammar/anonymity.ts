import type {Clause} from './clause.ts'
import {wordSet} from './spelling.ts'

/** What is kept back: «اسمه», «هويتها», «عدم تسميتهم». */
const kept: ReadonlySet<string> = wordSet(
  'اسمه اسمها اسمهم أسمائهم أسمائهما أسماءهم هويته هويتها هويتهم هويتهما هوياتهم هوياتهما',
  'تسميته تسميتها تسميتهم يسمه تسمه يسمها تسمها يسمهم تسمهم نسمه كشفها ذكره ذكرها'
)

/** How many tokens lie between asking and what is kept back. */
const reach = 6

/**
 * Where the words end by which a source is said to be unnamed, beginning at a token or at the comma
 * before them: «، طلب عدم الكشف عن هويته», «اشترطت عدم تسميتها», «لم تسمه», «الذي رفض ذكر اسمه».
 * The token itself where there are none.
 */
export function anonymityEnd(clause: Clause, at: number, limit: number): number {
  let from = clause.isComma(at) ? at + 1 : at
  if (clause.isRelative(from)) from++
  if (!clause.isWithholding(from)) return at
  for (let after = from + 1; after < Math.min(limit, from + reach); after++) {
    if (!clause.isWord(after) || clause.isComplementizer(after)) return at
    if (kept.has(clause.form(after))) return after + 1
  }
  return at
}
