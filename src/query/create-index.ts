import type {Engine} from '../engine/engine.ts'
import {createMemoryEngine, loadMemoryEngine} from '../engine/memory.ts'
import {
  damaged,
  readSnapshot,
  type Snapshot,
  type SnapshotContent,
  writeSnapshot
} from '../engine/snapshot.ts'
import {Sources} from '../engine/sources.ts'
import {checkOptions, expected, IsnadError, invalidOption} from '../errors.ts'
import type {QueryUnit} from '../text/query-unit.ts'
import {type Word, words} from '../text/words.ts'
import type {
  Article,
  Attribution,
  LanguageCode,
  SearchResult,
  SourceEntry,
  StanceGroup
} from '../types.ts'
import {
  answerSources,
  type Library,
  rankAnswers,
  type ScoredPassage,
  showPassages
} from './answer.ts'
import {checkArticle} from './check-article.ts'
import {compareAnswers} from './compare.ts'
import {expandWords, translateWords} from './expand.ts'
import {
  type IndexOptions,
  type ResolvedFilter,
  type ResolvedIndexOptions,
  resolveIndexOptions,
  resolveSearchOptions,
  type SearchOptions
} from './options.ts'
import {isPlain, type Plan, planPlain, planQuestion} from './plan.ts'
import type {Question} from './read-question.ts'
import {readScopes} from './read-scopes.ts'
import type {Reading} from './reading.ts'
import {type StoredArticle, storeArticle, TermCache} from './stored-article.ts'
import {type Verification, verifyQuote} from './verify.ts'
import {Vocabulary} from './vocabulary.ts'

/** How far `addAll` has come. */
export interface Progress {
  /** Articles added so far. */
  readonly added: number
}

/** Options for `addAll`. */
export interface AddAllOptions {
  /** Called after every article (default: nobody). */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Stops between two articles; the promise is rejected with its reason (default: never). */
  readonly signal?: AbortSignal | undefined
}

/** Options for `verify`. */
export interface VerifyOptions {
  /** Who is said to say it: a source's id, or words that all stand in its name (default: anybody). */
  readonly source?: string | undefined
}

/** A search index of who said what. */
export interface Index {
  readonly articleCount: number
  readonly passageCount: number
  readonly attributionCount: number
  /** Adds an article; throws `INVALID_ARTICLE` or `DUPLICATE_ID`, and then nothing has changed. */
  add(article: Article): void
  /**
   * Adds articles one by one, letting other work go on in between. It stops at the first that
   * is refused; those before it stay.
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
}

/** Makes an empty index. */
export function createIndex(options?: IndexOptions | null): Index {
  const resolved = resolveIndexOptions(options)
  return new MemoryIndex(resolved, createMemoryEngine(resolved.reading))
}

/** Restores an index from what its `toJSON` gave, as a value or as JSON text. */
export function loadIndex(json: unknown, options?: IndexOptions | null): Index {
  const resolved = resolveIndexOptions(options)
  const {reading} = resolved
  const content = readSnapshot(json, reading.fingerprint)
  try {
    const stored = content.articles.map(({article, attributions}) =>
      storeArticle(article, attributions)
    )
    const engine = loadMemoryEngine(content.engine, stored.map(forEngine), reading)
    const index = new MemoryIndex(resolved, engine)
    for (const article of stored) index.attach(article)
    return index
  } catch (cause) {
    throw damaged(cause)
  }
}

/** After this many milliseconds of work, `addAll` lets other work go on. */
const longestWork = 12

class MemoryIndex implements Index {
  readonly #options: ResolvedIndexOptions
  readonly #reading: Reading
  readonly #engine: Engine
  readonly #articles = new Map<string, StoredArticle>()
  readonly #sources = new Sources()
  readonly #terms: TermCache
  readonly #vocabulary = new Vocabulary()
  /** What filters ask for, until the next article changes which names are known. */
  readonly #wanted = new Map<string, QueryUnit[]>()
  readonly #library: Library
  #attributionCount = 0

  constructor(options: ResolvedIndexOptions, engine: Engine) {
    const {reading} = options
    this.#options = options
    this.#reading = reading
    this.#engine = engine
    this.#terms = new TermCache(reading.analyser)
    this.#library = {
      reading,
      engine,
      articles: this.#articles,
      terms: this.#terms,
      identify: (articleId, attribution) =>
        this.#sources.identify(articleId, attribution),
      holds: (text, wanted) => this.#holds(text, wanted)
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
    const checked = checkArticle(article, this.#reading.languages)
    if (this.#articles.has(checked.id)) {
      throw new IsnadError(
        'DUPLICATE_ID',
        `there is an article \`${checked.id}\` already; use \`replace\` to put another in its place`
      )
    }
    this.#put(this.#read(checked))
  }

  async addAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    options?: AddAllOptions
  ): Promise<void> {
    const {onProgress, signal} = checkOptions<AddAllOptions>(
      options,
      ['onProgress', 'signal'],
      'the options of `addAll`'
    )
    if (onProgress !== undefined && typeof onProgress !== 'function') {
      throw invalidOption(`\`onProgress\`: ${expected('a function', onProgress)}`)
    }
    if (!isIterable(articles)) {
      throw invalidOption(`\`addAll\`: ${expected('an iterable of articles', articles)}`)
    }
    let added = 0
    let since = performance.now()
    signal?.throwIfAborted()
    for await (const article of articles) {
      signal?.throwIfAborted()
      this.add(article)
      added++
      onProgress?.({added})
      if (performance.now() - since < longestWork) continue
      await new Promise(resolve => setTimeout(resolve))
      since = performance.now()
      signal?.throwIfAborted()
    }
  }

