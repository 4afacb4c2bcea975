import type {Engine} from '../engine/engine.ts'
import {createMemoryEngine, loadMemoryEngine} from '../engine/memory.ts'
import {AttributionPacker, PackedAttributions} from '../engine/packed-attributions.ts'
import {readPassages} from '../engine/passage.ts'
import {AddedArticle} from '../engine/saved-article.ts'
import {
  attributionsIn,
  damaged,
  readSnapshot,
  type Snapshot,
  type SnapshotContent,
  writeSnapshot
} from '../engine/snapshot.ts'
import {readSnapshotStream, streamSnapshot} from '../engine/snapshot-stream.ts'
import {type AttributedArticle, type Named, Sources} from '../engine/sources.ts'
import {TermCache} from '../engine/term-cache.ts'
import {expected, IsnadError, invalidOption} from '../errors.ts'
import type {
  Article,
  Attribution,
  SearchResult,
  SourceEntry,
  StanceGroup
} from '../types.ts'
import {type AddAllOptions, addAll, type Found} from './add-all.ts'
import {type Library, rankAnswers, type ScoredPassage} from './answer.ts'
import {Asker, type Inquiry, showResult} from './ask.ts'
import {checkArticle} from './check-article.ts'
import {compareAnswers} from './compare.ts'
import {
  type IndexOptions,
  type ResolvedFilter,
  type ResolvedIndexOptions,
  resolveIndexOptions,
  resolveSearchOptions,
  resolveVerifyOptions,
  type SearchOptions,
  type VerifyOptions
} from './options.ts'
import type {Reading} from './reading.ts'
import {KeptArticle, type StoredArticle, storeArticle} from './stored-article.ts'
import {type Verification, verifyQuote} from './verify.ts'
import {Vocabulary} from './vocabulary.ts'

/** A search index of who said what. */
export interface Index {
  readonly articleCount: number
  readonly passageCount: number
  readonly attributionCount: number
  /** Adds an article; throws `INVALID_ARTICLE` or `DUPLICATE_ID`, and then nothing has changed. */
  add(article: Article): void
  /**
   * Adds articles one by one, letting other work go on in between. It stops at the first that
   * is refused, unless `onRefused` is given; those before it stay.
   */
  addAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    options?: AddAllOptions
  ): Promise<void>
  /** Removes an article; `false` when there is none of this id. */
  remove(id: string): boolean
  /** Puts an article in the place of the one with the same id, or adds it. */
  replace(article: Article): void
  has(id: string): boolean
  get(id: string): Article | undefined
  /** Who says what in an article, in reading order; empty when there is none of this id. */
  attributions(id: string): readonly Attribution[]
  /** Answers a question; never throws on any string. */
  search(query: string, options?: SearchOptions): SearchResult
  /** Tells whether a quotation stands in the articles, and whether a source says it there. */
  verify(quote: string, options?: VerifyOptions): Verification
  /** All sources, the most quoted first. */
  sources(): SourceEntry[]
  /** Who confirms what a question is about, who denies it, and who else speaks of it. */
  compare(query: string, options?: SearchOptions): StanceGroup[]
  /** The index as plain data, for `loadIndex`; `JSON.stringify(index)` uses it. */
  toJSON(): Snapshot
  /**
   * The index in few bytes, for `loadIndexStream`: a file, IndexedDB, a download. They are of this
   * moment, whatever is added or removed while they are read.
   */
  toStream(): ReadableStream<Uint8Array<ArrayBuffer>>
}

/** Makes an empty index. */
export function createIndex(options?: IndexOptions | null): Index {
  const resolved = resolveIndexOptions(options)
  const {analyser} = resolved.reading
  const terms = new TermCache(analyser)
  const engine = createMemoryEngine({analyser, terms})
  return new MemoryIndex(resolved, engine, terms, new Vocabulary())
}

/** Restores an index from what its `toJSON` gave, as a value or as JSON text. */
export function loadIndex(json: unknown, options?: IndexOptions | null): Index {
  const resolved = resolveIndexOptions(options)
  return restore(readSnapshot(json, resolved.reading.fingerprint), resolved)
}

/**
 * Restores an index from what its `toStream` gave: of a `Response`, the `body`; of a `Blob`, its
 * `stream()`.
 */
