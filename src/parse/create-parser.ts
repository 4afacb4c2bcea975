import type {Root} from 'nlcst'
import {retext} from 'retext'
import {bringArabicParser} from './retext-arabic.ts'
import type {SentenceEnds} from './sentence-ends.ts'

/** Creates what parses a text, of any language isnad reads, to a tree. */
export function createParser(ends: SentenceEnds): (text: string) => Root {
  const processor = retext().use(bringArabicParser, ends).freeze()
  return text => processor.parse(text)
}
