import {retext} from 'retext'
import {describe, expect, test} from 'vitest'
import {cutPieces, longestPiece} from '../../src/parse/cut-pieces.ts'
import {ParseArabic} from '../../src/parse/parse-arabic.ts'
import {retextArabic} from '../../src/parse/retext-arabic.ts'
import {usualSentenceEnds} from '../../src/parse/sentence-ends.ts'
import {paragraphsOf, quotationsOf} from './read.ts'

const size = 20_000

describe('a line without end', () => {
  test.each([
    ['short sentences', 'ا ب. '],
    ['opening marks', '«'],
    ['straight marks', '"'],
    ['words in opening marks', '«a '],
    ['brackets in brackets', '(«“'],
    ['one word', 'و'],
    ['joined words', 'اا.'],
    ['initials', 'a.'],
    ['items of a list', '1. '],
    ['lower-case sentences', 'a. b. '],
    ['directional marks in a word', 'a\u200F\u200E'],
    ['halves of pairs', '\uD83D'],
    ['pairs', '😀'],
    ['marks above', '\u064B'],
    ['null characters', '\0'],
    ['spaces', ' '],
    ['line breaks that almost match', '\r\n\u00A0']
  ])('is read in pieces: %s', (_, piece) => {
    const text = piece.repeat(size / piece.length)
    for (const {start, end} of cutPieces(
      text,
      {start: 0, end: text.length},
      usualSentenceEnds
    )) {
      expect(end - start).toBeLessThanOrEqual(longestPiece)
      expect(end - start).toBeGreaterThan(0)
    }
    for (const {tokens} of paragraphsOf(text)) {
      for (const token of tokens) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
      }
    }
  })

  test('is one paragraph, cut where sentences end', () => {
    const sentence = 'قال د. أحمد إن القوات «وصلت» إلى المدينة. '
    const [paragraph, ...rest] = paragraphsOf(sentence.repeat(500))
    expect(rest).toEqual([])
    expect(paragraph?.sentences).toHaveLength(500)
    expect(paragraph?.quotations).toHaveLength(500)
  })

  test('is read in the same pieces on top of another parser', () => {
    const text = 'قال د. أحمد إن القوات وصلت إلى المدينة. '.repeat(200)
    const processor = retext().use(retextArabic).freeze()
    expect(processor.parse(text)).toEqual(new ParseArabic().parse(text))
  })

  test('is never cut inside a pair of surrogates', () => {
    const text = `a${'😀'.repeat(longestPiece)}`
    for (const {start} of cutPieces(
      text,
      {start: 0, end: text.length},
      usualSentenceEnds
    )) {
      expect(text.charCodeAt(start)).not.toBeGreaterThanOrEqual(0xdc00)
    }
  })
})

describe('quotations in quotations', () => {
  test('are told apart to a depth of eight', () => {
    const [found] = quotationsOf(`${'«a '.repeat(20)}${'b» '.repeat(20)}`)
    expect(found).toHaveLength(8)
  })
})
