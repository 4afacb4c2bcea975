import {expected, IsnadError, type IsnadErrorCode, invalidOption} from '../errors.ts'
import {checkArticle} from '../query/check-article.ts'
import type {Reading} from '../query/reading.ts'
import type {Article, Source} from '../types.ts'
import {type Operation, type Outcome, writeBulk} from './bulk.ts'
import type {Cluster} from './cluster.ts'
import {
  type ArticleDocument,
  type PreparedArticle,
  passageOperations,
  passageRemovals,
  prepareArticle,
  sourceOperation,
  termOperation,
  wordOperation
} from './documents.ts'
import {articleKey} from './keys.ts'
import type {Names} from './layout.ts'
import {getArticles} from './stored.ts'

/** An article that is not in the cluster, and why. */
export interface Refusal {
  /** Its place among the articles that were given, from zero. */
  readonly position: number
  /** Its id, where it has one. */
  readonly id: string | undefined
  readonly code: IsnadErrorCode
  readonly message: string
}

/** What became of the articles that were given. */
export interface WriteReport {
  /** Articles that are in the cluster now and were not before. */
  readonly added: number
  /** Articles that took the place of another content of the same id. */
  readonly replaced: number
  /** Articles that were there already, word for word. */
  readonly unchanged: number
  readonly refused: readonly Refusal[]
}

/** How far a load has come. */
export interface WriteProgress {
  /** Articles that are safely in the cluster: added, replaced, or found unchanged. */
  readonly written: number
  readonly refused: number
}

