import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fold} from '../../src/text/fold.ts'
import {foldWithMap} from '../../src/text/fold-with-map.ts'
import {normalizeArabic} from '../../src/text/normalize-arabic.ts'

test.each([
  ['alef with hamza above', '\u0623', '\u0627'],
  ['alef with hamza below', '\u0625', '\u0627'],
  ['alef with madda', '\u0622', '\u0627'],
  ['alef wasla', '\u0671', '\u0627'],
  ['alef with wavy hamza above', '\u0672', '\u0627'],
  ['alef with wavy hamza below', '\u0673', '\u0627'],
  ['alef maqsura', '\u0649', '\u064A'],
  ['Persian ya', '\u06CC', '\u064A'],
  ['ya with tail', '\u06CD', '\u064A'],
  ['Pashto e', '\u06D0', '\u064A'],
  ['Urdu ya barree', '\u06D2', '\u064A'],
  ['ta marbuta', '\u0629', '\u0647'],
  ['Urdu ha doachashmee', '\u06BE', '\u0647'],
  ['Urdu ha goal', '\u06C1', '\u0647'],
  ['Urdu ta marbuta goal', '\u06C3', '\u0647'],
  ['Kurdish ae', '\u06D5', '\u0647'],
  ['Persian kaf', '\u06A9', '\u0643'],
  ['swash kaf', '\u06AA', '\u0643'],
  ['gaf', '\u06AF', '\u0643'],
  ['Moroccan gaf', '\u06AD', '\u0643'],
  ['pe', '\u067E', '\u0628'],
  ['che', '\u0686', '\u062C'],
  ['zhe', '\u0698', '\u062C'],
  ['ve', '\u06A4', '\u0641'],
  ['Maghrebi ve', '\u06A5', '\u0641'],
  ['Tunisian gaf', '\u06A8', '\u0642'],
  ['Urdu tte', '\u0679', '\u062A'],
  ['Urdu ddal', '\u0688', '\u062F'],
  ['Urdu rre', '\u0691', '\u0631'],
  ['nasal nun', '\u06BA', '\u0646'],
  ['tatweel', '\u0628\u0640\u0640\u0628', '\u0628\u0628'],
  ['fathatan', '\u0628\u064B', '\u0628'],
  ['dammatan', '\u0628\u064C', '\u0628'],
  ['kasratan', '\u0628\u064D', '\u0628'],
  ['fatha', '\u0628\u064E', '\u0628'],
  ['damma', '\u0628\u064F', '\u0628'],
  ['kasra', '\u0628\u0650', '\u0628'],
  ['shadda', '\u0628\u0651', '\u0628'],
  ['sukun', '\u0628\u0652', '\u0628'],
  ['superscript alef', '\u0628\u0670', '\u0628'],
  ['a Quranic mark', '\u0628\u06D6', '\u0628'],
  ['a presentation form', '\uFE8D', '\u0627'],
  ['the ligature lam alef', '\uFEFB', '\u0644\u0627'],
  ['Arabic-Indic digits', '\u0661\u0660', '10'],
  ['Persian digits', '\u06F1\u06F0', '10'],
  ['full-width digits', '\uFF11\uFF10', '10'],
  ['zero-width non-joiner', 'a\u200Cb', 'ab'],
  ['zero-width joiner', 'a\u200Db', 'ab'],
  ['right-to-left mark', 'a\u200Fb', 'ab'],
  ['bidi embedding', '\u202Ba\u202C', 'a'],
  ['bidi isolate', '\u2067a\u2069', 'a'],
  ['byte order mark', '\uFEFFa', 'a'],
  ['Arabic letter mark', '\u061Ca', 'a'],
  ['soft hyphen', 'a\u00ADb', 'ab'],
  ['capitals', 'HIMARS', 'himars'],
  ['accents', 'Beyonc\u00E9', 'beyonce'],
  ['combining accents', 'Beyonce\u0301', 'beyonce'],
  ['curly apostrophe', '\u2019', "'"],
  ['final sigma', '\u039F\u03A3', '\u03BF\u03C3'],
  ['ligature fi', '\uFB01', 'fi']
])('folds %s', (_, from, to) => {
  expect(fold(from)).toBe(to)
})

test.each([['\u0621'], ['\u0624'], ['\u0626'], ['\u0647'], ['\u064A'], ['\u0648']])(
  'keeps %s',
  letter => {
    expect(fold(letter)).toBe(letter)
  }
)

const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({
    unit: fc.constantFrom(
      ...'\u0627\u0623\u0649\u064A\u0629\u0640\u064E\u0651\u0670\u200F\uFDFA\uFE8D\uFE70\u0130\u1E9E\u03A3\u1100\u1161\u11A8\uD83D\uDE00 aA\u0301\u00E9.'
    )
  })
)

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(normalizeArabic(normalizeArabic(text))).toBe(normalizeArabic(text))
    }),
    {numRuns: 2000}
  )
})

test('a map gives the folded text and offsets inside the original, in order', () => {
  fc.assert(
    fc.property(anyText, text => {
      const {text: folded, starts, ends} = foldWithMap(text)
      expect(folded).toBe(fold(text))
      expect(starts).toHaveLength(folded.length)
      expect(ends).toHaveLength(folded.length)
      let before = 0
      for (const [at, start] of starts.entries()) {
        const end = ends[at] as number
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        before = start
      }
    }),
    {numRuns: 2000}
  )
})

test('a map covers the marks of a letter', () => {
  const {text, starts, ends} = foldWithMap('\u0642\u064E\u0651\u0627\u0644')
  expect(text).toBe('\u0642\u0627\u0644')
  expect(starts).toEqual([0, 3, 4])
  expect(ends).toEqual([3, 4, 5])
})

test('normalizing makes white space single', () => {
  expect(
    normalizeArabic(
      '  \u0623\u0643\u0651\u062F\u062A \n \u0627\u0644\u0648\u0632\u0627\u0631\u0629 '
    )
  ).toBe('\u0627\u0643\u062F\u062A \u0627\u0644\u0648\u0632\u0627\u0631\u0647')
})

test('folds a megabyte without white space', () => {
  expect(fold('\u0623'.repeat(1_000_000))).toHaveLength(1_000_000)
})
