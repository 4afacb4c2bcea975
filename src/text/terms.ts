import type {TextAnalysis} from '../languages/analysis.ts'
import {arabicAnalysis} from '../languages/ar/analysis/index.ts'
import {englishAnalysis} from '../languages/en/analysis/index.ts'
import {fold} from './fold.ts'
import {nameSkeleton} from './name-skeleton.ts'
import {type NotedWord, termIn} from './noted-word.ts'
import {NumberRow} from './number-row.ts'
import {
  createQuantityReader,
  findQuantities,
  type Quantity,
  type QuantityWord
} from './quantities.ts'
import type {QueryAlternative, QueryUnit} from './query-unit.ts'
import {scanWords} from './scan-words.ts'
import {SpellingCache} from './spelling-cache.ts'
import {createStemmer, type Stemmer} from './stem.ts'
import {wordsOf} from './words.ts'

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

/** The index terms of a text in reading order, in lists that run side by side. */
export interface PlacedTerms {
  readonly terms: readonly string[]
  /** For each term the word as it stands, folded. */
  readonly surfaces: readonly string[]
  /**
   * For each term three numbers: where it begins, where it ends, and which word of the text it is.
   * One array takes less time than three, which the engine keeps outside of its own memory.
   */
  readonly places: Uint32Array
}

const placeSize = 3

/** Where a term begins, as an offset of the text. */
export function startOf({places}: PlacedTerms, at: number): number {
  return places[at * placeSize] as number
}

/** Where a term ends. */
export function endOf({places}: PlacedTerms, at: number): number {
  return places[at * placeSize + 1] as number
}

/** Which word of the text a term is of; readings of one word share it. */
export function positionOf({places}: PlacedTerms, at: number): number {
  return places[at * placeSize + 2] as number
}

/** Index terms that belong together more loosely than inflections of one word. */
export interface TermGroup {
  /** The group's name; opaque. */
  readonly group: string
  /** How much a member counts for another, from 0 to 1; two members multiply theirs. */
  readonly weight: number
}

/** What a question asks for with words that say one number or month. */
export interface PlacedUnit {
  /** The first word. */
  readonly from: number
  /** The word after the last. */
  readonly to: number
  readonly unit: QueryUnit
}

/** A word that another may be a form of, or derived from. */
export interface Base {
  /** Folded. */
  readonly word: string
  /** How likely, from 0 to 1. */
  readonly weight: number
}

/** Turns text into index terms; the same for articles and for queries. */
export interface Analyser {
  /** The index terms of a text in reading order; stop words have none. */
  terms(text: string): Term[]
  /** The same terms in lists, which takes two thirds of the time. */
  placedTerms(text: string): PlacedTerms
  /** The same terms without their places, in a third of the time. */
  bareTerms(text: string): string[]
  /**
   * The same terms for an index that counts them: a word in the place of its only term. Calls `onWord`
   * with every word.
   */
  countedTerms(text: string, onWord?: (word: NotedWord) => void): (string | NotedWord)[]
  /** What a question asks for: one unit for each word that is not a stop word. */
  units(text: string): QueryUnit[]
  /** The numbers and months among folded words: «ماي» is one beside a year. */
  quantities(words: readonly string[]): PlacedUnit[]
  /** A word or fixed expression as one alternative; `null` when no term is left. */
  alternative(text: string, weight: number): QueryAlternative | null
  /** The groups an index term belongs to. */
  groups(term: string): readonly TermGroup[]
  /** Other words that a term may be a form of, going by its shape alone. */
  bases(term: string): readonly Base[]
  /** A MiniSearch `tokenize`: the words of a text, folded. */
  tokenize(text: string): string[]
  /** A MiniSearch `processTerm`: the index terms of one word, `null` for a stop word. */
  processTerm(word: string): string[] | null
}

/** A word with all that is known of it apart from where it stands. */
interface AnalysedWord extends QuantityWord, NotedWord {
  /** Index terms; none for a stop word. */
  readonly terms: readonly string[]
  /** Whether it has one term, as most have: the list would be two more steps through the memory. */
  readonly hasOne: boolean
}

const noTerms: readonly string[] = []

