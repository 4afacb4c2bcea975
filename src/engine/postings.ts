import {type NotedWord, newMark} from '../text/noted-word.ts'
import {ByteReader, type ByteWriter} from './bytes.ts'
import {
  documentIn,
  findDocument,
  mostDocuments,
  occurrencesIn,
  type PostingIndex,
  type PostingList,
  pack,
  withAnother
} from './posting-list.ts'
import {damaged} from './snapshot.ts'

/** A passage of more different terms is as long as one of these. */
const longestLength = 0xffff

const nothing: PostingList = new Uint32Array()

/** In the place of a room's power: the list still stands in the bytes of a saved index. */
const unread = 0xff

/** A page has so many cells, as a power of two; a longer list has one of its own. */
const pageBits = 12
const pageSize = 1 << pageBits
const placeInPage = pageSize - 1

/**
 * Posting lists in pages of numbers.
 *
 * Every list has a room of its own in a page, a power of two long. A list that outgrows its room
 * moves to one twice as long, and its old room waits for another list of that size; so adding is
 * constant in time on average, and a list is always in one piece, to be walked and searched without
 * a step aside. One array for all would be copied whole where it grows, which took 20 ms and more. Measured on news, this holds an index in a sixth of the memory of maps in maps, and
 * fills it in half of the time.
 */
export class Postings implements PostingIndex {
  readonly #numbers = new Map<string, number>()
  /** Of the numbers that are noted with words; another when a number goes to another term. */
  #mark = newMark()
  /** One more than the highest number of a term. */
  #mostTerms = 0
  /** Numbers of terms that are in use no more. */
  readonly #freeNumbers: number[] = []
  /** By term, where its room begins, or in `#saved` its bytes. */
  #starts = new Uint32Array(1024)
  #sizes = new Uint32Array(1024)
  /** By term, its room's length as a power of two, or `unread`. */
  #rooms = new Uint8Array(1024)
  readonly #pages: PostingList[] = []
  /** Where the page begins that rooms are taken of, and how many of its cells are taken. */
  #page = 0
  #used = pageSize
  /** The lists of a saved index, each read when first asked for: most never are. */
  #saved: Uint8Array<ArrayBuffer> | undefined
  /** The numbers of documents in these lists are lower. */
  #savedDocuments = 0
  /** Where rooms are free, by the power of two. */
  readonly #freeRooms: number[][] = []
  /** By document, how many different terms it has. */
  #lengths = new Uint16Array(1024)
  #documentCount = 0
  #nextNumber = 0
  #totalLength = 0

  get documentCount(): number {
    return this.#documentCount
  }

  get nextNumber(): number {
    return this.#nextNumber
  }

  get averageLength(): number {
    return this.#documentCount === 0 ? 0 : this.#totalLength / this.#documentCount
  }

