import {InputFailure} from '../failure.ts'
import type {Format} from './input-file.ts'

const mebibyte = 1024 * 1024
/** What is read as a whole has to fit into memory, and what is made of marks takes far more of it. */
const mostBytes: Readonly<Record<Exclude<Format, 'jsonl'>, number>> = {
  text: 64 * mebibyte,
  markdown: 16 * mebibyte,
  html: 16 * mebibyte,
  feed: 16 * mebibyte
}

/** All bytes of a stream; refused when they are more than are read as a whole. */
export async function readBytes(
  stream: AsyncIterable<Uint8Array>,
  format: keyof typeof mostBytes,
  name: string
): Promise<Uint8Array> {
  const most = mostBytes[format]
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) {
      throw new InputFailure(
        `${name} is larger than ${most / mebibyte} MiB; cut it up, or make it JSON Lines, one article a line`
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
