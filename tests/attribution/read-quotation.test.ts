import {expect, test} from 'vitest'
import {readQuotation} from '../../src/attribution/read-quotation.ts'
import {type Paragraph, type Phrase, phraseOf} from '../../src/languages/grammar.ts'
import {paragraphsOf} from '../parse/read.ts'

/** The phrase of some words, as they stand in the text with marks between. */
function phrase(paragraph: Paragraph, words: string): Phrase {
  const [first, ...rest] = words.split(' ')
  const {tokens} = paragraph
  const from = tokens.findIndex(({text}) => text === first)
  const last = rest.at(-1) ?? first
  const to = tokens.findIndex(({text}, at) => at >= from && text === last)
  return phraseOf(paragraph, from, to + 1)
}

function read(text: string, cue: string, ...content: readonly string[]): string {
  const paragraphs = paragraphsOf(text)
  const paragraph = paragraphs.find(({tokens}) =>
    tokens.some(token => token.text === cue)
  )
  if (!paragraph) throw new Error(`no «${cue}»`)
  return readQuotation(
    paragraph,
    phrase(paragraph, cue),
    content.map(words => phrase(paragraph, words))
  )
}

test.each([
  ['direct', 'قالت ليلى: «الجسر آمن».', 'الجسر آمن'],
  ['direct', 'قالت ليلى: «الجسر، وهو قديم، آمن».', 'الجسر آمن'],
  ['indirect', 'قالت ليلى إن الجسر آمن.', 'الجسر آمن'],
  ['mixed', 'قالت ليلى إن الجسر «آمن جدا».', 'الجسر جدا'],
  ['indirect', 'قالت ليلى إن «الجسر» آمن.', 'الجسر آمن'],
  ['direct', 'قالت ليلى: "الجسر آمن".', 'الجسر آمن']
])('%s: %s', (quotation, text, content) => {
  expect(read(text, 'قالت', content)).toBe(quotation)
})

test('all parts of an interrupted quotation count', () => {
  expect(
    read('«الجسر مغلق»، قالت ليلى، «حتى الفجر».', 'قالت', 'الجسر مغلق', 'حتى الفجر')
  ).toBe('direct')
  expect(
    read('«الجسر مغلق»، قالت ليلى، حتى الفجر.', 'قالت', 'الجسر مغلق', 'حتى الفجر')
  ).toBe('mixed')
})

test('a quotation around the cue is somebody else’s', () => {
  expect(read('كتب سعد: «قالت ليلى إن الجسر آمن».', 'قالت', 'الجسر آمن')).toBe('indirect')
})

test('a quotation in that one is her own', () => {
  expect(read('كتب سعد: «قالت ليلى: "الجسر آمن"».', 'قالت', 'الجسر آمن')).toBe('direct')
})

test('a quotation that began in the paragraph before counts', () => {
  const text = 'قال سعد: «الجسر آمن\nوالطريق مفتوح» كما قالت ليلى.'
  expect(read(text, 'قالت', 'والطريق مفتوح')).toBe('direct')
})

test('content without words is not quoted', () => {
  expect(read('قالت ليلى: «الجسر آمن».', 'قالت')).toBe('indirect')
})
