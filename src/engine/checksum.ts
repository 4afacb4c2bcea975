/** Tells whether what is read is what was written; not a defence against forgery. */
export class Checksum {
  #high = 0xdeadbeef
  #low = 0x41c6ce57

  /** Takes in the next bytes; a change of any one of them changes the sum. */
  add(bytes: Uint8Array): void {
    let high = this.#high
    let low = this.#low
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number
      high = Math.imul(high ^ byte, 2654435761)
      low = Math.imul(low ^ byte, 1597334677)
    }
    this.#high = high
    this.#low = low
  }

  /** The sum, in as many bytes as `checksumLength` says. */
  bytes(): Uint8Array<ArrayBuffer> {
    const view = new DataView(new ArrayBuffer(checksumLength))
    view.setUint32(0, this.#high >>> 0)
    view.setUint32(4, this.#low >>> 0)
    return new Uint8Array(view.buffer)
  }
}

/** How many bytes a sum takes. */
export const checksumLength = 8
