import type {Token, TokenRange} from '../languages/grammar.ts'
import type {Stretch} from './cut-lines.ts'
import {longestPiece} from './cut-pieces.ts'
import type {SpacedTokens} from './mark-side.ts'
import {kindOf, space, word} from './parse-arabic.ts'
import type {SentenceEnds} from './sentence-ends.ts'
import {spellingAt} from './spelling-of.ts'
import {splitMarks} from './split-marks.ts'

/** The tokens of a line, and its sentences. */
export interface ReadLine extends SpacedTokens {
  readonly sentences: readonly TokenRange[]
  /** For every token, the sentence it stands in. */
  readonly sentenceOf: readonly number[]
}

/**
 * What the rules of a parser may join or cut: marks within a word or number, and those that do not
 * end a sentence as plainly as a full stop does; invisible characters; halves of pairs.
 */
const unplain =
  /[&/\-!?\u2026\u203D\p{Cf}\p{Cs}\u{10000}-\u{10FFFF}]|\S[&'.:=@_\u00B7\u2010\u2011\u2019\u2027]\S|\p{Nd}[,\u066B\u066C]\p{Nd}/u
const fullStop = 0x2e
/** Parse-latin takes fewer digits before a full stop for the number of a list. */
const year = /^\d{4,}$/u

/**
 * Reads a line in which a parser's rules have nothing to do, as most lines of news are, without a
 * tree: five of six, in a third of the time.
 * Gives what `ParagraphReader` gives of the tree; nothing, where it takes one.
 */
export function readPlainLine(
  text: string,
  {start, end}: Stretch,
  ends: SentenceEnds
): ReadLine | undefined {
  if (end - start > longestPiece || unplain.test(text.slice(start, end))) return undefined
  const tokens: Token[] = []
  const spaced: boolean[] = []
  const sentences: TokenRange[] = []
  const sentenceOf: number[] = []
  let afterSpace = true
  let first = 0
  /** Whether the sentence has a word yet; one without belongs to the next. */
  let worded = false
  function add(from: number, to: number): void {
    const spelling = spellingAt(text, from, to)
    const {kind, text: written, form} = spelling
    tokens.push({kind, text: written, form, spelling, start: from, end: to})
    spaced.push(afterSpace)
    sentenceOf.push(sentences.length)
    afterSpace = false
  }
  function endSentence(): void {
    sentences.push({from: first, to: tokens.length})
    first = tokens.length
    worded = false
  }
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === space) {
      afterSpace = true
      at++
      continue
    }
    const to = kind === word ? afterWord(text, at, end) : afterRun(text, at, end)
    if (kind === word) {
      add(at, to)
      worded = true
    } else if (code === fullStop) {
      const last = tokens.at(-1)
      if (!worded || to > at + 1) return undefined
      if (last?.end === at && !mayEnd(last, ends)) return undefined
      const next = afterSpaces(text, to, end)
      add(at, to)
      if (next > to && isArabicLetter(text, next)) endSentence()
      else if (!closesLine(text, next, end, ends)) return undefined
    } else {
      const run = text.slice(at, to)
      if (ends.isTerminal(run)) return undefined
      let from = at
      for (const mark of splitMarks(run)) {
        add(from, from + mark.length)
        from += mark.length
      }
    }
    at = to
  }
  if (first < tokens.length) endSentence()
  return {tokens, spaced, sentences, sentenceOf}
}

function afterWord(text: string, from: number, end: number): number {
  let at = from + 1
  while (at < end && kindOf(text.charCodeAt(at)) === word) at++
  return at
}

/** After a run of one mark. */
function afterRun(text: string, from: number, end: number): number {
  let at = from + 1
  while (at < end && text.charCodeAt(at) === text.charCodeAt(from)) at++
  return at
}

function afterSpaces(text: string, from: number, end: number): number {
  let at = from
  while (at < end && kindOf(text.charCodeAt(at)) === space) at++
  return at
}

/** Whether a full stop behind a word ends a sentence: an Arabic word that it does not shorten, or a year. */
function mayEnd({kind, text}: Token, {isAbbreviation}: SentenceEnds): boolean {
  if (kind === 'mark' || year.test(text)) return true
  return (
    isArabicLetter(text, text.length - 1) &&
    !isAbbreviation({word: text, before: '', after: ''})
  )
}

/** Whether no word follows, and nothing that ends a sentence: such marks belong to the last one. */
function closesLine(
  text: string,
  from: number,
  end: number,
  {isTerminal}: SentenceEnds
): boolean {
  for (let at = from; at < end; at++) {
    if (kindOf(text.charCodeAt(at)) === word || isTerminal(text.charAt(at))) return false
  }
  return true
}

function isArabicLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x621 && code <= 0x64a && code !== 0x640
}
