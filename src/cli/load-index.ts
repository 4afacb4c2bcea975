import {setImmediate} from 'node:timers/promises'
import {createIndex, type Index} from '../index.ts'
import {openIndex} from '../node/index.ts'
import {codeOf, InputFailure, messageOf, UsageFailure} from './failure.ts'
import {findFiles} from './input/find-files.ts'
import type {InputFile} from './input/input-file.ts'
import type {Origin} from './input/origin.ts'
import {type ReadArticle, readArticles} from './input/read-articles.ts'
import {readOptions} from './options.ts'
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

/** How long articles are added before other work may go on, in milliseconds. */
const longestTurn = 50

/**
 * Reads files into an index, and tells how far it is. An article of an id that was there takes
 * the place of the earlier; one that is refused is told and left out.
 */
export async function addFiles(
  session: Session,
  index: Index,
  named: readonly string[]
): Promise<Origins> {
  const origins = new Map<string, Origin>()
  let turnBegan = performance.now()
  for await (const {article, place, origin} of read(session, named)) {
    try {
      index.replace(article)
      if (origin) origins.set(article.id, origin)
    } catch (thrown) {
      if (codeOf(thrown) !== 'INVALID_ARTICLE') throw thrown
      session.trouble(`${place}: ${messageOf(thrown).replace(/^isnad: /u, '')}`)
    }
    if (performance.now() - turnBegan > longestTurn) {
      await setImmediate()
      turnBegan = performance.now()
    }
    session.signal.throwIfAborted()
  }
  return origins
}

/** Reads the articles of what was named, and tells how far it is. */
export async function* read(
  session: Session,
  named: readonly string[]
): AsyncGenerator<ReadArticle> {
  const options = readOptions(session.given)
  if (named.includes('-') && process.stdin.isTTY) {
    session.note('reading what is typed here; Ctrl-D ends it')
  }
  const files = await findFiles(named, session.trouble)
  const show = session.progress(sizeOf(files))
  const advance = {articles: 0, bytes: 0}
  const events = {
    onBytes: (count: number) => {
      advance.bytes += count
    },
    onTrouble: session.trouble
  }
  for await (const one of readArticles(files, options, events)) {
    session.signal.throwIfAborted()
    yield one
    advance.articles++
    show(advance)
  }
  session.signal.throwIfAborted()
  session.endProgress()
}

function sizeOf(files: readonly InputFile[]): number | undefined {
  const sizes = files.map(({size}) => size)
  return sizes.includes(undefined)
    ? undefined
    : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
}
