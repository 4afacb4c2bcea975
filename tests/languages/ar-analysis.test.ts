import {expect, test} from 'vitest'
import {brokenPlurals} from '../../src/languages/ar/analysis/broken-plurals.ts'
import {conjugate} from '../../src/languages/ar/analysis/conjugate.ts'
import {furtherNouns} from '../../src/languages/ar/analysis/further-nouns.ts'
import {furtherVerbs} from '../../src/languages/ar/analysis/further-verbs.ts'
import {arabicAnalysis} from '../../src/languages/ar/analysis/index.ts'
import {names} from '../../src/languages/ar/analysis/names.ts'
import {nouns} from '../../src/languages/ar/analysis/nouns.ts'
import {places} from '../../src/languages/ar/analysis/places.ts'
import {verbs} from '../../src/languages/ar/analysis/verbs.ts'
import {englishAnalysis} from '../../src/languages/en/analysis/index.ts'
import {fold} from '../../src/text/fold.ts'

const arabicWord = /^[\u0621-\u063A\u0641-\u064A]+$/u

test.each([
  ['broken plurals', brokenPlurals],
  ['nouns', [nouns]],
  ['further nouns', [furtherNouns]],
  ['places', places],
  ['names', names],
  ['verbs', verbs],
  ['further verbs', furtherVerbs],
  ['stop words', [arabicAnalysis.stopWords]]
] as const)('%s are plain Arabic words', (_, rows) => {
  expect(rows.flat().filter(word => !arabicWord.test(word))).toEqual([])
})

test('a singular has one line, and no plural is its own singular', () => {
  const singulars = brokenPlurals.map(([singular = '']) => singular)
  expect(singulars.filter((word, at) => singulars.indexOf(word) !== at)).toEqual([])
  expect(
    brokenPlurals.filter(([singular, ...plurals]) => plurals.includes(singular ?? ''))
  ).toEqual([])
})

test('there are at least 1,200 pairs of singular and plural', () => {
  expect(
    brokenPlurals.reduce((sum, {length}) => sum + length - 1, 0)
  ).toBeGreaterThanOrEqual(1200)
})

test('no verb stands twice with one present', () => {
  const rows = [...verbs, ...furtherVerbs].map(([past, present]) => `${past} ${present}`)
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([])
})

test.each([
  ['كتب', 'يكتب', 'كتبت كتبوا كتبا تكتب يكتبون يكتبوا يكتبان يكتبن نكتب'],
  ['قال', 'يقول', 'قالت قالوا قالا تقول يقولون يقل تقل'],
  ['أعاد', 'يعيد', 'أعادت أعادوا يعيدون يعد'],
  ['نفى', 'ينفي', 'نفت نفوا نفيا نفا تنفي ينفون ينف'],
  ['دعا', 'يدعو', 'دعت دعوا تدعو يدعون يدع'],
  ['بقي', 'يبقى', 'بقيت بقوا يبقون يبق'],
  ['استقال', 'يستقيل', 'استقالت استقالوا يستقيلون يستقل']
])('conjugates %s', (past, present, forms) => {
  expect(conjugate(past, present)).toEqual(expect.arrayContaining(forms.split(' ')))
})

test.each([arabicAnalysis, englishAnalysis])(
  'the tables of $code hang together',
  analysis => {
    expect(analysis.months).toHaveLength(12)
    const months = analysis.months.flat().map(fold)
    expect(new Set(months).size).toBe(months.length)
    for (const name of analysis.ambiguousMonths) expect(months).toContain(fold(name))
    const stops = analysis.stopWords.map(fold)
    for (const [value = '', ...spellings] of analysis.numbers) {
      expect(Number(value)).toBeGreaterThan(0)
      for (const spelling of spellings) expect(stops).not.toContain(fold(spelling))
    }
    for (const affix of [...analysis.prefixes, ...analysis.suffixes]) {
      expect(fold(affix.text)).toBe(affix.text)
    }
  }
)
