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
 * What the rules of a parser may join or cut: marks within a word, and those that do not end a
 * sentence as plainly as a full stop does; invisible characters; halves of pairs. A dash with a space
 * on both sides is a mark like others, and one between Latin letters is a letter like others, as an
 * apostrophe is.
 */
const unplain =
  /[&/!?\u2026\u203D\p{Cf}\p{Cs}\u{10000}-\u{10FFFF}]|\S-(?![A-Za-z])|(?<![A-Za-z])-\S|[^\sA-Za-z]['\u2019]\S|\S['\u2019][^\sA-Za-z]|\S[&=@_\u00B7\u2010\u2011\u2027]\S/u
const fullStop = 0x2e
const colon = 0x3a
/** Between digits they make one number or time of them: «12.5», «10:30», «1,200». */
const joining: ReadonlySet<number> = new Set([fullStop, colon, 0x2c, 0x66b, 0x66c])
/** Between Latin letters they make one word of them: `second-largest`, `year's`. */
const inner: ReadonlySet<number> = new Set([0x2d, 0x27, 0x2019])
/** Parse-latin takes fewer digits before a full stop for the number of a list. */
const year = /^\d{4,}$/u
const digit = /\p{Nd}/u
const latinWord = /^[A-Za-z]+(?:['\u2019-][A-Za-z]+)*$/u
/** What parse-latin takes for shortened before a full stop. */
const shortened: ReadonlySet<string> = new Set(
  (
    'al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat ' +
    'tem viz'
  ).split(' ')
)

/**
 * Reads a line in which a parser's rules have nothing to do but to join numbers and to end sentences,
 * as most lines of news are, without a tree: nine of ten in Arabic, two of three in English, in a third
 * of the time.
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
    if (kind === word) {
      const to = afterJoined(text, at, end)
      if (to === undefined) return undefined
      add(at, to)
      worded = true
      at = to
      continue
    }
    const to = afterRun(text, at, end)
    if (code === fullStop) {
      const last = tokens.at(-1)
      if (!worded || to > at + 1) return undefined
      if (last?.end === at && !mayEnd(last, ends)) return undefined
      const next = afterSpaces(text, to, end)
      add(at, to)
      if (next < end && beginsSentence(text, next)) {
        const joined = isArabicLetter(text, next) && followsArabic(text, at)
        if (next === to && !joined) return undefined
        endSentence()
      } else if (next === to && next < end && kindOf(text.charCodeAt(next)) === word) {
        return undefined
      } else if (!closesLine(text, next, end, ends)) return undefined
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

/**
 * After a word with what joins its letters, or a number with what joins its digits; nothing, where a
 * rule may join or cut otherwise.
 */
function afterJoined(text: string, from: number, end: number): number | undefined {
  let to = afterWord(text, from, end)
  while (inner.has(text.charCodeAt(to)) && to + 1 < end && isLatinLetter(text, to + 1)) {
    if (!isLatinLetter(text, to - 1)) break
    to = afterWord(text, to + 1, end)
  }
  while (to + 1 < end && joining.has(text.charCodeAt(to)) && isDigit(text, to + 1)) {
    if (!isDigit(text, to - 1)) break
    const next = afterWord(text, to + 1, end)
    if (!areDigits(text, from, to) || !areDigits(text, to + 1, next)) return undefined
    to = next
  }
  return to
}

/** Digits of ASCII, and what joins them: those of Arabic count as its letters where a full stop is. */
function areDigits(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!(code >= 0x30 && code <= 0x39) && !joining.has(code)) return false
  }
  return true
}

/** Whether a full stop has an Arabic word before it, of which the rules take it off: «المدينة.وقال». */
function followsArabic(text: string, at: number): boolean {
  return isArabicLetter(text, at - 1) && isArabicLetter(text, at - 2)
}

function isDigit(text: string, at: number): boolean {
  return digit.test(text.charAt(at))
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

/** Whether a full stop behind a word ends a sentence: a word that it does not shorten, or a year. */
function mayEnd({kind, text}: Token, {isAbbreviation}: SentenceEnds): boolean {
  if (kind === 'mark' || year.test(text)) return true
  return (
    (isArabicLetter(text, text.length - 1) ||
      (latinWord.test(text) && !shortened.has(text.toLowerCase()))) &&
    !isAbbreviation({word: text, before: '', after: anyNumber})
  )
}

/** What some words are shortened before. */
const anyNumber = '1'

/** Parse-latin goes on with a sentence at a small letter. */
function beginsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isArabicLetter(text, at) || (code >= 0x41 && code <= 0x5a)
}

function isLatinLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20
  return code >= 0x61 && code <= 0x7a
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
