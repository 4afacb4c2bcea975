import {IsnadError} from '../errors.ts'
import type {Article} from '../types.ts'
import {
  readArticle,
  readAttributions,
  TextTable,
  writeArticle,
  writeAttributions
} from './article-bytes.ts'
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
 * - compressed (DEFLATE without a header): what the engine needs and the vocabulary, each with its
 *   length before it; how many articles there are; all articles; the attributions of each;
 * - a checksum of all bytes before it.
 */
const name = 'isnad-index'

/** The head is no longer than this. */
const longestHead = 256
const lineFeed = 0x0a

/** About so many bytes are handed on at a time. */
const pieceLength = 1 << 18

/**
 * What is compressed may unpack to a hundred times its bytes, or to 64 MiB: real indexes unpack to
 * some ten times theirs, while a file that is made to fill the memory unpacks to a thousand times.
 */
const mostUnpacked = 100
const alwaysUnpacked = 64 * 1024 * 1024

/** Writes a snapshot as a stream; what it holds is taken when this is called. */
export function streamSnapshot(
  content: SnapshotContent,
  fingerprint: string
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = piecesOf(content)
  const checksum = new Checksum()
  const plain = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const {done, value} = pieces.next()
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
    return readPieces(await inflate(body))
  } catch (cause) {
    throw cause instanceof IsnadError ? cause : damaged(cause)
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

function* piecesOf({
  engine,
  vocabulary,
  articles
}: SnapshotContent): Generator<Uint8Array<ArrayBuffer>, void> {
  const writer = new ByteWriter()
  for (const bytes of [engine, vocabulary]) {
    writer.number(bytes.length)
    writer.bytes(bytes)
    yield writer.take()
  }
  writer.number(articles.length)
  const table = new TextTable()
  for (const {article} of articles) {
    writeArticle(writer, table, article)
    if (writer.length >= pieceLength) yield writer.take()
  }
  for (const {attributions} of articles) {
    writeAttributions(writer, table, attributions)
    if (writer.length >= pieceLength) yield writer.take()
  }
  yield writer.take()
}

function readPieces(bytes: Uint8Array<ArrayBuffer>): SnapshotContent {
  const reader = new ByteReader(bytes)
  const engine = reader.bytes(reader.number())
  // A copy, so that it does not keep all the other bytes.
  const vocabulary = reader.bytes(reader.number()).slice()
  const table = new TextTable()
  const articles: Article[] = []
  for (let left = reader.count(); left > 0; left--) {
    articles.push(readArticle(reader, table))
  }
  const attributed = articles.map(article => ({
    article,
    attributions: readAttributions(reader, table, article.text)
  }))
  if (!reader.done) throw new RangeError('more than was written')
  return {articles: attributed, engine, vocabulary}
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const most = Math.max(alwaysUnpacked, bytes.length * mostUnpacked)
  const unpacked = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  return gather(unpacked, most)
}

/** All bytes of a stream in one piece; refused as soon as they are more than they may be. */
async function gather(
  stream: ReadableStream<Uint8Array>,
  most = Number.POSITIVE_INFINITY
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (;;) {
    const {done, value} = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    if (length > most) {
      await reader.cancel()
      throw corrupt('the saved index unpacks to far more than an index holds')
    }
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
