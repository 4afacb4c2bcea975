import {isForeignSpelling} from '../languages/ar/names/spell-name.ts'
import {foreignWords} from './spelling.ts'

/** Between the words of an id. */
export const separator = '-'

/** The words of an id. */
export function keysOf(id: string): string[] {
  return id.split(separator)
}

/** Words that join the parts of a name and tell nobody apart, in either language. */
const particles: ReadonlySet<string> = new Set([
  ...[
    'بن',
    'ابن',
    'بنت',
    'ابو',
    'ابي',
    'ابا',
    'ام',
    'عبد',
    'ال',
    'ولد',
    'دي',
    'فان',
    'فون'
  ],
  ...[
    'bin',
    'ibn',
    'ben',
    'abu',
    'abd',
    'al',
    'el',
    'de',
    'van',
    'von',
    'der',
    'la',
    'le'
  ]
])

/** A name of more words is taken as it is, and is no fuller one of another. */
const longestName = 8

/**
 * Ids of people, and which of them are one person.
 *
 * A short name is a fuller one that has all its words («غوتيريش», «أنطونيو غوتيريش»), unless there
 * are two that do not contain each other. One word must be the family's, the last: «محمد» is not
 * the first Mohammed that comes along. Of the names of one person the shortest with two words of
 * its own is the id, which later and longer ones do not change.
 */
export class Namesakes {
  /** Ids by each of their words. */
  readonly #byKey = new Map<string, Set<string>>()
  readonly #canonical = new Map<string, string>()
  /** Ids looked up since, by each word of the fullest name they have. */
  readonly #asked = new Map<string, Set<string>>()

  add(id: string): void {
    for (const key of keysOf(id)) file(this.#byKey, key, id)
    this.#forget(id)
  }

  remove(id: string): void {
    for (const key of keysOf(id)) unfile(this.#byKey, key, id)
    this.#forget(id)
  }

  /** The id of the person whom an id is one of the names of. */
  canonical(id: string): string {
    const known = this.#canonical.get(id)
    if (known !== undefined) return known
    if (!this.#has(id)) return id
    const fullest = this.#fullest(id)
    const canonical = this.#shortest(fullest)
    this.#canonical.set(id, canonical)
    const foreign = foreignWords(keysOf(id)) ?? []
    for (const key of [...keysOf(fullest), ...foreign]) file(this.#asked, key, id)
    return canonical
  }

  #has(id: string): boolean {
    const end = id.indexOf(separator)
    return this.#byKey.get(end < 0 ? id : id.slice(0, end))?.has(id) ?? false
  }

  /** A name that comes or goes may change what names mean that share a word with it. */
  #forget(id: string): void {
    for (const key of keysOf(id)) {
      for (const asked of this.#asked.get(key) ?? []) this.#canonical.delete(asked)
      this.#asked.delete(key)
    }
  }

  /** The fullest name that a name can mean; one that none has all words of may be foreign. */
  #fullest(id: string): string {
    const keys = keysOf(id)
    const own = this.#fullestWith(keys)
    if (own !== undefined) return own
    const foreign = foreignWords(keys)
    if (!foreign) return id
    const spelt = foreign.join(separator)
    const fuller = this.#fullestWith(foreign)
    if (fuller === undefined) return keys.length > 1 && this.#has(spelt) ? spelt : id
    return fuller !== spelt && isForeignSpelling(keysOf(fuller)) ? fuller : id
  }

  /**
   * The fullest name with some words, where it has the words of all that have them, else the
   * name of those words itself; none where there is no fuller one.
   */
  #fullestWith(keys: readonly string[]): string | undefined {
    const id = keys.join(separator)
    const alone = tellingWords(keys) < 2
    const meant: string[][] = []
    let fullest = keys
    for (const other of this.#rarest(keys)) {
      // Most share a single word, and need not be taken apart to see that.
      if (other.length <= id.length || !keys.every(key => other.includes(key))) continue
      const names = keysOf(other)
      if (names.length <= keys.length || names.length > longestName) continue
      if (!keys.every(key => names.includes(key))) continue
      if (alone && !endsWith(names, keys)) continue
      meant.push(names)
      if (names.length > fullest.length) fullest = names
    }
    if (meant.length === 0) return undefined
    // Two names that no third one has the words of are two people.
    const one = meant.every(names => names.every(key => fullest.includes(key)))
    return one ? fullest.join(separator) : id
  }

  /** The shortest name in the index, of two words or more, that can only mean this person. */
  #shortest(fullest: string): string {
    const keys = keysOf(fullest)
    if (keys.length > longestName) return fullest
    for (let size = 2; size < keys.length; size++) {
      // Counted downwards, so that of two as short the one with the later words, the family's, wins.
      for (let chosen = 2 ** keys.length - 1; chosen > 0; chosen--) {
        if (bitsOf(chosen) !== size) continue
        const part = keys.filter((_, at) => chosen & (1 << at))
        const id = part.join(separator)
        if (tellingWords(part) > 1 && this.#has(id) && this.#fullest(id) === fullest)
          return id
      }
    }
    return fullest
  }

  #rarest(keys: readonly string[]): Iterable<string> {
    let rarest: ReadonlySet<string> | undefined
    for (const key of keys) {
      const ids = this.#byKey.get(key)
      if (ids && (!rarest || ids.size < rarest.size)) rarest = ids
    }
    return rarest ?? []
  }
}

function bitsOf(number: number): number {
  let bits = 0
  for (let left = number; left > 0; left &= left - 1) bits++
  return bits
}

function tellingWords(keys: readonly string[]): number {
  return keys.filter(key => !particles.has(key)).length
}

function endsWith(names: readonly string[], keys: readonly string[]): boolean {
  return keys.every((key, at) => names.at(at - keys.length) === key)
}

/** Files a value under a key. */
export function file(index: Map<string, Set<string>>, key: string, value: string): void {
  const values = index.get(key)
  if (values) values.add(value)
  else index.set(key, new Set([value]))
}

/** Takes a value from under a key. */
export function unfile(
  index: Map<string, Set<string>>,
  key: string,
  value: string
): void {
  const values = index.get(key)
  values?.delete(value)
  if (values?.size === 0) index.delete(key)
}
