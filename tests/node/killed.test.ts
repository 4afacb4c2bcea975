import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import {copyFile, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {createIndex} from '../../src/index.ts'
import {openIndex, saveIndex} from '../../src/node/index.ts'
import {articles} from '../query/articles.ts'

const kills = 50
const atOnce = 2
/** A save takes a few milliseconds; a kill comes within some of them. */
const longestDelay = 40

const program = new URL('save-for-ever.js', import.meta.url)

test('a process killed at any moment leaves one whole index, the old one or the new one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-killed-'))
  try {
    const saved = await Promise.all(
      [1, 3].map(async count => {
        const index = createIndex()
        for (const article of articles.slice(0, count)) index.add(article)
        const path = join(folder, `${count}.isnad`)
        await saveIndex(index, path)
        return path
      })
    )
    const found: number[] = []
    async function killSome(name: string): Promise<void> {
      const path = join(folder, name)
      await copyFile(saved[0] as string, path)
      for (let left = kills / atOnce; left > 0; left--) {
        const child = fork(program, [path, ...saved])
        await once(child, 'message')
        await wait(Math.random() * longestDelay)
        await kill(child)
        const index = await openIndex(path)
        found.push(index.articleCount)
        expect(index.has(articles[0]?.id ?? '')).toBe(true)
      }
    }
    await Promise.all(
      Array.from({length: atOnce}, (_, at) => killSome(`killed-${at}.isnad`))
    )
    expect(found).toHaveLength(kills)
    expect(new Set(found)).toEqual(new Set([1, 3]))
  } finally {
    await rm(folder, {recursive: true})
  }
}, 600_000)

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
