import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createAnalyser} from '../../src/text/index.ts'

const analyser = createAnalyser()
const termsOf = (text: string): string[] => analyser.terms(text).map(({term}) => term)

test('stop words have no terms', () => {
  expect(termsOf('من الذي في إلى what is the')).toEqual([])
  expect(analyser.units('من هو ماذا who is')).toEqual([])
})

test('a number of several words has one term and spans them all', () => {
  const text = 'قتل عشرة آلاف جندي'
  const number = analyser.terms(text).find(({term}) => term === '10000')
  expect(text.slice(number?.start, number?.end)).toBe('عشرة آلاف')
})

test('two numbers side by side stay two', () => {
  expect(termsOf('15 20')).toEqual(['15', '20'])
})

test('a decimal is no thousand', () => {
  expect(termsOf('1.234 12,5')).toEqual(['1.234', '12.5'])
})

test('a month that is also a word needs a number beside it', () => {
  expect(termsOf('ماي')).not.toContain('month 5')
  expect(termsOf('8 ماي')).toContain('month 5')
})

test('names that begin like a particle or end like a plural stay whole', () => {
  expect(termsOf('لندن باريس بوتين وزير بيان كلام لبنان')).toEqual([
    'لندن',
    'باريس',
    'بوتين',
    'وزير',
    'بيان',
    'كلام',
    'لبنان'
  ])
})

test('readings of one spelling share a position', () => {
  const terms = analyser.terms('الوزارة كتب')
  expect(terms.map(({position}) => position)).toEqual([0, 1, 1])
})

test('an alternative is a fixed expression', () => {
  expect(analyser.alternative('وزير الخارجية', 0.8)).toEqual({
    terms: ['وزير', 'خارجيه'],
    weight: 0.8
  })
  expect(analyser.alternative('من في', 1)).toBeNull()
})

test('units keep the word as it was asked', () => {
  expect(analyser.units('الجنود')).toEqual([
    {alternatives: [{terms: ['جندي'], weight: 1}], weight: 1, surface: 'الجنود'}
  ])
})

test('tokenize and processTerm are what MiniSearch takes', () => {
  expect(analyser.tokenize('والجنود، أكّدوا')).toEqual(['والجنود', 'اكدوا'])
  expect(analyser.processTerm('والجنود')).toEqual(['جندي'])
  expect(analyser.processTerm('من')).toBeNull()
})

test('terms of any text slice to something that has them', () => {
  const unit = fc.oneof(
    fc.string({unit: 'binary', maxLength: 3}),
    fc.constantFrom(
      ' ',
      'مليون',
      'وعشرون',
      'كانون',
      'الثاني',
      '5',
      'لل',
      'ها',
      'يستقيل',
      '\uFDFA'
    )
  )
  fc.assert(
    fc.property(fc.array(unit), units => {
      const text = units.join('')
      let before = 0
      for (const {term, start, end} of analyser.terms(text)) {
        expect(term).not.toBe('')
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        before = start
      }
      analyser.units(text)
      for (const {term} of analyser.terms(text)) analyser.groups(term)
    }),
    {numRuns: 1000}
  )
})

test.each([['\u0627'], ['\u0648'], ['1'], ['1,'], ['\u0627\u0644'], ['مليون '], ['a.']])(
  'analyses a megabyte of %j in linear time',
  unit => {
    const text = unit.repeat(Math.floor(500_000 / unit.length))
    const began = performance.now()
    analyser.terms(text)
    expect(performance.now() - began).toBeLessThan(20_000)
  }
)