/** Ten thousand news articles have some 150,000 spellings; half as many slots take 8 % more time. */
const spellingBits = 18

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
  const asked = languages.map(({askedFor}) => ({
    questionWords: new Set(askedFor.questionWords.map(fold)),
    kinds: new Set(askedFor.kinds.map(fold))
  }))
  const readQuantity = createQuantityReader(languages)
  const cache = new SpellingCache<AnalysedWord>(spellingBits)
  // Where the words of the text at hand begin and end, and what `places` of `PlacedTerms` becomes.
  const bounds = new NumberRow()
  const places = new NumberRow()

  function readerOf(word: string): Reader | undefined {
    return readers.find(({language}) => language.letter.test(word))
  }

  function analyse(text: string): AnalysedWord {
    const reader = readerOf(text)
    const terms = reader ? reader.terms(text) : text === '' ? noTerms : [text]
    return {
      text,
      terms,
      quantity: readQuantity(text),
      hasOne: terms.length === 1,
      term: terms[0] ?? '',
      wordMark: 0,
      wordNote: undefined,
      termMark: 0,
      termNote: 0
    }
  }

  /** Gives the words of a text in turn; by how they are written, so that each spelling is folded and analysed once. */
  function eachWord(
    text: string,
    found: (word: AnalysedWord, start: number, end: number) => void
  ): void {
    scanWords(text, (start, end) => {
      const known = cache.find(text, start, end)
      if (known) {
        found(known, start, end)
        return
      }
      const raw = text.slice(start, end)
      const own = wordsOf(raw, start)
      for (const word of own) {
        const analysed = analyse(word.text)
        found(analysed, word.start, word.end)
        if (own.length === 1) cache.keep(raw, analysed)
      }
    })
  }

  function wordsIn(text: string): AnalysedWord[] {
    const found: AnalysedWord[] = []
    eachWord(text, word => found.push(word))
    return found
  }

  function placedTerms(text: string): PlacedTerms {
    const placed: AnalysedWord[] = []
    bounds.clear()
    eachWord(text, (word, start, end) => {
      placed.push(word)
      bounds.push(start)
      bounds.push(end)
    })
    const quantities = findQuantities(placed)
    const found: string[] = []
    const surfaces: string[] = []
    places.clear()
    function put(term: string, surface: string, from: number, to: number): void {
      found.push(term)
      surfaces.push(surface)
      places.push(bounds.at(2 * from))
      places.push(bounds.at(2 * to + 1))
      places.push(from)
    }
    let next = 0
    for (let position = 0; position < placed.length; position++) {
      const word = placed[position] as AnalysedWord
      const quantity = quantities[next]
      if (quantity?.from === position) {
        const {term, to, replaces} = quantity
        next++
        put(term, term, position, to - 1)
        if (replaces) {
          position = to - 1
          continue
        }
      }
      if (word.hasOne) put(word.term, word.text, position, position)
      else for (const term of word.terms) put(term, word.text, position, position)
    }
    return {terms: found, surfaces, places: places.copy()}
  }

  function terms(text: string): Term[] {
    const placed = placedTerms(text)
    return placed.terms.map((term, at) => ({
      term,
      start: startOf(placed, at),
      end: endOf(placed, at),
      position: positionOf(placed, at),
      surface: placed.surfaces[at] as string
    }))
  }

  function bareTerms(text: string): string[] {
    const found: string[] = []
    for (const counted of countedTerms(text)) found.push(termIn(counted))
    return found
  }

  function countedTerms(
    text: string,
    onWord?: (word: NotedWord) => void
  ): (string | NotedWord)[] {
    const placed = wordsIn(text)
    if (onWord) for (const word of placed) onWord(word)
    const quantities = findQuantities(placed)
    const found: (string | NotedWord)[] = []
    let next = 0
    for (let position = 0; position < placed.length; position++) {
      const quantity = quantities[next]
      if (quantity?.from === position) {
        next++
        found.push(quantity.term)
        if (quantity.replaces) {
          position = quantity.to - 1
          continue
        }
      }
      const word = placed[position] as AnalysedWord
      if (word.hasOne) found.push(word)
      else for (const term of word.terms) found.push(term)
    }
    return found
  }

  function units(text: string): QueryUnit[] {
    const placed = wordsIn(text)
    const quantities = findQuantities(placed)
    const found: QueryUnit[] = []
    let next = 0
    for (let position = 0; position < placed.length; position++) {
      const {text: surface, terms: own} = placed[position] as AnalysedWord
      const quantity = quantities[next]
      if (quantity?.from === position) {
        next++
        found.push(quantityUnit(quantity, placed))
        position = quantity.to - 1
      } else if (own.length > 0) {
        found.push({
          alternatives: own.map(term => ({terms: [term], weight: 1})),
          weight: isAskedFor(placed, position) ? askedForWeight : 1,
          surface
        })
      }
    }
    return found
  }

  function quantitiesAmong(words: readonly string[]): PlacedUnit[] {
    const analysed = words.map(analyse)
    return findQuantities(analysed).map(quantity => ({
      from: quantity.from,
      to: quantity.to,
      unit: quantityUnit(quantity, analysed)
    }))
  }

  function isAskedFor(placed: readonly AnalysedWord[], at: number): boolean {
    const kind = placed[at]?.text ?? ''
    const before = placed[at - 1]?.text ?? ''
    return asked.some(
      ({kinds, questionWords}) => kinds.has(kind) && questionWords.has(before)
    )
  }

  return {
    terms,
    placedTerms,
    bareTerms,
    countedTerms,
    units,
    quantities: quantitiesAmong,
    alternative(text, weight) {
      const found = [...new Set(bareTerms(text))]
      return found.length > 0 ? {terms: found, weight} : null
    },
    groups: term => readerOf(term)?.groups(term) ?? [],
    bases: term => readerOf(term)?.bases(term) ?? [],
    tokenize: text => wordsIn(text).map(word => word.text),
    processTerm(word) {
      const {terms: found} = analyse(fold(word))
      return found.length > 0 ? [...found] : null
    }
  }
}

