import type {CollectionStatistics} from '../engine/posting-list.ts'
import type {Stance} from '../types.ts'
import {type Cluster, unanswered} from './cluster.ts'
import type {PassageDocument, SourceDocument} from './documents.ts'
import {storedTerm} from './keys.ts'
import type {Names} from './layout.ts'

/** How large the collection is. */
export interface Sizes {
  readonly passages: number
  /** How many different terms a passage has on the average. */
  readonly passageLength: number
  readonly titles: number
  readonly titleLength: number
}

/** How often terms stand in passages and in titles. */
export interface Frequencies {
  readonly passages: ReadonlyMap<string, number>
  readonly titles: ReadonlyMap<string, number>
}

/** A query in the cluster's own language. */
export type Clause = Readonly<Record<string, unknown>>

/** What is asked of passages and titles at once. */
export interface CandidateQuery {
  readonly passages: Clause
  readonly titles: Clause
  readonly passageCount: number
  readonly titleCount: number
}

interface Hits<Document> {
  readonly total?: {readonly value: number}
  readonly hits: readonly {
    readonly _source: Document
    readonly fields?: Readonly<Record<string, readonly string[]>>
  }[]
}

interface Answer<Document = unknown> {
  readonly hits: Hits<Document>
  readonly aggregations?: Readonly<Record<string, unknown>>
  readonly error?: {readonly type: string; readonly reason?: string}
  readonly status?: number
}

/** The most words that are looked at for one of a question, and the most relatives of its terms. */
const mostWords = 1000
const mostTerms = 5000
/** The most names that are looked at for the sources of one answer; a cluster gives no more. */
const mostNames = 10_000
/** How many terms are counted at once. */
const mostCounted = 2000
/** The most values that a cluster takes in one query. */
const mostValues = 65_000
/** How long the size of the collection is taken to be the same, in milliseconds. */
const sizesAge = 60_000

/** Looks things up in the indexes of a collection. */
export class Collection {
  readonly #cluster: Cluster
  readonly #names: Names
  #sizes: {readonly until: number; readonly sizes: Sizes} | undefined

  constructor(cluster: Cluster, names: Names) {
    this.#cluster = cluster
    this.#names = names
  }

  /** Forgets what may have changed. */
  changed(): void {
    this.#sizes = undefined
  }

