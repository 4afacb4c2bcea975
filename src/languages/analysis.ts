import type {LanguageCode} from '../types.ts'

/** What kind of word the lexicon holds. */
export type WordKind = 'noun' | 'verb'

/** What an affix may stand with; a definite noun takes no pronoun. */
export type AffixHost = WordKind | 'definite'

/** What is written onto the front of a word. */
export interface Prefix {
  readonly text: string
  readonly before: readonly AffixHost[]
  /**
   * How many letters must remain of a word that the lexicon does not know for the
   * prefix to be stripped; absent: never, since the letters may be the word's own.
   */
  readonly least?: number | undefined
}

/** What is written onto the end of a word. */
export interface Suffix {
  readonly text: string
  readonly after: readonly AffixHost[]
  /** What the bare word ends with in its place; absent: nothing. */
  readonly leaves?: string | undefined
  /** As in {@link Prefix}. */
  readonly least?: number | undefined
}

/** A word and all forms that are one word with it in a search. */
export interface Paradigm {
  readonly kind: WordKind
  /** Its lemma first. */
  readonly forms: readonly string[]
}

/** Lemmas of different words that a reader looks for together. */
export interface Family {
  readonly lemmas: readonly string[]
  /** How much one of them counts for another, from 0 to 1. */
  readonly weight: number
}

/** Something that a term may be a form of, or derived from. */
export interface Reading {
  /** Terms that share it meet. */
  readonly of: string
  /** How likely, from 0 to 1. */
  readonly weight: number
  /** The word that it would be, folded; absent where that is the term itself. */
  readonly word?: string
}

/** How questions name the kind of their answer. */
export interface AskedFor {
  readonly questionWords: readonly string[]
  readonly kinds: readonly string[]
}

/** What a language folder provides for text analysis. */
export interface TextAnalysis {
  readonly code: LanguageCode
  /** A letter that words of this language are written with. */
  readonly letter: RegExp
  /** Words that are not looked for; written as they are spelled. */
  readonly stopWords: readonly string[]
  /**
   * What a question asks for rather than speaks of, when it stands right after a
   * question word: `what year`, `how many`. The answer seldom says it.
   */
  readonly askedFor: AskedFor
  /** Letters that writers put for one another, beyond folding; for single letters of a folded word. */
  readonly sameLetters: Readonly<Record<string, string>>
  readonly prefixes: readonly Prefix[]
  readonly suffixes: readonly Suffix[]
  readonly lexicon: readonly Paradigm[]
  readonly families: readonly Family[]
  /** Foreign names, each in its spellings; they are known words that still may be spelled otherwise. */
  readonly names: readonly (readonly string[])[]
  /** Whole-number words: the value in digits, then its spellings. */
  readonly numbers: readonly (readonly string[])[]
  /** The twelve months in order, each with all its names. */
  readonly months: readonly (readonly string[])[]
  /** Month names that mean something else unless a number stands beside them. */
  readonly ambiguousMonths: readonly string[]
  /** The stem of a folded word, for a language whose suffixes need a procedure. */
  readonly stem?: ((word: string) => string) | undefined
  /**
   * What a folded term may stand for by its shape.
   *
   * @param lemma The word as the lexicon spells it; absent when it does not hold it.
   */
  readonly readings: (term: string, lemma?: string) => readonly Reading[]
}
