import type {Paragraph} from '../languages/grammar.ts'
import type {LanguageCode} from '../types.ts'
import {readTree} from './read-tree.ts'
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
  const tree = segmentation.parse(text)
  return readTree(tree, segmentation, language).map(reading => reading.paragraph)
}
