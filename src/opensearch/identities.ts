import type {Sources} from '../engine/sources.ts'
import {foreignWords} from '../engine/spelling.ts'
import {RecentMap} from '../text/recent-map.ts'
import type {Collection} from './collection.ts'

/** A source by the id that its own article gives it. */
export interface NamedSource {
  readonly id: string
  readonly isPerson: boolean
}

/** A name of more words has too many shorter ones; see `Namesakes`. */
const mostNameWords = 8

/** The words of a person's name, in one order for all names that have the same. */
export function nameWords(id: string): string {
  return [...new Set(id.split('-'))].sort().join(' ')
}

/** The words of a person's name in each spelling by which it is looked for; see `Namesakes`. */
export function spelledWords(id: string): string[] {
  const foreign = foreignWords(id.split('-'))
  return foreign ? [nameWords(id), nameWords(foreign.join('-'))] : [nameWords(id)]
}

/** The words of every shorter name, and of the name itself, that a person's name may be meant by. */
export function shorterNames(id: string): string[] {
  const words = id.split('-')
  const last = words.at(-1)
  const chosen = [...new Set(words)].sort()
  if (chosen.length > mostNameWords) return [nameWords(id)]
  const names: string[] = []
  for (let mask = 1; mask < 1 << chosen.length; mask++) {
    const some = chosen.filter((_, at) => mask & (1 << at))
    // A first name alone stands for nobody.
    if (some.length > 1 || some[0] === last) names.push(some.join(' '))
  }
  return names
}

/** A body's id without what tells it from bodies of the same name: its country. */
export function baseOf(id: string): string | undefined {
  const at = id.lastIndexOf(':')
  return at > 0 ? id.slice(0, at) : undefined
}

/** How long an answer of the cluster is taken to hold, in milliseconds. */
const longestKept = 60_000
const mostKept = 20_000

type Field = Parameters<Collection['sourcesBy']>[0]

/** The values of a field that a source's document has. */
const valuesOf: Readonly<Record<Field, (id: string) => readonly string[]>> = {
  words: spelledWords,
  shorter: shorterNames,
  base: id => [baseOf(id) ?? '']
}

/**
 * Which names elsewhere in the collection bear on who somebody is.
 *
 * `Sources` works out who is who from the ids that it knows. For a few articles it needs to know no
 * more of the collection than the names that have all words of one of theirs, the names that are
 * made of the words of those, and the names in turn that those can mean.
 */
export class Identities {
  readonly #collection: Collection
  #kept = emptyMemory()

  constructor(collection: Collection) {
    this.#collection = collection
  }

  /** Forgets what may have changed. */
  changed(): void {
    this.#kept = emptyMemory()
  }

  /** Tells `sources`, which holds some articles, of the names elsewhere that bear on theirs. */
  async learn(sources: Sources, named: readonly NamedSource[]): Promise<void> {
    const people = named.flatMap(({id, isPerson}) => (isPerson ? [id] : []))
    for (const id of await this.#peopleLike(people)) sources.know(id, true)
    const bodies = named.flatMap(({id, isPerson}) => (isPerson ? [] : [id]))
    const qualified = await this.#find('base', new Set(bodies))
    const counted: string[] = []
    for (const [id, ids] of qualified) {
      const [only, ...others] = ids
      // Where there are two, how often each is named does not matter.
      if (only === undefined || others.length > 0)
        for (const one of ids) sources.know(one, false)
      else counted.push(id, only)
    }
    const counts = await this.#collection.articlesOf(counted.map(id => [id]))
    for (const [at, id] of counted.entries()) sources.know(id, false, counts[at] ?? 0)
  }

  /** For each id of a source, the ids that articles may give the same source. */
  async meantBy(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const meant = new Map<string, readonly string[]>()
    for (const id of ids) {
      const base = baseOf(id)
      const like = /\s/u.test(id) ? [] : await this.#peopleLike([id])
      meant.set(id, [id, ...(base ? [base] : []), ...like])
    }
    return meant
  }

  async #peopleLike(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const all = new Set(ids)
    const addFuller = async (names: Iterable<string>): Promise<void> => {
      const fuller = await this.#find(
        'shorter',
        new Set([...names].flatMap(spelledWords))
      )
      for (const found of fuller.values()) for (const id of found) all.add(id)
    }
    await addFuller(ids)
    const parts = new Set([...all].flatMap(shorterNames))
    const shorter = [...(await this.#find('words', parts)).values()].flat()
    await addFuller(shorter)
    for (const id of shorter) all.add(id)
    return all
  }

  /** The sources that have each of some values in a field; what was asked lately is at hand. */
  async #find(
    field: Field,
    values: ReadonlySet<string>
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const kept = this.#kept[field]
    const now = performance.now()
    const found = new Map<string, string[]>()
    const missing: string[] = []
    for (const value of values) {
      const known = kept.get(value)
      if (known && known.until > now) found.set(value, known.ids)
      else missing.push(value)
    }
    const asked = new Map(missing.map((value): [string, string[]] => [value, []]))
    for (const id of await this.#collection.sourcesBy(field, missing)) {
      for (const value of valuesOf[field](id)) asked.get(value)?.push(id)
    }
    for (const [value, ids] of asked) {
      found.set(value, ids)
      kept.set(value, {until: now + longestKept, ids})
    }
    return found
  }
}

interface Kept {
  readonly until: number
  readonly ids: string[]
}

function emptyMemory(): Readonly<Record<Field, RecentMap<Kept>>> {
  return {
    words: new RecentMap(mostKept),
    shorter: new RecentMap(mostKept),
    base: new RecentMap(mostKept)
  }
}
