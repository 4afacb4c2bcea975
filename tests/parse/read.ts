import type {Paragraph} from '../../src/languages/grammar.ts'
import {readParagraphs} from '../../src/parse/read-paragraphs.ts'
import {usualSegmentation} from '../../src/parse/segmentation.ts'
import type {LanguageCode} from '../../src/types.ts'

/** The paragraphs of a text in Arabic or English. */
export function paragraphsOf(text: string, language?: LanguageCode): Paragraph[] {
  return readParagraphs(text, usualSegmentation, language)
}

/** The sentences of a text, each as it is written. */
export function sentencesOf(text: string): string[] {
  return paragraphsOf(text).flatMap(({sentences, tokens}) =>
    sentences.map(({from, to}) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
  )
}

/** The tokens of a text, as they are written. */
export function tokensOf(text: string): string[] {
  return paragraphsOf(text).flatMap(({tokens}) => tokens.map(token => token.text))
}

/** The quotations of a text with their marks, each as it is written, by paragraph. */
export function quotationsOf(text: string): string[][] {
  return paragraphsOf(text).map(({tokens, quotations}) =>
    quotations.map(({open, close}) =>
      text.slice(tokens[Math.max(open, 0)]?.start, (tokens[close] ?? tokens.at(-1))?.end)
    )
  )
}