  /** Words in use that have one of the sounds of a word, for each word by its sounds. */
  async wordsOf(words: readonly (readonly string[])[]): Promise<string[]> {
    if (words.length === 0) return []
    const answers = await this.#searchAll(
      words.map(sounds => ['terms', valuesOf('word', mostWords, anyOf({sounds}))])
    )
    return answers.flatMap(answer => readValues(answer, 'word'))
  }

  /** Index terms in use that belong to one of some groups. */
  async termsOf(groups: readonly string[]): Promise<string[]> {
    if (groups.length === 0) return []
    const body = valuesOf('term', mostTerms, anyOf({groups}))
    return readValues(await this.#search('terms', body), 'term')
  }

  /** The ids of sources for which a field has one of some values. */
  async sourcesBy(
    field: 'words' | 'shorter' | 'base',
    values: readonly string[]
  ): Promise<string[]> {
    if (values.length === 0) return []
    const query = anyOf({[field]: values.slice(0, mostValues)})
    const body = valuesOf('source', mostNames, query)
    return readValues(await this.#search('sources', body), 'source')
  }

  /** How large the collection is; a minute old at the most. */
  async sizes(): Promise<Sizes> {
    if (this.#sizes && performance.now() < this.#sizes.until) return this.#sizes.sizes
    const [passages, titles] = await this.#searchAll([
      ['passages', sizeOf('length')],
      ['articles', sizeOf('titleLength')]
    ])
    const sizes = {
      passages: readSize(passages).count,
      passageLength: readSize(passages).average,
      titles: readSize(titles).count,
      titleLength: readSize(titles).average
    }
    this.#sizes = {until: performance.now() + sizesAge, sizes}
    return sizes
  }

  /** In how many passages and titles each of some terms stands. */
  async frequencies(terms: readonly string[]): Promise<Frequencies> {
    const parts: (readonly string[])[] = []
    for (let from = 0; from < terms.length; from += mostCounted) {
      parts.push(terms.slice(from, from + mostCounted))
    }
    if (parts.length === 0) return {passages: new Map(), titles: new Map()}
    const answers = await this.#searchAll([
      ...parts.map(part => ['passages', countsOf('terms', part)] as const),
      ...parts.map(part => ['articles', countsOf('title', part)] as const)
    ])
    const read = (from: number): Map<string, number> =>
      new Map(parts.flatMap((part, at) => readCounts(answers[from + at], part)))
    return {passages: read(0), titles: read(parts.length)}
  }

  /** How much there is of everything. */
  async count(): Promise<{articles: number; passages: number; attributions: number}> {
    const {hits, aggregations} = await this.#search('articles', {
      size: 0,
      track_total_hits: true,
      aggs: {
        passages: {sum: {field: 'passages'}},
        attributions: {sum: {field: 'attributions'}}
      }
    })
    return {
      articles: hits.total?.value ?? 0,
      passages: numberOf(aggregations?.['passages']),
      attributions: numberOf(aggregations?.['attributions'])
    }
  }

  /** The sources that are quoted most, by their ids in the articles themselves. */
  async mostQuoted(limit: number): Promise<readonly QuotedSource[]> {
    const sources = {
      terms: {field: 'attributions.source', size: limit},
      aggs: {stances, articles}
    }
    const {aggregations} = await this.#search('passages', {
      size: 0,
      aggs: {attributions: {nested: {path: 'attributions'}, aggs: {sources}}}
    })
    const {buckets} = readSources(aggregations)
    return buckets.map(bucket => ({
      id: bucket.key,
      articles: bucket.articles.count.value,
      attributions: bucket.doc_count,
      stances: Object.fromEntries(
        bucket.stances.buckets.map(({key, doc_count}) => [key, doc_count])
      )
    }))
  }

  /** In how many articles any of some sources speaks, for each list of ids. */
  async articlesOf(lists: readonly (readonly string[])[]): Promise<number[]> {
    if (lists.length === 0) return []
    const filters = lists.map(ids => ({terms: {'attributions.source': ids}}))
    const sources = {filters: {filters}, aggs: {articles}}
    const {aggregations} = await this.#search('passages', {
      size: 0,
      aggs: {attributions: {nested: {path: 'attributions'}, aggs: {sources}}}
    })
    return readSources(aggregations).buckets.map(bucket => bucket.articles.count.value)
  }

  /** The keys of some articles in which a source speaks, by its id there. */
  async articlesThatQuote(source: string, limit: number): Promise<string[]> {
    const {hits} = await this.#search<PassageDocument>('passages', {
      size: limit,
      _source: ['article'],
      query: {
        nested: {path: 'attributions', query: {term: {'attributions.source': source}}}
      }
    })
    return [...new Set(hits.hits.map(({_source}) => _source.article))]
  }

  /** The fullest namings of sources, by their ids. */
  async namings(ids: readonly string[]): Promise<ReadonlyMap<string, SourceDocument>> {
    if (ids.length === 0) return new Map()
    const found = await this.#search<SourceDocument>('sources', {
      size: ids.length,
      query: {constant_score: {filter: {terms: {source: ids}}}}
    })
    return new Map(found.hits.hits.map(({_source}) => [_source.source, _source]))
  }

  /** The keys of the articles whose passages match best, and whose titles do, the best first. */
  async candidates(query: CandidateQuery): Promise<{
    readonly passages: readonly string[]
    readonly titles: readonly string[]
  }> {
    const [passages, titles] = await this.#searchAll([
      ['passages', valuesOf('article', query.passageCount, query.passages)],
      ['articles', valuesOf('key', query.titleCount, query.titles)]
    ])
    return {passages: readValues(passages, 'article'), titles: readValues(titles, 'key')}
  }

  /** The versions of some articles that are there, by their keys. */
  async versions(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const body = {
      ...valuesOf('key', keys.length, anyOf({key: keys})),
      docvalue_fields: ['key', 'version']
    }
    const answer = keys.length > 0 ? await this.#search('articles', body) : undefined
    const versions = readValues(answer, 'version')
    return new Map(readValues(answer, 'key').map((key, at) => [key, versions[at] ?? '']))
  }

  async #search<Document>(part: keyof Names, body: object): Promise<Answer<Document>> {
    const [answer] = await this.#searchAll([[part, body]])
    return answer as Answer<Document>
  }

  /** Searches in one request; an answer that lacks a shard is none. */
  async #searchAll(
    searches: readonly (readonly [part: keyof Names, body: object])[]
  ): Promise<Answer[]> {
    const waiting = this.#cluster.waiting()
    const lines = searches.flatMap(([part, body]) => [
      {index: this.#names[part], allow_partial_search_results: false},
      body
    ])
    for (;;) {
      const {responses} = await this.#cluster.request<{responses: Answer[]}>({
        method: 'POST',
        path: '/_msearch',
        body: lines.map(line => `${JSON.stringify(line)}\n`).join('')
      })
      const failed = responses.find(({error}) => error)
      if (!failed?.error) return responses
      if ((failed.status ?? 0) < 429 || waiting.isOver) throw unanswered(failed.error)
      await waiting.pause()
    }
  }
}

