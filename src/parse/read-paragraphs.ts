import type {Paragraph, Token, TokenRange} from '../languages/grammar.ts'
import {fold} from '../text/fold.ts'
import {detectLanguage} from '../text/script.ts'
import type {LanguageCode} from '../types.ts'
import {findQuotations} from './find-quotations.ts'

const piece = /[\p{L}\p{M}\p{N}_]+(?:[.,'’٫٬-][\p{L}\p{M}\p{N}_]+)*|\.{2,}|[^\s]/gu
const ends = /^(?:[.?!؟۔…]+)$/u

/** Splits text into paragraphs, sentences and tokens. */
export function readParagraphs(text: string, language?: LanguageCode): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const line = /[^\r\n]+/gu
  for (const match of text.matchAll(line)) {
    if (match[0].trim() === '') continue
    const tokens: Token[] = []
    for (const part of match[0].matchAll(piece)) {
      const start = match.index + part.index
      tokens.push({
        kind: /[\p{L}\p{N}]/u.test(part[0]) ? 'word' : 'mark',
        text: part[0],
        form: fold(part[0]),
        start,
        end: start + part[0].length
      })
    }
    const sentences: TokenRange[] = []
    let from = 0
    tokens.forEach((token, at) => {
      const next = tokens[at + 1]
      if (
        at + 1 === tokens.length ||
        (ends.test(token.text) && next && next.start > token.end)
      ) {
        sentences.push({from, to: at + 1})
        from = at + 1
      }
    })
    const sentenceOf: number[] = []
    sentences.forEach((sentence, index) => {
      for (let at = sentence.from; at < sentence.to; at++) sentenceOf[at] = index
    })
    paragraphs.push({
      index: paragraphs.length,
      language: language ?? detectLanguage(match[0]),
      tokens,
      sentences,
      sentenceOf,
      ...findQuotations(tokens)
    })
  }
  return paragraphs
}
