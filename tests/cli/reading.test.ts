import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith, isnad} from './run-cli.ts'

interface LocatedSpan {
  readonly text: string
  readonly file?: {readonly start: number; readonly end: number}
}

interface Located {
  readonly articleId: string
  readonly cue: LocatedSpan
  readonly content: readonly LocatedSpan[]
  readonly source: {readonly name: string; readonly mention: LocatedSpan} | null
}

/** The attributions that `isnad extract` finds in files. */
async function extracted(
  cwd: string,
  ...typed: readonly string[]
): Promise<readonly Located[]> {
  const {code, stdout, stderr} = await isnad(['extract', '--jsonl', ...typed], {cwd})
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  return stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}

/** What stands in a file where an attribution says that its cue, source and content are. */
function inFile(source: string, {cue, content, source: who}: Located): string[] {
  return [cue, who?.mention, ...content].map(span =>
    source.slice(span?.file?.start, span?.file?.end)
  )
}

const sentence = 'أعلن وزير الصحة سامر كوتلان أن «المستشفى آمن».'
const parts = ['أعلن', 'وزير الصحة سامر كوتلان', 'المستشفى آمن']

test.each([
  ['plain', `تمهيد.\n\n${sentence}\n`],
  ['with a byte order mark', `\uFEFF${sentence}`],
  ['with CRLF', `تمهيد.\r\n\r\n${sentence}\r\n`]
])('reads text %s, with offsets into the file', async (_, source) => {
  const cwd = folderWith({'a.txt': source})
  const [only] = await extracted(cwd, 'a.txt')
  expect(only && inFile(source, only)).toEqual(parts)
})

test('reads Markdown, with offsets into the file', async () => {
  const source = [
    '---\r\ntitle: Of hospitals\r\ndate: 2026-03-11\r\n---\r\n\r\n# عنوان\r\n\r\n',
    '```\r\nقال أحمد إن الشيفرة لا تتكلم.\r\n```\r\n\r\n',
    '> أعلن **وزير الصحة** سامر كوتلان\r\n> أن &laquo;المستشفى \\* &amp; [الجسر](/x) آمنان&raquo;.\r\n'
  ].join('')
  const cwd = folderWith({'a.md': source})
  const found = await extracted(cwd, 'a.md')
  expect(found).toHaveLength(1)
  const [only] = found
  expect(only?.content.map(({text}) => text)).toEqual(['المستشفى * & الجسر آمنان'])
  expect(only && inFile(source, only)).toEqual([
    'أعلن',
    'وزير الصحة** سامر كوتلان',
    'المستشفى \\* &amp; [الجسر](/x) آمنان'
  ])
  const {stdout} = await isnad(['extract', 'a.md', '--json'], {cwd})
  expect(JSON.parse(stdout)[0]).toMatchObject({
    id: 'a.md',
    title: 'Of hospitals',
    publishedAt: '2026-03-11'
  })
})

test('reads a page: its article, what its head says, with offsets into the file', async () => {
  const source = [
    '<!doctype html>\r\n<html lang="ar"><head><title>خبر | موقع</title>',
    '<meta property="og:title" content="خبر"><meta name="author" content="كاتب">',
    '<meta property="article:published_time" content="2026-03-11T12:00:00+03:00">',
    '<link rel="canonical" href="https://example.org/1"></head><body>',
    '<nav><p>قال الموقع إن القائمة طويلة.</p></nav>',
    '<script>var x = "قال أحمد إن البرنامج طويل."</script>',
    '<main><article><h1>خبر</h1><p>أعلن <b>وزير</b> الص<!-- لا -->حة\r\n  سامر كوتلان',
    ' أن &laquo;المستشفى&nbsp;<a href="/x">آمن</a>&raquo;.<p>وقال فهد إن الطريق مفتوح<br>قال أنس إنه مغلق',
    '</article></main><footer>قال الموقع إن الحقوق محفوظة.</footer></body></html>'
  ].join('')
  const cwd = folderWith({'a.html': source})
  const found = await extracted(cwd, 'a.html')
  expect(found.map(({cue}) => cue.text)).toEqual(['أعلن', 'وقال', 'قال'])
  const [first] = found
  expect(first?.content.map(({text}) => text)).toEqual(['المستشفى\u00A0آمن'])
  expect(first && inFile(source, first)).toEqual([
    'أعلن',
    'وزير</b> الص<!-- لا -->حة\r\n  سامر كوتلان',
    'المستشفى&nbsp;<a href="/x">آمن'
  ])
  const {stdout} = await isnad(['extract', 'a.html', '--json'], {cwd})
  expect(JSON.parse(stdout)[0]).toMatchObject({
    title: 'خبر',
    author: 'كاتب',
    url: 'https://example.org/1',
    publishedAt: '2026-03-11T09:00:00.000Z'
  })
  expect((await extracted(cwd, 'a.html', '--whole')).length).toBeGreaterThan(3)
})

