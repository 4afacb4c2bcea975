import {checkOptions, expected, IsnadError, invalidOption} from '../errors.ts'
import {type Library, rankAnswers, type ScoredPassage} from '../query/answer.ts'
import {Asker, type Inquiry, showResult} from '../query/ask.ts'
import {compareAnswers} from '../query/compare.ts'
import {
  type ResolvedFilter,
  resolveSearchOptions,
  resolveVerifyOptions,
  type SearchOptions,
  type VerifyOptions
} from '../query/options.ts'
import {plainUnits} from '../query/plan.ts'
import type {Reading} from '../query/reading.ts'
import {type Verification, verifyQuote} from '../query/verify.ts'
import {keysOf, Vocabulary} from '../query/vocabulary.ts'
import {words} from '../text/words.ts'
import type {
  Article,
  Attribution,
  SearchResult,
  SourceEntry,
  StanceGroup
} from '../types.ts'
import {Cluster, type ClusterClient} from './cluster.ts'
import {Collection} from './collection.ts'
import {type Compaction, compactIndexes} from './compact.ts'
import type {ArticleDocument} from './documents.ts'
import {Gatherer} from './gather.ts'
import {type Maker, makerOf, type Names, namesOf} from './layout.ts'
import {listSources} from './list-sources.ts'
import {checkIndexes, openIndexes} from './open.ts'
import {connect, type OpenSearchOptions, resolveOpenSearchOptions} from './options.ts'
import {getArticles} from './stored.ts'
import {
  ArticleWriter,
  checkArticles,
  type Pace,
  type WriteProgress,
  type WriteReport
} from './write-articles.ts'

/** Options for `addAll`. */
export interface LoadOptions {
  /**
   * Puts an article in the place of another content of the same id (default: `false`, the
   * article is refused).
   */
  readonly replace?: boolean | undefined
  /**
   * Lets searches find the articles when `addAll` is done (default: `true`); without, they find
   * them some seconds later, and loads of many parts are quicker.
   */
  readonly refresh?: boolean | undefined
  /** Called when a batch is safely in the cluster (default: nobody). */
  readonly onProgress?: ((progress: WriteProgress) => void) | undefined
  /** Stops between two articles; the promise is rejected with its reason (default: never). */
  readonly signal?: AbortSignal | undefined
}

/** How much an index holds. */
export interface Counts {
  readonly articles: number
  readonly passages: number
  readonly attributions: number
}

/** Options for `sources`. */
export interface SourcesOptions {
  /** The most sources to give (default: 1000). */
  readonly limit?: number | undefined
}

/** A search index of who said what, kept by an OpenSearch cluster. */
export interface OpenSearchIndex {
  /**
   * Adds articles. Those that are there already, word for word, are left as they are, so a load
   * that broke off is resumed by giving the same articles again.
   *
   * It tells which articles were refused and why, and rejects only when the cluster stays away,
   * or the articles themselves cannot be read.
   */
  addAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    options?: LoadOptions
  ): Promise<WriteReport>
  /** Removes an article; `false` when there is none of this id. */
  remove(id: string): Promise<boolean>
  /** Puts an article in the place of the one with the same id, or adds it. */
  replace(article: Article): Promise<void>
  has(id: string): Promise<boolean>
  get(id: string): Promise<Article | undefined>
  /** Who says what in an article, in reading order; empty when there is none of this id. */
  attributions(id: string): Promise<readonly Attribution[]>
  /** Answers a question. */
  search(query: string, options?: SearchOptions): Promise<SearchResult>
  /** Tells whether a quotation stands in the articles, and whether a source says it there. */
  verify(quote: string, options?: VerifyOptions): Promise<Verification>
  /** Who confirms what a question is about, who denies it, and who else speaks of it. */
  compare(query: string, options?: SearchOptions): Promise<StanceGroup[]>
  /** The most quoted sources. */
  sources(options?: SourcesOptions): Promise<SourceEntry[]>
  /** Lets searches find at once what was written. */
  refresh(): Promise<void>
  /** How many articles, passages and attributions there are. */
  count(): Promise<Counts>
  /**
   * Takes out what replaced and unfinished articles left behind; it is never shown, but takes
   * room. To be called now and then, while nobody writes.
   */
  compact(): Promise<Compaction>
  /** Lets the cluster go; a client that was handed over stays open. */
  close(): Promise<void>
}

