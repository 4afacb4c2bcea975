import type {ChildProcess} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {ended, folderWith, isnad, start} from '../cli/run-cli.ts'
import {makeArticles} from './made-up.ts'
import {describeCluster, freshName, nodes, open} from './support.ts'

const to = nodes.join(',')
const minutes = 60_000
/** How often one load is killed; `KILLS=20` does it so often. */
const kills = Number(process.env['KILLS'] ?? 1)

function linesOf(count: number): string {
  return Array.from(makeArticles(count), article => `${JSON.stringify(article)}\n`).join(
    ''
  )
}

describeCluster('isnad index --to', () => {
  const small = freshName()
  const broken = freshName()

  test(
    'writes files into a cluster, tells what was refused, and leaves no journal',
    async () => {
      const text = 'The mayor of the harbour denied the flood.'
      const cwd = folderWith({
        'a.jsonl': `${linesOf(500)}{"id": "no text"}\n`,
        'b.txt': text
      })
      const typed = ['index', '--to', to, '--index', small, '--workers', '2', '--json']
      const {code, stdout, stderr} = await isnad([...typed, 'a.jsonl', 'b.txt'], {cwd})
      expect(stderr).toMatch(/^isnad: a\.jsonl:501: article `no text`/u)
      expect(code).toBe(3)
      expect(JSON.parse(stdout)).toMatchObject({
        index: small,
        added: 501,
        replaced: 0,
        unchanged: 0,
        refused: 1
      })
      expect(existsSync(join(cwd, `isnad-${small}.journal`))).toBe(false)
      const index = await open(small)
      expect(await index.count()).toMatchObject({articles: 501})
      expect((await index.get('b.txt'))?.text).toBe(text)

      writeFileSync(join(cwd, 'b.txt'), 'The mayor of the harbour confirmed the flood.')
      const again = await isnad([...typed, 'a.jsonl', 'b.txt'], {cwd})
      expect(JSON.parse(again.stdout)).toMatchObject({
        added: 0,
        replaced: 1,
        unchanged: 500
      })
      const {sources} = await index.search('who confirmed the flood in the harbour?')
      expect(sources[0]?.evidence[0]?.articleId).toBe('b.txt')
      await index.close()
    },
    10 * minutes
  )

  test(
    'goes on where it broke off, whether it was asked to stop or killed',
    async () => {
      // A batch has 200, and some are on their way when a kill comes.
      const count = 200 * (4 * kills + 12)
      const cwd = folderWith({'a.jsonl': linesOf(count)})
      const typed = ['index', '--to', to, '--index', broken, '--workers', '2', 'a.jsonl']
      const journal = join(cwd, `isnad-${broken}.journal`)
      const index = await open(broken)
      for (let at = 0; at <= kills; at++) {
        const child = start(typed, {cwd})
        const result = ended(child)
        // The first line is the title of the load.
        await untilLines(child, journal, Math.max(linesIn(journal), 1) + 1)
        child.kill(at === 0 ? 'SIGINT' : 'SIGKILL')
        expect((await result).code).toBe(at === 0 ? 130 : null)
        // What the journal tells of is there: nothing that was acknowledged is lost.
        const last = readFileSync(journal, 'utf8').trim().split('\n').at(-1) ?? ''
        const [from = 0, to = 0] = last.split(' ').map(Number)
        for (const place of [from, to - 1]) {
          expect(await index.has(`made-up-${place}`), `${place}`).toBe(true)
        }
      }
      expect(linesIn(journal) - 1).toBeLessThan(count / 200)
      const last = await isnad([...typed, '--json'], {cwd})
      expect(last.stderr).toMatch(/^isnad: \d+ articles were written before/u)
      expect(last.code).toBe(0)
      expect(existsSync(journal)).toBe(false)
      expect(await index.count()).toMatchObject({articles: count, passages: 2 * count})
      await index.close()
    },
    kills * 10 * minutes
  )

  test('says what to do where there is no cluster', async () => {
    const cwd = folderWith({'a.txt': 'The mayor denied it.'})
    const typed = ['index', '--index', 'x', 'a.txt', '--to']
    const wrong = await isnad([...typed, 'localhost:9200'], {cwd})
    expect(wrong.stderr).toContain('`node`: expected an address')
    expect(wrong.code).toBe(2)
  })
})

/** Waits until a journal has so many whole lines, or the program that writes it has ended. */
async function untilLines(
  child: ChildProcess,
  journal: string,
  count: number
): Promise<void> {
  while (child.exitCode === null && linesIn(journal) < count) await wait(20)
}

function linesIn(journal: string): number {
  return existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0
}
