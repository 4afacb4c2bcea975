import type {Paragraph} from '../languages/grammar.ts'
import type {LanguageCode} from '../types.ts'
import {cutLines} from './cut-lines.ts'
import {ParagraphReader} from './paragraph-reader.ts'
import {readLines} from './read-lines.ts'
import {readPlainLine} from './read-plain-line.ts'
import type {Segmentation} from './segmentation.ts'

/**
 * Splits text into paragraphs, sentences and tokens.
 *
 * A paragraph is a line that is not blank. A line that holds nothing one can see is a paragraph
 * without tokens.
 */
export function readParagraphs(
  text: string,
  segmentation: Segmentation,
  language?: LanguageCode
): Paragraph[] {
  const {ends, parseLine} = segmentation
  const lines = cutLines(text).map(
    line =>
      readPlainLine(text, line, ends) ?? new ParagraphReader(parseLine(text, line), ends)
  )
  return readLines(lines, segmentation, language)
}
