import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {Journal} from '../../src/cli/cluster/journal.ts'
import {expandUnits} from '../../src/engine/expand-units.ts'
import {Postings} from '../../src/engine/postings.ts'
import {matchClause} from '../../src/opensearch/clauses.ts'
import {
  baseOf,
  nameWords,
  shorterNames,
  spelledWords
} from '../../src/opensearch/identities.ts'
import {articleKey, storedTerm, versionOf} from '../../src/opensearch/keys.ts'
import {folderWith} from '../cli/run-cli.ts'

describe('names', () => {
  test('are meant by each of their words together, alone by the last', () => {
    expect(shorterNames('mona-salim-kotlan').sort()).toEqual([
      'kotlan',
      'kotlan mona',
      'kotlan mona salim',
      'kotlan salim',
      'mona salim'
    ])
    expect(nameWords('salim-mona-salim')).toBe('mona salim')
  })

  test('are looked for as a foreign name has them, too', () => {
    expect(spelledWords('ماركين')).toEqual(['ماركين', 'مرغن'])
    expect(spelledWords('سالم-زيني')).toEqual(['زيني سالم'])
  })

  test('of very many words are meant by themselves alone', () => {
    const id = Array.from({length: 30}, (_, at) => `n${at}`).join('-')
    expect(shorterNames(id)).toEqual([nameWords(id)])
  })

  test('of bodies have a country or none', () => {
    expect(baseOf('ministry:foreign:ru')).toBe('ministry:foreign')
    expect(baseOf('army')).toBeUndefined()
  })
})

describe('keys', () => {
  test('are short enough for a cluster, and differ where ids do', async () => {
    const ids = ['a', '=a', '#a', 'ا'.repeat(300), `${'ا'.repeat(300)}ب`, 'x'.repeat(401)]
    const keys = await Promise.all(ids.map(articleKey))
    expect(new Set(keys).size).toBe(ids.length)
    for (const key of keys) expect(Buffer.byteLength(key)).toBeLessThanOrEqual(512)
    expect(Buffer.byteLength(`t ${storedTerm('ا'.repeat(999))}`)).toBeLessThanOrEqual(512)
  })

  test('tell contents apart, not the order of their fields', async () => {
    const one = await versionOf({id: 'a', text: 'b', title: undefined})
    expect(await versionOf({text: 'b', id: 'a'})).toBe(one)
    expect(await versionOf({id: 'a', text: 'c'})).not.toBe(one)
    expect(await versionOf({id: 'ab', text: ''})).not.toBe(one)
  })
})

test('a query has no more clauses than a cluster takes, the most telling ones', () => {
  const postings = new Postings()
  const terms = Array.from({length: 3000}, (_, at) => `t${at}`)
  postings.add(terms, () => {})
  const alternatives = terms.map((term, at) => ({terms: [term], weight: 1 - at / 3001}))
  const units = expandUnits(postings, [{alternatives, weight: 1}], () => [])
  const clause = JSON.stringify(matchClause('terms', units, () => 1))
  expect(clause.match(/"term"/gu)?.length).toBe(900)
  expect(clause).toContain('"t0"')
  expect(clause).not.toContain('"t2999"')
})

describe('a journal', () => {
  test('tells what was written, in whatever order it was', async () => {
    const path = join(folderWith(), 'a.journal')
    const journal = await Journal.open(path, {to: 'x'})
    expect([0, 1, 2].map(at => journal.has(at))).toEqual([false, false, false])
    await journal.add(4, 6)
    await journal.add(0, 2)
    const again = await Journal.open(path, {to: 'x'})
    expect(again.count).toBe(4)
    expect([0, 1, 2, 3, 4, 5, 6].map(at => again.has(at))).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map(at => [0, 1, 4, 5].includes(at))
    )
  })

  test('is begun anew for another load', async () => {
    const path = join(folderWith(), 'a.journal')
    await (await Journal.open(path, {to: 'x'})).add(0, 2)
    expect((await Journal.open(path, {to: 'y'})).count).toBe(0)
    expect((await Journal.open(path, {to: 'x'})).count).toBe(0)
  })

  test('does not believe a line that a crash cut short', async () => {
    const path = join(folderWith(), 'a.journal')
    for (const torn of ['2', '200', '200 ', '200 4', '{"to":"x"']) {
      await (await Journal.open(path, {to: torn})).close()
      await (await Journal.open(path, {to: 'x'})).add(0, 200)
      writeFileSync(path, `${readFileSync(path, 'utf8')}${torn}`)
      const again = await Journal.open(path, {to: 'x'})
      expect(again.count).toBe(200)
      await again.add(400, 600)
      expect((await Journal.open(path, {to: 'x'})).count).toBe(400)
      await again.close()
    }
  })

  test('that cannot be written is refused before anything is', async () => {
    const path = join(folderWith(), 'no', 'such', 'folder')
    await expect(Journal.open(path, {})).rejects.toThrow('cannot be written')
  })
})