test('leaves the boilerplate of a page that does not mark its article', async () => {
  const paragraphs = Array.from(
    {length: 12},
    (_, at) =>
      `<p>وقال المتحدث رقم ${at}، وهو من سكان المدينة، إن الطريق إلى المرفأ مغلق منذ أيام، وإن السفن تنتظر.</p>`
  )
  const source = `<html><head><title>خبر</title></head><body>
<div class="menu sidebar"><ul><li><a href="/1">قال أحمد إن الأولى</a><li><a href="/2">قال أحمد إن الثانية</a></ul></div>
<div class="story"><div>${paragraphs.join('\n')}</div></div>
<div class="comments"><p>قال معلق إن الخبر طويل</p></div></body></html>`
  const cwd = folderWith({'a.html': source})
  const found = await extracted(cwd, 'a.html')
  expect(found.length).toBeGreaterThan(8)
  for (const {cue} of found) {
    expect(cue.text).toBe('وقال')
    expect(source.slice(cue.file?.start, cue.file?.end)).toBe('وقال')
  }
  expect((await extracted(cwd, 'a.html', '--whole')).length).toBeGreaterThan(found.length)
})

test('reads JSON Lines, articles as the library takes them', async () => {
  const lines = [
    JSON.stringify({id: 'a', text: sentence, title: 'خبر'}),
    '',
    // Separators of lines within a string are none between values.
    `{"id": "b", "text": "${sentence}\u2028${sentence}"}\r`
  ]
  const cwd = folderWith({'a.jsonl': `\uFEFF${lines.join('\n')}`})
  const found = await extracted(cwd, 'a.jsonl')
  expect(found.map(({articleId}) => articleId)).toEqual(['a', 'b', 'b'])
  expect(found[0]?.cue).toEqual({start: 0, end: 4, text: 'أعلن'})
})

test('tells which line is no article, and reads the others', async () => {
  const lines = [`{"id": "a", "text": "${sentence}"}`, '{"id": ', '{"id": 1}', '[]', '7']
  const cwd = folderWith({'a.jsonl': lines.join('\n')})
  for (const command of ['extract', 'sources']) {
    const {code, stdout, stderr} = await isnad([command, 'a.jsonl', '--jsonl'], {cwd})
    expect(code).toBe(3)
    expect(stdout).toContain('كوتلان')
    expect(stderr.match(/^isnad: a\.jsonl:[2-5]\b/gmu)).toHaveLength(4)
  }
})

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>وكالة</title><item><title>خبر &amp; خبر</title><link>https://example.org/1</link>
<guid>g1</guid><pubDate>Wed, 11 Mar 2026 10:00:00 GMT</pubDate><dc:creator>كاتب</dc:creator>
<description>قصير</description><content:encoded><![CDATA[<p>${sentence}</p><p>5 &lt; 6</p>]]></content:encoded></item>
<item><description>&lt;p&gt;${sentence}&lt;/p&gt;</description></item></channel></rss>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة</title><entry><id>urn:1</id>
<title>خبر</title><updated>2026-03-11T10:00:00Z</updated><link rel="alternate" href="https://example.org/1"/>
<author><name>كاتب</name></author><content type="html">&lt;p&gt;${sentence}&lt;/p&gt;</content></entry></feed>`
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>وكالة</title></channel><item rdf:about="u"><title>خبر</title><link>https://example.org/1</link>
<description>${sentence}</description></item></rdf:RDF>`

test('reads feeds, an article an entry', async () => {
  const cwd = folderWith({'a.rss': rss, 'b.atom': atom, 'c.xml': rdf})
  const {code, stdout} = await isnad(['extract', 'a.rss', 'b.atom', 'c.xml', '--json'], {
    cwd
  })
  expect(code).toBe(0)
  const about = {title: 'خبر', url: 'https://example.org/1', publisher: 'وكالة'}
  const records: unknown[] = JSON.parse(stdout)
  expect(records).toMatchObject([
    {
      ...about,
      id: 'g1',
      title: 'خبر & خبر',
      author: 'كاتب',
      publishedAt: '2026-03-11T10:00:00.000Z',
      attributions: [{cue: {text: 'أعلن'}}]
    },
    {id: 'a.rss#2', attributions: [{cue: {text: 'أعلن'}}]},
    {...about, id: 'urn:1', author: 'كاتب', attributions: [{cue: {text: 'أعلن'}}]},
    {...about, id: 'https://example.org/1', attributions: [{cue: {text: 'أعلن'}}]}
  ])
})

test('refuses a feed whose entities grow, and a file that is no feed', async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]>${rss}`
  const cwd = folderWith({'a.rss': bomb, 'b.xml': '<sitemap/>', 'c.rss': '<rss><chan'})
  const {code, stderr} = await isnad(['extract', 'a.rss', 'b.xml', 'c.rss'], {cwd})
  expect(code).toBe(3)
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^isnad: a\.rss: it defines entities/u),
    expect.stringMatching(/^isnad: b\.xml: it is neither RSS nor Atom/u),
    expect.stringMatching(/^isnad: c\.rss: it is neither RSS nor Atom/u)
  ])
})

test.each([
  ['text', sentence],
  ['JSON Lines', JSON.stringify({id: 'stdin', text: sentence})],
  ['HTML', `<!doctype html><p>${sentence}</p>`],
  ['a feed', rss]
])('tells %s by its beginning when it is piped in', async (_, input) => {
  const {code, stdout} = await isnad(['extract', '--jsonl', '-'], {input})
  expect(code).toBe(0)
  expect(JSON.parse(stdout.split('\n')[0] ?? '').cue.text).toBe('أعلن')
})

test('takes what is piped in for what it is said to be', async () => {
  const {stdout} = await isnad(['extract', '--format', 'markdown', '--jsonl'], {
    input: `\`\`\`\n${sentence}\n\`\`\`\n`
  })
  expect(stdout).toBe('')
})

