import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {openIndex} from '../../src/node/index.ts'
import {readAnnotated, toArticle} from '../gold/corpus.ts'
import {read} from '../house/files.ts'
import {folderWith, isnad} from './run-cli.ts'

const ships = 'أكدت وزارة الدفاع الكاسمورية أن ثلاث سفن وصلت إلى المضيق.'
const clash = 'ونفى المتحدث باسم البحرية سليم أورتان وقوع أي اشتباك.'
const article = `${ships}\n${clash}\n`

const commands = ['extract', 'index', 'ask', 'compare', 'sources', 'verify', 'explore']

test('explains itself, and each command', async () => {
  for (const typed of [[], ['--help'], ['help']]) {
    const {code, stdout} = await isnad(typed)
    expect(code).toBe(0)
    for (const name of commands) expect(stdout).toContain(`isnad ${name} `)
  }
  for (const name of commands) {
    const asked = await isnad([name, '--help'])
    expect(asked).toEqual(await isnad(['help', name]))
    expect(asked.code).toBe(0)
    expect(asked.stdout).toMatch(/--no-color/u)
  }
})

test('tells its version', async () => {
  expect((await isnad(['--version'])).stdout).toBe(`${manifest.version}\n`)
})

test.each([
  [['aks', 'who?'], 'there is no command aks; did you mean ask?'],
  [['extrct'], 'there is no command extrct; did you mean extract?'],
  [['frobnicate'], 'there is no command frobnicate; known are extract, index'],
  [['help', 'sorces'], 'there is no command sorces; did you mean sources?'],
  [['--josn'], 'there is no option --josn; known are extract, index'],
  [['ask', 'who?', '--limt', '3'], 'there is no option --limt; did you mean --limit?'],
  [['ask', 'who?', '-z'], 'there is no option -z; isnad help lists those there are'],
  [['ask', 'who?', '--limit'], '--limit needs a value: --limit <number>'],
  [['ask', 'who?', '--limit', '-1'], '--limit needs a value'],
  [['ask', 'who?', '--limit=-1'], '--limit: expected a whole number, zero or more'],
  [['ask', 'who?', '--json=yes'], '--json takes no value'],
  [['ask', 'who?', '--from', '2026', '--from', '2027'], '--from is given twice'],
  [['ask', 'who?', '--in', 'fr'], '--in has no value fr; did you mean ar?'],
  [['extract', '--format', 'htm'], '--format has no value htm; did you mean html?'],
  [['extract', '--encoding', 'windows-1265x'], 'windows-1265x is not known'],
  [['index', '--workers', 'two'], '--workers: expected a whole number'],
  [['index', '--workers', '65'], '`workers`: expected a whole number from 0 to 64'],
  [['ask'], 'the question is missing; it comes first'],
  [['ask', 'who', 'denied', 'it?'], 'no such files: denied, it?; put the question in'],
  [['explore', '--port', '65536'], '65536 is above 65535']
])('refuses %j with what to do, and with 2', async (typed, message) => {
  const {code, stdout, stderr} = await isnad(typed, {cwd: folderWith()})
  expect(stderr).toContain(message)
  expect(code).toBe(2)
  expect(stdout).toBe('')
})

test('refuses a filter that the index refuses', async () => {
  const cwd = folderWith({'a.txt': article})
  for (const filter of [
    ['--stance', 'maybe'],
    ['--from', 'yesterday']
  ]) {
    const {code, stderr} = await isnad(['ask', 'who?', 'a.txt', ...filter], {cwd})
    expect(stderr).toMatch(/^isnad: `filter\.(?:stance|from)`/u)
    expect(code).toBe(2)
  }
})

test('asks for files where there is no index either', async () => {
  const {code, stderr} = await isnad(['ask', 'who?'], {cwd: folderWith()})
  expect(stderr).toContain('isnad index <files>')
  expect(code).toBe(2)
})