  remove(id: string): boolean {
    const stored = this.#articles.get(id)
    if (!stored) return false
    this.#engine.remove(id)
    this.#sources.remove(id, stored.attributions)
    this.#vocabulary.remove(`${stored.article.title ?? ''}\n${stored.article.text}`)
    this.#attributionCount -= stored.attributions.length
    this.#articles.delete(id)
    return true
  }

  replace(article: Article): void {
    const read = this.#read(checkArticle(article, this.#reading.languages))
    this.remove(read.article.id)
    this.#put(read)
  }

  has(id: string): boolean {
    return this.#articles.has(id)
  }

  get(id: string): Article | undefined {
    return this.#articles.get(id)?.article
  }

  attributions(id: string): readonly Attribution[] {
    return (this.#articles.get(id)?.attributions ?? []).map(attribution =>
      this.#sources.identify(id, attribution)
    )
  }

  search(query: string, options?: SearchOptions): SearchResult {
    const {limit, filter} = resolveSearchOptions(options, this.#reading.languages)
    const {plan, answers} = this.#ask(query, filter)
    const {text, language, intent, stances, topic, speaker, speakerNamed} = plan.question
    const written = (list: readonly Word[]): string[] =>
      list.map(({start, end}) => text.slice(start, end))
    return {
      query: {
        text: query,
        language,
        intent,
        stances,
        sources: speakerNamed ? [written(speaker).join(' ')] : [],
        terms: written(speakerNamed ? topic : [...topic, ...speaker])
      },
      passages: showPassages(answers.slice(0, limit)),
      sources: answerSources(answers)
    }
  }

  verify(quote: string, options?: VerifyOptions): Verification {
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
    return verifyQuote(
      this.#library,
      quote,
      source === undefined
        ? undefined
        : ({id, name}) => id === source || this.#holds(name, source)
    )
  }

  sources(): SourceEntry[] {
    return this.#sources.list()
  }

  compare(query: string, options?: SearchOptions): StanceGroup[] {
    const {filter} = resolveSearchOptions(options, this.#reading.languages)
    return compareAnswers(this.#ask(query, filter).answers)
  }

  toJSON(): Snapshot {
    const content: SnapshotContent = {
      articles: [...this.#articles.values()],
      engine: this.#engine.toBytes()
    }
    return writeSnapshot(content, this.#reading.fingerprint)
  }

  /** Takes in an article that the engine holds already. */
  attach(stored: StoredArticle): void {
    const {article, attributions} = stored
    if (this.#articles.has(article.id)) throw new RangeError(`two articles ${article.id}`)
    this.#articles.set(article.id, stored)
    this.#sources.add(article.id, attributions)
    this.#vocabulary.add(`${article.title ?? ''}\n${article.text}`)
    this.#wanted.clear()
    this.#attributionCount += attributions.length
  }

  #read(article: Article): StoredArticle {
    const {text, language} = article
    const attributions = this.#options.extract(text, {language})
    return storeArticle(article, attributions)
  }

  #put(stored: StoredArticle): void {
    this.#engine.add(forEngine(stored))
    this.attach(stored)
  }

  #ask(query: string, filter: ResolvedFilter): {plan: Plan; answers: ScoredPassage[]} {
    if (typeof query !== 'string') {
      throw invalidOption(`the query: ${expected('a string', query)}`)
    }
    const scopes = readScopes(query)
    const question = this.#reading.readQuestion(scopes.text)
    const plan = isPlain(question)
      ? planPlain(question, this.#translate(question))
      : planQuestion(question, list => this.#expand(list, question.language))
    const narrowed: ResolvedFilter = {
      ...filter,
      sources: [...filter.sources, ...scopes.by],
      said: [...filter.said, ...scopes.said],
      phrases: [...filter.phrases, ...scopes.phrases],
      without: [...filter.without, ...scopes.without],
      stances: scopes.stances.length > 0 ? new Set(scopes.stances) : filter.stances
    }
    const answers = rankAnswers(this.#library, plan, narrowed)
    if (
      answers.length > 0 ||
      scopes.phrases.length === 0 ||
      question.intent === 'passages'
    ) {
      return {plan, answers}
    }
    // People also put names into quotation marks; in a question they may be just that.
    return {
      plan,
      answers: rankAnswers(this.#library, plan, {...narrowed, phrases: filter.phrases})
    }
  }

  #expand(list: readonly Word[], language: LanguageCode): QueryUnit[] {
    const {analyser, lexicon} = this.#reading
    return expandWords(analyser, lexicon(), this.#vocabulary, language, list)
  }

  #translate({text, language}: Question): QueryUnit[] {
    return translateWords(this.#reading, this.#vocabulary, language, text)
  }

  /** Whether a text has every word that is wanted, or a translation of it. */
  #holds(text: string, wanted: string): boolean {
    let ideas = this.#wanted.get(wanted)
    if (!ideas) {
      ideas = this.#expand(words(wanted), this.#reading.detect(wanted))
      if (this.#wanted.size >= mostWanted) this.#wanted.clear()
      this.#wanted.set(wanted, ideas)
    }
    if (ideas.length === 0) return false
    const terms = new Set(this.#terms.plain(text))
    return ideas.every(
      ({alternatives, weight}) =>
        weight < 1 ||
        alternatives.some(({terms: list}) => list.every(term => terms.has(term)))
    )
  }
}

const mostWanted = 1000

function forEngine({article, passages}: StoredArticle): {
  id: string
  title: string | undefined
  passages: StoredArticle['passages']
} {
  return {id: article.id, title: article.title, passages}
}

function isIterable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Symbol.iterator in value || Symbol.asyncIterator in value
}
