import {constants, deflateRawSync} from 'node:zlib'
import {describe, expect, test, vi} from 'vitest'
import {Checksum} from '../../src/engine/checksum.ts'
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

/** The line that a saved index begins with, and what is compressed. */
function partsOf(bytes: Uint8Array): {head: string; body: Uint8Array} {
  const end = bytes.indexOf(0x0a)
  return {
    head: new TextDecoder().decode(bytes.subarray(0, end)),
    body: bytes.subarray(end + 1, bytes.length - 8)
  }
}

/** A saved index of these parts, whose checksum is right. */
function checked(head: string, body: Uint8Array): Uint8Array {
  const bytes = Buffer.concat([Buffer.from(`${head}\n`), body])
  const checksum = new Checksum()
  checksum.add(bytes)
  return Buffer.concat([bytes, checksum.bytes()])
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

  test('is refused wherever it ends too soon, and when it goes on too long', async () => {
    const bytes = await bytesOf(
      indexOf({id: 'a', text: 'قال الوزير إن الجسر مغلق.'}).toStream()
    )
    for (let length = 0; length < bytes.length; length++) {
      expect(await codeOf(bytes.slice(0, length)), `${length} bytes`).toBe(
        'CORRUPT_INDEX'
      )
    }
    expect(await codeOf(Uint8Array.of(...bytes, 0))).toBe('CORRUPT_INDEX')
  })

  test('of other languages is refused by name', async () => {
    const stream = createIndex({stopWords: {ar: ['الجسر']}}).toStream()
    await expect(loadIndexStream(stream)).rejects.toMatchObject({
      code: 'UNSUPPORTED_VERSION'
    })
  })

  test('of a format from the future is refused by name', async () => {
    const {head, body} = partsOf(await bytesOf(indexOf(...articles).toStream()))
    const [name, , fingerprint] = head.split(' ')
    for (const format of ['3', '1', '99']) {
      const future = checked(`${name} ${format} ${fingerprint}`, body)
      expect(await codeOf(future)).toBe('UNSUPPORTED_VERSION')
    }
    expect(await codeOf(checked(head, body))).toBe('nothing was thrown')
  })

  test.each([
    ['a page', '<!doctype html><title>isnad-index</title>'],
    ['an archive', '\u001F\u008B\b\u0000\u0000\u0000\u0000\u0000'],
    ['a saved index in JSON', JSON.stringify(indexOf(...articles))],
    ['its name alone', 'isnad-index '],
    ['its name without an end', `isnad-index ${'2 '.repeat(1000)}`]
  ])('is no %s', async (_, text) => {
    expect(await codeOf(new TextEncoder().encode(text))).toBe('CORRUPT_INDEX')
  })

  test('that would fill the memory is refused long before it does', async () => {
    const {head} = partsOf(await bytesOf(indexOf(...articles).toStream()))
    // Each piece can be put after another; together they unpack to a gibibyte.
    const piece = deflateRawSync(new Uint8Array(16 << 20), {
      finishFlush: constants.Z_FULL_FLUSH
    })
    const end = deflateRawSync(new Uint8Array())
    const bomb = checked(head, Buffer.concat([...Array(64).fill(piece), end]))
    expect(bomb.length).toBeLessThan(2 << 20)
    let unpacked = 0
    const original = DecompressionStream
    class Counting {
      readonly writable: WritableStream<Uint8Array<ArrayBuffer>>
      readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>

      constructor(format: 'deflate-raw') {
        const unpacking = new original(format)
        this.writable = unpacking.writable
        this.readable = unpacking.readable.pipeThrough(
          new TransformStream({
            transform(chunk, controller) {
              unpacked += chunk.length
              controller.enqueue(chunk)
            }
          })
        )
      }
    }
    vi.stubGlobal('DecompressionStream', Counting)
    await expect(loadIndexStream(streamOf(bomb))).rejects.toMatchObject({
      code: 'CORRUPT_INDEX',
      message: expect.stringContaining('unpacks to far more')
    })
    vi.unstubAllGlobals()
    expect(unpacked).toBeLessThan(110 * bomb.length)
  })

  test('is read from a stream only', async () => {
    await expect(loadIndexStream('text' as never)).rejects.toMatchObject({
      code: 'INVALID_OPTION'
    })
  })
})