test('extract writes a record for each text, with its attributions', async () => {
  const cwd = folderWith({'a.txt': article, 'b.txt': 'Nothing to see here.'})
  const {code, stdout, stderr} = await isnad(['extract', 'a.txt', 'b.txt', '--json'], {
    cwd
  })
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  const [first, second] = JSON.parse(stdout)
  expect(second).toEqual({id: 'b.txt', attributions: []})
  expect(first.id).toBe('a.txt')
  expect(first.attributions).toHaveLength(2)
  expect(first.attributions[1]).toMatchObject({
    cue: {text: 'ونفى', start: ships.length + 1, file: {start: ships.length + 1}},
    source: {name: 'المتحدث باسم البحرية سليم أورتان', type: 'person'},
    stance: 'deny',
    negated: false,
    via: [],
    paragraph: 1
  })
})

test('extract writes an attribution a line', async () => {
  const {stdout} = await isnad(['extract', '--jsonl'], {input: article})
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line).articleId)).toEqual(['stdin', 'stdin'])
  expect(lines.map(line => JSON.parse(line).stance)).toEqual(['confirm', 'deny'])
})

test('index saves what ask, compare, sources and verify then answer from', async () => {
  const cwd = folderWith({'news/a.txt': article})
  const indexed = await isnad(['index', 'news', '--json'], {cwd})
  expect(indexed.code).toBe(0)
  expect(JSON.parse(indexed.stdout)).toEqual({
    path: 'isnad.index',
    articleCount: 1,
    passageCount: 2,
    attributionCount: 2
  })
  const index = await openIndex(join(cwd, 'isnad.index'))
  const question = 'who confirmed the arrival of ships?'
  const json = async (...typed: string[]): Promise<unknown> =>
    JSON.parse((await isnad([...typed, '--json'], {cwd})).stdout)
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  expect(await json('ask', question)).toEqual(plain(index.search(question)))
  expect(await json('compare', question)).toEqual(plain(index.compare(question)))
  expect(await json('sources')).toEqual(plain(index.sources()))
  expect(await json('verify', ships)).toEqual(plain(index.verify(ships)))
})

test('compare shows who carries what, who holds back and who changed sides', async () => {
  const told = 'أن القوات وصلت إلى الجزيرة مساء الأحد'
  const articles = [
    {
      id: 'a1',
      publisher: 'صحيفة الميناء',
      publishedAt: '2026-03-11',
      text: `نفى الوزير سامر كوتلان في تصريح نقلته وكالة أطلس ${told}.`
    },
    {
      id: 'a2',
      publisher: 'Harbour \u202ETimes',
      publishedAt: '2026-03-12T09:00:00Z',
      text: `نفى الوزير سامر كوتلان ${told}.`
    },
    {id: 'a3', publishedAt: '2026-03-15', text: `أكد الوزير سامر كوتلان ${told}.`},
    {id: 'a4', publishedAt: '2026-03-15', text: `لم تؤكد العمدة هالة النوري ${told}.`}
  ]
  const lines = articles.map(article => JSON.stringify(article)).join('\n')
  const cwd = folderWith({'a.jsonl': lines})
  const question = 'وصول القوات إلى الجزيرة'
  const {code, stdout} = await isnad(['compare', question, 'a.jsonl'], {cwd})
  expect(code).toBe(0)
  // Each Arabic run stands in an isolate of its own, so that what is around it keeps its place.
  const run = (text: string): string => `\u2067${text}\u2069`
  const minister = `${run('الوزير سامر كوتلان')}  person`
  const words = run('القوات وصلت إلى الجزيرة مساء الأحد')
  expect(stdout.trimEnd().split('\n')).toEqual([
    'CONFIRM',
    `  ${minister}`,
    `    ${run('أكد')}: ${words}`,
    '    a3, paragraph 1',
    '',
    'NOT CONFIRM',
    `  ${run('العمدة هالة النوري')}  person`,
    `    ${run('لم تؤكد')}: ${words}`,
    '    a4, paragraph 1',
    '',
    'DENY',
    `  ${minister}`,
    `    ${run('نفى')}: ${words}`,
    '    a2, paragraph 1',
    `    carried by ${run('صحيفة الميناء')}, 2026-03-11, through ${run('تصريح')} ← ${run('وكالة أطلس')}`,
    '    carried by Harbour Times, 2026-03-12',
    '',
    'CHANGED SIDES',
    `  ${minister}`,
    '  2026-03-11  DENY',
    `    ${run('نفى')}: ${words}`,
    '    a1, paragraph 1',
    '  2026-03-15  CONFIRM',
    `    ${run('أكد')}: ${words}`,
    '    a3, paragraph 1'
  ])
  const json = await isnad(['compare', question, 'a.jsonl', '--json'], {cwd})
  const [confirming, denying] = JSON.parse(json.stdout)
  expect(confirming.withheld[0].evidence[0].attribution.negated).toBe(true)
  expect(denying.sources[0].origins[0].carriers).toMatchObject([
    {
      articleId: 'a1',
      publisher: 'صحيفة الميناء',
      via: [{name: 'تصريح'}, {name: 'وكالة أطلس'}]
    },
    {articleId: 'a2', publishedAt: '2026-03-12T09:00:00Z', via: []}
  ])
  expect(denying.sources[0].history).toMatchObject([
    {publishedAt: '2026-03-11', stance: 'deny', negated: false},
    {publishedAt: '2026-03-15', stance: 'confirm', negated: false}
  ])
  const perLine = await isnad(['compare', question, 'a.jsonl', '--jsonl'], {cwd})
  expect(
    perLine.stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
  ).toEqual(JSON.parse(json.stdout))
})

