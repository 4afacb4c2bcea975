import {createReadStream} from 'node:fs'

/** The kinds of files that are read. */
export const formats = ['text', 'markdown', 'html', 'jsonl', 'feed'] as const
export type Format = (typeof formats)[number]

const formatByEnding: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  rss: 'feed',
  atom: 'feed',
  xml: 'feed'
}

/** The endings of the files that are read in a folder. */
export const knownEndings: readonly string[] = Object.keys(formatByEnding)

/** The format that the ending of a name tells. */
function formatOf(path: string): Format | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(formatByEnding, ending) ? formatByEnding[ending] : undefined
}

/** The format that the beginning of a file tells, where its name does not. */
export function guessFormat(beginning: string): Format {
  const head = beginning.replace(/^[\uFEFF\s]+/u, '')
  if (head.startsWith('{')) return 'jsonl'
  if (!head.startsWith('<')) return 'text'
  const [, tag = ''] = /<([a-z][a-z:]*)/iu.exec(head) ?? []
  return /^(?:rss|feed|rdf:rdf)$/iu.test(tag) ? 'feed' : 'html'
}

/** A file, or the standard input. */
export interface InputFile {
  /** What it is called in ids and messages, with forward slashes. */
  readonly name: string
  /** Bytes; `undefined` where it cannot be known. */
  readonly size: number | undefined
  /** `undefined` where the content has to tell. */
  readonly format: Format | undefined
  readonly stream: () => AsyncIterable<Uint8Array>
}

/** A file on the disk. */
export function fileAt(path: string, name: string, size: number): InputFile {
  return {name, size, format: formatOf(path), stream: () => createReadStream(path)}
}

/** What is piped in. */
export function standardInput(): InputFile {
  return {
    name: 'stdin',
    size: undefined,
    format: undefined,
    stream: () => process.stdin
  }
}
