import fc from 'fast-check'
import {expect, test} from 'vitest'
import {passageId, readPassages} from '../../src/engine/passage.ts'

test('a line break ends a paragraph, and blank lines are not counted', () => {
  const text = 'one\n\n  two \r\n\t\r\nthree\rfour'
  const passages = readPassages('a', text)
  expect(passages.map(({span}) => span.text)).toEqual(['one', 'two', 'three', 'four'])
  expect(passages.map(({paragraph}) => paragraph)).toEqual([0, 1, 2, 3])
})

test('a paragraph of one character is one', () => {
  expect(readPassages('a', ' x ')).toEqual([
    {id: 'a#0', articleId: 'a', paragraph: 0, span: {start: 1, end: 2, text: 'x'}}
  ])
})

test('an empty text has none', () => {
  expect(readPassages('a', ' \n \r\n')).toEqual([])
})

test('the same article gives the same names', () => {
  expect(readPassages('a', 'one\ntwo').map(({id}) => id)).toEqual([
    passageId('a', 0),
    passageId('a', 1)
  ])
})

test('spans slice to their text, in order, for any text', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom('a', ' ', '\n', '\r', '\u2028', '\u200F')}),
      text => {
        let before = 0
        for (const {span} of readPassages('a', text)) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.start).toBeGreaterThanOrEqual(before)
          expect(span.text).toBe(span.text.trim())
          expect(span.text).not.toMatch(/[\r\n]/u)
          before = span.end
        }
      }
    )
  )
})

test.each([[' '], ['\n'], ['a'], [' a'], ['\r\n']])('reads a megabyte of %j', unit => {
  const began = performance.now()
  readPassages('a', `x${unit.repeat(500_000)}`)
  expect(performance.now() - began).toBeLessThan(10_000)
})
