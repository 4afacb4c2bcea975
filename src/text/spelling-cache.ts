/**
 * Longer words are rare, and V8 keeps the whole text alive for a slice of thirteen characters or
 * more, so nothing that outlives the text should hold them.
 */
const longestKept = 12

/** A spelling with its length. */
const rowSize = longestKept + 1

/**
 * What is known of words by how they are written, for words that stand in a text.
 *
 * A word is looked up where it stands, without being cut out of the text, and has two slots that it
 * may be kept in: so the cache is bounded, what is frequent stays, and finding a word takes a third
 * of the time of a map, whose parts lie scattered over the memory. Measured on news, indexing takes
 * a tenth less time with it.
 */
export class SpellingCache<Value> {
  /** How many bits of a hash tell no slots apart. */
  readonly #unusedBits: number
  readonly #values: (Value | undefined)[]
  /**
   * By slot, how long the spelling is that it keeps, and the spelling itself, in a row: a string, or
   * lengths in an array of their own, would be another step through the memory.
   */
  readonly #rows: Uint16Array

  /** @param bits There are as many slots as so many bits tell apart. */
  constructor(bits: number) {
    const slots = 2 ** bits
    this.#unusedBits = 32 - bits
    this.#values = new Array<Value | undefined>(slots).fill(undefined)
    this.#rows = new Uint16Array(slots * rowSize)
  }

  /** What is known of the word from `start` up to, not including, `end`. */
  find(text: string, start: number, end: number): Value | undefined {
    if (end - start > longestKept) return undefined
    const slot = hashOf(text, start, end) >>> this.#unusedBits
    if (this.#keeps(slot, text, start, end)) return this.#values[slot]
    return this.#keeps(slot ^ 1, text, start, end) ? this.#values[slot ^ 1] : undefined
  }

  /** Keeps what is known of a word, unless it is a long one. */
  keep(spelling: string, value: Value): void {
    if (spelling.length > longestKept) return
    const slot = hashOf(spelling, 0, spelling.length) >>> this.#unusedBits
    // What was there is found in the other slot until another comes.
    this.#move(slot, slot ^ 1)
    this.#values[slot] = value
    const row = slot * rowSize
    this.#rows[row] = spelling.length
    for (let at = 0; at < spelling.length; at++)
      this.#rows[row + 1 + at] = spelling.charCodeAt(at)
  }

  #keeps(slot: number, text: string, start: number, end: number): boolean {
    const row = slot * rowSize
    if (this.#rows[row] !== end - start) return false
    const first = row + 1 - start
    for (let at = start; at < end; at++) {
      if (this.#rows[first + at] !== text.charCodeAt(at)) return false
    }
    return true
  }

  #move(from: number, to: number): void {
    this.#values[to] = this.#values[from]
    const row = from * rowSize
    this.#rows.copyWithin(to * rowSize, row, row + rowSize)
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1)
  return hash
}
