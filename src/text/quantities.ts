import type {TextAnalysis} from '../languages/analysis.ts'
import {fold} from './fold.ts'

/** What one word says of numbers and months. */
export interface WordQuantity {
  /** The number it names. */
  readonly value?: number | undefined
  /** Whether it is written in digits. */
  readonly digits: boolean
  /** Whether و is written onto it, as onto what follows a first number. */
  readonly joined: boolean
  /** The month it names, from 1. */
  readonly month?: number | undefined
  /** Whether it names a month only beside a number. */
  readonly ambiguous: boolean
  /** The months that it begins, by the word that follows: `كانون الثاني`. */
  readonly begins?: ReadonlyMap<string, number> | undefined
}

/** A word as the search for quantities needs it. */
export interface QuantityWord {
  readonly text: string
  readonly quantity: WordQuantity | null
}

/** Words that say one number or month, however they are written. */
export interface Quantity {
  /** `10000` for `10 آلاف`, `month 4` for `نيسان`. */
  readonly term: string
  /** The first word. */
  readonly from: number
  /** The word after the last. */
  readonly to: number
  /** Whether the words need no terms of their own, since this one says it all. */
  readonly replaces: boolean
}

/** Creates what reads the numbers and months of some languages out of a folded word. */
export function createQuantityReader(
  languages: readonly TextAnalysis[]
): (word: string) => WordQuantity | null {
  const values = new Map<string, number>()
  const months = new Map<string, number>()
  const begins = new Map<string, Map<string, number>>()
  const ambiguous = new Set<string>()
  for (const language of languages) {
    for (const [value = '', ...spellings] of language.numbers) {
      for (const spelling of spellings) values.set(fold(spelling), Number(value))
    }
    for (const [index, names] of language.months.entries()) {
      for (const name of names) {
        const [first = '', second] = fold(name).split(' ')
        if (second === undefined) months.set(first, index + 1)
        else begins.set(first, (begins.get(first) ?? new Map()).set(second, index + 1))
      }
    }
    for (const name of language.ambiguousMonths) ambiguous.add(fold(name))
  }
  return word => {
    if (digits.test(word)) {
      return {value: readDigits(word), digits: true, joined: false, ambiguous: false}
    }
    const joined = word.startsWith('\u0648') && values.has(word.slice(1))
    const value = values.get(joined ? word.slice(1) : word)
    const month = months.get(word)
    const seconds = begins.get(word)
    if (value === undefined && month === undefined && !seconds) return null
    return {
      value,
      digits: false,
      joined,
      month,
      ambiguous: ambiguous.has(word),
      begins: seconds
    }
  }
}

/** Finds the numbers and months among words, in order. */
export function findQuantities(words: readonly QuantityWord[]): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.quantity) continue
    const quantity = findMonth(words, at) ?? findNumber(words, at)
    if (!quantity) continue
    found.push(quantity)
    at = quantity.to - 1
  }
  return found
}

function findMonth(words: readonly QuantityWord[], at: number): Quantity | null {
  const {month, ambiguous, begins} = words[at]?.quantity ?? {}
  const second = begins?.get(words[at + 1]?.text ?? '')
  if (second) return {term: `month ${second}`, from: at, to: at + 2, replaces: true}
  if (month === undefined) return null
  const dated = words[at - 1]?.quantity?.digits || words[at + 1]?.quantity?.digits
  if (ambiguous && !dated) return null
  return {term: `month ${month}`, from: at, to: at + 1, replaces: true}
}

const hundred = 100
const thousand = 1000

/** Adds up words like «ثلاثة آلاف وخمسمئة», «12.5 مليون», `two hundred thousand`. */
function findNumber(words: readonly QuantityWord[], from: number): Quantity | null {
  let total = 0
  let current: number | undefined
  let to = from
  for (; to < words.length; to++) {
    const {value, digits: inDigits, joined} = words[to]?.quantity ?? {}
    if (value === undefined || (joined && to === from)) break
    // Two numbers side by side are two numbers: «15 20».
    if (inDigits && to > from) break
    if (value >= thousand && to > from) {
      total += (current ?? 1) * value
      current = undefined
    } else if (value === hundred && current !== undefined && current < 10)
      current *= value
    else if (current === undefined) current = value
    else if (joined || current >= value) current += value
    else break
  }
  const value = total + (current ?? 0)
  if (to === from || !(value <= Number.MAX_SAFE_INTEGER)) return null
  return {
    term: String(Number(value.toFixed(6))),
    from,
    to,
    replaces: to === from + 1 && words[from]?.quantity?.digits === true
  }
}

const digits = /^\d+(?:[.,\u066B\u066C]\d+)*$/u
const grouped = /^\d{1,3}(?:([,\u066C.])\d{3})(?:\1\d{3})*$/u
const decimal = /^\d+\.\d{3}$/u

/** `10,000` and `1.234.567` group thousands; `12.5`, `3,7` and `1.234` do not. */
function readDigits(word: string): number {
  if (grouped.test(word) && !decimal.test(word)) return Number(word.replace(/\D/gu, ''))
  return Number(word.replace(/\u066C/gu, '').replace(/[,\u066B]/u, '.'))
}
