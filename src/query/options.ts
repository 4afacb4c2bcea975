import {
  type ExtractOptions,
  extractAttributions
} from '../attribution/extract-attributions.ts'
import {checkOptions, expected, invalidOption} from '../errors.ts'
import type {Attribution, LanguageCode, Stance} from '../types.ts'
import {type Instants, instantOf} from './instant.ts'
import {stances} from './stances.ts'

/** Options for `createIndex`. */
export interface IndexOptions {
  /**
   * Finds who said what in a text (default: `extractAttributions`). A function is not saved
   * with an index; hand it over again when you load one.
   */
  readonly extract?:
    | ((text: string, options: ExtractOptions) => readonly Attribution[])
    | undefined
}

/** Options of an index, each with a value. */
export type ResolvedIndexOptions = {
  readonly [Key in keyof IndexOptions]-?: Exclude<IndexOptions[Key], undefined>
}

const defaultIndexOptions: ResolvedIndexOptions = {extract: extractAttributions}

/** Checks options for `createIndex`, and fills in the defaults. */
export function resolveIndexOptions(options?: IndexOptions | null): ResolvedIndexOptions {
  const given = checkOptions<IndexOptions>(
    options,
    Object.keys(defaultIndexOptions),
    'the index options'
  )
  const {extract = defaultIndexOptions.extract} = given
  if (typeof extract !== 'function') {
    throw invalidOption(`\`extract\`: ${expected('a function', extract)}`)
  }
  return {extract}
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
  options?: SearchOptions | null
): ResolvedSearchOptions {
  const {limit, filter} = checkOptions<SearchOptions>(
    options,
    searchKeys,
    'the search options'
  )
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 0)) {
    throw invalidOption(`\`limit\`: ${expected('a whole number, zero or more', limit)}`)
  }
  return {limit: limit ?? defaultLimit, filter: resolveFilter(filter)}
}

function resolveFilter(filter: SearchFilter | undefined): ResolvedFilter {
  const given = checkOptions<SearchFilter>(filter, filterKeys, 'the filter')
  const {language} = given
  const ids = texts(given.articleIds, 'articleIds')
  if (language !== undefined && language !== 'ar' && language !== 'en') {
    throw invalidOption(`\`filter.language\`: ${expected('`ar` or `en`', language)}`)
  }
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