export async function loadIndexStream(
  stream: ReadableStream<Uint8Array>,
  options?: IndexOptions | null
): Promise<Index> {
  const resolved = resolveIndexOptions(options)
  if (!(stream instanceof ReadableStream)) {
    throw invalidOption(`the stream: ${expected('a `ReadableStream`', stream)}`)
  }
  return restore(await readSnapshotStream(stream, resolved.reading.fingerprint), resolved)
}

function restore(content: SnapshotContent, options: ResolvedIndexOptions): Index {
  try {
    const stored = content.articles.map(saved => new KeptArticle(saved))
    const {analyser} = options.reading
    const terms = new TermCache(analyser)
    const engine = loadMemoryEngine(content.engine, stored, {
      analyser,
      terms
    })
    const vocabulary = Vocabulary.of(content.vocabulary)
    const index = new MemoryIndex(options, engine, terms, vocabulary)
    for (const article of stored) index.attach(article)
    return index
  } catch (cause) {
    throw damaged(cause)
  }
}

function* attributed(articles: Iterable<StoredArticle>): Generator<AttributedArticle> {
  for (const stored of articles)
    yield {id: stored.id, attributions: attributionsIn(stored)}
}

/** Telling who takes which side needs more passages than answering. */
const mostCompared = 200

class MemoryIndex implements Index {
  readonly #options: ResolvedIndexOptions
  readonly #reading: Reading
  readonly #engine: Engine
  readonly #articles = new Map<string, StoredArticle>()
  readonly #knownSources = new Sources()
  /** Articles of a restored index whose sources nobody asked for yet. */
  #unsourced: StoredArticle[] = []
  readonly #packer = new AttributionPacker()
  readonly #terms: TermCache
  readonly #vocabulary: Vocabulary
  readonly #asker: Asker
  readonly #library: Library
  #attributionCount = 0

