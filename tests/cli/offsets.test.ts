import fc from 'fast-check'
import {expect, test} from 'vitest'
import {deepestNesting} from '../../src/cli/input/deepest-nesting.ts'
import {fileSpan, lineAndColumn, lineStartsOf} from '../../src/cli/input/origin.ts'
import type {PageText} from '../../src/cli/input/page-text.ts'
import {readHtml} from '../../src/cli/input/read-html.ts'
import {readMarkdown} from '../../src/cli/input/read-markdown.ts'
import {readText} from '../../src/cli/input/read-text.ts'

/** Numbers the `#` of a piece, so that every word of a file is another. */
function numbered(pieces: readonly string[]): string {
  let count = 0
  return pieces.join('').replaceAll('#', () => `كلمة${++count}و`)
}

/** Every word of the text stands in the file where it is said to. */
function expectWordsInFile(source: string, {text, pieces}: PageText): void {
  const origin = {path: 'a', pieces, lineStarts: lineStartsOf(source)}
  for (const {0: word, index} of text.matchAll(/كلمة\d+و/gu)) {
    const {start, end} = fileSpan(origin, {
      start: index,
      end: index + word.length,
      text: word
    })
    expect(source.slice(start, end)).toBe(word)
    const [line, column] = lineAndColumn(origin, start)
    expect(source.split('\n')[line - 1]?.slice(column - 1)).toMatch(word)
  }
}

function wordsIn(text: string): string[] {
  return text.match(/كلمة\d+و/gu) ?? []
}

const htmlPieces = [
  '#',
  '# #',
  ' ',
  '\r\n',
  '\t',
  '&amp;',
  '&nbsp;',
  '&#1575;',
  '&laquo;',
  '&',
  '\uFEFF',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<br>',
  '<div>',
  '</div>',
  '<!-- x -->',
  '<i title=">">',
  '</i>',
  '\u{1F600}',
  '<li>',
  '<wbr>',
  '«',
  '&unknown;',
  '\u064E'
]

test('every word of a page stands in the file where it is said to', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...htmlPieces), {maxLength: 60}),
      async pieces => {
        const source = numbered(pieces)
        const page = await readHtml(source, {wholePage: true})
        expectWordsInFile(source, page)
        expect(wordsIn(page.text)).toEqual(wordsIn(source))
        expect(page.text).not.toMatch(/^[ \n]|[ \n]$|\n\n| {2}/u)
      }
    )
  )
})

const markdownPieces = [
  '#',
  '# #',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '> ',
  '- ',
  '1. ',
  '**',
  '_',
  '\\*',
  '&amp;',
  '&#1575;',
  '[',
  '](/x)',
  '\\',
  '&',
  '\t',
  '  \n',
  '\u{1F600}',
  '\u064E'
]

test('every word of Markdown stands in the file where it is said to', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...markdownPieces), {maxLength: 60}), pieces => {
      const source = numbered(pieces)
      expectWordsInFile(source, readMarkdown(source))
    })
  )
})

test('text is the file itself, but for its byte order mark', () => {
  for (const source of ['', '\uFEFF', '\uFEFFكلمة1و\r\n', 'كلمة1و كلمة2و']) {
    const page = readText(source)
    expect(page.text).toBe(source.replace(/^\uFEFF/u, ''))
    expectWordsInFile(source, page)
  }
})

test('a page of tags that are never closed is read in time that grows with its size', async () => {
  expect(
    deepestNesting('<div><p>a<p>b<br><b>c</b></div><script>"<div><div>"</script>')
  ).toBe(2)
  for (const tags of ['<b><p>', '<a>x']) {
    const page = await readHtml(`${tags.repeat(8000)}كلمة1و`, {wholePage: false})
    expect(page.text).toMatch(/كلمة1و$/u)
  }
})