/**
 * Opens an index in an OpenSearch cluster, or makes it where there is none.
 *
 * Articles are analysed here and stored as index terms and attributions; the cluster finds the
 * articles that may answer, and they are ranked by the same code as those of an index in memory.
 *
 * Rejects with an `IsnadError`: `UNREACHABLE`, `UNAUTHORIZED`, `TIMEOUT`, `OVERLOADED`;
 * `WRONG_MAPPING` where an index of that name is not isnad's; `UNSUPPORTED_VERSION` where it was
 * filled by a release that reads text in another way: see `rebuildOpenSearchIndex`.
 */
export async function createOpenSearchIndex(
  options: OpenSearchOptions
): Promise<OpenSearchIndex> {
  const {resolved, reading} = resolveOpenSearchOptions(options)
  const client = resolved.client ?? (await connect(resolved.node ?? []))
  const cluster = new Cluster(client, resolved)
  const names = namesOf(resolved.index)
  const maker = makerOf(reading)
  try {
    await openIndexes(cluster, names, resolved, maker)
  } catch (error) {
    if (!resolved.client) await client.close()
    throw error
  }
  const writer = new ArticleWriter(cluster, names, reading, resolved)
  return new ClusterIndex({
    cluster,
    names,
    reading,
    maker,
    writer,
    pace: resolved,
    ...(resolved.client ? {} : {ownClient: client})
  })
}

interface Parts {
  readonly cluster: Cluster
  readonly names: Names
  readonly reading: Reading
  readonly maker: Maker
  readonly writer: ArticleWriter
  readonly pace: Pace
  readonly ownClient?: ClusterClient
}

/** How long the indexes are taken to be those that were opened, in milliseconds. */
const checkedAge = 60_000
/** A question has no more words that may be names. */
const mostAsked = 64
const defaultSources = 1000
const mostSources = 10_000

/** A question with what may answer it, and where that was found. */
interface Asked {
  readonly inquiry: Inquiry
  readonly library: Library
  readonly answers: readonly ScoredPassage[]
}

class ClusterIndex implements OpenSearchIndex {
  readonly #parts: Parts
  readonly #collection: Collection
  readonly #gatherer: Gatherer
  #checked = performance.now()

  constructor(parts: Parts) {
    const {cluster, names, reading} = parts
    this.#parts = parts
    this.#collection = new Collection(cluster, names)
    this.#gatherer = new Gatherer(cluster, names, reading, this.#collection)
  }

