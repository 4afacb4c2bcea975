import type {ExtractOptions} from '../attribution/create-extractor.ts'
import {checkLanguage, checkOptions, expected, invalidOption} from '../errors.ts'
import type {AddedCues} from '../languages/added-cue.ts'
import {checkCues, checkLanguages} from '../languages/extend.ts'
import type {Language} from '../languages/language.ts'
import {stances} from '../languages/stances.ts'
import type {Attribution, LanguageCode, Stance} from '../types.ts'
import {type Instants, instantOf} from './instant.ts'
import type {Concept} from './lexicon.ts'
import {createReading, type Reading, usualLanguages, usualReading} from './reading.ts'

/** Options for `createIndex`; none is saved with an index, so hand them over again to load one. */
export interface IndexOptions {
  /** Languages to read, in the order that they are tried (default: Arabic and English). */
  readonly languages?: readonly Language[] | undefined
  /** Verbs of saying beside those that the languages know, by language (default: none). */
  readonly cues?: AddedCues | undefined
  /** Words and fixed expressions that say the same, in one language or across (default: none). */
  readonly concepts?: readonly Concept[] | undefined
  /** Words not to look for beside those of the languages, by language (default: none). */
  readonly stopWords?: StopWords | undefined
  /** Finds who said what in a text (default: the languages' grammars do). */
  readonly extract?:
    | ((text: string, options: ExtractOptions) => readonly Attribution[])
    | undefined
}

/** Words by language. */
export type StopWords = Readonly<Partial<Record<LanguageCode, readonly string[]>>>

/** Options of an index, checked. */
export interface ResolvedIndexOptions {
  readonly reading: Reading
  readonly extract: NonNullable<IndexOptions['extract']>
  /** Whether that is the caller's own, whose attributions may be anything. */
  readonly ownExtract: boolean
  /** The added cues, where nothing else tells `extract` from what a worker does by itself. */
  readonly cues: AddedCues | undefined
}

/** The names of the options of an index. */
export const indexKeys: readonly (keyof IndexOptions)[] = [
  'languages',
  'cues',
  'concepts',
  'stopWords',
  'extract'
]

/** Checks options for `createIndex`, and fills in the defaults. */
export function resolveIndexOptions(options?: IndexOptions | null): ResolvedIndexOptions {
  const given = checkOptions<IndexOptions>(options, indexKeys, 'the index options')
  const {extract} = given
  if (extract !== undefined && typeof extract !== 'function') {
    throw invalidOption(`\`extract\`: ${expected('a function', extract)}`)
  }
  const reading = resolveReading(given)
  const usual = extract === undefined && given.languages === undefined
  return {
    reading,
    extract: extract ?? reading.extract,
    ownExtract: extract !== undefined,
    cues: usual ? (given.cues ?? {}) : undefined
  }
}

function resolveReading(given: IndexOptions): Reading {
  const {languages, cues, concepts, stopWords} = given
  if (!languages && !cues && !concepts && !stopWords) return usualReading()
  const known =
    languages === undefined
      ? usualLanguages
      : checkLanguages(languages, ['analysis', 'questions'])
  return createReading({
    languages: known,
    cues: cues === undefined ? {} : checkCues(cues, known),
    concepts: concepts === undefined ? [] : checkConcepts(concepts),
    stopWords: stopWords === undefined ? {} : checkWords(stopWords, known, 'stopWords')
  })
}

function checkConcepts(value: unknown): readonly Concept[] {
  if (!Array.isArray(value)) {
    throw invalidOption(`\`concepts\`: ${expected('an array of concepts', value)}`)
  }
  value.forEach((concept, at) => {
    const place = `\`concepts[${at}]\``
    if (typeof concept !== 'object' || concept === null || Array.isArray(concept)) {
      throw invalidOption(
        `${place}: ${expected('an object of expressions by language', concept)}`
      )
    }
    for (const [code, expressions] of Object.entries(concept)) {
      checkStrings(expressions, `${place}.${code}`)
    }
  })
  return value
}

function checkWords(
  value: unknown,
  languages: readonly Language[],
  what: string
): StopWords {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidOption(`\`${what}\`: ${expected('lists of words by language', value)}`)
  }
  for (const [code, list] of Object.entries(value)) {
    checkLanguage(code, languages, `\`${what}\``)
    checkStrings(list, `\`${what}.${code}\``)
  }
  return value as StopWords
}

function checkStrings(value: unknown, what: string): void {
  if (Array.isArray(value) && value.every(one => typeof one === 'string')) return
  throw invalidOption(`${what}: ${expected('an array of strings', value)}`)
}

