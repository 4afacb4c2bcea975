import type {Sentence, SentenceContent} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {positionOf} from './position-of.ts'

/** A comma, and the Arabic decimal and thousands separators. */
const separator = /^[,\u066B\u066C]$/u
const endsInDigit = /\p{Nd}$/u
const startsWithDigit = /^\p{Nd}/u

/** Joins digits that a separator stands between to one word: «١٢٫٥», `1,200`. */
export function mergeNumber(sentence: Sentence): undefined {
  const {children} = sentence
  if (!children.some(isSeparator)) return
  const merged: SentenceContent[] = []
  for (let at = 0; at < children.length; at++) {
    const node = children[at]
    const next = children[at + 1]
    const last = merged.at(-1)
    if (
      node &&
      isSeparator(node) &&
      next?.type === 'WordNode' &&
      last?.type === 'WordNode' &&
      endsInDigit.test(toString(last.children.slice(-1))) &&
      startsWithDigit.test(toString(next))
    ) {
      last.children.push(node, ...next.children)
      Object.assign(last, positionOf(last.children))
      at++
    } else if (node) {
      merged.push(node)
    }
  }
  sentence.children = merged
}

function isSeparator(
  node: SentenceContent
): node is SentenceContent & {type: 'PunctuationNode'} {
  return node.type === 'PunctuationNode' && separator.test(node.value)
}
