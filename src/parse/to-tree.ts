import type {Root} from 'nlcst'
import {unified} from 'unified'
import {retextArabic} from './retext-arabic.ts'

const processor = unified().use(retextArabic).freeze()

/** Parses a text, of any language isnad reads, to a tree. */
export function toTree(text: string): Root {
  return processor.parse(text)
}
