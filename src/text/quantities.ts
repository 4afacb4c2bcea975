import type {TextAnalysis} from '../languages/analysis.ts'
import {fold} from './fold.ts'
import type {Word} from './words.ts'

/** Words that say one number or month, however they are written. */
export interface Quantity {
  /** `10000` for `10 آلاف`, `month 4` for `نيسان`. */
  readonly term: string
  /** The first word. */
  readonly from: number
  /** The word after the last. */
  readonly to: number
  /** Whether the term says all that the word says, so that the word needs none of its own. */
  readonly replaces: boolean
}

/** Finds numbers and months among words. */
export interface Quantities {
  find(words: readonly Word[]): Quantity[]
}

const digits = /^\d+(?:[.,\u066B\u066C]\d+)*$/u
const thousands = /^\d{1,3}(?:([,\u066C.])\d{3})(?:\1\d{3})*$/u
const scale = 1000

/** Creates what finds the numbers and months of some languages. */
export function createQuantities(languages: readonly TextAnalysis[]): Quantities {
  const values = new Map<string, number>()
  const monthOf = new Map<string, number>()
  const monthBegins = new Map<string, Map<string, number>>()
  const ambiguous = new Set<string>()
  for (const language of languages) {
    for (const [value = '', ...spellings] of language.numbers) {
      for (const spelling of spellings) values.set(fold(spelling), Number(value))
    }
    for (const [index, names] of language.months.entries()) {
      for (const name of names) {
        const [first = '', second] = fold(name).split(' ')
        if (second === undefined) monthOf.set(first, index + 1)
        else {
          const seconds = monthBegins.get(first) ?? new Map<string, number>()
          monthBegins.set(first, seconds.set(second, index + 1))
        }
      }
    }
    for (const name of language.ambiguousMonths) ambiguous.add(fold(name))
  }

  function month(words: readonly Word[], at: number): Quantity | null {
    const word = words[at]?.text ?? ''
    const second = monthBegins.get(word)?.get(words[at + 1]?.text ?? '')
    if (second) return {term: `month ${second}`, from: at, to: at + 2, replaces: true}
    const only = monthOf.get(word)
    if (!only) return null
    if (ambiguous.has(word) && !isNumber(words[at - 1]) && !isNumber(words[at + 1]))
      return null
    return {term: `month ${only}`, from: at, to: at + 1, replaces: true}
  }

  function isNumber(word: Word | undefined): boolean {
    return word !== undefined && digits.test(word.text)
  }

  /** The value of one word; `joined`: written onto و, as what follows a first number is. */
  function valueOf(word: string, joined: boolean): number | undefined {
    if (digits.test(word)) return readDigits(word)
    const value = values.get(word)
    if (value !== undefined || !joined || !word.startsWith('\u0648')) return value
    return values.get(word.slice(1))
  }

  function number(words: readonly Word[], at: number): Quantity | null {
    let total = 0
    let current: number | undefined
    let to = at
    for (; to < words.length; to++) {
      const word = words[to]?.text ?? ''
      const value = valueOf(word, to > at)
      if (value === undefined) break
      const isDigits = digits.test(word)
      // Two numbers side by side are two numbers: «15 20».
      if (isDigits && to > at) break
      if (value >= scale && (current !== undefined || to > at)) {
        total += (current ?? 1) * value
        current = undefined
      } else if (value === 100 && current !== undefined && current < 10) current *= value
      else if (current === undefined) current = value
      else if (current >= value || word.startsWith('\u0648')) current += value
      else break
    }
    if (to === at) return null
    const value = total + (current ?? 0)
    if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return null
    return {
      term: String(Number(value.toFixed(6))),
      from: at,
      to,
      replaces: digits.test(words[at]?.text ?? '')
    }
  }

  return {
    find(words) {
      const found: Quantity[] = []
      for (let at = 0; at < words.length; at++) {
        const quantity = month(words, at) ?? number(words, at)
        if (!quantity) continue
        found.push(quantity)
        at = quantity.to - 1
      }
      return found
    }
  }
}

function readDigits(word: string): number {
  // `10,000` and `1.234.567` group thousands; `12.5` and `3,7` do not.
  if (thousands.test(word) && !/^\d{1,3}\.\d{3}$/u.test(word)) {
    return Number(word.replace(/\D/gu, ''))
  }
  return Number(word.replace(/[,\u066B]/u, '.').replace(/\u066C/gu, ''))
}
