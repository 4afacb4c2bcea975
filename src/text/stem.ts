import type {
  AffixHost,
  Prefix,
  Suffix,
  TextAnalysis,
  WordKind
} from '../languages/analysis.ts'
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

/** The index terms of a spelling, by what kind of word it is; forms of one word share theirs. */
type Entry = Readonly<Partial<Record<WordKind, readonly string[]>>>

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

  // One map for both kinds: most of what is looked up is in neither.
  const lexicon = new Map<string, Entry>()
  const lemmas = new Map<string, string>()
  const nouns = new Set<string>()
  for (const {kind, forms} of language.lexicon) {
    const lemma = forms[0] ?? ''
    if (!lemmas.has(term(lemma))) lemmas.set(term(lemma), lemma)
    if (kind === 'noun') nouns.add(term(lemma))
  }
  for (const {kind, forms} of language.lexicon) {
    const lemma = term(forms[0] ?? '')
    const alone: Entry = {[kind]: [lemma]}
    for (const spelling of forms) {
      const form = unify(fold(spelling))
      const entry = lexicon.get(form)
      // A plural that is spelled like another word is left to that word.
      if (form !== lemma && kind === 'noun' && nouns.has(form)) continue
      const known = entry?.[kind]
      if (!entry) lexicon.set(form, alone)
      else if (!known) lexicon.set(form, {...entry, ...alone})
      else if (!known.includes(lemma) && known.length < mostReadings) {
        const terms = form === lemma ? [lemma, ...known] : [...known, lemma]
        lexicon.set(form, {...entry, [kind]: terms})
      }
    }
  }
  const prefixes = byText(language.prefixes, ({before}) => before)
  const suffixes = byText(language.suffixes, ({after}) => after)

  function lookUp(word: string): readonly string[] | null {
    let best: readonly string[] | null = null
    let fewest = word.length
    // The same endings are looked for behind every prefix; once for all takes half as long.
    const endings: (readonly Hosted<Suffix>[])[] = []
    for (let back = 0; back <= suffixes.longest && back < word.length; back++)
      endings.push(suffixes.of(word.slice(word.length - back)))
    for (let front = 0; front <= prefixes.longest && front < fewest; front++) {
      for (const prefix of prefixes.of(word.slice(0, front))) {
        for (let back = 0; back < endings.length && front + back <= fewest + 1; back++) {
          for (const suffix of endings[back] as readonly Hosted<Suffix>[]) {
            const leaves = suffix.leaves ?? ''
            const off = front + back - leaves.length
            if (off > fewest || (off === fewest && leaves === '')) continue
            if ((prefix.hosts & suffix.hosts) === 0) continue
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
    const entry = base.length < 2 ? undefined : lexicon.get(base)
    if (!entry) return null
    let found: readonly string[] | null = null
    for (const kind of prefix.before) {
      const terms = suffix.after.includes(kind)
        ? entry[kind === 'definite' ? 'noun' : kind]
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

/** Hosts as bits: most prefixes and suffixes cannot stand on one word, which is seen at once. */
const hostBits: Readonly<Record<AffixHost, number>> = {noun: 1, definite: 2, verb: 4}

/** An affix with what it is written onto, as bits. */
type Hosted<Affix> = Affix & {readonly hosts: number}

interface Affixes<Affix> {
  /** The length of the longest. */
  readonly longest: number
  /** The affixes with this text; the empty text is one. */
  of(text: string): readonly Hosted<Affix>[]
}

function byText<Affix extends {readonly text: string}>(
  affixes: readonly Affix[],
  hostsOf: (affix: Affix | typeof none) => readonly AffixHost[]
): Affixes<Affix | typeof none> {
  const found = new Map<string, Hosted<Affix | typeof none>[]>()
  let longest = 0
  for (const affix of [none, ...affixes]) {
    let hosts = 0
    for (const host of hostsOf(affix)) hosts |= hostBits[host]
    longest = Math.max(longest, affix.text.length)
    const same = found.get(affix.text)
    if (same) same.push({...affix, hosts})
    else found.set(affix.text, [{...affix, hosts}])
  }
  const absent: readonly Hosted<Affix>[] = []
  return {longest, of: text => found.get(text) ?? absent}
}
