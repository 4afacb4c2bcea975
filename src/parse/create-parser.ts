import type {Paragraph} from 'nlcst'
import type {Stretch} from './cut-lines.ts'
import {LineParser} from './parse-arabic.ts'
import type {SentenceEnds} from './sentence-ends.ts'

/** Parses a line of a text; see `LineParser.parseLine`. */
export type ParseLine = (text: string, line: Stretch) => Paragraph

/** Creates what parses the lines of a text of any language isnad reads. */
export function createParser(ends: SentenceEnds): ParseLine {
  const parser = new LineParser(ends)
  return (text, line) => parser.parseLine(text, line)
}
