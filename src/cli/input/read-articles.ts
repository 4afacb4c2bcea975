import type {Article, LanguageCode} from '../../index.ts'
import {codeOf, InputFailure, messageOf, UsageFailure} from '../failure.ts'
import {decode} from './decode.ts'
import {type Format, guessFormat, type InputFile} from './input-file.ts'
import {lineStartsOf, type Origin} from './origin.ts'
import type {PageText} from './page-text.ts'
import {peek, readBytes} from './read-bytes.ts'
import {readJsonLines} from './read-json-lines.ts'
import {readText} from './read-text.ts'
import {withOptional} from './with-optional.ts'

/** How files are read. */
export interface ReadOptions {
  /** For what has no ending that tells, and against what it tells. */
  readonly format: Format | undefined
  readonly encoding: string | undefined
  readonly language: LanguageCode | undefined
  /** Reads all of a page, menus and teasers too. */
  readonly wholePage: boolean
}

/** An article as it was read. */
export interface ReadArticle {
  /** As it was found; an index checks it. */
  readonly article: Article
  /** The file, and the line where it is one of many there. */
  readonly place: string
  /** `null` where the text stands in the file in another writing, as in JSON. */
  readonly origin: Origin | null
}

/** What the reading tells while it goes on. */
export interface ReadEvents {
  readonly onBytes: (count: number) => void
  /** A file or a line that cannot be read; the others are. */
  readonly onTrouble: (message: string) => void
}

/** Reads the articles of files, one after the other. */
export async function* readArticles(
  files: readonly InputFile[],
  options: ReadOptions,
  events: ReadEvents
): AsyncGenerator<ReadArticle> {
  for (const file of files) {
    try {
      yield* readFile(file, options, events)
    } catch (thrown) {
      events.onTrouble(refusalOf(file, thrown))
    }
  }
}

function refusalOf({name}: InputFile, thrown: unknown): string {
  if (thrown instanceof UsageFailure) throw thrown
  if (thrown instanceof RangeError) return `${name} is nested too deeply to be read`
  const message = messageOf(thrown)
  if (thrown instanceof InputFailure) {
    return message.startsWith(name) ? message : `${name}: ${message}`
  }
  if (codeOf(thrown) !== undefined) return `${name} cannot be read: ${message}`
  throw thrown
}

async function* readFile(
  file: InputFile,
  options: ReadOptions,
  events: ReadEvents
): AsyncGenerator<ReadArticle> {
  const {name} = file
  const {first, whole} = await peek(counted(file.stream(), events.onBytes))
  const format =
    options.format ?? file.format ?? guessFormat(Buffer.from(first).toString('utf8'))
  const language = options.language ? {language: options.language} : {}
  if (format === 'jsonl') {
    const read = readJsonLines(whole, options.encoding, name, events.onTrouble)
    for await (const {line, value} of read) {
      const article =
        typeof value === 'object' ? {...language, ...value} : (value as object)
      yield {article: article as Article, place: `${name}:${line}`, origin: null}
    }
    return
  }
  const source = decode(
    await readBytes(whole, format, name),
    options.encoding,
    format,
    name
  )
  if (format === 'feed') {
    const {readFeed} = await withOptional(
      () => import('./read-feed.ts'),
      'feeds',
      'feedsmith parse5 hast-util-from-parse5'
    )
    for (const article of readFeed(source, name)) {
      yield {article: {...language, ...article}, place: name, origin: null}
    }
    return
  }
  const {text, pieces, ...about} = await readPage(source, format, options)
  yield {
    article: {id: name, text, ...about, ...language},
    place: name,
    origin: {path: name, pieces, lineStarts: lineStartsOf(source)}
  }
}

async function readPage(
  source: string,
  format: Exclude<Format, 'jsonl' | 'feed'>,
  options: ReadOptions
): Promise<PageText> {
  if (format === 'text') return readText(source)
  if (format === 'markdown') {
    const {readMarkdown} = await withOptional(
      () => import('./read-markdown.ts'),
      'Markdown',
      'remark-parse yaml'
    )
    return readMarkdown(source)
  }
  const {readHtml} = await withOptional(
    () => import('./read-html.ts'),
    'HTML',
    'parse5 hast-util-from-parse5'
  )
  return await readHtml(source, options)
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes(chunk.length)
    yield chunk
  }
}
