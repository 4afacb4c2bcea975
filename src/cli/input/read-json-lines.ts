import {InputFailure, messageOf} from '../failure.ts'
import {decoderOf, notDecoded} from './decode.ts'

/** The longest line that is read, in UTF-16 units. */
const longestLine = 64 * 1024 * 1024

/** One value of a file of JSON Lines. */
export interface JsonLine {
  /** Counted from one. */
  readonly line: number
  readonly value: unknown
}

/** Reads JSON Lines, a line at a time; a line that is no JSON is told and skipped. */
export async function* readJsonLines(
  stream: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  name: string,
  onTrouble: (message: string) => void
): AsyncGenerator<JsonLine> {
  let line = 0
  for await (const text of lines(decoded(stream, encoding ?? 'utf-8', name), name)) {
    line++
    const json = line === 1 ? text.replace(/^\uFEFF/u, '') : text
    if (json.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(json)
    } catch (thrown) {
      onTrouble(`${name}:${line} is no JSON: ${messageOf(thrown)}`)
      continue
    }
    yield {line, value}
  }
}

async function* decoded(
  stream: AsyncIterable<Uint8Array>,
  encoding: string,
  name: string
): AsyncGenerator<string> {
  const decoder = decoderOf(encoding)
  try {
    for await (const chunk of stream) yield decoder.decode(chunk, {stream: true})
    yield decoder.decode()
  } catch (thrown) {
    throw thrown instanceof TypeError ? notDecoded(name, encoding) : thrown
  }
}

/** Lines end at a line feed only: JSON may hold other separators of lines within strings. */
async function* lines(
  chunks: AsyncIterable<string>,
  name: string
): AsyncGenerator<string> {
  let begun: string[] = []
  let length = 0
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n')
    begun.push(first)
    length += first.length
    if (length > longestLine) {
      throw new InputFailure(
        `${name} has a line longer than ${longestLine / 1024 / 1024} Mi characters; is it JSON Lines?`
      )
    }
    for (const next of others) {
      yield begun.join('')
      begun = [next]
      length = next.length
    }
  }
  yield begun.join('')
}
