import {styleText} from 'node:util'

const stream = process.stdout

/** How many columns to fill. */
export const width = Math.min(Math.max(stream.columns ?? 88, 50), 100)

/** Styles text where the terminal shows styles; elsewhere gives it back as it is. */
export function style(formats, text) {
  // One by one: given a list, Node 20 does not ask whether the stream shows styles.
  return [formats]
    .flat()
    .reduce((styled, format) => styleText(format, styled, {stream}), text)
}

const hasStyles = style('bold', '.') !== '.'

// Without styles, what is marked stands between signs.
const signs = {cue: ['[', ']'], match: ['*', '*']}
const formatsOf = {
  cue: ['bold', 'yellow'],
  match: ['underline'],
  source: ['cyan'],
  content: [],
  rest: ['dim']
}

const arabic = /\p{Script=Arabic}/u
// What stands between a right-to-left isolate and its end cannot reorder what is around it.
const [rightToLeft, isolateEnd] = ['\u2067', '\u2069']

/** Keeps Arabic within a line from reordering what stands around it. */
export function isolate(text, styled = text) {
  return arabic.test(text) ? rightToLeft + styled + isolateEnd : styled
}

/** How many columns a text takes. */
function columns(text) {
  return [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length
}

/**
 * Lays a stretch of text out in lines of a width, marks styled, Arabic flush right.
 * Where marks overlap, the earlier in the list wins.
 */
export function layOut(text, {start, end}, marks, lineWidth) {
  const words = [...text.slice(start, end).matchAll(/\S+/gu)].map(match =>
    cutAtMarks(text, start + match.index, start + match.index + match[0].length, marks)
  )
  const lines = []
  let line = []
  let taken = 0
  for (const word of words) {
    const wide = columns(word.map(piece => piece.text).join(''))
    if (line.length > 0 && taken + 1 + wide > lineWidth) {
      lines.push(line)
      line = []
      taken = 0
    }
    taken += (line.length > 0 ? 1 : 0) + wide
    line.push(word)
  }
  if (line.length > 0) lines.push(line)
  const flushRight = arabic.test(/\p{L}/u.exec(text.slice(start, end))?.[0] ?? '')
  return lines.map(one => drawLine(one, lineWidth, flushRight))
}

/** Links as many names of a chain to a line as it holds. */
export function layOutChain(names, lineWidth) {
  const lines = []
  let taken = Number.POSITIVE_INFINITY
  for (const name of names) {
    const wide = columns(name) + 3
    if (taken + wide > lineWidth) {
      lines.push([])
      taken = 0
    }
    lines.at(-1).push(isolate(name))
    taken += wide
  }
  return lines.map((line, at) => (at > 0 ? '→ ' : '') + line.join(' → '))
}

/** A cell of several lines beside another. */
export function sideBySide(left, right, gap) {
  const rows = Math.max(left.length, right.length)
  const blank = ' '.repeat(left[0]?.width ?? 0)
  return Array.from({length: rows}, (_, at) =>
    [left[at]?.text ?? blank, right[at]?.text ?? ''].join(gap).trimEnd()
  )
}

/** One line of a cell: plain text in one format. */
export function cell(format, text, lineWidth) {
  const shown = isolate(text, style(format, text))
  return {
    text: shown + ' '.repeat(Math.max(0, lineWidth - columns(text))),
    width: lineWidth
  }
}

function cutAtMarks(text, start, end, marks) {
  const pieces = []
  for (let at = start; at < end; ) {
    const mark = marks.find(one => one.start <= at && at < one.end)
    const next = marks.flatMap(one => [one.start, one.end]).filter(edge => edge > at)
    const until = Math.min(end, ...next)
    pieces.push({kind: mark?.kind ?? 'rest', text: signed(text, at, until, mark)})
    at = until
  }
  return pieces
}

/** A piece of text with the signs of its mark, where they are needed. */
function signed(text, start, end, mark) {
  const [before, after] = (!hasStyles && signs[mark?.kind]) || ['', '']
  return (
    (start === mark?.start ? before : '') +
    text.slice(start, end) +
    (end === mark?.end ? after : '')
  )
}

function drawLine(words, lineWidth, flushRight) {
  const plain = words.map(word => word.map(piece => piece.text).join('')).join(' ')
  const styled = words
    .map(word => word.map(piece => style(formatsOf[piece.kind], piece.text)).join(''))
    .join(' ')
  const padding = ' '.repeat(Math.max(0, lineWidth - columns(plain)))
  // By its paragraph, not by its own letters: a line may hold a number and nothing else.
  const shown = flushRight
    ? padding + rightToLeft + styled + isolateEnd
    : styled + padding
  return {text: shown, width: lineWidth}
}
