const encoder = new TextEncoder()
const loneSurrogate = /\p{Surrogate}/u

/** Seven bits to a byte, the highest bit telling that more follow (LEB128). */
const bits = 7
const more = 0x80
/** As many bytes as a whole number that JavaScript can count to may take. */
const longestNumber = 8

/** Writes numbers and texts one after another into bytes. */
export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Writes a whole number, zero or more. */
  number(value: number): void {
    this.#reserve(longestNumber)
    let rest = value
    while (rest >= more) {
      this.#bytes[this.#length++] = (rest % more) | more
      rest = Math.floor(rest / more)
    }
    this.#bytes[this.#length++] = rest
  }

  /** Writes a text, any at all. */
  text(value: string): void {
    if (loneSurrogate.test(value)) {
      // UTF-8 has no bytes for half a character.
      this.number(value.length * 2 + 1)
      for (let at = 0; at < value.length; at++) this.number(value.charCodeAt(at))
      return
    }
    // A UTF-16 unit takes three bytes at most.
    this.#reserve(value.length * 3 + 2 * longestNumber)
    const start = this.#length + longestNumber
    const {written} = encoder.encodeInto(value, this.#bytes.subarray(start))
    this.number(written * 2)
    this.#bytes.copyWithin(this.#length, start, start + written)
    this.#length += written
  }

  /** Writes bytes as they are. */
  bytes(value: Uint8Array): void {
    this.#reserve(value.length)
    this.#bytes.set(value, this.#length)
    this.#length += value.length
  }

  /** Gives what was written, and begins again. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length)
    this.#length = 0
    return taken
  }

  #reserve(count: number): void {
    const needed = this.#length + count
    if (needed <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
    grown.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = grown
  }
}

/** Reads what a {@link ByteWriter} wrote; throws a `RangeError` where the bytes cannot be that. */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get done(): boolean {
    return this.#at === this.#bytes.length
  }

  number(): number {
    let value = 0
    let scale = 1
    for (let count = 0; count < longestNumber; count++) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) break
      value += (byte % more) * scale
      if (byte < more) return value
      scale *= 1 << bits
    }
    throw new RangeError('a number does not end')
  }

  /** A number that counts things of which each takes a byte or more. */
  count(): number {
    const count = this.number()
    if (count > this.#bytes.length - this.#at) throw new RangeError('more than there is')
    return count
  }

  text(): string {
    const lead = this.number()
    const length = Math.floor(lead / 2)
    if (lead % 2 === 0) return this.#decoder.decode(this.bytes(length))
    let text = ''
    for (let left = length; left > 0; left--) text += String.fromCharCode(this.number())
    return text
  }

  /** So many bytes, without copying them. */
  bytes(count: number): Uint8Array {
    const end = this.#at + count
    if (end > this.#bytes.length) throw new RangeError('more bytes than there are')
    const found = this.#bytes.subarray(this.#at, end)
    this.#at = end
    return found
  }
}
