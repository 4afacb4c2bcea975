import {parsing as arabic} from '../languages/ar/parsing.ts'
import {parsing as english} from '../languages/en/parsing.ts'

const abbreviations = new Set([...arabic.abbreviations, ...english.abbreviations])
const beforeNumbers = new Set([
  ...arabic.abbreviationsBeforeNumbers,
  ...english.abbreviationsBeforeNumbers
])
const letter = /^\p{L}[\p{M}\u0640]*$/u
const initialism = /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)+$/u
const endsInDigit = /\p{Nd}$/u
const startsWithDigit = /^\p{Nd}/u

/** A word with a full stop after it, and the words around. */
export interface StoppedWord {
  /** Without the full stop. */
  readonly word: string
  readonly before: string
  readonly after: string
}

/** Whether the full stop after a word shortens it, and so need not end a sentence. */
export function isAbbreviation({word, before, after}: StoppedWord): boolean {
  if (abbreviations.has(word) || initialism.test(word)) return true
  if (beforeNumbers.has(word)) return startsWithDigit.test(after)
  // An initial, but not the unit of a number: «عام 1437 هـ.»
  return letter.test(word) && !endsInDigit.test(before)
}
