import type {Root} from 'nlcst'
import {retext} from 'retext'
import {bringArabicParser} from './retext-arabic.ts'

const processor = retext().use(bringArabicParser).freeze()

/** Parses a text, of any language isnad reads, to a tree. */
export function toTree(text: string): Root {
  return processor.parse(text)
}
