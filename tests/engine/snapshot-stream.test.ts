import {constants, deflateRawSync, inflateRawSync} from 'node:zlib'
import {afterEach, describe, expect, test, vi} from 'vitest'
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

interface Parts {
  readonly head: string
  readonly body: Uint8Array
  /** How many bytes the body unpacks to. */
  readonly unpacked: number
}

/** The line that a saved index begins with, and what is compressed. */
function partsOf(bytes: Uint8Array): Parts {
  const end = bytes.indexOf(0x0a)
  return {
    head: new TextDecoder().decode(bytes.subarray(0, end)),
    body: bytes.subarray(end + 1, bytes.length - 16),
    unpacked: Number(Buffer.from(bytes).readBigUInt64BE(bytes.length - 16))
  }
}

/** A saved index of these parts, whose checksum is right. */
function checked({head, body, unpacked}: Parts): Uint8Array {
  const length = Buffer.alloc(8)
  length.writeBigUInt64BE(BigInt(unpacked))
  const bytes = Buffer.concat([Buffer.from(`${head}\n`), body, length])
  const checksum = new Checksum()
  checksum.add(bytes)
  return Buffer.concat([bytes, checksum.bytes()])
}

/** Lets the rest of a test run as if this were a browser. */
function withoutZlib(): void {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never)
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

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

  test('may change before anybody asks for anything in it', async () => {
    const warned = vi.spyOn(console, 'warn')
    const bare = {id: 'bare', text: 'نفت وزارة النقل إغلاق الجسر.'}
    const [first, second] = articles as readonly [Article, Article]
    const index = indexOf(bare, ...articles)
    const loaded = await loadIndexStream(index.toStream())
    for (const one of [index, loaded]) {
      // Its title and its sources are not read yet, and it has none of the one, and some of the other.
      expect(one.remove('bare')).toBe(true)
      one.add({...bare, id: 'again'})
      one.replace({...second, title: undefined as never})
      expect(one.remove(first.id)).toBe(true)
    }
    expect(warned).not.toHaveBeenCalled()
    const question = 'من نفى إغلاق الجسر؟'
    expect(loaded.search(question)).toEqual(index.search(question))
    expect(loaded.sources()).toEqual(index.sources())
    expect(loaded.passageCount).toBe(index.passageCount)
    expect(loaded.attributionCount).toBe(index.attributionCount)
    expect(await bytesOf(loaded.toStream())).toEqual(await bytesOf(index.toStream()))
  })

  test('keeps every detail of an article', async () => {
    const article: Article = {
      id: 'whole',
      text: 'قال الوزير إن الجسر مغلق.\n\nونفت الشركة ذلك.',
      title: 'جسر',
      url: 'https://example.com/1',
      publisher: 'وكالة',
      author: 'كاتبة',
      publishedAt: '2024-05-01',
      language: 'ar'
    }
    const loaded = await loadIndexStream(
      indexOf(article, {...article, id: 'b'}).toStream()
    )
    expect(loaded.get('whole')).toEqual(article)
    expect(loaded.get('b')).toEqual({...article, id: 'b'})
    expect(loaded.get('b')).toBe(loaded.get('b'))
    expect(Object.isFrozen(loaded.get('b'))).toBe(true)
  })

  test('is refused where its parts do not fit, though the checksum is right', async () => {
    const parts = partsOf(await bytesOf(indexOf(...articles).toStream()))
    const plain = inflateRawSync(parts.body)
    for (const other of [plain.subarray(0, -1), Buffer.concat([plain, plain])]) {
      const forged = {...parts, body: deflateRawSync(other), unpacked: other.length}
      expect(await codeOf(checked(forged))).toBe('CORRUPT_INDEX')
    }
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
    const parts = partsOf(await bytesOf(indexOf(...articles).toStream()))
    const [name, , fingerprint] = parts.head.split(' ')
    for (const format of ['5', '3', '2', '1', '99']) {
      const head = `${name} ${format} ${fingerprint}`
      expect(await codeOf(checked({...parts, head}))).toBe('UNSUPPORTED_VERSION')
    }
    expect(await codeOf(checked(parts))).toBe('nothing was thrown')
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

  describe('that would fill the memory', () => {
    // Each piece can be put after another; together they unpack to a gibibyte.
    const piece = deflateRawSync(new Uint8Array(16 << 20), {
      finishFlush: constants.Z_FULL_FLUSH
    })
    const body = Buffer.concat([
      ...Array(64).fill(piece),
      deflateRawSync(new Uint8Array())
    ])

    async function bomb(unpacked: number): Promise<Uint8Array> {
      const {head} = partsOf(await bytesOf(indexOf(...articles).toStream()))
      const bytes = checked({head, body, unpacked})
      expect(bytes.length).toBeLessThan(2 << 20)
      return bytes
    }

    test('is refused by what it says', async () => {
      await expect(loadIndexStream(streamOf(await bomb(1 << 30)))).rejects.toMatchObject({
        code: 'CORRUPT_INDEX',
        message: expect.stringContaining('unpacks to far more')
      })
    })

    test('is refused where it says that it does not', async () => {
      expect(await codeOf(await bomb(1 << 20))).toBe('CORRUPT_INDEX')
    })

    test('is refused in a browser long before it does', async () => {
      const bytes = await bomb(1 << 20)
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
      withoutZlib()
      vi.stubGlobal('DecompressionStream', Counting)
      expect(await codeOf(bytes)).toBe('CORRUPT_INDEX')
      expect(unpacked).toBeGreaterThan(1 << 20)
      expect(unpacked).toBeLessThan(4 << 20)
    })
  })

  test('is read where there is no zlib of Node, as in browsers', async () => {
    const bytes = await bytesOf(indexOf(...articles).toStream())
    const parts = partsOf(bytes)
    withoutZlib()
    const loaded = await loadIndexStream(streamOf(bytes))
    expect(await bytesOf(loaded.toStream())).toEqual(bytes)
    for (const unpacked of [parts.unpacked - 1, parts.unpacked + 1])
      expect(await codeOf(checked({...parts, unpacked}))).toBe('CORRUPT_INDEX')
  })

  test('is read from a stream only', async () => {
    await expect(loadIndexStream('text' as never)).rejects.toMatchObject({
      code: 'INVALID_OPTION'
    })
  })
})
