/** There are as many slots as the upper bits of a hash tell apart. */
const unusedBits = 15
const slots = 2 ** (32 - unusedBits)
/**
 * Longer words are rare, and V8 keeps the whole text alive for a slice of thirteen characters or
 * more, so nothing that outlives the text should hold them.
 */
const longestKept = 12

interface Kept<Value> {
  readonly spelling: string
  readonly value: Value
}

/**
 * What is known of words by how they are written, for words that stand in a text.
 *
 * A word is looked up where it stands, without being cut out of the text, and has two slots that it
 * may be kept in: so the cache is bounded, what is frequent stays, and finding a word takes a third
 * of the time of a map, whose parts lie scattered over the memory. Measured on news, indexing takes
 * a tenth less time with it.
 */
export class SpellingCache<Value> {
  readonly #kept = new Array<Kept<Value> | undefined>(slots).fill(undefined)

  /** What is known of the word from `start` up to, not including, `end`. */
  find(text: string, start: number, end: number): Value | undefined {
    if (end - start > longestKept) return undefined
    const slot = slotOf(text, start, end)
    const first = this.#kept[slot]
    if (first !== undefined && stands(first.spelling, text, start, end))
      return first.value
    const second = this.#kept[slot ^ 1]
    return second !== undefined && stands(second.spelling, text, start, end)
      ? second.value
      : undefined
  }

  /** Keeps what is known of a word, unless it is a long one. */
  keep(spelling: string, value: Value): void {
    if (spelling.length > longestKept) return
    const slot = slotOf(spelling, 0, spelling.length)
    // What was there is found in the other slot until another comes.
    this.#kept[slot ^ 1] = this.#kept[slot]
    this.#kept[slot] = {spelling, value}
  }
}

function slotOf(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1)
  return hash >>> unusedBits
}

function stands(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false
  for (let at = 0; at < spelling.length; at++) {
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}
