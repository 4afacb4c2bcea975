import fc from 'fast-check'
import type {Article} from '../../src/index.ts'
import {readAnnotated, toArticle} from '../gold/corpus.ts'

const sentences = readAnnotated().flatMap(article =>
  toArticle(article).text.split(/(?<=[.؟"»])\s+/u)
)
const oddities = [
  '«',
  '"',
  '”',
  '\u200F',
  '\uD800',
  '\0',
  '\r\n',
  'قا\u0640ل',
  ' أكّد أن ',
  ' said '
]

/** Texts made of real sentences, cut and joined in ways that no newsroom would. */
export const oddText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...sentences)},
      {weight: 2, arbitrary: fc.constantFrom(...oddities)},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})}
    ),
    {maxLength: 8}
  )
  .chain(parts =>
    fc.nat(3).map(cut => parts.map((part, at) => (at === cut ? part.slice(3) : part)))
  )
  .map(parts => parts.join(' '))

/** A few articles, each with an id of its own. */
export const oddArticles: fc.Arbitrary<Article[]> = fc
  .array(oddText, {minLength: 1, maxLength: 4})
  .map(texts => texts.map((text, at) => ({id: `article ${at}`, text})))
