import {execFileSync} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {ended, folderWith, isnad, program, start} from './run-cli.ts'

const sentence = 'أكدت وزارة الدفاع أن السفن وصلت إلى المضيق.'

function manyArticles(count: number): string {
  return Array.from({length: count}, (_, at) =>
    JSON.stringify({id: `a${at}`, text: sentence})
  ).join('\n')
}

test('ends quietly when nobody reads the answer any more', async () => {
  const cwd = folderWith({'many.jsonl': manyArticles(3000)})
  const child = start(['extract', '--jsonl', 'many.jsonl'], {cwd})
  const end = ended(child)
  await once(child.stdout ?? child, 'data')
  child.stdout?.destroy()
  const {code, stderr} = await end
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})

test('writes all of a long answer into a pipe', async () => {
  const cwd = folderWith({'many.jsonl': manyArticles(2000)})
  const {stdout} = await isnad(['extract', '--jsonl', 'many.jsonl'], {cwd})
  expect(stdout.trimEnd().split('\n')).toHaveLength(2000)
})

/** Starts an indexing that waits for more to come, and waits until it reads. */
async function startIndexing(cwd: string): Promise<{
  readonly child: ReturnType<typeof start>
  readonly end: ReturnType<typeof ended>
}> {
  const child = start(['index', '--format', 'jsonl', '-'], {cwd})
  const end = ended(child)
  child.stdin?.write(`${manyArticles(50)}\nthis line shows that it reads\n`)
  await once(child.stderr ?? child, 'data')
  return {child, end}
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)(
  '%s while indexing leaves no file, and ends with %i',
  async (signal, code) => {
    const cwd = folderWith()
    const {child, end} = await startIndexing(cwd)
    child.kill(signal)
    expect((await end).code).toBe(code)
    expect(readdirSync(cwd)).toEqual([])
  }
)

test('an interrupted or killed indexing leaves the index that was there', async () => {
  const cwd = folderWith({'a.txt': sentence})
  await isnad(['index', 'a.txt'], {cwd})
  const before = readFileSync(join(cwd, 'isnad.index'))
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    const {child, end} = await startIndexing(cwd)
    child.kill(signal)
    await end
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'isnad.index'])
    expect(readFileSync(join(cwd, 'isnad.index')).equals(before)).toBe(true)
  }
})

test('Ctrl-C stops an indexing that is busy', async () => {
  const cwd = folderWith({'many.jsonl': `nope\n${manyArticles(40_000)}`})
  // So much that threads read it.
  const child = start(['index', 'many.jsonl'], {cwd})
  const end = ended(child)
  await once(child.stderr ?? child, 'data')
  child.kill('SIGINT')
  expect((await end).code).toBe(130)
  expect(readdirSync(cwd)).toEqual(['many.jsonl'])
})

const hostile = [
  'وقالت الوزيرة \u001B[31mسلمى\u001B[0m نادر\u0007 إن',
  ' «\u001B]8;;http://example.org\u0007الجسر\u001B]8;;\u0007',
  ' \u202Eآمن\u2066\u009B2J».'
].join('')

test('shows nothing that a terminal would obey', async () => {
  const cwd = folderWith({
    'a.jsonl': JSON.stringify({
      id: 'a\u001B[2J',
      text: hostile,
      title: 'b\u001B[1mc\r\nd',
      publisher: '\u009B31m'
    }),
    'b\u001B[31m.txt': new Uint8Array([255])
  })
  for (const typed of [
    ['extract', 'a.jsonl'],
    ['ask', 'الجسر', 'a.jsonl'],
    ['compare', 'الجسر', 'a.jsonl'],
    ['sources', 'a.jsonl'],
    ['verify', 'الجسر', 'a.jsonl'],
    ['extract', 'b\u001B[31m.txt'],
    ['extract', 'no\u001B[31msuch'],
    ['\u001B[31mfoo'],
    ['ask', 'الجسر', 'a.jsonl', '--json'],
    ['extract', 'a.jsonl', '--jsonl']
  ]) {
    const {stdout, stderr} = await isnad(typed, {cwd})
    expect(stdout + stderr, typed[0]).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(stdout + stderr).not.toBe('')
    if (typed.includes('--json') || typed.includes('--jsonl')) continue
    expect(stdout + stderr).not.toMatch(/[\u202A-\u202E\u2066]/u)
  }
})

test('writes for programs what the text has, to the letter', async () => {
  const cwd = folderWith({'a.jsonl': JSON.stringify({id: 'a', text: hostile})})
  const {stdout} = await isnad(['verify', 'الجسر', 'a.jsonl', '--json'], {cwd})
  const {start: from, end, text} = JSON.parse(stdout).places[0].span
  expect(hostile.slice(from, end)).toBe(text)
})

test('keeps Arabic within a line apart from what stands around it', async () => {
  const {stdout} = await isnad(['extract'], {input: `${sentence}\n`})
  expect(stdout).toContain('CONFIRM  \u2067وزارة الدفاع\u2069  government')
  for (const line of stdout.split('\n')) {
    expect(line.match(/[\u2066-\u2068]/gu)?.length).toBe(line.match(/\u2069/gu)?.length)
  }
})

const hasTerminal = process.platform === 'linux'

/** What a command shows on a terminal, where its answer and its progress both go. */
function onTerminal(cwd: string, command: string, env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(
    'script',
    ['-qec', `"${process.execPath}" "${program}" ${command}`, '/dev/null'],
    {
      cwd,
      encoding: 'utf8',
      // Where `CI` is set, Node takes no terminal for one with colours.
      env: {
        ...process.env,
        CI: undefined,
        FORCE_COLOR: undefined,
        TERM: 'xterm',
        ...env
      }
    }
  )
}

test.runIf(hasTerminal)('shows colours on a terminal, unless told not to', () => {
  const cwd = folderWith({'a.txt': sentence})
  const bold = '\u001B[1m'
  expect(onTerminal(cwd, 'extract a.txt')).toContain(bold)
  expect(onTerminal(cwd, 'extract a.txt --no-color')).not.toContain(bold)
  expect(onTerminal(cwd, 'extract a.txt', {NO_COLOR: '1'})).not.toContain(bold)
})

test.runIf(hasTerminal)('shows progress on a terminal, and takes it away', () => {
  const cwd = folderWith({'many.jsonl': manyArticles(3000)})
  for (const threads of ['', ' --workers 2']) {
    const shown = onTerminal(cwd, `index many.jsonl${threads}`)
    expect(shown).toMatch(/\[K[\d,]+ articles, [\d,.]+\/s, \d+%, \d+:\d\d left/u)
    expect(shown.split('\u001B[K').at(-1)).toMatch(/^isnad\.index: 3000 articles/u)
  }
})
