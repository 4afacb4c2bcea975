import type {Paragraph, ParagraphContent, Sentence} from 'nlcst'
import {parsing as arabic} from '../languages/ar/parsing.ts'
import {parsing as english} from '../languages/en/parsing.ts'
import {positionOf} from './position-of.ts'

const terminals = [...arabic.terminals, ...english.terminals].join('')
const terminal = new RegExp(`^[.!?\\u2026${terminals}]+$`, 'u')

/**
 * Splits sentences at the marks that end one and that parse-latin does not know: «؟» and «۔»; and
 * at a full stop with no space after it, once the words it joined are split.
 */
export function breakAtTerminal(paragraph: Paragraph): undefined {
  const children: ParagraphContent[] = []
  for (const child of paragraph.children) {
    if (child.type === 'SentenceNode') children.push(...split(child))
    else children.push(child)
  }
  paragraph.children = children
}

function split(sentence: Sentence): Sentence[] {
  const {children} = sentence
  const ends = children.flatMap((node, at) =>
    at < children.length - 1 &&
    node.type === 'PunctuationNode' &&
    terminal.test(node.value)
      ? [at + 1]
      : []
  )
  if (ends.length === 0) return [sentence]
  return [...ends, children.length].map((to, index) => {
    const part = children.slice(ends[index - 1] ?? 0, to)
    return {type: 'SentenceNode', children: part, ...positionOf(part)}
  })
}