test('index --add keeps what there is, and takes the later of two with one id', async () => {
  const cwd = folderWith({'a.txt': ships, 'b.txt': clash})
  const counts = async (...typed: string[]): Promise<number> =>
    JSON.parse((await isnad(['index', ...typed, '--json'], {cwd})).stdout).articleCount
  expect(await counts('a.txt')).toBe(1)
  expect(await counts('a.txt', 'b.txt', '--add')).toBe(2)
  expect(await counts('b.txt')).toBe(1)
})

test('index is the same to the byte, however many threads read', async () => {
  const lines = [
    ...readAnnotated().map(toArticle),
    {id: 'no text'},
    {id: 'a', text: ships},
    {id: 'b', text: clash},
    {id: 'a', text: clash},
    // Enough for threads to be started unasked.
    {id: 'long', text: `${'كلمة'.repeat(5000)}\n`.repeat(60)}
  ].map(article => JSON.stringify(article))
  const cwd = folderWith({'a.jsonl': lines.join('\n')})
  const indexed = async (...typed: string[]): Promise<Buffer> => {
    const {code, stderr} = await isnad(['index', 'a.jsonl', ...typed], {cwd})
    const line = lines.findIndex(one => one.includes('no text')) + 1
    expect(stderr).toMatch(new RegExp(`^isnad: a\\.jsonl:${line}: [^\n]+\n$`, 'u'))
    expect(code).toBe(3)
    return readFileSync(join(cwd, 'isnad.index'))
  }
  const alone = await indexed('--workers', '0')
  expect((await indexed('--workers', '2')).equals(alone)).toBe(true)
  expect((await indexed()).equals(alone)).toBe(true)
  const index = await openIndex(join(cwd, 'isnad.index'))
  expect(index.get('a')?.text).toBe(clash)
})

test('options narrow the answer', async () => {
  const cwd = folderWith({'a.txt': article})
  const stances = async (...typed: string[]): Promise<string[]> => {
    const {stdout} = await isnad(['ask', 'سفن اشتباك', 'a.txt', '--jsonl', ...typed], {
      cwd
    })
    return stdout
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line).attributions[0].stance)
  }
  expect((await stances()).sort()).toEqual(['confirm', 'deny'])
  expect(await stances('--stance', 'deny')).toEqual(['deny'])
  expect((await stances('--stance', 'deny', '--stance', 'confirm')).sort()).toEqual([
    'confirm',
    'deny'
  ])
  expect(await stances('--source', 'أورتان')).toEqual(['deny'])
  expect(await stances('--limit', '1')).toHaveLength(1)
  expect(await stances('--in', 'en')).toEqual([])
})

