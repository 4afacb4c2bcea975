import type {Paragraph, Sentence, SentenceContent, Word, WordContent} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {positionOf} from './position-of.ts'

const arabicWord = /\p{Script=Arabic}[\p{M}\u0640]*\p{Script=Arabic}/u
const mark = /[\p{M}\u0640]/u
const arabicAtStart = /^\p{Script=Arabic}/u
const digitAtEnd = /\p{Nd}$/u
const digitAtStart = /^\p{Nd}/u

/**
 * Takes words apart that parse-latin joined at a mark without a space, where Arabic does not: at
 * the full stop of «المدينة.وقال», the colon of «قال:نعم», and an apostrophe, which no Arabic word
 * has. Initials (أ.ف.ب), times (10:30) and addresses stay whole.
 */
export function splitJoinedWords(paragraph: Paragraph): undefined {
  for (const sentence of paragraph.children) {
    if (sentence.type === 'SentenceNode' && sentence.children.some(isJoined))
      splitIn(sentence)
  }
}

function isJoined(node: SentenceContent): boolean {
  return node.type === 'WordNode' && node.children.length > 1
}

function splitIn(sentence: Sentence): void {
  const children: SentenceContent[] = []
  for (const node of sentence.children) {
    if (node.type === 'WordNode' && node.children.length > 1)
      children.push(...split(node))
    else children.push(node)
  }
  sentence.children = children
}

function split(word: Word): SentenceContent[] {
  const nodes: SentenceContent[] = []
  let from = 0
  word.children.forEach((child, at) => {
    const before = word.children[at - 1]
    const after = word.children[at + 1]
    if (
      child.type === 'PunctuationNode' &&
      before &&
      after &&
      separates(child.value, toString(before), toString(after))
    ) {
      if (from < at) nodes.push(wordOf(word.children.slice(from, at)))
      nodes.push(child)
      from = at + 1
    }
  })
  if (from === 0) return [word]
  nodes.push(wordOf(word.children.slice(from)))
  return nodes
}

function wordOf(children: WordContent[]): Word {
  return {type: 'WordNode', children, ...positionOf(children)}
}

function separates(mark: string, before: string, after: string): boolean {
  switch (mark) {
    case '.':
      return arabicWord.test(before) || arabicWord.test(after)
    case ':':
      return !(digitAtEnd.test(before) && digitAtStart.test(after))
    case '?':
      return true
    case "'":
    case '\u2019':
      return endsInArabic(before) || arabicAtStart.test(after)
    default:
      return false
  }
}

/** Whether the last letter is Arabic; the marks on it do not count. */
function endsInArabic(word: string): boolean {
  let at = word.length - 1
  while (at > 0 && mark.test(word.charAt(at))) at--
  return arabicAtStart.test(word.charAt(at))
}
