import {appendFile, readFile, rm, writeFile} from 'node:fs/promises'
import {codeOf, InputFailure, messageOf} from '../failure.ts'

/** Articles of a load by their places in what is read, half open. */
type Range = readonly [from: number, to: number]

/**
 * What a load has written, on disk, so that the same load goes on where it broke off.
 *
 * The first line says which load it is; each further line is a range of articles that are safely in
 * the cluster. A line that a crash cut short is not counted: what it stood for is written again,
 * which changes nothing.
 */
export class Journal {
  readonly #path: string
  /** In their order. */
  readonly #done: readonly Range[]
  /** The first that ends after what was asked last. */
  #next = 0

  private constructor(path: string, done: Range[]) {
    this.#path = path
    this.#done = done.sort(([a], [b]) => a - b)
  }

  /** Takes up the journal of a load, or begins one where there is none, or one of another load. */
  static async open(path: string, load: object): Promise<Journal> {
    const title = JSON.stringify(load)
    const [first, ...lines] = (await readIfThere(path)).split('\n')
    try {
      if (first === title) {
        // What is written next must not be read together with a line that was cut short.
        if (lines.at(-1) !== '') await appendFile(path, '\n')
        return new Journal(path, lines.flatMap(readRange))
      }
      await writeFile(path, `${title}\n`)
    } catch (thrown) {
      throw new InputFailure(
        `the journal ${path} cannot be written: ${messageOf(thrown)}`
      )
    }
    return new Journal(path, [])
  }

  /** How many articles were written before. */
  get count(): number {
    return this.#done.reduce((sum, [from, to]) => sum + to - from, 0)
  }

  /** Whether an article was written before; to be asked of one after the other. */
  has(at: number): boolean {
    while (at >= (this.#done[this.#next]?.[1] ?? Number.POSITIVE_INFINITY)) this.#next++
    return at >= (this.#done[this.#next]?.[0] ?? Number.POSITIVE_INFINITY)
  }

  /** Notes that articles are safely in the cluster. */
  async add(from: number, to: number): Promise<void> {
    await appendFile(this.#path, `${from} ${to}\n`)
  }

  /** Takes the journal away: the load is done. */
  async close(): Promise<void> {
    await rm(this.#path, {force: true})
  }
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return ''
    throw new InputFailure(`the journal ${path} cannot be read: ${messageOf(thrown)}`)
  }
}

function readRange(line: string, at: number, lines: readonly string[]): Range[] {
  const [, from, to] = /^(\d+) (\d+)$/u.exec(line) ?? []
  const range: Range = [Number(from), Number(to)]
  // The last line is whole only when a line break ends it; one cut short is of fewer articles.
  return at < lines.length - 1 && range[0] < range[1] ? [range] : []
}
