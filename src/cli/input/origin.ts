import type {Span} from '../../index.ts'

/**
 * A stretch of an article's text that stands in its file. Where both are equally long, they are
 * letter for letter the same; else the text stands for the file's stretch as a whole, as `&`
 * does for `&amp;`.
 */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly fileStart: number
  readonly fileEnd: number
}

/** Half open, in UTF-16 units of the file as it was decoded, a byte order mark counted. */
export interface FileSpan {
  readonly start: number
  readonly end: number
}

/** Where the text of an article stands in the file that it was read from. */
export interface Origin {
  readonly path: string
  /** In order of the text, and not overlapping there. */
  readonly pieces: readonly Piece[]
  /** Where each line of the file begins. */
  readonly lineStarts: readonly number[]
}

/** Where the lines of a text begin. */
export function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1)
  }
  return starts
}

/** Where a span of the article's text stands in the file. */
export function fileSpan({pieces}: Origin, {start, end}: Span): FileSpan {
  const first = pieces[pieceAt(pieces, start)]
  const last = pieces[pieceAt(pieces, Math.max(start, end - 1))]
  if (!first || !last) return {start: 0, end: 0}
  const from = isSame(first)
    ? first.fileStart + Math.max(0, Math.min(start, first.end) - first.start)
    : first.fileStart
  const to = isSame(last)
    ? last.fileStart + Math.min(end, last.end) - last.start
    : last.fileEnd
  // Pages may show their stretches in another order than they are written.
  return {start: Math.min(from, to), end: Math.max(from, to)}
}

/** The line and column of a place in the file, both counted from one. */
export function lineAndColumn({lineStarts}: Origin, at: number): [number, number] {
  const line = lastNotAfter(lineStarts.length, index => lineStarts[index] ?? 0, at)
  return [line + 1, at - (lineStarts[line] ?? 0) + 1]
}

function isSame({start, end, fileStart, fileEnd}: Piece): boolean {
  return end - start === fileEnd - fileStart
}

function pieceAt(pieces: readonly Piece[], at: number): number {
  return lastNotAfter(pieces.length, index => pieces[index]?.start ?? 0, at)
}

/** The last of a rising list that does not lie after a place; the first if all do. */
function lastNotAfter(
  length: number,
  placeOf: (index: number) => number,
  at: number
): number {
  let [low, high] = [0, length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (placeOf(middle) <= at) low = middle
    else high = middle - 1
  }
  return low
}
