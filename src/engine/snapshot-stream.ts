import type {IsnadError} from '../errors.ts'
import {readArticle, TextTable, writeArticle} from './article-bytes.ts'
import {ByteReader, ByteWriter} from './bytes.ts'
import {Checksum, checksumLength} from './checksum.ts'
import {
  corrupt,
  damaged,
  type SnapshotContent,
  unsupportedFormat,
  unsupportedReading,
  version
} from './snapshot.ts'

/**
 * A saved index in bytes:
 *
 * - a line of ASCII: `isnad-index`, the format, the fingerprint of languages and analyser;
 * - frames, each its length and so many bytes, compressed as one (DEFLATE without a header): what
 *   the engine needs, the vocabulary, and articles with their attributions, some at a time;
 * - a checksum of all bytes before it.
 */
const name = 'isnad-index'

/** The head is no longer than this. */
const longestHead = 256
const lineFeed = 0x0a

/** Articles are written in frames of about so many bytes. */
const frameLength = 1 << 18

/** Writes a snapshot as a stream; what it holds is taken when this is called. */
export function streamSnapshot(
  content: SnapshotContent,
  fingerprint: string
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const frames = framesOf(content)
  const checksum = new Checksum()
  const plain = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const {done, value} = frames.next()
      if (done) controller.close()
      else controller.enqueue(value)
    }
  })
  return plain.pipeThrough(new CompressionStream('deflate-raw')).pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      start(controller) {
        const head = new TextEncoder().encode(`${name} ${version} ${fingerprint}\n`)
        checksum.add(head)
        controller.enqueue(head)
      },
      transform(chunk, controller) {
        checksum.add(chunk)
        controller.enqueue(chunk)
      },
      flush(controller) {
        controller.enqueue(checksum.bytes())
      }
    })
  )
}

/** Reads what `streamSnapshot` wrote, all of it; throws when any byte of it is another. */
export async function readSnapshotStream(
  stream: ReadableStream<Uint8Array>,
  fingerprint: string
): Promise<SnapshotContent> {
  const bytes = await gather(stream)
  const {head, body} = open(bytes)
  const [, format, made] = head.split(' ')
  if (format !== String(version)) throw unsupportedFormat(format)
  if (made !== fingerprint) throw unsupportedReading()
  try {
    return readFrames(await inflate(body))
  } catch (cause) {
    throw damaged(cause)
  }
}

/** Tells the head from the rest, once the checksum has shown that nothing was changed. */
function open(bytes: Uint8Array<ArrayBuffer>): {
  head: string
  body: Uint8Array<ArrayBuffer>
} {
  const headEnd = bytes.subarray(0, longestHead).indexOf(lineFeed)
  const head = new TextDecoder().decode(bytes.subarray(0, Math.max(headEnd, 0)))
  if (!head.startsWith(`${name} `)) throw notSaved()
  const bodyEnd = bytes.length - checksumLength
  if (bodyEnd <= headEnd) throw damaged()
  const checksum = new Checksum()
  checksum.add(bytes.subarray(0, bodyEnd))
  const found = bytes.subarray(bodyEnd)
  if (checksum.bytes().some((byte, at) => byte !== found[at])) throw damaged()
  return {head, body: bytes.subarray(headEnd + 1, bodyEnd)}
}

function notSaved(): IsnadError {
  return corrupt('this is not a saved index; pass what `index.toStream()` gave')
}

function* framesOf(content: SnapshotContent): Generator<Uint8Array<ArrayBuffer>, void> {
  const frame = new ByteWriter()
  for (const bytes of [content.engine, content.vocabulary]) {
    frame.number(bytes.length)
    frame.bytes(bytes)
    yield frame.take()
  }
  frame.number(content.articles.length)
  const table = new TextTable()
  const writer = new ByteWriter()
  for (const article of content.articles) {
    writeArticle(writer, table, article)
    if (writer.length < frameLength) continue
    frame.bytes(writer.take())
    yield frame.take()
  }
  frame.bytes(writer.take())
  yield frame.take()
}

function readFrames(bytes: Uint8Array): SnapshotContent {
  const reader = new ByteReader(bytes)
  const engine = reader.bytes(reader.number())
  const vocabulary = reader.bytes(reader.number())
  const articles: SnapshotContent['articles'][number][] = []
  const table = new TextTable()
  for (let left = reader.count(); left > 0; left--) {
    articles.push(readArticle(reader, table))
  }
  if (!reader.done) throw new RangeError('more than was written')
  return {articles, engine, vocabulary}
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return gather(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  )
}

/** All bytes of a stream in one piece. */
async function gather(
  stream: ReadableStream<Uint8Array>
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (;;) {
    const {done, value} = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
