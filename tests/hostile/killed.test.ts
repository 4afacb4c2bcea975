import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import {watch} from 'node:fs'
import {copyFile, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {type Article, createIndex} from '../../src/index.ts'
import {openIndex, saveIndex} from '../../src/node/index.ts'
import {ended, start} from '../cli/run-cli.ts'
import {articles} from '../query/articles.ts'

/** How many processes are killed in each test; `KILLS=1000` tries so many. */
const kills = Number(process.env['KILLS'] ?? 12)
const atOnce = 2

/** Kills processes, some at once, in folders of their own. */
async function killMany(killOne: (folder: string) => Promise<void>): Promise<void> {
  const folders = await Promise.all(
    Array.from({length: atOnce}, () => mkdtemp(join(tmpdir(), 'isnad-killed-')))
  )
  try {
    await Promise.all(
      folders.map(async folder => {
        for (let left = kills / atOnce; left > 0; left--) await killOne(folder)
      })
    )
  } finally {
    for (const folder of folders) await rm(folder, {recursive: true})
  }
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

const saving = new URL('save-for-ever.js', import.meta.url)
/** A save takes a few milliseconds; a kill comes within some of them. */
const longestSave = 40

test('a process killed while it saves leaves one whole index, the old one or the new one', async () => {
  const found: number[] = []
  await killMany(async folder => {
    const path = join(folder, 'index.isnad')
    const saved = [1, 3].map(count => join(folder, `${count}.isnad`))
    if ((await readdir(folder)).length === 0) {
      for (const [at, count] of [1, 3].entries()) {
        await saveIndex(indexOf(articles.slice(0, count)), saved[at] as string)
      }
      await copyFile(saved[0] as string, path)
    }
    const child = fork(saving, [path, ...saved])
    await once(child, 'message')
    await wait(Math.random() * longestSave)
    await kill(child)
    const index = await openIndex(path)
    found.push(index.articleCount)
    expect(index.has(articles[0]?.id ?? '')).toBe(true)
  })
  expect(found).toHaveLength(kills)
  expect(found.filter(count => count !== 1 && count !== 3)).toEqual([])
}, 3_600_000)

/** `isnad index` takes about so long, in milliseconds; a kill may come after its end as well. */
const longestIndexing = 1500
/** Then an index begins anew, so that each stays small. */
const mostArticles = 30

test('a command `isnad index` that is killed loses no article that one before it had told of', async () => {
  const acknowledged = new Map<string, Map<string, string>>()
  let killed = 0
  await killMany(async folder => {
    const path = join(folder, 'index.isnad')
    const known = acknowledged.get(folder) ?? new Map<string, string>()
    acknowledged.set(folder, known)
    if (known.size >= mostArticles) {
      await rm(path)
      known.clear()
    }
    const article = {
      id: `a${known.size}`,
      text: `The mayor said bridge ${Math.random()} was open.`
    }
    await writeFile(join(folder, 'new.jsonl'), JSON.stringify(article))
    const add = known.size > 0 ? ['--add'] : []
    const child = start(['index', ...add, '--index', path, 'new.jsonl'], {cwd: folder})
    const end = ended(child)
    // One half at any moment of it, the other while it writes.
    const moment =
      Math.random() < 0.5 ? wait(Math.random() * longestIndexing) : written(folder)
    await Promise.race([end, moment])
    child.kill('SIGKILL')
    const {code} = await end
    if (code === 0) known.set(article.id, article.text)
    else killed++
    const index =
      code !== 0 && known.size === 0 ? await openIfThere(path) : await openIndex(path)
    for (const [id, text] of known) expect(index.get(id)?.text).toBe(text)
    const arrived = index.get(article.id)
    if (arrived) known.set(article.id, article.text)
    expect(arrived?.text ?? article.text).toBe(article.text)
    expect(index.articleCount).toBe(known.size)
  })
  expect(killed).toBeGreaterThan(0)
}, 7_200_000)

function indexOf(list: readonly Article[]): ReturnType<typeof createIndex> {
  const index = createIndex()
  for (const article of list) index.add(article)
  return index
}

/** Waits until a file is written that will become an index, and a few milliseconds more. */
async function written(folder: string): Promise<void> {
  const stop = new AbortController()
  const watcher = watch(folder, {signal: stop.signal})
  await Promise.race([once(watcher, 'change'), wait(2 * longestIndexing)])
  stop.abort()
  await wait(Math.random() * 5)
}

async function openIfThere(path: string): ReturnType<typeof openIndex> {
  return (await readdir(join(path, '..'))).includes('index.isnad')
    ? openIndex(path)
    : createIndex()
}
