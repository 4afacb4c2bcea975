import type {Stretch} from './cut-lines.ts'
import type {SentenceEnds} from './sentence-ends.ts'

/**
 * How many UTF-16 units are parsed at a time.
 *
 * The rules of parse-latin splice sibling lists, which takes time in the square of a paragraph's
 * length. A paragraph longer than this (a newspaper has one in ten thousand) is parsed in pieces,
 * so that time stays linear in the text whatever it holds.
 */
export const longestPiece = 4096

const space = /\s/u
/** The end of a sentence, and as much of its last word as an abbreviation has. */
const sentenceEnd = /(\S{0,8})[.!?\u061F\u06D4][\p{Pf}\p{Pe}"]?$/u
const longestEnd = 10

/**
 * Cuts a line where it is longer than is parsed at a time: after the last full sentence of the
 * second half of a piece, else at the last white space, else, in a word without end, at the limit.
 */
export function cutPieces(
  text: string,
  {start, end}: Stretch,
  ends: SentenceEnds
): Stretch[] {
  const pieces: Stretch[] = []
  let from = start
  while (end - from > longestPiece) {
    const to = from + lengthOfPiece(text.slice(from, from + longestPiece), ends)
    pieces.push({start: from, end: to})
    from = to
  }
  pieces.push({start: from, end})
  return pieces
}

function lengthOfPiece(text: string, ends: SentenceEnds): number {
  let words = 0
  for (let at = text.length - 1; at > 0; at--) {
    if (!space.test(text.charAt(at))) continue
    words ||= at + 1
    if (at < longestPiece / 2) break
    if (endsSentence(text.slice(Math.max(at - longestEnd, 0), at), ends)) return at + 1
  }
  if (words > 0) return words
  const last = text.charCodeAt(text.length - 1)
  const halfOfPair = last >= 0xd800 && last <= 0xdbff
  return halfOfPair ? text.length - 1 : text.length
}

function endsSentence(text: string, {isAbbreviation}: SentenceEnds): boolean {
  const word = sentenceEnd.exec(text)?.[1]
  return word !== undefined && !isAbbreviation({word, before: '', after: ''})
}
