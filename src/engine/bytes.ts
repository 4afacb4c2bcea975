/** Seven bits to a byte, the highest bit telling that more follow (LEB128). */
const bits = 7
const more = 0x80
/** As many bytes as a whole number that JavaScript can count to may take. */
const longestNumber = 8

/** How many characters have a byte of their own, and where those of Arabic begin. */
const ascii = 0x80
const arabic = 0x600
/** Before the two bytes of any other UTF-16 unit. */
const escape = 1
const longestUnit = 3
/** So many units are made a text in one call; engines limit how many. */
const mostAtOnce = 4096
/**
 * Shorter texts are put together unit by unit. A decoder takes a fifth of the time for the text of an
 * article, but does not know halves of pairs.
 */
const shortText = 16
const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
const decoder = /* @__PURE__ */ new TextDecoder('utf-16le')

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

  /**
   * Writes a text, any at all: a byte for each character of ASCII and of plain Arabic, which
   * packs a fifth better than UTF-8, and more for others.
   */
  text(value: string): void {
    this.#reserve(value.length * longestUnit + 2 * longestNumber)
    const start = this.#length + longestNumber
    const bytes = this.#bytes
    let at = start
    for (let unit = 0; unit < value.length; unit++) {
      const code = value.charCodeAt(unit)
      if (code < ascii && code !== escape) bytes[at++] = code
      else if (code >= arabic && code < arabic + ascii)
        bytes[at++] = code - arabic + ascii
      else {
        bytes[at++] = escape
        bytes[at++] = code >> 8
        bytes[at++] = code & 0xff
      }
    }
    const length = at - start
    this.number(length)
    bytes.copyWithin(this.#length, start, at)
    this.#length += length
  }

  /** Writes what a function writes, and before it of how many bytes it is, so that a reader can leave it out. */
  block(write: () => void): void {
    this.#reserve(longestNumber)
    const before = this.#length
    const start = before + longestNumber
    this.#length = start
    write()
    const end = this.#length
    this.#length = before
    this.number(end - start)
    this.#bytes.copyWithin(this.#length, start, end)
    this.#length += end - start
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

  /** Moves what was written to a place in other bytes, where there is room for it, and begins again. */
  takeInto(target: Uint8Array, at: number): void {
    target.set(this.#bytes.subarray(0, this.#length), at)
    this.#length = 0
  }

  #reserve(count: number): void {
    const needed = this.#length + count
    if (needed <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
    grown.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = grown
  }
}

/** For all readers at first: to make one for each of an index's articles takes as long as the rest of reading them. */
const noUnits = /* @__PURE__ */ new Uint16Array(0)

/** Reads what a {@link ByteWriter} wrote; throws a `RangeError` where the bytes cannot be that. */
export class ByteReader {
  readonly #bytes: Uint8Array<ArrayBuffer>
  #units = noUnits
  #at: number

  constructor(bytes: Uint8Array<ArrayBuffer>, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  /** Where the next byte to be read stands. */
  get at(): number {
    return this.#at
  }

  /** How many bytes are not read yet. */
  get left(): number {
    return this.#bytes.length - this.#at
  }

  get done(): boolean {
    return this.left === 0
  }

  number(): number {
    let value = 0
    let scale = 1
    for (let count = 0; count < longestNumber; count++) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) break
      if (byte < more) return value + byte * scale
      value += (byte - more) * scale
      scale *= 1 << bits
    }
    throw new RangeError('a number does not end')
  }

  /** So many numbers of no more than 32 bits: all in one loop these take a third of the time. */
  numbers(count: number): Uint32Array<ArrayBuffer> {
    if (count > this.left) throw new RangeError('more than there is')
    const bytes = this.#bytes
    const numbers = new Uint32Array(count)
    let at = this.#at
    for (let place = 0; place < count; place++) {
      let byte = bytes[at++] as number
      let value = byte & (more - 1)
      for (let shift = bits; byte >= more; shift += bits) {
        byte = bytes[at++] as number
        value |= (byte & (more - 1)) << shift
      }
      numbers[place] = value
    }
    if (at > bytes.length) throw new RangeError('a number does not end')
    this.#at = at
    return numbers
  }

  /** A number that counts things of which each takes a byte or more. */
  count(): number {
    const count = this.number()
    if (count > this.left) throw new RangeError('more than there is')
    return count
  }

  text(): string {
    const {length, paired} = this.#unpack(0)
    return textOf(this.#units.subarray(0, length), paired)
  }

  /** So many texts, one after another: cut from a single one, short texts take a third of the time. */
  texts(count: number): string[] {
    const ends = new Uint32Array(count)
    let anyPaired = false
    let end = 0
    for (let at = 0; at < count; at++) {
      const {length, paired} = this.#unpack(end)
      anyPaired ||= paired
      end = length
      ends[at] = end
    }
    const all = textOf(this.#units.subarray(0, end), anyPaired)
    const texts: string[] = []
    let start = 0
    for (const end of ends) {
      texts.push(all.slice(start, end))
      start = end
    }
    return texts
  }

  /** Puts the units of the next text after so many that are there; tells whether halves of pairs are among them. */
  #unpack(from: number): {length: number; paired: boolean} {
    const count = this.count()
    const bytes = this.#bytes
    if (this.#units.length < from + count) {
      const grown = new Uint16Array((from + count) * 2)
      grown.set(this.#units.subarray(0, from))
      this.#units = grown
    }
    const units = this.#units
    const end = this.#at + count
    let length = from
    let paired = false
    for (let at = this.#at; at < end; at++) {
      const byte = bytes[at] as number
      if (byte === escape) {
        const unit = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
        paired ||= unit >= 0xd800 && unit < 0xe000
        units[length++] = unit
        at += 2
      } else units[length++] = byte < ascii ? byte : byte - ascii + arabic
    }
    this.#at = end
    return {length, paired}
  }

  /** Leaves out a text, or another block of bytes; gives where it begins, behind its length. */
  skip(): number {
    const count = this.count()
    const start = this.#at
    this.#at += count
    return start
  }

  /** So many bytes, without copying them. */
  bytes(count: number): Uint8Array<ArrayBuffer> {
    const end = this.#at + count
    if (end > this.#bytes.length) throw new RangeError('more bytes than there are')
    const found = this.#bytes.subarray(this.#at, end)
    this.#at = end
    return found
  }
}

function textOf(units: Uint16Array<ArrayBuffer>, paired: boolean): string {
  let text = ''
  if (units.length < shortText) {
    for (const unit of units) text += String.fromCharCode(unit)
    return text
  }
  if (!paired && littleEndian) return decoder.decode(units)
  for (let at = 0; at < units.length; at += mostAtOnce) {
    const some = units.subarray(at, at + mostAtOnce)
    text += String.fromCharCode.apply(null, some as unknown as number[])
  }
  return text
}
