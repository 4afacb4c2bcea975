import type {Paragraph, Root} from 'nlcst'
import {retext} from 'retext'
import type {Plugin} from 'unified'
import type {Stretch} from './cut-lines.ts'
import {LineParser} from './parse-arabic.ts'
import type {SentenceEnds} from './sentence-ends.ts'

/** Parses a line of a text; see `LineParser.parseLine`. */
export type ParseLine = (text: string, line: Stretch) => Paragraph

declare module 'vfile' {
  interface DataMap {
    /** Which line of the file to parse. */
    line: Stretch
  }
}

/** Plugin: parse one line of a file, of any language isnad reads. */
const bringLineParser: Plugin<[SentenceEnds], string, Root> = function (ends) {
  const parser = new LineParser(ends)
  this.parser = (text, {data}): Root => {
    const {line = {start: 0, end: text.length}} = data
    return {type: 'RootNode', children: [parser.parseLine(text, line)]}
  }
}

/** Creates what parses the lines of a text of any language isnad reads. */
export function createParser(ends: SentenceEnds): ParseLine {
  const processor = retext().use(bringLineParser, ends).freeze()
  return (text, line) => {
    const {children} = processor.parse({value: text, data: {line}})
    return children[0] as Paragraph
  }
}
