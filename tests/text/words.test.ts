import fc from 'fast-check'
import {expect, test} from 'vitest'
import {words} from '../../src/text/words.ts'

const split = (text: string): string[] => words(text).map(word => word.text)

test.each([
  ['splits at white space and punctuation', 'one, two.three', ['one', 'two', 'three']],
  ['keeps letters with dots together', 'the U.S. army', ['the', 'us', 'army']],
  ['keeps an acronym without a last dot together', 'U.S.A', ['usa']],
  ['reads Arabic agency initials', 'أ.ف.ب', ['افب']],
  ['drops a possessive', "Russia's", ['russia']],
  ['drops a plural possessive', "ministers' words", ['ministers', 'words']],
  ['drops a possessive with a curly apostrophe', 'Russia\u2019s', ['russia']],
  ['keeps an apostrophe inside a word', "don't", ["don't"]],
  ['splits at hyphens', 'well-known al-Sisi', ['well', 'known', 'al', 'sisi']],
  ['keeps separators inside numbers', '10,000 and 12.5', ['10,000', 'and', '12.5']],
  ['reads Arabic-Indic digits and separators', '\u0661\u0662\u066B\u0665', ['12\u066B5']],
  ['splits a number from the word written onto it', '2014م', ['2014', 'م']],
  ['keeps digits after letters', 'MH17', ['mh17']],
  ['splits scripts', 'الـBBC', ['ال', 'bbc']],
  ['does not join Arabic words by apostrophes', "حركة'النهضة'", ['حركه', 'النهضه']],
  [
    'splits a ligature that stands for a phrase',
    '\uFDFA',
    ['صلي', 'الله', 'عليه', 'وسلم']
  ],
  ['reads letters outside the basic plane', '\u{1D400}\u{1D401} x', ['ab', 'x']],
  ['leaves out marks on their own', '\u064E \u064F', []],
  ['leaves out formatting characters on their own', '\u200F\u200E', []]
])('%s', (_, text, expected) => {
  expect(split(text)).toEqual(expected)
})

test('offsets leave out formatting characters around a word', () => {
  expect(words('\u200Fقال\u200F')).toEqual([{text: 'قال', start: 1, end: 4}])
})

test('offsets hold marks and tatweel', () => {
  const text = 'قَـالَ '
  expect(words(text)).toEqual([{text: 'قال', start: 0, end: 6}])
})

test('words stand in order inside any text, and none is empty', () => {
  const unit = fc.oneof(
    fc.string({unit: 'binary', maxLength: 2}),
    fc.constantFrom(
      "'",
      '.',
      ',',
      '5',
      '\u0665',
      'a',
      '\u0627',
      '\u064E',
      '\u200F',
      '\uFDFA',
      ' '
    )
  )
  fc.assert(
    fc.property(fc.array(unit), units => {
      const text = units.join('')
      let before = 0
      for (const {text: folded, start, end} of words(text)) {
        expect(folded).not.toBe('')
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        before = start
      }
    }),
    {numRuns: 2000}
  )
})

test.each([
  ['a'],
  ['\u0627'],
  ['\u064E'],
  ['1'],
  ['a.'],
  ["a'"],
  ['1,'],
  ['\uFDFA'],
  ['\uD800']
])('reads a megabyte of %j in linear time', unit => {
  const began = performance.now()
  words(unit.repeat((unit === '\uFDFA' ? 50_000 : 1_000_000) / unit.length))
  expect(performance.now() - began).toBeLessThan(20_000)
})
