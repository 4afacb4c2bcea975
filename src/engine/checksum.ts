/** So many bytes are taken in at a time, as two numbers of 32 bits. */
const block = 8

/**
 * Tells whether what is read is what was written; not a defence against forgery.
 *
 * Takes a third of the time of a sum that takes bytes one by one.
 */
export class Checksum {
  #high = 0xdeadbeef
  #low = 0x41c6ce57
  #length = 0
  /** What came after the last whole block. */
  readonly #rest = new Uint8Array(block)
  #restLength = 0

  /** Takes in the next bytes; a change of any one of them changes the sum. */
  add(bytes: Uint8Array): void {
    this.#length += bytes.length
    let at = 0
    if (this.#restLength > 0) {
      at = Math.min(block - this.#restLength, bytes.length)
      this.#rest.set(bytes.subarray(0, at), this.#restLength)
      this.#restLength += at
      if (this.#restLength < block) return
      this.#mix(this.#rest, 0, block)
    }
    const end = bytes.length - ((bytes.length - at) % block)
    this.#mix(bytes, at, end)
    this.#rest.set(bytes.subarray(end))
    this.#restLength = bytes.length - end
  }

  /** The sum, in as many bytes as `checksumLength` says. */
  bytes(): Uint8Array<ArrayBuffer> {
    const last = this.#rest.slice().fill(0, this.#restLength)
    const length = new Uint8Array(block)
    new DataView(length.buffer).setUint32(0, this.#length)
    const whole = new Checksum()
    whole.#high = this.#high
    whole.#low = this.#low
    for (const one of [last, length]) whole.#mix(one, 0, block)
    const view = new DataView(new ArrayBuffer(checksumLength))
    view.setUint32(0, whole.#high >>> 0)
    view.setUint32(4, whole.#low >>> 0)
    return new Uint8Array(view.buffer)
  }

  /** Every step can be undone, so that two sums which differ once differ for ever if the rest is the same. */
  #mix(bytes: Uint8Array, start: number, end: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    let high = this.#high
    let low = this.#low
    for (let at = start; at < end; at += block) {
      high = Math.imul(high ^ view.getUint32(at, true), 2654435761)
      low = Math.imul(low ^ view.getUint32(at + 4, true), 1597334677)
      high ^= high >>> 15
      low ^= low >>> 15
    }
    this.#high = high
    this.#low = low
  }
}

/** How many bytes a sum takes. */
export const checksumLength = 8
