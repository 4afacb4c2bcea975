/** Numbers in a row that serves one list after the other, so that none has to grow anew. */
export class NumberRow {
  #numbers = new Uint32Array(1024)
  #length = 0

  clear(): void {
    this.#length = 0
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const grown = new Uint32Array(this.#length * 2)
      grown.set(this.#numbers)
      this.#numbers = grown
    }
    this.#numbers[this.#length++] = number
  }

  at(place: number): number {
    return this.#numbers[place] as number
  }

  /** The numbers so far, in an array of their own. */
  copy(): Uint32Array<ArrayBuffer> {
    return this.#numbers.slice(0, this.#length)
  }
}
