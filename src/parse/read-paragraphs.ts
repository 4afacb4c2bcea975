import type {Paragraph} from '../languages/grammar.ts'
import type {LanguageCode} from '../types.ts'
import {ParseArabic} from './parse-arabic.ts'
import {readTree} from './read-tree.ts'

/** Splits text into paragraphs, sentences and tokens. */
export function readParagraphs(text: string, language?: LanguageCode): Paragraph[] {
  const tree = new ParseArabic().parse(text)
  return readTree(tree, language).map(reading => reading.paragraph)
}
