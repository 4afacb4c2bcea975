import type {Sentence, SentenceContent, Symbol} from 'nlcst'
import {positionOf} from './position-of.ts'

/** Characters without a shape of their own: joiners, directional marks, the byte order mark. */
const invisible = /^\p{Cf}+$/u

/** Makes invisible characters inside a word part of it: they join or direct letters, and cut nothing. */
export function mergeInvisible(sentence: Sentence): undefined {
  const {children} = sentence
  if (!children.some(isInvisible)) return
  const merged: SentenceContent[] = []
  let symbols: Symbol[] = []
  for (const node of children) {
    const last = merged.at(-1)
    if (last?.type === 'WordNode' && isInvisible(node)) {
      symbols.push(node)
    } else if (last?.type === 'WordNode' && node.type === 'WordNode') {
      last.children.push(...symbols, ...node.children)
      Object.assign(last, positionOf(last.children))
      symbols = []
    } else {
      merged.push(...symbols, node)
      symbols = []
    }
  }
  sentence.children = [...merged, ...symbols]
}

function isInvisible(node: SentenceContent): node is Symbol {
  return node.type === 'SymbolNode' && invisible.test(node.value)
}
