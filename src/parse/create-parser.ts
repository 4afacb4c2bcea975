import type {Root} from 'nlcst'
import {LineParser} from './parse-arabic.ts'
import type {SentenceEnds} from './sentence-ends.ts'

/** Creates what parses a text, of any language isnad reads, to a tree. */
export function createParser(ends: SentenceEnds): (text: string) => Root {
  const parser = new LineParser(ends)
  return text => parser.tokenizeRoot(text)
}