  constructor(
    options: ResolvedIndexOptions,
    engine: Engine,
    terms: TermCache,
    vocabulary: Vocabulary
  ) {
    const {reading} = options
    this.#options = options
    this.#reading = reading
    this.#engine = engine
    this.#vocabulary = vocabulary
    this.#terms = terms
    this.#asker = new Asker(reading, this.#vocabulary)
    this.#library = {
      reading,
      engine,
      articles: this.#articles,
      terms: this.#terms,
      idOf: (articleId, source) => this.#sources.idOf(articleId, source),
      identify: (articleId, attribution) => this.#identify(articleId, attribution),
      holds: (text, wanted) => this.#asker.holds(this.#terms.plain(text), wanted)
    }
  }

  get articleCount(): number {
    return this.#articles.size
  }

  get passageCount(): number {
    return this.#engine.passageCount
  }

  get attributionCount(): number {
    return this.#attributionCount
  }

  add(article: Article): void {
    const checked = this.#check(article)
    this.#refuseKnown(checked)
    this.#put(checked, this.#extract(checked))
  }

  addAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    options?: AddAllOptions
  ): Promise<void> {
    return addAll(
      {
        check: article => this.#check(article),
        extract: article => this.#extract(article),
        put: (article, found, replace) => {
          if (replace) this.remove(article.id)
          else this.#refuseKnown(article)
          return this.#put(article, found)
        },
        cues: this.#options.cues
      },
      articles,
      options
    )
  }

  remove(id: string): boolean {
    const stored = this.#articles.get(id)
    if (!stored) return false
    this.#engine.remove(id)
    this.#sources.remove(id, stored.named)
    this.#vocabulary.remove(this.#wordsOf(stored))
    this.#attributionCount -= stored.attributionCount
    this.#articles.delete(id)
    return true
  }

  replace(article: Article): void {
    const checked = this.#check(article)
    const attributions = this.#extract(checked)
    this.remove(checked.id)
    this.#put(checked, attributions)
  }

  has(id: string): boolean {
    return this.#articles.has(id)
  }

  get(id: string): Article | undefined {
    return this.#articles.get(id)?.article
  }

  attributions(id: string): readonly Attribution[] {
    return (this.#articles.get(id)?.attributions ?? []).map(attribution =>
      this.#identify(id, attribution)
    )
  }

  search(query: string, options?: SearchOptions): SearchResult {
    const {limit, filter} = resolveSearchOptions(options, this.#reading.languages)
    const {inquiry, answers} = this.#ask(query, filter, limit)
    return showResult(this.#library, query, inquiry, answers, limit)
  }

  verify(quote: string, options?: VerifyOptions): Verification {
    const {source} = resolveVerifyOptions(quote, options)
    return verifyQuote(
      this.#library,
      quote,
      source === undefined
        ? undefined
        : ({id, name}) => id === source || this.#library.holds(name, source)
    )
  }

  sources(): SourceEntry[] {
    return this.#sources
      .list(attributed(this.#articles.values()))
      .map(entry => ({...entry, source: this.#reading.latin.source(entry.source)}))
  }

  compare(query: string, options?: SearchOptions): StanceGroup[] {
    const {filter} = resolveSearchOptions(options, this.#reading.languages)
    const {answers} = this.#ask(query, filter, mostCompared)
    return compareAnswers(this.#library, answers)
  }

  toJSON(): Snapshot {
    return writeSnapshot(this.#content(), this.#reading.fingerprint)
  }

  toStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return streamSnapshot(this.#content(), this.#reading.fingerprint)
  }

  #content(): SnapshotContent {
    return {
      articles: [...this.#articles.values()],
      engine: this.#engine.toBytes(),
      vocabulary: this.#vocabulary.toBytes()
    }
  }

  /**
   * Takes in an article that engine and vocabulary hold already.
   *
   * @param named Who speaks in it, where that is known already.
   */
  attach(stored: StoredArticle, named?: Iterable<Named>): void {
    const {id, attributionCount} = stored
    if (this.#articles.has(id)) throw new RangeError(`two articles ${id}`)
    this.#articles.set(id, stored)
    if (named && this.#unsourced.length === 0) this.#knownSources.add(id, named)
    else this.#unsourced.push(stored)
    this.#asker.changed()
    this.#attributionCount += attributionCount
  }

  /** The sources of all articles; read when first asked for, which spares a sixth of loading. */
  get #sources(): Sources {
    if (this.#unsourced.length > 0) this.#readSources()
    return this.#knownSources
  }

  #readSources(): void {
    for (const {id, named} of this.#unsourced) this.#knownSources.add(id, named)
    this.#unsourced = []
  }

  #identify(articleId: string, attribution: Attribution): Attribution {
    return this.#reading.latin.attribution(attribution, source =>
      this.#sources.idOf(articleId, source)
    )
  }

  #wordsOf({article}: StoredArticle): string[] {
    return this.#reading.analyser.tokenize(`${article.title ?? ''}\n${article.text}`)
  }

  #check(article: Article): Article {
    return checkArticle(article, this.#reading.languages)
  }

  #refuseKnown({id}: Article): void {
    if (!this.#articles.has(id)) return
    throw new IsnadError(
      'DUPLICATE_ID',
      `there is an article \`${id}\` already; use \`replace\` to put another in its place`
    )
  }

  #extract({text, language}: Article): readonly Attribution[] {
    return this.#options.extract(text, {language})
  }

  /** Adds an article that was checked; gives the number of its passages. */
  #put(article: Article, found: Found): number {
    const stored = this.#store(article, found)
    const passages = readPassages(article.id, article.text)
    // The words come with the terms: to read them by themselves takes a tenth of indexing.
    this.#engine.add(stored, word => this.#vocabulary.addWord(word), passages)
    this.attach(
      stored,
      found instanceof PackedAttributions ? found.named(() => article.text) : found
    )
    return passages.length
  }

  /** Attributions of the caller's own may hold what bytes cannot. */
  #store(article: Article, found: Found): StoredArticle {
    if (found instanceof PackedAttributions)
      return new KeptArticle(new AddedArticle(article, found))
    return this.#options.ownExtract
      ? storeArticle(article, found)
      : new KeptArticle(new AddedArticle(article, this.#packer.pack(found)))
  }

  #ask(
    query: string,
    filter: ResolvedFilter,
    limit: number
  ): {inquiry: Inquiry; answers: ScoredPassage[]} {
    if (typeof query !== 'string') {
      throw invalidOption(`the query: ${expected('a string', query)}`)
    }
    const [first, ...others] = this.#asker.read(query, filter)
    let answers = rankAnswers(this.#library, first.plan, first.filter, limit)
    for (const {plan, filter} of others) {
      if (answers.length > 0) break
      answers = rankAnswers(this.#library, plan, filter, limit)
    }
    return {inquiry: first, answers}
  }
}
