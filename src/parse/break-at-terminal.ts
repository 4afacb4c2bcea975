import type {Paragraph, ParagraphContent, Sentence, SentenceContent} from 'nlcst'
import {positionOf} from './position-of.ts'
import type {SentenceEnds} from './sentence-ends.ts'

/**
 * Splits sentences at the marks that end one and that parse-latin does not know: «؟» and «۔»; and
 * at a full stop with no space after it, once the words it joined are split.
 */
export function breakAtTerminal(ends: SentenceEnds): (paragraph: Paragraph) => undefined {
  return paragraph => {
    const children: ParagraphContent[] = []
    for (const child of paragraph.children) {
      if (child.type === 'SentenceNode') splitInto(children, child, ends)
      else children.push(child)
    }
    paragraph.children = children
  }
}

function splitInto(
  parts: ParagraphContent[],
  sentence: Sentence,
  {isTerminal}: SentenceEnds
): void {
  const {children} = sentence
  let from = 0
  for (let at = 0; at < children.length - 1; at++) {
    const node = children[at]
    if (node?.type !== 'PunctuationNode' || !isTerminal(node.value)) continue
    parts.push(sentenceOf(children.slice(from, at + 1)))
    from = at + 1
  }
  parts.push(from === 0 ? sentence : sentenceOf(children.slice(from)))
}

function sentenceOf(children: SentenceContent[]): Sentence {
  return {type: 'SentenceNode', children, ...positionOf(children)}
}
