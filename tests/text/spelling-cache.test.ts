import fc from 'fast-check'
import {expect, test} from 'vitest'
import {SpellingCache} from '../../src/text/spelling-cache.ts'

test('finds a word where it stands in a text, and no other', () => {
  const cache = new SpellingCache<number>(17)
  cache.keep('قال', 1)
  const text = 'وقال قالت قال'
  expect(cache.find(text, 1, 4)).toBe(1)
  expect(cache.find(text, 0, 4)).toBeUndefined()
  expect(cache.find(text, 5, 9)).toBeUndefined()
  expect(cache.find(text, 10, 13)).toBe(1)
})

test('gives what was kept last of a spelling, or nothing where it was forgotten', () => {
  const spelling = fc.string({maxLength: 12})
  fc.assert(
    fc.property(fc.array(fc.tuple(spelling, fc.nat()), {maxLength: 200}), entries => {
      const cache = new SpellingCache<number>(17)
      const known = new Map<string, number>()
      for (const [word, value] of entries) {
        cache.keep(word, value)
        known.set(word, value)
        const found = cache.find(`«${word}»`, 1, 1 + word.length)
        expect(found).toBe(value)
      }
      for (const [word, value] of known) {
        expect([value, undefined]).toContain(cache.find(word, 0, word.length))
      }
    }),
    {numRuns: 20}
  )
})

test('keeps no long words, which would keep the texts they were cut out of', () => {
  const cache = new SpellingCache<number>(17)
  cache.keep('المستشفيات الكبرى', 1)
  expect(cache.find('المستشفيات الكبرى', 0, 17)).toBeUndefined()
})

test('stays bounded, and finds again what comes again and again', () => {
  const cache = new SpellingCache<number>(17)
  const words = Array.from({length: 300_000}, (_, at) => at.toString(36))
  for (const [at, word] of words.entries()) {
    cache.keep(word, at)
    if (cache.find('the', 0, 3) === undefined) cache.keep('the', -1)
  }
  const found = words.filter(word => cache.find(word, 0, word.length) !== undefined)
  expect(found.length).toBeLessThanOrEqual(2 ** 17)
  expect(cache.find('the', 0, 3)).toBe(-1)
})
