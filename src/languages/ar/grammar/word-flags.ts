import type {Spelling} from '../../grammar.ts'
import {
  causal,
  clauseOpeners,
  complementizers,
  prepositions,
  relatives,
  timeWords
} from './particles.ts'
import {wordSet} from './spelling.ts'

/**
 * What rules ask of a word again and again and its letters alone tell, a bit each: read once for
 * each spelling, so that a rule tests a number and looks nothing up. Measured on news, finding
 * attributions takes a tenth less time.
 */
export const wordFlags = {
  word: 1,
  comma: 2,
  colon: 4,
  preposition: 8,
  relative: 16,
  opener: 32,
  time: 64,
  /** Whatever stands before it; see `Clause.isComplementizer`. */
  complementizer: 128,
  /** What those do who will not be named: «طلب», «اشترطت», «لم يكشف». */
  withholding: 256
} as const

const withholding: ReadonlySet<string> = wordSet(
  'طلب طلبت طلبوا طلبا طالبا طالبة طالبين فضل فضلت فضلوا مفضلا مفضلة مفضلين رفض رفضت رفضوا رافضا رافضة رافضين',
  'اشترط اشترطت اشترطوا مشترطا مشترطة مشترطين شريطة بشرط آثر آثرت آثروا يرفض ترفض يفضل تفضل يطلب تطلب',
  'لم لا دون بدون عدم'
)

/** Reads the flags of a word or mark. */
export function flagsOf({kind, text, form}: Spelling): number {
  if (kind === 'mark') {
    if (text === ':') return wordFlags.colon
    return text === '،' || text === ',' ? wordFlags.comma : 0
  }
  let flags: number = wordFlags.word
  // With dots, «علي» is the name.
  if (prepositions.has(form) && text !== 'علي') flags |= wordFlags.preposition
  if (relatives.has(form)) flags |= wordFlags.relative
  if (clauseOpeners.has(form)) flags |= wordFlags.opener
  const plain = bare(form)
  // «آلان» folds to «الآن».
  if (timeWords.has(plain) && !text.startsWith('آل')) flags |= wordFlags.time
  if (withholding.has(plain)) flags |= wordFlags.withholding
  // «إلا» folds to «ألا», and excepts where that one leads to what is said.
  const excepts = plain === 'الا' && !text.includes('أ')
  if (complementizers.has(plain) && !causal.has(plain) && !excepts)
    flags |= wordFlags.complementizer
  return flags
}

/** A form without the conjunction written onto it. */
export function bare(form: string): string {
  return form.length > 2 && (form.startsWith('و') || form.startsWith('ف'))
    ? form.slice(1)
    : form
}
