/** The part of Node's zlib that is used here. */
interface Zlib {
  readonly inflateRawSync: (
    bytes: Uint8Array,
    options: {readonly chunkSize: number; readonly maxOutputLength: number}
  ) => Uint8Array<ArrayBuffer>
}

/**
 * Unpacks what was compressed with DEFLATE from so many bytes; throws a `RangeError` where it unpacks
 * to more or less.
 *
 * Node does it in one go, into one array: in half of the time, and without the thousands of small
 * arrays that make its collector look through the whole heap, which took as long again.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  length: number
): Promise<Uint8Array<ArrayBuffer>> {
  const zlib = nodeZlib()
  if (!zlib) return inflateStream(bytes, length)
  const limit = {chunkSize: Math.max(length + 1, 64), maxOutputLength: length + 1}
  const unpacked = zlib.inflateRawSync(bytes, limit)
  if (unpacked.length !== length) throw otherLength()
  return new Uint8Array(unpacked.buffer, unpacked.byteOffset, length)
}

async function inflateStream(
  bytes: Uint8Array<ArrayBuffer>,
  length: number
): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = new Uint8Array(length)
  let at = 0
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader()
  for (;;) {
    const {done, value} = await reader.read()
    if (done) break
    if (at + value.length > length) {
      await reader.cancel()
      throw otherLength()
    }
    unpacked.set(value, at)
    at += value.length
  }
  if (at !== length) throw otherLength()
  return unpacked
}

/**
 * The zlib of Node, where this is Node. It is asked of the process, not imported: a bundler for
 * browsers would look for what is imported.
 */
function nodeZlib(): Zlib | undefined {
  const {process} = globalThis as {
    process?: {getBuiltinModule?: (name: string) => unknown}
  }
  return process?.getBuiltinModule?.('node:zlib') as Zlib | undefined
}

function otherLength(): RangeError {
  return new RangeError('more or less than was compressed')
}
