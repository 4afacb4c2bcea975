/**
 * A map that forgets what was not used lately, so that it stays bounded.
 *
 * Two generations: what is found in the old one moves to the young one, and when
 * the young one is full it becomes the old one. That keeps frequent keys without
 * counting uses.
 */
export class RecentMap<Value extends NonNullable<unknown>, Key = string> {
  readonly #size: number
  #young = new Map<Key, Value>()
  #old = new Map<Key, Value>()

  /** @param size How many entries a generation holds; there are two. */
  constructor(size: number) {
    this.#size = size
  }

  get(key: Key): Value | undefined {
    const value = this.#young.get(key)
    if (value !== undefined) return value
    const older = this.#old.get(key)
    if (older !== undefined) this.set(key, older)
    return older
  }

  set(key: Key, value: Value): void {
    if (this.#young.size >= this.#size) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
  }

  clear(): void {
    this.#young.clear()
    this.#old.clear()
  }
}
