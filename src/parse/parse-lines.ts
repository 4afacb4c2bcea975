import type {ParagraphContent, Root} from 'nlcst'
import type {Point} from 'unist'
import {cutLines} from './cut-lines.ts'
import {cutPieces} from './cut-pieces.ts'
import type {SentenceEnds} from './sentence-ends.ts'

/** Parses a stretch of one line; its first character stands at `start`. */
export type ParsePiece = (text: string, start: Point) => readonly ParagraphContent[]

/** Builds a root with one paragraph for every line that is not blank, and white space between them. */
export function parseLines(text: string, ends: SentenceEnds, parse: ParsePiece): Root {
  const children: Root['children'] = []
  const start: Point = {line: 1, column: 1, offset: 0}
  let point = start
  let from = 0
  for (const line of [...cutLines(text), {start: text.length, end: text.length}]) {
    if (from < line.start) {
      const value = text.slice(from, line.start)
      const end = pointAfter(point, value)
      children.push({type: 'WhiteSpaceNode', value, position: {start: point, end}})
      point = end
    }
    if (line.start < line.end) {
      const begin = point
      const sentences: ParagraphContent[] = []
      for (const piece of cutPieces(text, line, ends)) {
        const value = text.slice(piece.start, piece.end)
        for (const child of parse(value, point)) sentences.push(child)
        point = pointAfter(point, value)
      }
      const position = {start: begin, end: point}
      children.push({type: 'ParagraphNode', children: sentences, position})
    }
    from = line.end
  }
  return {type: 'RootNode', children, position: {start, end: point}}
}

/** Where the text ends that begins at a point. */
function pointAfter({line, column, offset = 0}: Point, text: string): Point {
  let lines = 0
  let lineStart = 1 - column
  for (const {0: value, index} of text.matchAll(/\r\n?|\n/gu)) {
    lines++
    lineStart = index + value.length
  }
  return {
    line: line + lines,
    column: text.length - lineStart + 1,
    offset: offset + text.length
  }
}
