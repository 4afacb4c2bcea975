import type {Paragraph} from '../languages/grammar.ts'
import type {LanguageCode} from '../types.ts'
import {findQuotations} from './find-quotations.ts'
import type {ReadLine} from './read-plain-line.ts'
import type {Segmentation} from './segmentation.ts'

/** Makes paragraphs of the lines of a text: finds quotations, and the language where none is given. */
export function readLines(
  lines: readonly ReadLine[],
  {detect}: Segmentation,
  language?: LanguageCode
): Paragraph[] {
  const found = findQuotations(lines)
  return lines.map(({tokens, sentences, sentenceOf}, index) => ({
    index,
    language: language ?? detect(tokens.map(token => token.text).join(' ')),
    tokens,
    sentences,
    sentenceOf,
    quotations: found[index]?.quotations ?? [],
    quotationOf: found[index]?.quotationOf ?? [],
    kept: undefined
  }))
}