  async addAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    options?: LoadOptions
  ): Promise<WriteReport> {
    const {replace, refresh, onProgress, signal} = checkOptions<LoadOptions>(
      options,
      ['replace', 'refresh', 'onProgress', 'signal'],
      'the options of `addAll`'
    )
    for (const [name, value] of Object.entries({replace, refresh})) {
      if (value === undefined || typeof value === 'boolean') continue
      throw invalidOption(`\`${name}\`: ${expected('`true` or `false`', value)}`)
    }
    if (onProgress !== undefined && typeof onProgress !== 'function') {
      throw invalidOption(`\`onProgress\`: ${expected('a function', onProgress)}`)
    }
    const given = checkArticles(articles)
    return this.#writing(
      writer => writer.write(given, {replace: replace ?? false, onProgress, signal}),
      refresh
    )
  }

  async remove(id: string): Promise<boolean> {
    return this.#writing(writer => writer.remove(checkId(id)))
  }

  async replace(article: Article): Promise<void> {
    const {refused} = await this.#writing(writer =>
      writer.write([article], {replace: true})
    )
    const [refusal] = refused
    if (refusal) throw new IsnadError(refusal.code, refusal.message)
  }

  async has(id: string): Promise<boolean> {
    const {cluster, names} = this.#parts
    const [found] = await getArticles(cluster, names, [checkId(id)], ['version'])
    return found !== undefined
  }

  async get(id: string): Promise<Article | undefined> {
    const {cluster, names} = this.#parts
    const [found] = await getArticles<ArticleDocument>(
      cluster,
      names,
      [checkId(id)],
      ['article']
    )
    return found?.article
  }

  async attributions(id: string): Promise<readonly Attribution[]> {
    return this.#gatherer.attributions(checkId(id))
  }

  async search(query: string, options?: SearchOptions): Promise<SearchResult> {
    const {limit, filter} = resolveSearchOptions(options, this.#parts.reading.languages)
    const {inquiry, library, answers} = await this.#ask(query, filter)
    return showResult(library, query, inquiry, answers, limit)
  }

  async compare(query: string, options?: SearchOptions): Promise<StanceGroup[]> {
    const {filter} = resolveSearchOptions(options, this.#parts.reading.languages)
    const {answers, library} = await this.#ask(query, filter)
    return compareAnswers(library, answers)
  }

  async verify(quote: string, options?: VerifyOptions): Promise<Verification> {
    const {source} = resolveVerifyOptions(quote, options)
    const asker = await this.#askerFor(source ?? '')
    const units = plainUnits(this.#parts.reading.analyser, words(quote))
    const library = await this.#gatherer.gather({units, filter: noFilter, quote}, asker)
    return verifyQuote(
      library,
      quote,
      source === undefined
        ? undefined
        : ({id, name}) => id === source || library.holds(name, source)
    )
  }

  async sources(options?: SourcesOptions): Promise<SourceEntry[]> {
    const {limit = defaultSources} = checkOptions<SourcesOptions>(
      options,
      ['limit'],
      'the options of `sources`'
    )
    if (!Number.isInteger(limit) || limit < 0 || limit > mostSources) {
      const range = `a whole number from zero to ${mostSources}`
      throw invalidOption(`\`limit\`: ${expected(range, limit)}`)
    }
    if (limit === 0) return []
    const {latin} = this.#parts.reading
    const listed = await listSources(this.#collection, limit)
    return listed.map(entry => ({...entry, source: latin.source(entry.source)}))
  }

  async refresh(): Promise<void> {
    await this.#parts.writer.refresh()
    this.#gatherer.changed()
  }

  async count(): Promise<Counts> {
    return this.#collection.count()
  }

  async compact(): Promise<Compaction> {
    const {cluster, names, pace} = this.#parts
    await this.refresh()
    return compactIndexes(cluster, names, this.#collection, pace.bulkBytes)
  }

  async close(): Promise<void> {
    await this.#parts.ownClient?.close()
  }

  /** Writes, and lets searches find what was written. */
  async #writing<Result>(
    write: (writer: ArticleWriter) => Promise<Result>,
    refresh = true
  ): Promise<Result> {
    const {cluster, names, maker, writer} = this.#parts
    if (performance.now() - this.#checked > checkedAge) {
      await checkIndexes(cluster, names, maker)
      this.#checked = performance.now()
    }
    this.#gatherer.changed()
    const result = await write(writer)
    if (refresh) await this.refresh()
    return result
  }

  async #ask(query: string, filter: ResolvedFilter): Promise<Asked> {
    if (typeof query !== 'string') {
      throw invalidOption(`the query: ${expected('a string', query)}`)
    }
    const {sources, said, without} = filter
    const asker = await this.#askerFor(
      [query, ...sources, ...said, ...without].join('\n')
    )
    let asked: Asked | undefined
    for (const inquiry of asker.read(query, filter)) {
      const {plan} = inquiry
      const library = await this.#gatherer.gather(
        {units: plan.units, filter: inquiry.filter},
        asker
      )
      asked = {inquiry, library, answers: rankAnswers(library, plan, inquiry.filter)}
      if (asked.answers.length > 0) break
    }
    if (!asked) throw new RangeError('a question that cannot be put')
    return asked
  }

  /** What reads a text as a question, with the words of the index that sound like its own. */
  async #askerFor(text: string): Promise<Asker> {
    const {reading} = this.#parts
    const asked = new Map<string, string[]>()
    for (const {text: word} of words(text)) {
      const sounds = [...keysOf(word)]
      // A stop word is no name.
      if (sounds.length === 0 || reading.analyser.units(word).length === 0) continue
      if (asked.size < mostAsked) asked.set(word, sounds)
    }
    const vocabulary = new Vocabulary()
    vocabulary.add(new Set(await this.#collection.wordsOf([...asked.values()])))
    return new Asker(reading, vocabulary)
  }
}

const noFilter: ResolvedFilter = {sources: [], said: [], phrases: [], without: []}

function checkId(id: unknown): string {
  if (typeof id === 'string') return id
  throw invalidOption(`the id: ${expected('a string', id)}`)
}