/** Which passages and sources may answer. */
export interface SearchFilter {
  /** A source's id, or words that all stand in its name. */
  readonly source?: string | undefined
  readonly stance?: Stance | readonly Stance[] | undefined
  /** Words that all stand in what is credited. */
  readonly said?: string | undefined
  /** Phrases that stand in the passage as written, hamza and ta marbuta kept. */
  readonly phrases?: readonly string[] | undefined
  /** Words that stand nowhere in the passage. */
  readonly without?: readonly string[] | undefined
  readonly articleIds?: readonly string[] | undefined
  readonly publisher?: string | undefined
  /** The first day or time of publication, in ISO 8601. */
  readonly from?: string | undefined
  /** The last day or time of publication, in ISO 8601; a day counts to its end. */
  readonly to?: string | undefined
  readonly language?: LanguageCode | undefined
}

/** Options for `search`. */
export interface SearchOptions {
  /** The most passages to give (default: 10). */
  readonly limit?: number | undefined
  /** Leaves out what does not fit (default: nothing). */
  readonly filter?: SearchFilter | undefined
}

/** A filter, ready to compare with. */
export interface ResolvedFilter {
  /** Each names the source, by its id or by words of its name. */
  readonly sources: readonly string[]
  readonly said: readonly string[]
  readonly phrases: readonly string[]
  readonly without: readonly string[]
  readonly stances?: ReadonlySet<Stance> | undefined
  readonly articleIds?: ReadonlySet<string> | undefined
  readonly publisher?: string | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly language?: LanguageCode | undefined
}

/** Options of a search, each with a value. */
export interface ResolvedSearchOptions {
  readonly limit: number
  readonly filter: ResolvedFilter
}

const searchKeys = ['limit', 'filter']
const filterKeys = [
  'source',
  'stance',
  'said',
  'phrases',
  'without',
  'articleIds',
  'publisher',
  'from',
  'to',
  'language'
]
const defaultLimit = 10

/** Checks options for `search`, and fills in the defaults. */
export function resolveSearchOptions(
  options: SearchOptions | null | undefined,
  languages: readonly Language[]
): ResolvedSearchOptions {
  const {limit, filter} = checkOptions<SearchOptions>(
    options,
    searchKeys,
    'the search options'
  )
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 0)) {
    throw invalidOption(`\`limit\`: ${expected('a whole number, zero or more', limit)}`)
  }
  return {limit: limit ?? defaultLimit, filter: resolveFilter(filter, languages)}
}

function resolveFilter(
  filter: SearchFilter | undefined,
  languages: readonly Language[]
): ResolvedFilter {
  const given = checkOptions<SearchFilter>(filter, filterKeys, 'the filter')
  const {language} = given
  const ids = texts(given.articleIds, 'articleIds')
  if (language !== undefined) checkLanguage(language, languages, '`filter.language`')
  return {
    sources: list(text(given.source, 'source')),
    said: list(text(given.said, 'said')),
    phrases: texts(given.phrases, 'phrases') ?? [],
    without: texts(given.without, 'without') ?? [],
    publisher: text(given.publisher, 'publisher'),
    stances: wanted(given.stance),
    articleIds: ids && new Set(ids),
    from: instants(given.from, 'from')?.first,
    to: instants(given.to, 'to')?.last,
    language
  }
}

function text(value: unknown, key: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  throw invalidOption(`\`filter.${key}\`: ${expected('a string', value)}`)
}

function wanted(value: unknown): ReadonlySet<Stance> | undefined {
  if (value === undefined) return undefined
  const list: unknown[] = Array.isArray(value) ? value : [value]
  for (const stance of list) {
    if (!stances.includes(stance as Stance)) {
      const known = stances.map(name => `\`${name}\``).join(', ')
      throw invalidOption(`\`filter.stance\`: ${expected(`one of ${known}`, stance)}`)
    }
  }
  return new Set(list as Stance[])
}

function texts(value: unknown, key: string): readonly string[] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value) || value.some(one => typeof one !== 'string')) {
    throw invalidOption(`\`filter.${key}\`: ${expected('an array of strings', value)}`)
  }
  return value as string[]
}

function list(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}

function instants(value: unknown, key: string): Instants | undefined {
  const given = text(value, key)
  if (given === undefined) return undefined
  const found = instantOf(given)
  if (!found) {
    throw invalidOption(`\`filter.${key}\`: ${expected('a date in ISO 8601', given)}`)
  }
  return found
}

/** Options for `verify`. */
export interface VerifyOptions {
  /** Who is said to say it: a source's id, or words that all stand in its name (default: anybody). */
  readonly source?: string | undefined
}

/** Checks what `verify` is asked. */
export function resolveVerifyOptions(
  quote: unknown,
  options?: VerifyOptions | null
): {readonly source: string | undefined} {
  if (typeof quote !== 'string') {
    throw invalidOption(`the quote: ${expected('a string', quote)}`)
  }
  const {source} = checkOptions<VerifyOptions>(
    options,
    ['source'],
    'the options of `verify`'
  )
  if (source !== undefined && typeof source !== 'string') {
    throw invalidOption(`\`source\`: ${expected('a string', source)}`)
  }
  return {source}
}