test('finds files in folders and by globs, each once', async () => {
  const cwd = folderWith({
    'news/a.txt': sentence,
    'news/deep/b.md': sentence,
    'news/deep/c.bin': sentence,
    'news/node_modules/d.txt': sentence,
    'odd[1].txt': sentence
  })
  const ids = async (...named: string[]): Promise<string[]> => [
    ...new Set((await extracted(cwd, ...named)).map(({articleId}) => articleId))
  ]
  expect(await ids('news')).toEqual(['news/a.txt', 'news/deep/b.md'])
  expect(await ids('news/**/*.md', 'news/../news/a.txt', 'news')).toEqual([
    'news/deep/b.md',
    'news/a.txt'
  ])
  expect(await ids('odd[1].txt')).toEqual(['odd[1].txt'])
  expect(await ids('news/deep/c.bin')).toEqual(['news/deep/c.bin'])
})

test('follows a link that is named, and none within a folder', async () => {
  const cwd = folderWith({'a.txt': sentence})
  mkdirSync(join(cwd, 'news'))
  symlinkSync(join(cwd, 'a.txt'), join(cwd, 'news/link.txt'))
  symlinkSync(cwd, join(cwd, 'news/loop'))
  expect(await extracted(cwd, 'news/link.txt')).toHaveLength(1)
  expect((await isnad(['extract', 'news'], {cwd})).code).toBe(3)
})

test('refuses what is not UTF-8, and reads it when its encoding is named', async () => {
  // «قال الوزير» in Windows-1256, and bytes that are no UTF-8.
  const bytes = Uint8Array.of(0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1)
  const cwd = folderWith({'a.txt': bytes, 'b.jsonl': bytes})
  for (const name of ['a.txt', 'b.jsonl']) {
    const {code, stderr} = await isnad(['sources', name], {cwd})
    expect(stderr).toContain(
      `isnad: ${name} is not UTF-8; name its encoding, as in --encoding windows-1256`
    )
    expect(code).toBe(3)
  }
  const read = await isnad(
    ['verify', 'قال الوزير', 'a.txt', '--encoding', 'windows-1256'],
    {cwd}
  )
  expect(read.stdout).toMatch(/^EXACT/u)
})

test('reads the encoding that a file tells: by its mark, as a page, as a feed', async () => {
  const utf16 = Buffer.from(`\uFEFF${sentence}`, 'utf16le')
  const page = Buffer.concat([
    Buffer.from('<meta charset="windows-1256"><p>'),
    Uint8Array.of(0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1)
  ])
  const cwd = folderWith({'a.txt': utf16, 'b.html': page})
  expect((await extracted(cwd, 'a.txt'))[0]?.cue.text).toBe('أعلن')
  const {stdout} = await isnad(['verify', 'قال الوزير', 'b.html'], {cwd})
  expect(stdout).toMatch(/^EXACT/u)
})

test('reads a line of megabytes, and refuses a page that is nested without end', async () => {
  const cwd = folderWith({
    'long.txt': `${'كلمة '.repeat(400_000)}\n${sentence}`,
    'long.jsonl': JSON.stringify({
      id: 'a',
      text: `${'كلمة '.repeat(400_000)}\n${sentence}`
    }),
    'deep.html': '<div>'.repeat(50_000),
    'deep.md': `${'> '.repeat(50_000)}x`
  })
  expect(await extracted(cwd, 'long.txt')).toHaveLength(1)
  expect(await extracted(cwd, 'long.jsonl')).toHaveLength(1)
  const {code, stderr} = await isnad(['extract', 'deep.html'], {cwd})
  expect(stderr).toBe('isnad: deep.html is nested too deeply to be read\n')
  expect(code).toBe(3)
})

test('refuses front matter that is no YAML, or that grows', async () => {
  const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'
  const cwd = folderWith({
    'a.md': '---\ntitle: [\n---\nText.',
    'b.md': `---\n${bomb}\n---\nText.`,
    'c.md': '---\nno end'
  })
  for (const name of ['a.md', 'b.md']) {
    const {code, stderr} = await isnad(['extract', name], {cwd})
    expect(stderr).toContain(`isnad: ${name}: its front matter is no YAML`)
    expect(code).toBe(3)
  }
  expect((await isnad(['extract', 'c.md'], {cwd})).code).toBe(0)
})

test('leaves files as they are', async () => {
  const cwd = folderWith({'a.md': `# ${sentence}\n`})
  await isnad(['extract', 'a.md'], {cwd})
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(`# ${sentence}\n`)
})