  /**
   * Takes in a document, whose number is `nextNumber`; calls `onNew` with each term new to the index.
   *
   * @param terms See `Analyser.countedTerms`.
   */
  add(terms: readonly (string | NotedWord)[], onNew: (term: string) => void): void {
    const document = this.#nextNumber
    if (document === mostDocuments)
      throw new RangeError(`an index holds no more than ${mostDocuments} passages`)
    this.#nextNumber++
    let length = 0
    for (const term of terms) {
      const number =
        typeof term === 'string' ? this.#numberOf(term, onNew) : this.#noted(term, onNew)
      if (this.#rooms[number] === unread) this.#readList(number)
      const size = this.#sizes[number] as number
      const start = this.#starts[number] as number
      const page = this.#pageOf(start)
      const last = (start & placeInPage) + size - 1
      const posting = size > 0 ? (page[last] as number) : 0
      if (size > 0 && documentIn(posting) === document) {
        page[last] = withAnother(posting)
      } else {
        this.#append(number, pack(document, 1))
        length++
      }
    }
    this.#lengths = roomFor(this.#lengths, document)
    this.#lengths[document] = Math.min(length, longestLength)
    this.#documentCount++
    this.#totalLength += this.lengthOf(document)
  }

  /** Takes a document out; calls `onGone` with each term that no document holds any more. */
  remove(
    document: number,
    terms: readonly string[],
    onGone: (term: string) => void
  ): void {
    for (const term of terms) {
      const number = this.#numbers.get(term)
      if (number === undefined) continue
      const list = this.list(term)
      const at = findDocument(list, document)
      const posting = list[at]
      if (posting === undefined || documentIn(posting) !== document) continue
      list.copyWithin(at, at + 1)
      this.#sizes[number] = list.length - 1
      if (list.length > 1) continue
      this.#leave(number, term)
      onGone(term)
    }
    this.#totalLength -= this.lengthOf(document)
    this.#documentCount--
    this.#lengths[document] = 0
  }

  /** Gives the documents that are left new numbers, without gaps; `documents` are all of them, ascending. */
  renumber(documents: readonly number[]): void {
    const numbers = new Uint32Array(this.#nextNumber)
    const lengths = new Uint16Array(documents.length)
    for (const [at, document] of documents.entries()) {
      numbers[document] = at
      lengths[at] = this.lengthOf(document)
    }
    for (const term of this.#numbers.keys()) {
      const list = this.list(term)
      for (let at = 0; at < list.length; at++) {
        const posting = list[at] as number
        list[at] = pack(numbers[documentIn(posting)] as number, occurrencesIn(posting))
      }
    }
    this.#saved = undefined
    this.#lengths = lengths
    this.#nextNumber = documents.length
  }

  /** Writes the terms and lists; documents must have no gaps, see {@link renumber}. */
  write(writer: ByteWriter): void {
    writer.number(this.#documentCount)
    writer.number(this.#numbers.size)
    for (const term of this.#numbers.keys()) writer.text(term)
    for (let document = 0; document < this.#documentCount; document++)
      writer.number(this.lengthOf(document))
    const lengths: number[] = []
    writer.block(() => {
      for (const term of this.#numbers.keys()) {
        const before = writer.length
        writeList(writer, this.list(term))
        lengths.push(writer.length - before)
      }
    })
    this.#saved = undefined
    for (const number of this.#numbers.values())
      writer.number(this.#sizes[number] as number)
    for (const length of lengths) writer.number(length)
  }

  /** Reads what `write` wrote. */
  static read(reader: ByteReader): Postings {
    const postings = new Postings()
    const documents = reader.number()
    if (documents > mostDocuments) throw new RangeError('more passages than can be')
    const count = reader.count()
    for (const [number, term] of reader.texts(count).entries())
      postings.#numbers.set(term, number)
    if (postings.#numbers.size !== count) throw new RangeError('a term comes twice')
    const lengths = reader.numbers(documents)
    const saved = reader.bytes(reader.number())
    const sizes = reader.numbers(count)
    const starts = reader.numbers(count)
    let end = 0
    for (let number = 0; number < count; number++) {
      const size = sizes[number] as number
      const length = starts[number] as number
      // Every posting takes a byte or more.
      if (size === 0 || size > length) throw new RangeError('a list that cannot be')
      starts[number] = end
      end += length
    }
    if (end !== saved.length) throw new RangeError('more or less than the lists')
    postings.#mostTerms = count
    postings.#starts = starts
    postings.#sizes = sizes
    postings.#rooms = new Uint8Array(count).fill(unread)
    postings.#saved = saved
    postings.#lengths = Uint16Array.from(lengths)
    postings.#documentCount = documents
    postings.#savedDocuments = documents
    postings.#nextNumber = documents
    for (const length of lengths) postings.#totalLength += length
    return postings
  }

  /** Reads a list of the saved index, and gives it a room. */
  #readList(number: number): void {
    const list = readList(
      new ByteReader(this.#saved as Uint8Array<ArrayBuffer>, this.#starts[number]),
      this.#sizes[number] as number,
      this.#savedDocuments
    )
    const room = roomOf(list.length)
    const start = this.#takeRoom(room)
    this.#pageOf(start).set(list, start & placeInPage)
    this.#starts[number] = start
    this.#rooms[number] = room
  }

  list(term: string): PostingList {
    const number = this.#numbers.get(term)
    if (number === undefined) return nothing
    if (this.#rooms[number] === unread) this.#readList(number)
    const start = this.#starts[number] as number
    const first = start & placeInPage
    return this.#pageOf(start).subarray(first, first + (this.#sizes[number] as number))
  }

  /** How many documents hold a term. */
  frequency(term: string): number {
    const number = this.#numbers.get(term)
    return number === undefined ? 0 : (this.#sizes[number] as number)
  }

  /** All terms in use. */
  terms(): IterableIterator<string> {
    return this.#numbers.keys()
  }

  lengthOf(document: number): number {
    return this.#lengths[document] ?? 0
  }

  /** The number of a term, which is entered where it is new. */
  #numberOf(term: string, onNew: (term: string) => void): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#enter(term)
    onNew(term)
    return number
  }

  #noted(word: NotedWord, onNew: (term: string) => void): number {
    if (word.termMark !== this.#mark) {
      word.termNote = this.#numberOf(word.term, onNew)
      word.termMark = this.#mark
    }
    return word.termNote
  }

  #enter(term: string): number {
    const number = this.#freeNumbers.pop() ?? this.#mostTerms++
    this.#numbers.set(term, number)
    this.#starts = roomFor(this.#starts, number)
    this.#sizes = roomFor(this.#sizes, number)
    this.#rooms = roomFor(this.#rooms, number)
    this.#starts[number] = this.#takeRoom(0)
    this.#rooms[number] = 0
    return number
  }

  #leave(number: number, term: string): void {
    this.#numbers.delete(term)
    this.#mark = newMark()
    this.#freeNumbers.push(number)
    this.#freeRoom(number)
  }

  #append(number: number, posting: number): void {
    const size = this.#sizes[number] as number
    const room = this.#rooms[number] as number
    if (size === 1 << room) {
      const from = this.#starts[number] as number
      const to = this.#takeRoom(room + 1)
      const first = from & placeInPage
      this.#pageOf(to).set(
        this.#pageOf(from).subarray(first, first + size),
        to & placeInPage
      )
      this.#freeRoom(number)
      this.#starts[number] = to
      this.#rooms[number] = room + 1
    }
    const start = this.#starts[number] as number
    this.#pageOf(start)[(start & placeInPage) + size] = posting
    this.#sizes[number] = size + 1
  }

  #pageOf(start: number): PostingList {
    return this.#pages[start >>> pageBits] as PostingList
  }

  #takeRoom(power: number): number {
    const free = this.#freeRooms[power]?.pop()
    if (free !== undefined) return free
    if (power >= pageBits) return this.#addPage(1 << power)
    if (this.#used + (1 << power) > pageSize) {
      this.#freeRest()
      this.#page = this.#addPage(pageSize)
      this.#used = 0
    }
    const start = this.#page + this.#used
    this.#used += 1 << power
    return start
  }

  #addPage(size: number): number {
    return (this.#pages.push(new Uint32Array(size)) - 1) * pageSize
  }

  /** Makes rooms of what is left of a page. */
  #freeRest(): void {
    for (let power = 0; this.#used < pageSize; power++) {
      const left = pageSize - this.#used
      if ((left & (1 << power)) === 0) continue
      this.#free(power, this.#page + this.#used)
      this.#used += 1 << power
    }
  }

  #freeRoom(number: number): void {
    this.#free(this.#rooms[number] as number, this.#starts[number] as number)
  }

  #free(power: number, start: number): void {
    this.#freeRooms[power] ??= []
    this.#freeRooms[power].push(start)
  }
}

