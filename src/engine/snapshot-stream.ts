import {IsnadError} from '../errors.ts'
import {readTable, TextTable, writeArticle, writeAttributions} from './article-bytes.ts'
import {ByteReader, ByteWriter} from './bytes.ts'
import {Checksum, checksumLength} from './checksum.ts'
import {inflate} from './inflate.ts'
import {PackedAttributions} from './packed-attributions.ts'
import {SavedArticle} from './saved-article.ts'
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
 * - compressed (DEFLATE without a header): what the engine needs, the vocabulary, each article and the
 *   attributions of each, all with their length before them, so that they can be read when they are
 *   asked for; before the articles how many there are, and their ids; in the end a table of texts;
 * - how many bytes that unpacks to, in eight bytes;
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

/** How many bytes tell how many there are unpacked. */
const lengthLength = 8

/** Writes a snapshot as a stream; what it holds is taken when this is called. */
export function streamSnapshot(
  content: SnapshotContent,
  fingerprint: string
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = piecesOf(content)
  const checksum = new Checksum()
  let unpacked = 0
  const plain = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const {done, value} = pieces.next()
      if (done) {
        controller.close()
        return
      }
      unpacked += value.length
      controller.enqueue(value)
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
        const length = new Uint8Array(lengthLength)
        new DataView(length.buffer).setBigUint64(0, BigInt(unpacked))
        checksum.add(length)
        controller.enqueue(length)
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
  const {head, body, unpacked} = open(bytes)
  const [, format, made] = head.split(' ')
  if (format !== String(version)) throw unsupportedFormat(format)
  if (made !== fingerprint) throw unsupportedReading()
  if (unpacked > Math.max(alwaysUnpacked, body.length * mostUnpacked))
    throw corrupt('the saved index unpacks to far more than an index holds')
  try {
    return readPieces(await inflate(body, unpacked))
  } catch (cause) {
    throw cause instanceof IsnadError ? cause : damaged(cause)
  }
}

/** Tells the head from the rest, once the checksum has shown that nothing was changed. */
function open(bytes: Uint8Array<ArrayBuffer>): {
  head: string
  body: Uint8Array<ArrayBuffer>
  unpacked: number
} {
  const headEnd = bytes.subarray(0, longestHead).indexOf(lineFeed)
  const head = new TextDecoder().decode(bytes.subarray(0, Math.max(headEnd, 0)))
  if (!head.startsWith(`${name} `)) throw notSaved()
  const end = bytes.length - checksumLength
  const bodyEnd = end - lengthLength
  if (bodyEnd <= headEnd) throw damaged()
  const checksum = new Checksum()
  checksum.add(bytes.subarray(0, end))
  const found = bytes.subarray(end)
  if (checksum.bytes().some((byte, at) => byte !== found[at])) throw damaged()
  const length = new DataView(bytes.buffer, bytes.byteOffset + bodyEnd, lengthLength)
  return {
    head,
    body: bytes.subarray(headEnd + 1, bodyEnd),
    unpacked: Number(length.getBigUint64(0))
  }
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
    yield writer.take()
    yield bytes
  }
  writer.number(articles.length)
  for (const {id} of articles) writer.text(id)
  const table = new TextTable()
  for (const {article} of articles) {
    writer.block(() => writeArticle(writer, table, article))
    if (writer.length >= pieceLength) yield writer.take()
  }
  for (const article of articles) {
    writer.block(() => {
      if (article.packed) article.packed.write(writer, table)
      else writeAttributions(writer, table, article.attributions)
    })
    if (writer.length >= pieceLength) yield writer.take()
  }
  table.write(writer)
  yield writer.take()
}

function readPieces(bytes: Uint8Array<ArrayBuffer>): SnapshotContent {
  const reader = new ByteReader(bytes)
  const engine = reader.bytes(reader.number())
  // A copy, so that it does not keep all the other bytes.
  const vocabulary = reader.bytes(reader.number()).slice()
  const ids = reader.texts(reader.count())
  const articlesAt = blocksOf(reader, ids.length)
  const attributionsAt = blocksOf(reader, ids.length)
  const saved = {bytes, textOf: readTable(bytes, reader)}
  if (!reader.done) throw new RangeError('more than was written')
  const articles = ids.map((id, at) => {
    const packed = new PackedAttributions(saved, attributionsAt[at] as number)
    return new SavedArticle(id, saved, articlesAt[at] as number, packed)
  })
  return {articles, engine, vocabulary}
}

/** Where what the next blocks hold begins, so many of them. */
function blocksOf(reader: ByteReader, count: number): Uint32Array {
  const starts = new Uint32Array(count)
  for (let at = 0; at < count; at++) starts[at] = reader.skip()
  return starts
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
  const [first] = chunks
  // A file is one chunk, and need not be copied.
  if (chunks.length === 1 && isPlain(first)) return first
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** Whether a chunk is bytes in memory that is not shared; a stream may hand on anything. */
function isPlain(chunk: unknown): chunk is Uint8Array<ArrayBuffer> {
  return chunk instanceof Uint8Array && chunk.buffer instanceof ArrayBuffer
}
