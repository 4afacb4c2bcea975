import type {TextAnalysis} from '../languages/analysis.ts'
import {arabicAnalysis} from '../languages/ar/analysis/index.ts'
import {englishAnalysis} from '../languages/en/analysis/index.ts'
import {fold} from './fold.ts'
import {nameSkeleton} from './name-skeleton.ts'
import {createQuantities, type Quantity} from './quantities.ts'
import type {QueryAlternative, QueryUnit} from './query-unit.ts'
import {createStemmer, type Stemmer} from './stem.ts'
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
  /** The word as it stands, folded. */
  readonly surface: string
}

/** Index terms that belong together more loosely than inflections of one word. */
export interface TermGroup {
  /** The group's name; opaque. */
  readonly group: string
  /** How much a member counts for another, from 0 to 1; two members multiply theirs. */
  readonly weight: number
}

/** Turns text into index terms; the same for articles and for queries. */
export interface Analyser {
  /** The index terms of a text in reading order; stop words have none. */
  terms(text: string): Term[]
  /** What a question asks for: one unit for each word that is not a stop word. */
  units(text: string): QueryUnit[]
  /** A word or fixed expression as one alternative; `null` when no term is left. */
  alternative(text: string, weight: number): QueryAlternative | null
  /** The groups an index term belongs to. */
  groups(term: string): readonly TermGroup[]
  /** A MiniSearch `tokenize`: the words of a text, folded. */
  tokenize(text: string): string[]
  /** A MiniSearch `processTerm`: the index terms of one word, `null` for a stop word. */
  processTerm(word: string): string[] | null
}

/** What is kept of a word: its terms (none for a stop word). */
interface Analysis {
  readonly terms: readonly string[]
}

const cacheLimit = 50_000
const nothing: Analysis = {terms: []}

/**
 * Creates the analyser that the index and its queries share.
 *
 * @param languages What is known of each language (default: Arabic and English);
 *   a word belongs to the first whose letters it has.
 */
export function createAnalyser(
  languages: readonly TextAnalysis[] = [arabicAnalysis, englishAnalysis]
): Analyser {
  const readers = languages.map(createReader)
  const quantities = createQuantities(languages)
  let cache = new Map<string, Analysis>()

  function analyse(word: string): Analysis {
    const known = cache.get(word)
    if (known) return known
    const reader = readers.find(candidate => candidate.language.letter.test(word))
    const analysis = reader ? reader.analyse(word) : {terms: [word]}
    // Starting afresh costs less than keeping count of what was used last.
    if (cache.size >= cacheLimit) cache = new Map()
    cache.set(word, analysis)
    return analysis
  }

  function groups(term: string): readonly TermGroup[] {
    const reader = readers.find(candidate => candidate.language.letter.test(term))
    return reader ? reader.groups(term) : []
  }

  function termsOf(found: readonly Word[]): Term[] {
    const terms: Term[] = []
    const merged = quantities.find(found)
    let next = 0
    for (const [position, {text, start, end}] of found.entries()) {
      const quantity = merged[next]
      if (quantity && quantity.from === position) {
        next++
        terms.push({
          term: quantity.term,
          start,
          end: found[quantity.to - 1]?.end ?? end,
          position,
          surface: quantity.term
        })
        if (quantity.replaces && quantity.to === position + 1) continue
      }
      for (const term of analyse(text).terms) {
        terms.push({term, start, end, position, surface: text})
      }
    }
    return terms
  }

  function units(text: string): QueryUnit[] {
    const found = words(text)
    const merged = quantities.find(found)
    const result: QueryUnit[] = []
    for (let position = 0; position < found.length; position++) {
      const quantity = merged.find(({from}) => from === position)
      if (quantity) {
        result.push(quantityUnit(quantity, found))
        position = quantity.to - 1
        continue
      }
      const {text: surface} = found[position] as Word
      const {terms} = analyse(surface)
      if (terms.length === 0) continue
      result.push({
        alternatives: terms.map(term => ({terms: [term], weight: 1})),
        weight: 1,
        surface
      })
    }
    return result
  }

  function quantityUnit(quantity: Quantity, found: readonly Word[]): QueryUnit {
    const own = found
      .slice(quantity.from, quantity.to)
      .flatMap(word => analyse(word.text).terms)
    return {
      alternatives: [
        {terms: [quantity.term], weight: 1},
        ...(own.length > 0 ? [{terms: [...new Set(own)], weight: 0.5}] : [])
      ],
      weight: 1,
      surface: quantity.term
    }
  }

  return {
    terms: text => termsOf(words(text)),
    units,
    alternative(text, weight) {
      const found = [...new Set(termsOf(words(text)).map(({term}) => term))]
      return found.length > 0 ? {terms: found, weight} : null
    },
    groups,
    tokenize: text => words(text).map(word => word.text),
    processTerm(word) {
      const {terms} = analyse(fold(word))
      return terms.length > 0 ? [...terms] : null
    }
  }
}

interface Reader {
  readonly language: TextAnalysis
  analyse(word: string): Analysis
  groups(term: string): readonly TermGroup[]
}

const leastNameLetters = 4
const leastNameSounds = 3
const nameWeight = 0.7

function createReader(language: TextAnalysis): Reader {
  const stemmer: Stemmer = createStemmer(language)
  const stops = new Set(language.stopWords.map(fold))
  const families = new Map<string, TermGroup[]>()
  for (const [number, {lemmas, weight}] of language.families.entries()) {
    for (const lemma of new Set(lemmas.map(stemmer.term))) {
      const group = {group: `${language.code} ${number}`, weight: Math.sqrt(weight)}
      const own = families.get(lemma)
      if (own) own.push(group)
      else families.set(lemma, [group])
    }
  }
  return {
    language,
    analyse(word) {
      if (stops.has(word)) return nothing
      const {terms} = stemmer.stem(word)
      return terms[0] === '' ? nothing : {terms}
    },
    groups(term) {
      const known = stemmer.knows(term)
      const groups: TermGroup[] = language
        .readings(term, known)
        .map(({of, weight}) => ({group: of, weight}))
      groups.push(...(families.get(term) ?? []))
      if (!known && term.length >= leastNameLetters) {
        const skeleton = nameSkeleton(term)
        if (skeleton.length >= leastNameSounds) {
          groups.push({group: `name ${skeleton}`, weight: nameWeight})
        }
      }
      return groups
    }
  }
}
