import {availableParallelism} from 'node:os'
import {type Article, createIndex, type Index} from '../index.ts'
import {openIndex} from '../node/index.ts'
import {wholeNumber} from './arguments.ts'
import {codeOf, InputFailure, messageOf, UsageFailure} from './failure.ts'
import {findFiles} from './input/find-files.ts'
import type {InputFile} from './input/input-file.ts'
import type {Origin} from './input/origin.ts'
import {type ReadArticle, readArticles} from './input/read-articles.ts'
import {readOptions} from './options.ts'
import type {Advance} from './output/progress.ts'
import type {Session} from './session.ts'

/** Where an index is written and looked for unless another file is named. */
export const defaultIndex = 'isnad.index'

/** Where the texts of articles, by their ids, stand in the files that were just read. */
export type Origins = ReadonlyMap<string, Origin>

/** An index that can be asked. */
export interface Loaded {
  readonly index: Index
  readonly origins: Origins
}

/** Opens the index that is named, and adds the files that are; or takes the index at hand. */
export async function loadIndex(
  session: Session,
  files: readonly string[]
): Promise<Loaded> {
  const named = session.given.value('index')
  if (files.length === 0) {
    return {
      index: await open(named ?? defaultIndex, named === undefined),
      origins: new Map()
    }
  }
  const index = named === undefined ? createIndex() : await open(named, false)
  const origins = await addFiles(session, index, files)
  if (index.articleCount === 0) throw new InputFailure('there is no article to ask')
  return {index, origins}
}

/** Opens a saved index. */
export async function open(path: string, isGuess: boolean): Promise<Index> {
  try {
    return await openIndex(path)
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT' && isGuess) {
      throw new UsageFailure(
        `name the files to read, or make an index of them first: isnad index <files>`
      )
    }
    throw new InputFailure(`${path}: ${messageOf(thrown).replace(/^isnad: /u, '')}`)
  }
}

/** Fewer letters are read sooner than threads are started. */
const worthThreads = 1_000_000
/** With more, putting the index together, which one does alone, is what takes the time. */
const mostThreads = 8

/**
 * Reads files into an index, and tells how far it is. An article of an id that was there takes
 * the place of the earlier; one that is refused is told and left out. Where there is much text,
 * threads find out who says what; the index is the same.
 */
export async function addFiles(
  session: Session,
  index: Index,
  named: readonly string[]
): Promise<Origins> {
  const {articles, show} = await beginReading(session, named)
  const {first, isMuch} = await readFirst(articles)
  const threads = isMuch ? Math.min(availableParallelism(), mostThreads) : 0
  const origins = new Map<string, Origin>()
  let lastPlace = ''
  // For each article that is not added yet, in order, how much was read when it came.
  const bytesAt: number[] = []
  async function* all(): AsyncGenerator<Article> {
    for await (const {article, place, origin, bytesRead} of inTurn(first, articles)) {
      lastPlace = place
      bytesAt.push(bytesRead)
      if (origin) origins.set(article.id, origin)
      yield article
    }
  }
  await index.addAll(all(), {
    replace: true,
    signal: session.signal,
    workers: wholeNumber(session.given, 'workers') ?? threads,
    onProgress: ({added}) => show({articles: added, bytes: bytesAt.shift() ?? 0}),
    // It is looked at before the next is taken: it is the last.
    onRefused: ({message}) => {
      bytesAt.pop()
      session.trouble(`${lastPlace}: ${message.replace(/^isnad: /u, '')}`)
    }
  })
  session.endProgress()
  return origins
}

/** Takes articles until there is text enough for threads, or no more. */
async function readFirst(articles: AsyncIterator<CountedArticle>): Promise<{
  readonly first: readonly CountedArticle[]
  readonly isMuch: boolean
}> {
  const first: CountedArticle[] = []
  let letters = 0
  while (letters < worthThreads) {
    const next = await articles.next()
    if (next.done) return {first, isMuch: false}
    first.push(next.value)
    const {text} = next.value.article
    // What is no text is refused when it is added.
    letters += typeof text === 'string' ? text.length : 0
  }
  return {first, isMuch: true}
}

async function* inTurn<Value>(
  first: Iterable<Value>,
  others: AsyncIterable<Value>
): AsyncGenerator<Value> {
  yield* first
  yield* others
}

/** Reads the articles of what was named, and tells how far it is. */
export async function* read(
  session: Session,
  named: readonly string[]
): AsyncGenerator<ReadArticle> {
  const {articles, show} = await beginReading(session, named)
  let count = 0
  for await (const one of articles) {
    yield one
    count++
    show({articles: count, bytes: one.bytesRead})
  }
  session.endProgress()
}

interface CountedArticle extends ReadArticle {
  /** How much of the files was read when it came. */
  readonly bytesRead: number
}

/** What reads the articles of what was named, and what shows how far it is. */
async function beginReading(
  session: Session,
  named: readonly string[]
): Promise<{
  readonly articles: AsyncGenerator<CountedArticle>
  readonly show: (advance: Advance) => void
}> {
  const options = readOptions(session.given)
  if (named.includes('-') && process.stdin.isTTY) {
    session.note('reading what is typed here; Ctrl-D ends it')
  }
  const files = await findFiles(named, session.trouble)
  async function* articles(): AsyncGenerator<CountedArticle> {
    let bytesRead = 0
    const onBytes = (count: number): void => {
      bytesRead += count
    }
    const events = {onBytes, onTrouble: session.trouble}
    for await (const one of readArticles(files, options, events)) {
      session.signal.throwIfAborted()
      yield {...one, bytesRead}
    }
    session.signal.throwIfAborted()
  }
  return {articles: articles(), show: session.progress(sizeOf(files))}
}

function sizeOf(files: readonly InputFile[]): number | undefined {
  const sizes = files.map(({size}) => size)
  return sizes.includes(undefined)
    ? undefined
    : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
}
