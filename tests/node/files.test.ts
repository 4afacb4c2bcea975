import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createIndex} from '../../src/index.ts'
import {openIndex, saveIndex} from '../../src/node/index.ts'
import {articles} from '../query/articles.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-'))
})
afterEach(async () => {
  await rm(folder, {recursive: true})
})

test('an index is saved to a file and opened again', async () => {
  const index = createIndex()
  for (const article of articles) index.add(article)
  const path = join(folder, 'news.json')
  await saveIndex(index, path)
  const opened = await openIndex(path)
  expect(opened.search('من أكد نشر القوات؟')).toEqual(index.search('من أكد نشر القوات؟'))
  expect(await readdir(folder)).toEqual(['news.json'])
})

test('a save that fails leaves the old file and nothing else', async () => {
  const path = join(folder, 'news.json')
  await writeFile(path, 'old')
  const broken = {
    toStream(): never {
      throw new Error('no')
    }
  }
  await expect(saveIndex(broken as never, path)).rejects.toThrow('no')
  await expect(
    saveIndex(createIndex(), join(folder, 'none', 'news.json'))
  ).rejects.toThrow(/ENOENT/u)
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['news.json'])
})

test('a file of JSON is opened as well', async () => {
  const index = createIndex()
  for (const article of articles) index.add(article)
  const path = join(folder, 'news.json')
  await writeFile(path, JSON.stringify(index))
  expect((await openIndex(path)).articleCount).toBe(articles.length)
})

test('a file that is no index is refused', async () => {
  const path = join(folder, 'news.json')
  await writeFile(path, '{"format":"isnad"')
  await expect(openIndex(path)).rejects.toMatchObject({code: 'CORRUPT_INDEX'})
  await expect(openIndex(join(folder, 'missing'))).rejects.toMatchObject({code: 'ENOENT'})
})