/** How a load is done. */
export interface WriteOptions {
  /** Puts an article in the place of another content of the same id, instead of refusing it. */
  readonly replace: boolean
  readonly onProgress?: ((progress: WriteProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** How much is written at once. */
export interface Pace {
  /** The most bytes of a request. */
  readonly bulkBytes: number
  /** How many batches are on their way at once. */
  readonly parallel: number
}

type Stored = Pick<ArticleDocument, 'version' | 'passages'>

interface Pending {
  readonly position: number
  readonly prepared: PreparedArticle
}

/** About how many bytes of documents a letter of an article makes. */
const bytesPerLetter = 8
/** Words, terms and sources that need not be written again. */
const mostKnown = 500_000

/** Writes articles into a cluster, each wholly or not at all. */
export class ArticleWriter {
  readonly #cluster: Cluster
  readonly #names: Names
  readonly #reading: Reading
  readonly #pace: Pace
  readonly #known = new Map<string, number>()

  constructor(cluster: Cluster, names: Names, reading: Reading, pace: Pace) {
    this.#cluster = cluster
    this.#names = names
    this.#reading = reading
    this.#pace = pace
  }

  /**
   * Writes articles in batches; it waits before it takes more when the cluster is behind.
   *
   * Rejects when the cluster stays away, or `signal` says so; the same articles may be given
   * again, and those that were written are found unchanged.
   */
  async write(
    articles: Iterable<Article> | AsyncIterable<Article>,
    options: WriteOptions
  ): Promise<WriteReport> {
    const load = new Load(batch => this.#commit(batch, options.replace), options)
    options.signal?.throwIfAborted()
    let position = 0
    try {
      for await (const given of articles) {
        options.signal?.throwIfAborted()
        await this.#take(load, given, position++)
      }
    } finally {
      await load.settle()
    }
    return load.report()
  }

  /** Takes an article out; `false` when there is none of this id. */
  async remove(id: string): Promise<boolean> {
    const [stored] = await this.#stored([id])
    if (!stored) return false
    await this.#write([
      {action: 'delete', index: this.#names.articles, id: await articleKey(id)}
    ])
    await this.#write(passageRemovals(this.#names, stored))
    return true
  }

  /** Lets searches find what was written. */
  async refresh(): Promise<void> {
    const all = Object.values(this.#names).join(',')
    await this.#cluster.request({method: 'POST', path: `/${all}/_refresh`})
  }

  async #take(load: Load, given: unknown, position: number): Promise<void> {
    let article: Article
    try {
      article = checkArticle(given, this.#reading.languages)
    } catch (error) {
      const {id} = (given ?? {}) as {id?: unknown}
      load.refuse(position, typeof id === 'string' ? id : undefined, error)
      return
    }
    const prepared = await prepareArticle(article, this.#reading)
    // Of two articles of one id, the second must see the first.
    if (load.holds(article.id)) await load.settle()
    load.put({position, prepared}, article.text.length * bytesPerLetter)
    if (load.bytes >= this.#pace.bulkBytes) await load.send(this.#pace.parallel)
  }

  async #commit(batch: readonly Pending[], replace: boolean): Promise<BatchReport> {
    const report = emptyReport()
    const stored = await this.#stored(batch.map(({prepared}) => prepared.id))
    const wanted: (Pending & {readonly old: Stored | undefined})[] = []
    for (const [at, pending] of batch.entries()) {
      const old = stored[at]
      if (old?.version === pending.prepared.version) report.unchanged++
      else if (old && !replace) report.refused.push(duplicate(pending))
      else wanted.push({...pending, old})
    }
    const whole = await this.#writePassages(wanted, report)
    const outcomes = await this.#write(
      whole.map(({prepared, old}) => ({
        action: old ? 'index' : 'create',
        index: this.#names.articles,
        id: prepared.key,
        document: prepared.document
      }))
    )
    const removals: Operation[] = []
    for (const [at, one] of whole.entries()) {
      const {prepared, old} = one
      const refusal = await this.#refusalOf(one, outcomes[at] ?? 'done')
      if (refusal) {
        report.refused.push(refusal)
        removals.push(...passageRemovals(this.#names, prepared.document))
      } else if (old) {
        report.replaced++
        removals.push(...passageRemovals(this.#names, old))
      } else report.added++
    }
    await this.#write(removals)
    return report
  }

  /** Writes passages; gives the articles all of whose passages are there. */
  async #writePassages<One extends Pending>(
    wanted: readonly One[],
    report: BatchReport
  ): Promise<One[]> {
    const side = await this.#sideOperations(wanted.map(({prepared}) => prepared))
    const operations = wanted.map(({prepared}) =>
      passageOperations(this.#names, prepared)
    )
    const outcomes = await this.#write([...side, ...operations.flat()])
    const failed = outcomes.slice(0, side.length).find(isError)
    if (failed) throw failed
    for (const {id, version} of side) this.#remember(id, version ?? 0)
    const whole: One[] = []
    const removals: Operation[] = []
    let at = side.length
    for (const [place, one] of wanted.entries()) {
      const own = outcomes.slice(at, at + (operations[place]?.length ?? 0))
      at += own.length
      const error = own.find(isError)
      if (!error) {
        whole.push(one)
        continue
      }
      report.refused.push(refusalOf(one.position, one.prepared.id, error))
      removals.push(...passageRemovals(this.#names, one.prepared.document))
    }
    await this.#write(removals)
    return whole
  }

  /** What the side indexes do not have yet, as far as is known here. */
  async #sideOperations(articles: readonly PreparedArticle[]): Promise<Operation[]> {
    const operations = new Map<string, Operation>()
    const put = (operation: Operation): void => {
      operations.set(`${operation.index} ${operation.id}`, operation)
    }
    for (const {terms, words, sources} of articles) {
      for (const term of terms) {
        if (this.#known.has(`t ${term}`)) continue
        put(termOperation(this.#names, term, this.#reading))
      }
      for (const word of words) {
        if (!this.#known.has(`w ${word}`)) put(wordOperation(this.#names, word))
      }
      for (const source of sources) {
        const {name} = source.naming.attribution.source as Source
        const operation = await sourceOperation(this.#names, source)
        const key = `${operation.index} ${operation.id}`
        const longest = Math.max(
          this.#known.get(operation.id) ?? -1,
          operations.get(key)?.version ?? -1
        )
        if (name.length > longest) put(operation)
      }
    }
    return [...operations.values()]
  }

  #remember(id: string, version: number): void {
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(id, version)
  }

  /** Why an article is not there, if it is not. */
  async #refusalOf(
    {position, prepared}: Pending,
    outcome: Outcome
  ): Promise<Refusal | undefined> {
    if (outcome === 'done') return undefined
    if (outcome !== 'exists') return refusalOf(position, prepared.id, outcome)
    // It came in meanwhile: by another writer, or by a request of ours that seemed to fail.
    const [stored] = await this.#stored([prepared.id])
    return stored?.version === prepared.version
      ? undefined
      : duplicate({position, prepared})
  }

  #stored(ids: readonly string[]): Promise<(Stored | undefined)[]> {
    return getArticles<Stored>(this.#cluster, this.#names, ids, ['version', 'passages'])
  }

  #write(operations: readonly Operation[]): Promise<Outcome[]> {
    return writeBulk(this.#cluster, operations, this.#pace.bulkBytes)
  }
}

interface BatchReport {
  added: number
  replaced: number
  unchanged: number
  readonly refused: Refusal[]
}

function emptyReport(): BatchReport {
  return {added: 0, replaced: 0, unchanged: 0, refused: []}
}

/** Batches on their way, and what became of those before. */
class Load {
  readonly #commit: (batch: readonly Pending[]) => Promise<BatchReport>
  readonly #options: WriteOptions
  readonly #total = emptyReport()
  readonly #underWay = new Set<Promise<void>>()
  /** Ids of the articles that are not settled. */
  readonly #ids = new Set<string>()
  #batch: Pending[] = []
  #failure: {readonly error: unknown} | undefined
  bytes = 0

  constructor(
    commit: (batch: readonly Pending[]) => Promise<BatchReport>,
    options: WriteOptions
  ) {
    this.#commit = commit
    this.#options = options
  }

  holds(id: string): boolean {
    return this.#ids.has(id)
  }

  put(pending: Pending, bytes: number): void {
    this.#batch.push(pending)
    this.#ids.add(pending.prepared.id)
    this.bytes += bytes
  }

  refuse(position: number, id: string | undefined, error: unknown): void {
    if (!(error instanceof IsnadError)) throw error
    this.#total.refused.push(refusalOf(position, id, error))
    this.#tell()
  }

  /** Sends the batch, once fewer than so many are on their way. */
  async send(parallel: number): Promise<void> {
    while (this.#underWay.size >= parallel) await Promise.race(this.#underWay)
    this.#throwFailure()
    const batch = this.#batch
    this.#batch = []
    this.bytes = 0
    if (batch.length === 0) return
    const done = this.#commit(batch)
      .then(
        report => {
          this.#total.added += report.added
          this.#total.replaced += report.replaced
          this.#total.unchanged += report.unchanged
          this.#total.refused.push(...report.refused)
          for (const {prepared} of batch) this.#ids.delete(prepared.id)
          this.#tell()
        },
        error => {
          this.#failure ??= {error}
        }
      )
      .finally(() => this.#underWay.delete(done))
    this.#underWay.add(done)
  }

  /** Waits until all that was put is written. */
  async settle(): Promise<void> {
    await this.send(Number.POSITIVE_INFINITY)
    await Promise.all(this.#underWay)
    this.#throwFailure()
  }

  report(): WriteReport {
    const refused = [...this.#total.refused].sort((a, b) => a.position - b.position)
    return {...this.#total, refused}
  }

  #tell(): void {
    const {added, replaced, unchanged, refused} = this.#total
    this.#options.onProgress?.({
      written: added + replaced + unchanged,
      refused: refused.length
    })
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error
  }
}

function isError(outcome: Outcome): outcome is IsnadError {
  return outcome instanceof IsnadError
}

function refusalOf(
  position: number,
  id: string | undefined,
  {code, message}: IsnadError
): Refusal {
  return {position, id, code, message: message.replace(/^isnad: /u, '')}
}

function duplicate({position, prepared}: Pending): Refusal {
  const message = `there is another article \`${prepared.id}\` already; use \`replace\`, or the option \`replace\` of \`addAll\`, to put this one in its place`
  return refusalOf(position, prepared.id, new IsnadError('DUPLICATE_ID', message))
}

/** Checks what is handed over as articles. */
export function checkArticles(
  articles: unknown
): Iterable<Article> | AsyncIterable<Article> {
  if (
    typeof articles !== 'object' ||
    articles === null ||
    !(Symbol.iterator in articles || Symbol.asyncIterator in articles)
  ) {
    throw invalidOption(`\`addAll\`: ${expected('an iterable of articles', articles)}`)
  }
  return articles as Iterable<Article> | AsyncIterable<Article>
}
