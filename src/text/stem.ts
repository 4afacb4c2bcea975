import type {Prefix, Suffix, TextAnalysis, WordKind} from '../languages/analysis.ts'
import {fold} from './fold.ts'

/** What a word counts as in the index. */
export interface Stem {
  /** Index terms, the likeliest first; several only where one spelling is several words. */
  readonly terms: readonly string[]
  /** Whether the lexicon holds the word. */
  readonly known: boolean
}

/** Reduces the words of one language to index terms. */
export interface Stemmer {
  /** The stem of a folded word. */
  stem(word: string): Stem
  /** A lemma of the lexicon as an index term. */
  term(lemma: string): string
  /** Whether an index term is a lemma of the lexicon. */
  knows(term: string): boolean
}

/** Readings of one spelling beyond this many are not kept. */
const mostReadings = 2

type Lexicon = Readonly<Record<WordKind, Map<string, readonly string[]>>>

/**
 * Creates a stemmer from a language's tables.
 *
 * A word is taken apart in every way its prefixes and suffixes allow; the way
 * that leaves a word of the lexicon and takes off the fewest letters wins. Of a
 * word that the lexicon does not know only those affixes come off that can hardly
 * be letters of its own.
 */
export function createStemmer(language: TextAnalysis): Stemmer {
  const same = new RegExp(`[${Object.keys(language.sameLetters).join('')}]`, 'gu')
  const hasSame = Object.keys(language.sameLetters).length > 0
  const unify = (folded: string): string =>
    hasSame
      ? folded.replace(same, letter => language.sameLetters[letter] ?? letter)
      : folded
  const finish = language.stem ?? (word => word)
  const term = (lemma: string): string => finish(unify(fold(lemma)))

  const lexicon: Lexicon = {noun: new Map(), verb: new Map()}
  const lemmas = new Set<string>()
  for (const {forms} of language.lexicon) lemmas.add(term(forms[0] ?? ''))
  for (const {kind, forms} of language.lexicon) {
    const lemma = term(forms[0] ?? '')
    for (const spelling of forms) {
      const form = unify(fold(spelling))
      const known = lexicon[kind].get(form)
      // A plural that is spelled like another word is left to that word.
      if (form !== lemma && kind === 'noun' && lemmas.has(form)) continue
      if (!known) lexicon[kind].set(form, [lemma])
      else if (!known.includes(lemma) && known.length < mostReadings) {
        lexicon[kind].set(form, form === lemma ? [lemma, ...known] : [...known, lemma])
      }
    }
  }
  const prefixes = byLength(language.prefixes)
  const suffixes = byLength(language.suffixes)

  function lookUp(word: string): readonly string[] | null {
    let best: readonly string[] | null = null
    let fewest = word.length
    for (const prefix of matching(word, prefixes, 'startsWith')) {
      const rest = word.slice(prefix.text.length)
      for (const suffix of matching(rest, suffixes, 'endsWith')) {
        const stripped = prefix.text.length + suffix.text.length
        if (stripped >= fewest) continue
        const base =
          rest.slice(0, rest.length - suffix.text.length) + (suffix.leaves ?? '')
        const found = read(base, kindsOf(prefix, suffix))
        if (found) {
          best = found
          fewest = stripped
        }
      }
    }
    return best
  }

  function read(base: string, kinds: readonly WordKind[]): readonly string[] | null {
    if (base.length < 2) return null
    let found: readonly string[] | null = null
    for (const kind of kinds) {
      const terms = lexicon[kind].get(base)
      if (!terms) continue
      found = found ? [...new Set([...found, ...terms])].slice(0, mostReadings) : terms
    }
    return found
  }

  function strip(word: string): string {
    let stem = word
    for (const prefix of matching(word, prefixes, 'startsWith').reverse()) {
      if (prefix.least === undefined || stem.length - prefix.text.length < prefix.least)
        continue
      stem = stem.slice(prefix.text.length)
      break
    }
    for (const suffix of matching(stem, suffixes, 'endsWith').reverse()) {
      if (suffix.least === undefined || stem.length - suffix.text.length < suffix.least)
        continue
      return stem.slice(0, stem.length - suffix.text.length) + (suffix.leaves ?? '')
    }
    return stem
  }

  return {
    stem(word) {
      const unified = unify(word)
      const terms = lookUp(unified)
      return terms
        ? {terms, known: true}
        : {terms: [finish(strip(unified))], known: false}
    },
    term,
    knows: candidate => lemmas.has(candidate)
  }
}

const none: Prefix & Suffix = {
  text: '',
  before: ['noun', 'verb'],
  after: ['noun', 'verb']
}

function byLength<Affix extends {readonly text: string}>(
  affixes: readonly Affix[]
): Affix[] {
  return [...affixes].sort((one, other) => one.text.length - other.text.length)
}

/** The affixes that a word has, none first, then by length. */
function matching<Affix extends {readonly text: string}>(
  word: string,
  affixes: readonly Affix[],
  at: 'startsWith' | 'endsWith'
): (Affix | typeof none)[] {
  const found: (Affix | typeof none)[] = [none]
  for (const affix of affixes) if (word[at](affix.text)) found.push(affix)
  return found
}

function kindsOf(
  prefix: Pick<Prefix, 'before'>,
  suffix: Pick<Suffix, 'after'>
): WordKind[] {
  return prefix.before.filter(kind => suffix.after.includes(kind))
}
