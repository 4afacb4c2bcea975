import type {PackedAttributions} from '../engine/packed-attributions.ts'
import {checkOptions, expected, IsnadError, invalidOption} from '../errors.ts'
import type {AddedCues} from '../languages/added-cue.ts'
import type {Article, Attribution} from '../types.ts'
import {addWithWorkers} from './add-with-workers.ts'
import {pauser} from './pauser.ts'

/** How far `addAll` has come. */
export interface Progress {
  /** Articles added so far. */
  readonly added: number
  /** The same. */
  readonly articles: number
  /** Their passages. */
  readonly passages: number
  /** What their texts take in UTF-8. */
  readonly bytes: number
  /** Articles a second, since the beginning. */
  readonly rate: number
}

/** Options for `addAll`. */
export interface AddAllOptions {
  /** Called after every article (default: nobody). */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Stops between two articles; the promise is rejected with its reason (default: never). */
  readonly signal?: AbortSignal | undefined
  /** Puts an article in the place of one of the same id (default: `false`, it is refused). */
  readonly replace?: boolean | undefined
  /**
   * Called with an article that is refused, and why; the others are added (default: the promise is
   * rejected, and those before it stay).
   */
  readonly onRefused?: ((refusal: IsnadError, article: Article) => void) | undefined
  /**
   * How many workers find attributions, beside the thread that calls: threads in Node, Web Workers
   * in browsers. The index is the same to the byte. Not for an index with `languages` or an
   * `extract` of its own, as functions cannot be handed to workers (default: 0).
   */
  readonly workers?: number | undefined
}

/** Who says what in an article: objects, or bytes that a worker made. */
export type Found = readonly Attribution[] | PackedAttributions

/** The index that articles are added to. */
export interface Addable {
  /** Gives a copy of an article that cannot change; throws where it is none. */
  readonly check: (article: Article) => Article
  readonly extract: (article: Article) => readonly Attribution[]
  /**
   * Adds an article that was checked, in the place of one of its id where that is wanted; gives the
   * number of its passages.
   */
  readonly put: (article: Article, found: Found, replace: boolean) => number
  /** What workers need to do as `extract` does; absent where they cannot. */
  readonly cues: AddedCues | undefined
}

const optionNames = ['onProgress', 'signal', 'replace', 'onRefused', 'workers']

/** More workers than this are a mistake. */
const mostWorkers = 64

/** Adds articles one by one; see `Index.addAll`. */
export async function addAll(
  index: Addable,
  articles: Iterable<Article> | AsyncIterable<Article>,
  options?: AddAllOptions
): Promise<void> {
  const {
    onProgress,
    signal,
    replace = false,
    onRefused,
    workers = 0
  } = checkAddAllOptions(options)
  if (!isIterable(articles)) {
    throw invalidOption(`\`addAll\`: ${expected('an iterable of articles', articles)}`)
  }
  const report = onProgress && reporter(onProgress)
  function put(article: Article, found: Found): void {
    const passages = orRefused(article, onRefused, () =>
      index.put(article, found, replace)
    )
    if (passages !== undefined) report?.(article, passages)
  }
  signal?.throwIfAborted()
  const pause = pauser()
  const checked = checkedOnes(index, articles, onRefused)
  if (workers > 0) {
    await addWithWorkers(index, checked, {workers, signal, put, pause})
    return
  }
  for await (const article of checked) {
    signal?.throwIfAborted()
    put(article, index.extract(article))
    if (await pause()) signal?.throwIfAborted()
  }
}

async function* checkedOnes(
  {check}: Addable,
  articles: Iterable<Article> | AsyncIterable<Article>,
  onRefused: AddAllOptions['onRefused']
): AsyncGenerator<Article, undefined> {
  for await (const given of articles) {
    const article = orRefused(given, onRefused, () => check(given))
    if (article) yield article
  }
}

/** Does something with an article; where it is refused and somebody wants to know, tells them. */
function orRefused<Value>(
  article: Article,
  onRefused: AddAllOptions['onRefused'],
  work: () => Value
): Value | undefined {
  if (!onRefused) return work()
  try {
    return work()
  } catch (thrown) {
    if (!(thrown instanceof IsnadError)) throw thrown
    onRefused(thrown, article)
    return undefined
  }
}

function checkAddAllOptions(options: AddAllOptions | undefined): Partial<AddAllOptions> {
  const given = checkOptions<AddAllOptions>(
    options,
    optionNames,
    'the options of `addAll`'
  )
  const {workers, replace} = given
  for (const name of ['onProgress', 'onRefused'] as const) {
    const listener = given[name]
    if (listener !== undefined && typeof listener !== 'function') {
      throw invalidOption(`\`${name}\`: ${expected('a function', listener)}`)
    }
  }
  if (replace !== undefined && typeof replace !== 'boolean') {
    throw invalidOption(`\`replace\`: ${expected('true or false', replace)}`)
  }
  if (
    workers !== undefined &&
    !(Number.isInteger(workers) && workers >= 0 && workers <= mostWorkers)
  ) {
    const wanted = `a whole number from 0 to ${mostWorkers}`
    throw invalidOption(`\`workers\`: ${expected(wanted, workers)}`)
  }
  return given
}

function reporter(
  onProgress: (progress: Progress) => void
): (article: Article, passages: number) => void {
  const since = performance.now()
  let articles = 0
  let passages = 0
  let bytes = 0
  return ({text}, more) => {
    articles++
    passages += more
    bytes += utf8Length(text)
    const seconds = (performance.now() - since) / 1000
    const rate = seconds > 0 ? articles / seconds : 0
    onProgress({added: articles, articles, passages, bytes, rate})
  }
}

function utf8Length(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Each half of a pair takes two of the four bytes.
    if (code >= 0x80) length += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2
  }
  return length
}

function isIterable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Symbol.iterator in value || Symbol.asyncIterator in value
}
