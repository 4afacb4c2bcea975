import {file, unfile} from './namesakes.ts'

/** Between the parts of an id that every article gives alike: `country:ru`, `ministry:foreign:ru`. */
export const qualifier = ':'

/**
 * Ids of bodies, and which of them are one body: «وزارة الخارجية» (`ministry:foreign`) is that of the
 * one country whose ministry is in the index (`ministry:foreign:ru`), where there is only one.
 *
 * A body that more articles name without its country than with it is the newspapers' own, of which
 * nobody says the country; the one with a country is then another.
 */
export class Qualified {
  /** Ids by what stands before their last part. */
  readonly #byBase = new Map<string, Set<string>>()
  readonly #articlesOf: (id: string) => number

  constructor(articlesOf: (id: string) => number) {
    this.#articlesOf = articlesOf
  }

  add(id: string): void {
    const base = baseOf(id)
    if (base !== undefined) file(this.#byBase, base, id)
  }

  remove(id: string): void {
    const base = baseOf(id)
    if (base !== undefined) unfile(this.#byBase, base, id)
  }

  /** The id with its country, where only one can be meant. */
  canonical(id: string): string {
    const ids = this.#byBase.get(id)
    if (ids?.size !== 1) return id
    const [only = id] = ids
    return this.#articlesOf(only) >= this.#articlesOf(id) ? only : id
  }
}

function baseOf(id: string): string | undefined {
  const at = id.lastIndexOf(qualifier)
  return at > 0 ? id.slice(0, at) : undefined
}
