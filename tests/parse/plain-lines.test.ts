import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cutLines} from '../../src/parse/cut-lines.ts'
import {ParagraphReader} from '../../src/parse/paragraph-reader.ts'
import {type ReadLine, readPlainLine} from '../../src/parse/read-plain-line.ts'
import {usualSegmentation} from '../../src/parse/segmentation.ts'
import {readAnnotated, toArticle} from '../gold/corpus.ts'
import {runs} from '../properties/runs.ts'
import {arbitraryText} from './arbitrary-text.ts'

const {ends, parseLine} = usualSegmentation

/** The least share of lines of news that are read without a tree. */
const leastPlain = 0.5

/** Compares every line of a text that is read without a tree with what its tree gives; counts both kinds. */
function compareLines(text: string): {plain: number; all: number} {
  let plain = 0
  const lines = cutLines(text)
  for (const line of lines) {
    const read = readPlainLine(text, line, ends)
    if (!read) continue
    plain++
    const {tokens, spaced, sentences, sentenceOf} = new ParagraphReader(
      parseLine(text, line),
      ends
    )
    expect(read).toEqual({tokens, spaced, sentences, sentenceOf} satisfies ReadLine)
  }
  return {plain, all: lines.length}
}

describe('a line that is read without a tree has the tokens and sentences of its tree', () => {
  test('in news', () => {
    let plain = 0
    let all = 0
    for (const {text} of readAnnotated().map(toArticle)) {
      const counted = compareLines(text)
      plain += counted.plain
      all += counted.all
    }
    // Most are, or reading takes half as long again.
    expect(plain).toBeGreaterThan(all * leastPlain)
  })

  test('in any text', () => {
    fc.assert(
      fc.property(arbitraryText, text => {
        compareLines(text)
      }),
      runs(500)
    )
  })

  test('in any row of words and marks', () => {
    const part = fc.constantFrom(
      ...[
        'قال',
        'د',
        'الوزير',
        'أ',
        'Reuters',
        'a',
        'etc',
        '12',
        '2016',
        '3',
        '٤٥',
        '۶',
        '7م',
        'هـ',
        'م\u064E'
      ],
      ...['.', '. ', ' ', '، ', ',', ':', ': ', '"', '«', '»', '(', ')', '؟', '؛', '..'],
      ...['I', 'The', 'war', 'Gen', 'No', 'pro', 'U', 'year\u2019s', "o'clock", 'é', 's'],
      ...['\u2019', '!', '? ', '\u201D', '.\u201D ', '. A', '.B', '-in-'],
      ...[' - ', '-', ' -', '،', "'", '%', '_', '__', '=', '٫', '…', '\t', '\u00A0']
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 24}), parts => {
        compareLines(parts.join(''))
      }),
      runs(2000)
    )
  })
})
