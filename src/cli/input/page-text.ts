import type {Piece} from './origin.ts'

/** What a reader finds in a file: the text, where it stands there, and what is said about it. */
export interface PageText {
  readonly text: string
  /** Where the text stands in the file. */
  readonly pieces: readonly Piece[]
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  readonly author?: string | undefined
  readonly publishedAt?: string | undefined
}

/** A file whose byte order mark is a space: no text begins with it, and offsets stay. */
export function blankMark(source: string): string {
  return source.replace(/^\uFEFF/u, ' ')
}

/** A date in ISO 8601, as articles need it; `undefined` where there is none to be made out. */
export function isoDate(written: unknown): string | undefined {
  if (written instanceof Date) return isoDate(written.toISOString())
  if (typeof written !== 'string') return undefined
  const trimmed = written.trim()
  if (/^\d{4}-\d\d-\d\d$/u.test(trimmed)) {
    return Number.isNaN(Date.parse(trimmed)) ? undefined : trimmed
  }
  // A time without a zone would be read as that of wherever the program runs.
  const isLocal = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/u.test(trimmed)
  const time = Date.parse(isLocal ? `${trimmed.replace(' ', 'T')}Z` : trimmed)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** A string with something in it, trimmed. */
export function textOrNothing(value: unknown): string | undefined {
  const trimmed = typeof value === 'string' ? value.trim() : ''
  return trimmed === '' ? undefined : trimmed
}
