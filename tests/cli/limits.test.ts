import {expect, test} from 'vitest'
import {markdownParts} from '../../src/cli/input/markdown-parts.ts'
import {readBytes} from '../../src/cli/input/read-bytes.ts'
import {readFeed} from '../../src/cli/input/read-feed.ts'
import {readHtml} from '../../src/cli/input/read-html.ts'
import {readMarkdown} from '../../src/cli/input/read-markdown.ts'

const wholePage = {wholePage: true}

test('a page that is nested deeper than browsers go is refused, however it came to be', async () => {
  const nested = (depth: number): string => `${'<div>'.repeat(depth)}قال`
  expect((await readHtml(nested(500), wholePage)).text).toBe('قال')
  await expect(readHtml(nested(520), wholePage)).rejects.toThrow(RangeError)
  // What is not closed is made again in each part that follows.
  const again = Array.from({length: 600}, (_, at) => `<div><b id=${at}></div>`).join('')
  await expect(readHtml(again, wholePage)).rejects.toThrow(RangeError)
  expect(() =>
    readFeed(
      `<rss version="2.0"><channel><item><description><![CDATA[${nested(520)}]]></description></item></channel></rss>`,
      'a.rss'
    )
  ).toThrow(RangeError)
})

test('a page of very many elements is refused while it grows', async () => {
  const unclosed = Array.from({length: 400}, (_, at) => `<b id=${at}>`).join('')
  const page = `<div>${unclosed}</div>${'<p>x</p>'.repeat(1000)}`
  await expect(readHtml(page, wholePage)).rejects.toThrow(/more than 250000 elements/u)
})

test('more bytes than are read as a whole are refused before they are all here', async () => {
  let given = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given++
      yield new Uint8Array(1024 * 1024)
    }
  }
  await expect(readBytes(endless(), 'html', 'a.html')).rejects.toThrow(
    /larger than 16 MiB/u
  )
  expect(given).toBe(17)
  await expect(readBytes(endless(), 'text', 'a.txt')).rejects.toThrow(
    /larger than 64 MiB/u
  )
})

test('front matter that is too long is refused', () => {
  const front = Array.from({length: 10_000}, (_, at) => `key${at}: x`).join('\n')
  expect(() => readMarkdown(`---\n${front}\n---\nText.`)).toThrow(
    /front matter is longer/u
  )
})

/** Many paragraphs, each with its number. */
function paragraphs(count: number): string[] {
  return Array.from(
    {length: count},
    (_, at) => `Paragraph ${at} was [read][link] *by all*.`
  )
}

const read = (count: number): string[] =>
  paragraphs(count).map(one => one.replace('[read][link] *by all*', 'read by all'))

test('long Markdown is read part by part, as it would be read as a whole', () => {
  const source = `${paragraphs(2000).join('\n\n')}\n\n[LINK]: https://example.org "A link"\n`
  expect(markdownParts(source).length).toBeGreaterThan(10)
  const {text, pieces} = readMarkdown(source)
  expect(text.split('\n')).toEqual(read(2000))
  const last = text.lastIndexOf('Paragraph')
  const piece = pieces.find(({start, end}) => start <= last && last < end)
  expect(piece).toBeDefined()
  const at = (piece?.fileStart ?? 0) + last - (piece?.start ?? 0)
  expect(source.slice(at).startsWith('Paragraph 1999 was')).toBe(true)
})

test.each([
  ['code', '```\n', '```'],
  ['indented code of tildes', '  ~~~ js\n', '  ~~~~'],
  ['a comment', '<!-- said\n', 'so -->'],
  ['a program', '<script>\n', '</script>'],
  ['an instruction', '<?php\n', '?>']
])(
  'the cuts of long Markdown leave %s whole, and what it holds unread',
  (_, opening, closing) => {
    for (const lines of [3, 3000]) {
      const silent = `${opening}${'He said it.\n\n'.repeat(lines)}${closing}`
      const source = [...paragraphs(200), silent, 'The end.', '[link]: /'].join('\n\n')
      expect(readMarkdown(source).text.split('\n')).toEqual([...read(200), 'The end.'])
    }
  }
)

test('a line of Markdown that is too long is cut between words', () => {
  const source = 'كلمة '.repeat(20_000).trim()
  expect(readMarkdown(source).text.split(/\s/u)).toEqual(source.split(' '))
  const emoji = '😀'.repeat(30_001)
  expect(readMarkdown(`a${emoji}`).text.replaceAll('\n', '')).toBe(`a${emoji}`)
})
