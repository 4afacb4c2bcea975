import {open} from 'node:fs/promises'
import {type Index, type IndexOptions, loadIndex, loadIndexStream} from '../index.ts'

const brace = '{'.charCodeAt(0)

/** Opens an index that `saveIndex` wrote; a file of JSON, as `JSON.stringify(index)` gives it, as well. */
export async function openIndex(
  path: string,
  options?: IndexOptions | null
): Promise<Index> {
  const file = await open(path)
  try {
    const bytes = await file.readFile()
    if (bytes[0] === brace) return loadIndex(bytes.toString('utf8'), options)
    return await loadIndexStream(streamOf(bytes), options)
  } finally {
    await file.close()
  }
}

/** In one chunk, which a `Blob` would copy and cut into small ones. */
function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    }
  })
}