/** A source by its id in the articles themselves, with how often it speaks. */
export interface QuotedSource {
  readonly id: string
  readonly articles: number
  readonly attributions: number
  readonly stances: Readonly<Partial<Record<Stance, number>>>
}

interface SourceBuckets {
  readonly buckets: readonly {
    readonly key: string
    readonly doc_count: number
    readonly articles: {readonly count: {readonly value: number}}
    readonly stances: {readonly buckets: readonly {key: string; doc_count: number}[]}
  }[]
}

const stances = {terms: {field: 'attributions.stance', size: 50}}
const articles = {
  reverse_nested: {},
  aggs: {count: {cardinality: {field: 'article', precision_threshold: 10_000}}}
}

function readSources(aggregations: Answer['aggregations']): SourceBuckets {
  const found = aggregations?.['attributions'] as {sources: SourceBuckets} | undefined
  return found?.sources ?? {buckets: []}
}

function numberOf(aggregation: unknown): number {
  return (aggregation as {value?: number} | undefined)?.value ?? 0
}

/** The statistics that the engine scores by. */
export function statisticsOf(
  documentCount: number,
  averageLength: number,
  frequencies: ReadonlyMap<string, number>
): CollectionStatistics {
  return {
    documentCount,
    averageLength,
    frequency: term => frequencies.get(storedTerm(term)) ?? 0
  }
}

function anyOf(terms: Readonly<Record<string, readonly string[]>>): Clause {
  return {constant_score: {filter: {terms}}}
}

/** Asks for a field of the documents found and nothing else: none of them is opened. */
function valuesOf(field: string, size: number, query: Clause): object {
  return {
    size,
    query,
    track_total_hits: false,
    stored_fields: '_none_',
    docvalue_fields: [field]
  }
}

function readValues(answer: Answer | undefined, field: string): string[] {
  return (answer?.hits.hits ?? []).flatMap(({fields}) => fields?.[field]?.[0] ?? [])
}

function sizeOf(field: string): object {
  return {
    size: 0,
    query: {exists: {field}},
    track_total_hits: true,
    aggs: {average: {avg: {field}}}
  }
}

function readSize(answer: Answer | undefined): {count: number; average: number} {
  const average = answer?.aggregations?.['average'] as {value: number | null} | undefined
  return {count: answer?.hits.total?.value ?? 0, average: average?.value ?? 0}
}

function countsOf(field: string, terms: readonly string[]): object {
  const filters = terms.map(term => ({term: {[field]: term}}))
  return {
    size: 0,
    track_total_hits: false,
    aggs: {counts: {filters: {filters}}}
  }
}

function readCounts(
  answer: Answer | undefined,
  terms: readonly string[]
): [string, number][] {
  const counts = answer?.aggregations?.['counts'] as
    | {buckets: readonly {doc_count: number}[]}
    | undefined
  return terms.map((term, at) => [term, counts?.buckets[at]?.doc_count ?? 0])
}
