import type {PageText} from './page-text.ts'

/** Reads plain text: all of it, but for a byte order mark. */
export function readText(source: string): PageText {
  const fileStart = source.startsWith('\uFEFF') ? 1 : 0
  const text = source.slice(fileStart)
  return {
    text,
    pieces: [{start: 0, end: text.length, fileStart, fileEnd: source.length}]
  }
}
