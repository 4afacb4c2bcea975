import type {Span} from '../../index.ts'
import {clean, columns, isolate, isRightToLeft} from './clean.ts'
import type {Paint} from './paint.ts'

/** What a stretch of a passage is to the reader. */
export type MarkKind = 'cue' | 'match' | 'source' | 'content'

export interface Mark {
  readonly kind: MarkKind
  readonly span: Span
}

const formats = {
  cue: ['bold', 'yellow'],
  match: ['underline'],
  source: ['cyan'],
  content: [],
  rest: ['dim']
} as const

// Where no styles show, what is marked stands between signs.
const signs: Readonly<Record<string, readonly [string, string]>> = {
  cue: ['[', ']'],
  match: ['*', '*']
}

/** Lays a passage out in lines of a width. Where marks overlap, the earlier in the list wins. */
export function layOut(
  passage: Span,
  marks: readonly Mark[],
  paint: Paint,
  width: number
): string[] {
  const markAt = marksByPlace(passage, marks)
  const lines: string[] = []
  let line = ''
  let taken = 0
  // By the passage and not by each line: a line may hold a number and nothing else.
  const close = (): void => {
    lines.push(isRightToLeft(passage.text) ? `\u2067${line}\u2069` : isolate(line))
  }
  for (const {0: word, index} of passage.text.matchAll(/\S+/gu)) {
    const wide = columns(clean(word))
    if (taken > 0 && taken + 1 + wide > width) {
      close()
      line = ''
      taken = 0
    }
    line += (taken > 0 ? ' ' : '') + painted(word, index, markAt, paint)
    taken += (taken > 0 ? 1 : 0) + wide
  }
  if (taken > 0) close()
  return lines
}

/** The mark that holds each place of a passage, if any. */
function marksByPlace(passage: Span, marks: readonly Mark[]): readonly (Mark | null)[] {
  const places = new Array<Mark | null>(passage.text.length).fill(null)
  for (const mark of [...marks].reverse()) {
    const from = Math.max(0, mark.span.start - passage.start)
    places.fill(mark, from, Math.max(from, mark.span.end - passage.start))
  }
  return places
}

function painted(
  word: string,
  index: number,
  markAt: readonly (Mark | null)[],
  paint: Paint
): string {
  let shown = ''
  for (let at = 0; at < word.length; ) {
    const mark = markAt[index + at] ?? null
    let end = at + 1
    while (end < word.length && (markAt[index + end] ?? null) === mark) end++
    const [before, after] = (!paint.hasStyles && signs[mark?.kind ?? '']) || ['', '']
    const text = clean(word.slice(at, end))
    const begins = markAt[index + at - 1] !== mark
    const ends = markAt[index + end] !== mark
    shown += paint.style(
      formats[mark?.kind ?? 'rest'],
      (begins ? before : '') + text + (ends ? after : '')
    )
    at = end
  }
  return shown
}
