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
  /** The lemma that an index term stands for, as the lexicon spells it. */
  lemma(term: string): string | undefined
}

/** Readings of one spelling beyond this many are not kept. */
const mostReadings = 2

type Lexicon = Readonly<Record<WordKind, Map<string, readonly string[]>>>

/**
 * Creates a stemmer from a language's tables.
 *
 * A word is taken apart in every way its prefixes and suffixes allow; the way
 * that leaves a word of the lexicon and takes off the fewest letters wins, and of
 * two such ways the one whose ending stands for a letter of the word: حالتها is
 * حالة, not the verb حال. Of a word that the lexicon does not know only those
 * affixes come off that can hardly be letters of its own.
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
  const lemmas = new Map<string, string>()
  const nouns = new Set<string>()
  for (const {kind, forms} of language.lexicon) {
    const lemma = forms[0] ?? ''
    if (!lemmas.has(term(lemma))) lemmas.set(term(lemma), lemma)
    if (kind === 'noun') nouns.add(term(lemma))
  }
  for (const {kind, forms} of language.lexicon) {
    const lemma = term(forms[0] ?? '')
    for (const spelling of forms) {
      const form = unify(fold(spelling))
      const known = lexicon[kind].get(form)
      // A plural that is spelled like another word is left to that word.
      if (form !== lemma && kind === 'noun' && nouns.has(form)) continue
      if (!known) lexicon[kind].set(form, [lemma])
      else if (!known.includes(lemma) && known.length < mostReadings) {
        lexicon[kind].set(form, form === lemma ? [lemma, ...known] : [...known, lemma])
      }
    }
  }
  const prefixes = byText(language.prefixes)
  const suffixes = byText(language.suffixes)

  function lookUp(word: string): readonly string[] | null {
    let best: readonly string[] | null = null
    let fewest = word.length
    // The same endings are looked for behind every prefix; once for all takes half as long.
    const endings: (readonly (typeof none | Suffix)[])[] = []
    for (let back = 0; back <= suffixes.longest && back < word.length; back++)
      endings.push(suffixes.of(word.slice(word.length - back)))
    for (let front = 0; front <= prefixes.longest && front < fewest; front++) {
      for (const prefix of prefixes.of(word.slice(0, front))) {
        for (let back = 0; back < endings.length && front + back <= fewest + 1; back++) {
          for (const suffix of endings[back] as readonly (typeof none | Suffix)[]) {
            const leaves = suffix.leaves ?? ''
            const off = front + back - leaves.length
            if (off > fewest || (off === fewest && leaves === '')) continue
            const base = word.slice(front, word.length - back) + leaves
            const found = read(base, prefix, suffix)
            if (!found) continue
            best = found
            fewest = off
          }
        }
      }
    }
    return best
  }

  function read(base: string, prefix: Prefix, suffix: Suffix): readonly string[] | null {
    if (base.length < 2) return null
    let found: readonly string[] | null = null
    for (const kind of prefix.before) {
      const terms = suffix.after.includes(kind)
        ? lexicon[kind === 'definite' ? 'noun' : kind].get(base)
        : undefined
      if (!terms) continue
      found = found ? [...new Set([...found, ...terms])].slice(0, mostReadings) : terms
    }
    return found
  }

  function strip(word: string): string {
    let stem = word
    for (let front = prefixes.longest; front > 0; front--) {
      const left = word.length - front
      if (
        !prefixes.of(word.slice(0, front)).some(({least}) => left >= (least ?? left + 1))
      )
        continue
      stem = word.slice(front)
      break
    }
    for (let back = suffixes.longest; back > 0; back--) {
      const left = stem.length - back
      for (const {least, leaves} of suffixes.of(stem.slice(Math.max(0, left)))) {
        if (left >= (least ?? left + 1)) return stem.slice(0, left) + (leaves ?? '')
      }
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
    lemma: known => lemmas.get(known)
  }
}

const none: Prefix & Suffix = {
  text: '',
  before: ['noun', 'verb'],
  after: ['noun', 'definite', 'verb']
}

interface Affixes<Affix> {
  /** The length of the longest. */
  readonly longest: number
  /** The affixes with this text; the empty text is one. */
  of(text: string): readonly Affix[]
}

function byText<Affix extends {readonly text: string}>(
  affixes: readonly Affix[]
): Affixes<Affix | typeof none> {
  const found = new Map<string, (Affix | typeof none)[]>([['', [none]]])
  let longest = 0
  for (const affix of affixes) {
    longest = Math.max(longest, affix.text.length)
    const same = found.get(affix.text)
    if (same) same.push(affix)
    else found.set(affix.text, [affix])
  }
  const absent: readonly Affix[] = []
  return {longest, of: text => found.get(text) ?? absent}
}
