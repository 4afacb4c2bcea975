import {describe, expect, test} from 'vitest'
import {paragraphsOf, tokensOf} from './read.ts'

describe('tokens', () => {
  test.each([
    ['a clitic with tatweel and a mark', 'بـ”احترافية“', ['بـ', '”', 'احترافية', '“']],
    ['marks in a row', 'لـ«عكاظ»»', ['لـ', '«', 'عكاظ', '»', '»']],
    ['empty quotation marks', '""وه"', ['"', '"', 'وه', '"']],
    ['brackets in pairs', '((نص))', ['((', 'نص', '))']],
    ['apostrophes in pairs', "''نص''", ["''", 'نص', "''"]],
    ['an apostrophe next to Arabic', "قال'نعم'", ['قال', "'", 'نعم', "'"]],
    ['a colon without a space', 'وقال:نعم', ['وقال', ':', 'نعم']],
    ['a full stop without a space', 'المدينة.وقال', ['المدينة', '.', 'وقال']],
    ['a question mark without a space', 'Why?He', ['Why', '?', 'He']],
    ['a dash on the word before', 'الوزير- نعم', ['الوزير', '-', 'نعم']],
    ['single marks in English', "the 'plan' now", ['the', "'", 'plan', "'", 'now']]
  ])('are cut at %s', (_, text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })

  test.each([
    ['an apostrophe', "don't"],
    ['a typographic apostrophe', 'don\u2019t'],
    ['a possessive', "Smith's"],
    ['a hyphen', 'كوفيد-19'],
    ['an English hyphen', 'vice-president'],
    ['an Arabic decimal separator', '١٢٫٥'],
    ['a thousands separator', '1,200,000'],
    ['a time', '10:30'],
    ['initials', 'أ.ف.ب'],
    ['a joiner', 'ال\u200Cقوات'],
    ['marks above and below', 'ق\u064Eال\u064Eت\u0652']
  ])('are whole over %s', (_, text) => {
    expect(tokensOf(text)).toEqual([text.trim()])
  })

  test('leave out what cannot be seen', () => {
    expect(tokensOf('\u200Fقال\u200F \u202Bنعم\u202C')).toEqual(['قال', 'نعم'])
  })

  test('compare without marks and without the full stop of an abbreviation', () => {
    const [paragraph] = paragraphsOf('ق\u064Eال\u064E د. أحمد.')
    expect(paragraph?.tokens.map(token => token.form)).toEqual(['قال', 'د', 'احمد', '.'])
  })

  test('are marks where nothing in them can be read out', () => {
    const [paragraph] = paragraphsOf('تونس ـ صفاقس \u064B \0 50% 𝐀')
    expect(paragraph?.tokens.map(token => token.kind)).toEqual([
      'word',
      'mark',
      'word',
      'mark',
      'mark',
      'word',
      'mark',
      'word'
    ])
  })
})

describe('paragraphs', () => {
  test('end at every line break of Unicode', () => {
    const breaks = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029']
    for (const lineBreak of breaks) {
      expect(paragraphsOf(`قال${lineBreak}نعم`).map(({index}) => index)).toEqual([0, 1])
    }
  })

  test('leave out blank lines', () => {
    expect(tokensOf('\n \n\tقال\n\n\u00A0\nنعم\n')).toEqual(['قال', 'نعم'])
    expect(paragraphsOf(' \n\r\n')).toEqual([])
    expect(paragraphsOf('')).toEqual([])
  })

  test('have no tokens where a line shows nothing', () => {
    const paragraphs = paragraphsOf('قال\n\u200F\nنعم')
    expect(paragraphs.map(({tokens}) => tokens.length)).toEqual([1, 0, 1])
  })

  test('have the language of most of their letters, unless it is given', () => {
    const languages = (text: string, language?: 'ar' | 'en'): string[] =>
      paragraphsOf(text, language).map(paragraph => paragraph.language)
    expect(languages('قال\nsaid')).toEqual(['ar', 'en'])
    expect(languages('قال\nsaid', 'en')).toEqual(['en', 'en'])
  })
})
