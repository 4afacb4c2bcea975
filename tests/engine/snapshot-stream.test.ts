import {describe, expect, test} from 'vitest'
import {type Article, createIndex, loadIndexStream} from '../../src/index.ts'
import {articles} from '../query/articles.ts'

function indexOf(...list: readonly Article[]): ReturnType<typeof createIndex> {
  const index = createIndex()
  for (const article of list) index.add(article)
  return index
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new Blob([new Uint8Array(bytes)]).stream()
}

async function codeOf(bytes: Uint8Array): Promise<unknown> {
  return loadIndexStream(streamOf(bytes)).then(
    () => 'nothing was thrown',
    error => error.code
  )
}

describe('an index in bytes', () => {
  test('answers as before, and is saved again in the same bytes', async () => {
    const index = indexOf(...articles)
    const bytes = await bytesOf(index.toStream())
    const loaded = await loadIndexStream(streamOf(bytes))
    const question = 'من أكد نشر القوات؟'
    expect(loaded.search(question)).toEqual(index.search(question))
    expect(loaded.sources()).toEqual(index.sources())
    for (const {id} of articles) {
      expect(loaded.get(id)).toEqual(index.get(id))
      expect(loaded.attributions(id)).toEqual(index.attributions(id))
    }
    expect(await bytesOf(loaded.toStream())).toEqual(bytes)
  })

  test('goes on after articles came and went', async () => {
    const index = indexOf(...articles)
    const [first] = articles as readonly [Article]
    index.remove(first.id)
    const loaded = await loadIndexStream(index.toStream())
    loaded.add(first)
    index.add(first)
    expect(await bytesOf(loaded.toStream())).toEqual(await bytesOf(index.toStream()))
  })

  test('is of the moment it was asked for', async () => {
    const index = indexOf(...articles)
    const stream = index.toStream()
    for (const {id} of articles) index.remove(id)
    const loaded = await loadIndexStream(stream)
    expect(loaded.articleCount).toBe(articles.length)
  })

  test('may be empty, and keep texts that no file can name', async () => {
    expect((await loadIndexStream(createIndex().toStream())).articleCount).toBe(0)
    const odd = {id: '\ud800', text: 'قال الوزير \udc00 إن الجسر مغلق', title: '\udfff'}
    const loaded = await loadIndexStream(indexOf(odd).toStream())
    expect(loaded.get('\ud800')).toEqual(odd)
  })

  test('is refused when any one byte of it is another', async () => {
    const bytes = await bytesOf(
      indexOf({id: 'a', text: 'قال الوزير إن الجسر مغلق.'}).toStream()
    )
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice()
      changed[at] = (changed[at] as number) ^ (1 << (at % 8))
      expect(await codeOf(changed), `byte ${at}`).toBe('CORRUPT_INDEX')
    }
  })

  test('is refused when it ends too soon or goes on too long', async () => {
    const bytes = await bytesOf(indexOf(...articles).toStream())
    for (const length of [0, 1, 20, bytes.length >> 1, bytes.length - 1]) {
      expect(await codeOf(bytes.slice(0, length))).toBe('CORRUPT_INDEX')
    }
    expect(await codeOf(Uint8Array.of(...bytes, 0))).toBe('CORRUPT_INDEX')
  })

  test('of other languages is refused by name', async () => {
    const stream = createIndex({stopWords: {ar: ['الجسر']}}).toStream()
    await expect(loadIndexStream(stream)).rejects.toMatchObject({
      code: 'UNSUPPORTED_VERSION'
    })
  })

  test('is read from a stream only', async () => {
    await expect(loadIndexStream('text' as never)).rejects.toMatchObject({
      code: 'INVALID_OPTION'
    })
  })
})
