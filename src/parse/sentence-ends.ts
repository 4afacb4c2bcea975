import {parsing as arabic} from '../languages/ar/parsing.ts'
import {parsing as english} from '../languages/en/parsing.ts'
import type {Parsing} from '../languages/parsing.ts'

/** A word with a full stop after it, and the words around. */
export interface StoppedWord {
  /** Without the full stop. */
  readonly word: string
  readonly before: string
  readonly after: string
}

/** What ends a sentence, and what only looks as if it did. */
export interface SentenceEnds {
  /** Whether punctuation ends a sentence. */
  isTerminal(punctuation: string): boolean
  /** Whether the full stop after a word shortens it, and so need not end a sentence. */
  isAbbreviation(stopped: StoppedWord): boolean
}

const letter = /^\p{L}[\p{M}\u0640]*$/u
const initialism = /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)+$/u
const endsInDigit = /\p{Nd}$/u
const startsWithDigit = /^\p{Nd}/u
const everywhere = '.!?\u2026'

/** Tells sentence ends by what some languages know of them; one text may mix them all. */
export function createSentenceEnds(languages: readonly Parsing[]): SentenceEnds {
  const terminals = new Set([
    ...everywhere,
    ...languages.flatMap(({terminals}) => terminals)
  ])
  const abbreviations = new Set(languages.flatMap(({abbreviations}) => abbreviations))
  const beforeNumbers = new Set(
    languages.flatMap(({abbreviationsBeforeNumbers}) => abbreviationsBeforeNumbers)
  )
  return {
    isTerminal(punctuation) {
      for (const mark of punctuation) if (!terminals.has(mark)) return false
      return punctuation !== ''
    },
    isAbbreviation({word, before, after}) {
      if (abbreviations.has(word) || initialism.test(word)) return true
      if (beforeNumbers.has(word)) return startsWithDigit.test(after)
      // An initial, but not the unit of a number: «عام 1437 هـ.»
      return letter.test(word) && !endsInDigit.test(before)
    }
  }
}

/** The sentence ends of Arabic and English. */
export const usualSentenceEnds: SentenceEnds = /* @__PURE__ */ createSentenceEnds([
  arabic,
  english
])
