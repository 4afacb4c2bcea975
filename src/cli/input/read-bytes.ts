import {InputFailure} from '../failure.ts'

/** Lines may go on for ever, but what is parsed as a whole has to fit into memory. */
const mostBytes = 64 * 1024 * 1024

/** All bytes of a stream; refused when they are more than are read as a whole. */
export async function readBytes(
  stream: AsyncIterable<Uint8Array>,
  name: string
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > mostBytes) {
      throw new InputFailure(
        `${name} is larger than ${mostBytes / 1024 / 1024} MiB; cut it up, or make it JSON Lines, one article a line`
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The first bytes of a stream, and the whole of it again. */
export async function peek(
  stream: AsyncIterable<Uint8Array>
): Promise<{readonly first: Uint8Array; readonly whole: AsyncIterable<Uint8Array>}> {
  const iterator = stream[Symbol.asyncIterator]()
  const {value, done} = await iterator.next()
  const first: Uint8Array = done ? new Uint8Array() : value
  async function* whole(): AsyncGenerator<Uint8Array> {
    if (done) return
    yield first
    yield* {[Symbol.asyncIterator]: () => iterator}
  }
  return {first, whole: whole()}
}