function writeList(writer: ByteWriter, list: PostingList): void {
  let before = -1
  for (const posting of list) {
    const document = documentIn(posting)
    const occurrences = occurrencesIn(posting)
    const step = (document - before - 1) * 2
    before = document
    if (occurrences === 1) writer.number(step)
    else {
      writer.number(step + 1)
      writer.number(occurrences)
    }
  }
}

/** Reads what `writeList` wrote of documents below a number. */
function readList(reader: ByteReader, size: number, documents: number): PostingList {
  const list = new Uint32Array(size)
  let document = -1
  try {
    for (let at = 0; at < size; at++) {
      const step = reader.number()
      document += Math.floor(step / 2) + 1
      if (document >= documents) throw new RangeError('a passage that is not')
      list[at] = pack(document, step % 2 === 0 ? 1 : reader.number())
    }
  } catch (cause) {
    throw damaged(cause)
  }
  return list
}

type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>

/** The power of two that a list of so many has room in. */
function roomOf(size: number): number {
  return 32 - Math.clz32(size - 1)
}

/** The array itself where it has a place, else a copy half as long again. */
function roomFor<Array extends Numbers>(array: Array, place: number): Array {
  if (place < array.length) return array
  const length = Math.max(place + 1, Math.ceil(array.length * 1.5))
  const grown = new (array.constructor as new (length: number) => Array)(length)
  grown.set(array)
  return grown
}
