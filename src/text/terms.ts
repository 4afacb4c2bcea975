import {stemmer} from 'stemmer'
import {fold} from './fold.ts'
import type {QueryAlternative, QueryUnit} from './query-unit.ts'
import {stemArabic} from './stem.ts'
import {type Word, words} from './words.ts'

/** An index term and the stretch of text that it stands for. */
export interface Term {
  readonly term: string
  /** Offset of its first character in the text as given, in UTF-16 units. */
  readonly start: number
  /** Offset after its last character. */
  readonly end: number
  /** Which word of the text it is, from zero; readings of one word share it. */
  readonly position: number
}

/** Index terms that belong together more loosely than inflections of one word. */
export interface TermGroup {
  /** The group's name; opaque. */
  readonly group: string
  /** How much a member counts for another, from 0 to 1. */
  readonly weight: number
}

/** Turns text into index terms; the same for articles and for queries. */
export interface Analyser {
  /** The index terms of a text in reading order. */
  terms(text: string): Term[]
  /** What a question asks for: one unit for each word that is not a stop word. */
  units(text: string): QueryUnit[]
  /** A word or fixed expression as one alternative; `null` when no term is left. */
  alternative(text: string, weight: number): QueryAlternative | null
  /** The groups an index term belongs to. */
  groups(term: string): readonly TermGroup[]
  /** A MiniSearch `tokenize`: the words of a text, folded. */
  tokenize(text: string): string[]
  /** A MiniSearch `processTerm`: the index terms of one word. */
  processTerm(word: string): string[]
}

const arabicLetter = /[\u0621-\u064A]/u

/** Creates the analyser that the index and its queries share. */
export function createAnalyser(): Analyser {
  function stems(word: Word): readonly string[] {
    return arabicLetter.test(word.text)
      ? stemArabic(word.text).terms
      : [stemmer(word.text)]
  }
  function terms(text: string): Term[] {
    return words(text).flatMap((word, position) =>
      stems(word).map(term => ({term, start: word.start, end: word.end, position}))
    )
  }
  return {
    terms,
    units: text =>
      words(text).map(word => ({
        alternatives: stems(word).map(term => ({terms: [term], weight: 1})),
        weight: 1,
        surface: word.text
      })),
    alternative(text, weight) {
      const found = [...new Set(terms(text).map(({term}) => term))]
      return found.length > 0 ? {terms: found, weight} : null
    },
    groups: () => [],
    tokenize: text => words(text).map(word => word.text),
    processTerm: word => terms(fold(word)).map(({term}) => term)
  }
}
