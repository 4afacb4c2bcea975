/**
 * What isnad keeps in a cluster: four indexes, each behind an alias.
 *
 * - `passages`: a document for each paragraph, with its index terms and attributions; found
 * - `articles`: a document for each article, with all that answering reads; written last, so an
 *   article is there with all of its passages or not at all
 * - `terms`: the words and index terms in use, by sound and by group
 * - `sources`: the sources that speak, each in its fullest naming
 */
export const parts = ['passages', 'articles', 'terms', 'sources'] as const

/** One of the four indexes. */
export type Part = (typeof parts)[number]

/** Where the four indexes are: by their aliases. */
export type Names = Readonly<Record<Part, string>>

/** How the indexes are cut and copied. */
export interface Sharding {
  readonly shards: number
  readonly replicas: number
}

/** What an index was made by; kept in the `_meta` of its mapping. */
export interface Maker {
  /** Grows when the documents change their shape. */
  readonly format: number
  /** The analyser and languages; see `fingerprintOf`. */
  readonly fingerprint: string
}

/** The shape that documents have now. */
const format = 2

/** What an index that is made now is made by. */
export function makerOf({fingerprint}: {readonly fingerprint: string}): Maker {
  return {format, fingerprint}
}

/** The aliases of an index, or of the one that is to take its place. */
export function namesOf(index: string, next = false): Names {
  return aliasesOf(next ? `${index}--next` : index)
}

function aliasesOf(index: string): Names {
  return {
    passages: `${index}-passages`,
    articles: `${index}-articles`,
    terms: `${index}-terms`,
    sources: `${index}-sources`
  }
}

/** The name of an index behind an alias; each re-index makes the next generation. */
export function generationName(alias: string, generation: number): string {
  return `${alias}-${String(generation).padStart(6, '0')}`
}

/** The generation that an index behind an alias is of. */
export function generationOf(name: string): number {
  return Number(/-(\d{6})$/u.exec(name)?.[1] ?? 0)
}

const keyword = {type: 'keyword'}
const integer = {type: 'integer'}
const long = {type: 'long'}
/** Kept for reading, not searched. */
const kept = {type: 'object', enabled: false}

/** Terms that are terms already: each string of a list is one. */
const terms = {
  type: 'text',
  analyzer: 'keyword',
  index_options: 'freqs',
  similarity: 'isnad'
}

/** Terms of which only the presence counts. */
const present = {
  type: 'text',
  analyzer: 'keyword',
  index_options: 'docs',
  norms: false
}

/** The fields of each index. */
export const fields: Readonly<Record<Part, Readonly<Record<string, object>>>> = {
  passages: {
    article: keyword,
    paragraph: integer,
    version: {type: 'keyword', index: false, doc_values: false},
    terms,
    length: {type: 'integer', index: false},
    written: {
      type: 'text',
      analyzer: 'whitespace',
      index_options: 'positions',
      norms: false
    },
    writtenAt: long,
    language: keyword,
    publisher: keyword,
    publishedFirst: long,
    publishedLast: long,
    attributions: {
      type: 'nested',
      dynamic: 'strict',
      properties: {
        source: keyword,
        name: present,
        said: present,
        stance: keyword,
        negated: {type: 'boolean'}
      }
    }
  },
  articles: {
    id: keyword,
    key: keyword,
    version: keyword,
    passages: integer,
    attributions: integer,
    title: terms,
    titleLength: {type: 'integer', index: false},
    article: kept,
    said: kept
  },
  terms: {term: keyword, groups: keyword, word: keyword, sounds: keyword},
  sources: {
    source: keyword,
    type: keyword,
    words: keyword,
    shorter: keyword,
    base: keyword,
    naming: kept
  }
}

/** Fields that are searched but need not be given back. */
const unseen: Readonly<Record<Part, readonly string[]>> = {
  passages: ['terms', 'length', 'written', 'attributions'],
  articles: ['title', 'titleLength'],
  terms: [],
  sources: []
}

/** BM25 as the engine in memory has it; see `match-units.ts`. */
const similarity = {isnad: {type: 'BM25', k1: 0.9, b: 0.5}}

/** The settings and mapping that an index template gives an index. */
export function templateOf(part: Part, sharding: Sharding, maker: Maker): object {
  const {shards, replicas} = sharding
  const small = part === 'terms' || part === 'sources'
  return {
    settings: {
      number_of_shards: small ? Math.ceil(shards / 4) : shards,
      number_of_replicas: replicas,
      refresh_interval: '5s',
      similarity,
      // An article may have thousands of statements in one paragraph.
      'mapping.nested_objects.limit': 100_000,
      ...(part === 'articles' ? {codec: 'best_compression'} : {})
    },
    mappings: {
      dynamic: 'strict',
      _meta: {isnad: maker},
      _source: {excludes: unseen[part]},
      properties: fields[part]
    }
  }
}