/** What is left of a word that names the kind of answer. */
const askedForWeight = 0.2

/** A number or month that is written otherwise in the text still has its words. */
const partsWeight = 0.5

/** @param words Those that the quantity was found among. */
function quantityUnit(
  {term, from, to, replaces}: Quantity,
  words: readonly AnalysedWord[]
): QueryUnit {
  const parts = words.slice(from, to).flatMap(({terms}) => terms)
  const alternatives: QueryAlternative[] = [{terms: [term], weight: 1}]
  if (!replaces && parts.length > 0) {
    alternatives.push({terms: [...new Set(parts)], weight: partsWeight})
  }
  return {alternatives, weight: 1, surface: term}
}

interface Reader {
  readonly language: TextAnalysis
  terms(word: string): readonly string[]
  groups(term: string): readonly TermGroup[]
  bases(term: string): readonly Base[]
}

const leastNameLetters = 4
/** A run of letters longer than this is no name, and may be a whole text without a space. */
const mostNameLetters = 40
const leastNameSounds = 4
const nameWeight = 0.7

function createReader(language: TextAnalysis): Reader {
  const stemmer: Stemmer = createStemmer(language)
  const stops = new Set(language.stopWords.map(fold))
  const names = new Set(language.names.flat().map(stemmer.term))
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
    terms(word) {
      if (stops.has(word)) return noTerms
      const {terms} = stemmer.stem(word)
      return terms[0] === '' ? noTerms : terms
    },
    bases: term =>
      language
        .readings(term, stemmer.lemma(term))
        .flatMap(({word, weight}) => (word === undefined ? [] : [{word, weight}])),
    groups(term) {
      const lemma = stemmer.lemma(term)
      const shapes = names.has(term)
        ? [{of: term, weight: 1}]
        : language.readings(term, lemma)
      const groups: TermGroup[] = shapes.map(({of, weight}) => ({group: of, weight}))
      groups.push(...(families.get(term) ?? []))
      const nameLong = term.length >= leastNameLetters && term.length <= mostNameLetters
      if ((lemma === undefined || names.has(term)) && nameLong) {
        const skeleton = nameSkeleton(term)
        if (skeleton.length >= leastNameSounds) {
          groups.push({group: `name ${skeleton}`, weight: nameWeight})
        }
      }
      return groups
    }
  }
}
