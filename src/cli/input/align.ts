import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {TextBuilder} from './text-builder.ts'

/** How a kind of markup writes what a reader sees. */
export interface Writing {
  /** Whether a backslash makes the sign after it mean itself. */
  readonly escapes: boolean
  /** The signs that may begin a line without being part of the text. */
  readonly linePrefix: string
  /** How long what stands at a place is, if it is no part of the text around it; else 0. */
  readonly droppedAt: (written: string, at: number) => number
}

/**
 * Adds a text node to the text, each stretch with where the file has it: character references
 * and escapes are shorter in the text than in the file. Where the two cannot be matched letter
 * by letter, the text stands for its stretch of the file as a whole.
 */
export function appendNode(
  builder: TextBuilder,
  value: string,
  written: string,
  fileStart: number,
  writing: Writing
): void {
  if (value === written) {
    builder.append(value, fileStart, fileStart + written.length)
    return
  }
  const runs = align(value, written, writing) ?? [
    {start: 0, end: value.length, from: 0, to: written.length}
  ]
  for (const {start, end, from, to} of runs) {
    builder.append(value.slice(start, end), fileStart + from, fileStart + to)
  }
}

/** A stretch of the text with the stretch of the file that it comes from. */
interface Run {
  readonly start: number
  end: number
  readonly from: number
  to: number
}

function align(value: string, written: string, writing: Writing): Run[] | null {
  const runs: Run[] = []
  let [at, from] = [0, 0]

  const take = (length: number, taken: number): void => {
    const before = runs.at(-1)
    const isNext = before?.to === from && before.end - before.start === from - before.from
    if (before && isNext && length === taken) {
      before.end += length
      before.to += taken
    } else {
      runs.push({start: at, end: at + length, from, to: from + taken})
    }
    at += length
    from += taken
  }

  while (at < value.length) {
    if (from >= written.length) return null
    const dropped = writing.droppedAt(written, from)
    if (dropped > 0) {
      from += dropped
      continue
    }
    const sign = written[from]
    const reference = sign === '&' ? referenceAt(written, from) : null
    if (reference && value.startsWith(reference.text, at)) {
      take(reference.text.length, reference.length)
    } else if (writing.escapes && sign === '\\' && written[from + 1] === value[at]) {
      from++
      take(1, 1)
    } else if (value[at] === '\n' && (sign === '\r' || sign === '\n')) {
      take(1, written.startsWith('\r\n', from) ? 2 : 1)
      while (writing.linePrefix.includes(written[from] ?? '.')) {
        // A sign that the text goes on with is its own.
        if (written[from] === value[at]) break
        from++
      }
    } else if (sign === value[at]) {
      take(1, 1)
    } else if (sign === ' ' || sign === '\t') {
      // What stands at the end of a line is not part of the text.
      from++
    } else {
      return null
    }
  }
  return runs
}

/** A character reference: how long it is, and what it stands for. */
function referenceAt(
  written: string,
  at: number
): {readonly text: string; readonly length: number} | null {
  const pattern = /&(#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[\dA-Za-z]{1,40});/uy
  pattern.lastIndex = at
  const [all, name] = pattern.exec(written) ?? []
  if (all === undefined || name === undefined) return null
  const text = name.startsWith('#')
    ? characterOf(name.slice(1).replace(/^x/iu, '0x'))
    : decodeNamedCharacterReference(name)
  return text ? {text, length: all.length} : null
}

function characterOf(number: string): string {
  const code = Number(number)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