test('ends with 1 where nothing answers', async () => {
  const cwd = folderWith({'a.txt': article, 'b.txt': 'Nothing to see here.'})
  const codes = async (...typed: string[]): Promise<number | null> =>
    (await isnad(typed, {cwd})).code
  expect(await codes('ask', 'zebra', 'a.txt')).toBe(1)
  expect(await codes('ask', 'zebra', 'a.txt', '--json')).toBe(1)
  expect(await codes('compare', 'zebra', 'a.txt')).toBe(1)
  expect(await codes('sources', 'b.txt')).toBe(1)
  expect(await codes('verify', 'a quotation of nobody', 'a.txt')).toBe(1)
  expect(await codes('verify', 'ثلاث سفن وصلت', 'a.txt', '--source', 'أورتان')).toBe(1)
  expect(await codes('verify', 'ثلاث سفن وصلت', 'a.txt', '--source', 'الدفاع')).toBe(0)
  expect(await codes('ask', 'السفن', 'a.txt')).toBe(0)
})

test('ends with 3 where a file cannot be read, and answers from the others', async () => {
  const cwd = folderWith({'a.txt': article})
  const {code, stdout, stderr} = await isnad(
    ['sources', 'gone.txt', 'a.txt', '--jsonl'],
    {cwd}
  )
  expect(code).toBe(3)
  expect(stderr).toBe('isnad: gone.txt: there is no such file or folder\n')
  expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  const none = await isnad(['ask', 'who?', 'gone.txt'], {cwd})
  expect(none.code).toBe(3)
  expect(none.stdout).toBe('')
})

test('ends with 3 where an index is damaged, missing or cannot be written', async () => {
  const cwd = folderWith({'a.txt': article, 'bad.index': '{"half": '})
  for (const [typed, message] of [
    [['ask', 'who?', '--index', 'bad.index'], /bad\.index/u],
    [['ask', 'who?', '--index', 'gone.index'], /gone\.index: ENOENT/u],
    [['index', 'a.txt', '--index', 'no/such/folder/i'], /cannot be written/u]
  ] as const) {
    const {code, stderr} = await isnad(typed, {cwd})
    expect(stderr).toMatch(message)
    expect(code).toBe(3)
  }
  expect(readFileSync(join(cwd, 'bad.index'), 'utf8')).toBe('{"half": ')
})

test('writes no index of nothing, and shows no page of nothing', async () => {
  const cwd = folderWith({'bad.jsonl': 'nope\n', 'empty.txt': ' \n'})
  for (const [typed, message] of [
    [['index', 'bad.jsonl'], 'there is no text to index'],
    [['index', 'empty.txt'], 'there is no text to index'],
    [['explore', 'gone', '--port', '0'], 'there is no article to show']
  ] as const) {
    const {code, stderr} = await isnad(typed, {cwd})
    expect(stderr).toContain(message)
    expect(code).toBe(3)
  }
  expect(existsSync(join(cwd, 'isnad.index'))).toBe(false)
})

test('its help shows a command that can be typed', async () => {
  const [, shown = ''] = /^ {2}(echo .*) -$/mu.exec((await isnad(['help'])).stdout) ?? []
  expect(read('README.md')).toContain(`\n${shown.replace('isnad', 'npx isnad')} -\n`)
})

test('what follows -- is no option', async () => {
  const cwd = folderWith({'a.txt': article})
  expect((await isnad(['ask', '--jsonl', '--', '-سفن', 'a.txt'], {cwd})).code).not.toBe(2)
})
