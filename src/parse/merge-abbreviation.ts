import type {Paragraph, ParagraphContent, Sentence} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {positionOf} from './position-of.ts'
import type {SentenceEnds} from './sentence-ends.ts'

/**
 * Joins sentences that were split at the full stop of an abbreviation, and makes the full stop part
 * of the word: «د.» and `Gen.` do not end a sentence.
 */
export function mergeAbbreviation(
  ends: SentenceEnds
): (paragraph: Paragraph) => undefined {
  return paragraph => {
    const children: ParagraphContent[] = []
    for (const child of paragraph.children) {
      const last = children.at(-1)
      if (
        last?.type === 'SentenceNode' &&
        child.type === 'SentenceNode' &&
        endsInAbbreviation(last, child, ends)
      ) {
        mergeFullStop(last)
        for (const node of child.children) last.children.push(node)
        Object.assign(last, positionOf(last.children))
      } else {
        children.push(child)
      }
    }
    paragraph.children = children
  }
}

function endsInAbbreviation(
  sentence: Sentence,
  next: Sentence,
  {isAbbreviation}: SentenceEnds
): boolean {
  const stop = sentence.children.at(-1)
  const word = sentence.children.at(-2)
  const before = sentence.children.at(-4)
  if (word?.type !== 'WordNode' || stop?.type !== 'PunctuationNode') return false
  if (stop.value !== '.') return false
  const following = next.children.find(node => node.type !== 'WhiteSpaceNode')
  return isAbbreviation({
    word: toString(word),
    before: before ? toString(before) : '',
    after: following ? toString(following) : ''
  })
}

function mergeFullStop(sentence: Sentence): void {
  const stop = sentence.children.pop()
  const word = sentence.children.at(-1)
  if (word?.type !== 'WordNode' || stop?.type !== 'PunctuationNode') return
  word.children.push(stop)
  Object.assign(word, positionOf(word.children))
}
