import type {Attribution} from '../types.ts'
import {
  copyAttributions,
  readAttributions,
  readNamed,
  type TextOf,
  TextTable,
  writeAttributions
} from './article-bytes.ts'
import {ByteReader, ByteWriter} from './bytes.ts'
import {damaged, type Packed} from './snapshot.ts'
import type {Named} from './sources.ts'

/** Bytes of a saved index, of a worker or of a page, and the texts in them that come again and again. */
export interface PackedBytes {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly textOf: TextOf
}

/**
 * The attributions of an article, in bytes: of most articles nobody ever asks.
 *
 * As objects they are some thirty for an article, which the garbage collector copies and marks
 * again and again. Measured on 50,000 passages of news, the heap of an index is 30 % smaller without
 * them and without the passages as objects.
 */
export class PackedAttributions implements Packed {
  readonly #packed: PackedBytes
  readonly #at: number

  /** @param at Where what `writeAttributions` wrote begins. */
  constructor(packed: PackedBytes, at: number) {
    this.#packed = packed
    this.#at = at
  }

  get count(): number {
    return this.#read(reader => reader.count())
  }

  /** The attributions, made anew; `text` is that of the article. */
  read(text: string): Attribution[] {
    return this.#read((reader, textOf) => readAttributions(reader, textOf, text))
  }

  /** Who speaks; `text` is asked for where a name stands in it that somebody wants. */
  named(text: () => string): Named[] {
    return this.#read((reader, textOf) => readNamed(reader, textOf, text))
  }

  /** Writes them as `writeAttributions` does, without making them. */
  write(writer: ByteWriter, table: TextTable): void {
    this.#read((reader, textOf) => copyAttributions(reader, textOf, writer, table))
  }

  #read<Value>(read: (reader: ByteReader, textOf: TextOf) => Value): Value {
    try {
      return read(new ByteReader(this.#packed.bytes, this.#at), this.#packed.textOf)
    } catch (cause) {
      throw damaged(cause)
    }
  }
}

/** A page is full when it has so many bytes: those of some hundred articles. */
const fullPage = 1 << 14

/** Attributions that are in bytes together, and go when none of them is needed any more. */
class Page implements PackedBytes {
  bytes = new Uint8Array(1024)
  length = 0
  readonly #texts: readonly string[]

  constructor(texts: readonly string[]) {
    this.#texts = texts
  }

  readonly textOf: TextOf = number => this.#texts[number] as string

  /** Takes in what a writer wrote; gives where it begins. */
  take(writer: ByteWriter): number {
    const at = this.length
    const end = at + writer.length
    if (end > this.bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.bytes.length * 2))
      grown.set(this.bytes)
      this.bytes = grown
    }
    writer.takeInto(this.bytes, at)
    this.length = end
    return at
  }
}

/** Packs the attributions of articles, those of many into one page. */
export class AttributionPacker {
  readonly #writer = new ByteWriter()
  #table = new TextTable()
  #page = new Page(this.#table.texts)

  pack(attributions: readonly Attribution[]): PackedAttributions {
    if (this.#page.length >= fullPage) {
      this.#table = new TextTable()
      this.#page = new Page(this.#table.texts)
    }
    writeAttributions(this.#writer, this.#table, attributions)
    return new PackedAttributions(this.#page, this.#page.take(this.#writer))
  }
}
