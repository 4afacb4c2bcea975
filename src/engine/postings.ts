import MiniSearch, {type AsPlainObject, type Options} from 'minisearch'

/** A document whose text is already index terms. */
export interface PostingsDocument {
  readonly id: string
  readonly terms: readonly string[]
}

/** The documents that hold a term, each with how often it does. */
export type PostingList = ReadonlyMap<number, number>

const options: Options<PostingsDocument> = {
  fields: ['terms'],
  extractField: (document, field) =>
    // MiniSearch hands the field to `tokenize` as it is, so it need not be a string.
    (field === 'id' ? document.id : document.terms) as string,
  stringifyField: value => value as string,
  tokenize: terms => terms as unknown as string[],
  processTerm: term => term
}

const nothing: PostingList = new Map()

/**
 * MiniSearch over index terms, with a view of its posting lists.
 *
 * MiniSearch offers `_index` to subclasses (it is protected, not private). Its own
 * `search` walks the lists of all terms of a query, which is what makes it slow
 * on questions; here the caller decides which lists to walk.
 */
export class Postings extends MiniSearch<PostingsDocument> {
  /** How many different words each document has, by number; MiniSearch keeps it less handy. */
  #lengths = new Uint16Array(1024)

  constructor() {
    super(options)
  }

  override add(document: PostingsDocument): void {
    const number = this._nextId
    super.add(document)
    this.#keepLength(number)
  }

  #keepLength(number: number): void {
    if (number >= this.#lengths.length) {
      const grown = new Uint16Array(Math.max(number + 1, this.#lengths.length * 2))
      grown.set(this.#lengths)
      this.#lengths = grown
    }
    this.#lengths[number] = Math.min(this._fieldLength.get(number)?.[0] ?? 0, 0xffff)
  }

  static fromJSON(json: unknown): Postings {
    const loaded = MiniSearch.loadJS<PostingsDocument>(json as AsPlainObject, options)
    const postings = new Postings()
    // `loadJS` makes a MiniSearch, not what it is called on.
    Object.assign(postings, loaded)
    for (const number of postings._fieldLength.keys()) postings.#keepLength(number)
    return postings
  }

  /** Whether a term is in use. */
  holds(term: string): boolean {
    return this._index.has(term)
  }

  /** Who holds a term; documents by number, see {@link idOf}. */
  list(term: string): PostingList {
    return this._index.get(term)?.get(0) ?? nothing
  }

  /** How many documents hold a term. */
  frequency(term: string): number {
    return this.list(term).size
  }

  /** All terms in use. */
  terms(): IterableIterator<string> {
    return this._index.keys()
  }

  idOf(document: number): string {
    return this._documentIds.get(document)
  }

  numberOf(id: string): number | undefined {
    return this._idToShortId.get(id)
  }

  /** How many different words a document has. */
  lengthOf(document: number): number {
    return this.#lengths[document] ?? 0
  }

  get averageLength(): number {
    return this._avgFieldLength[0] ?? 0
  }

  /** One more than the highest number in use. */
  get nextNumber(): number {
    return this._nextId
  }
}

/** What a collection of documents is like, wherever they are kept. */
export interface CollectionStatistics {
  readonly documentCount: number
  /** How many different words a document has on the average. */
  readonly averageLength: number
  /** How many documents hold a term. */
  readonly frequency: (term: string) => number
}

/**
 * Posting lists of a few documents out of a greater collection, which says how rare a term is
 * and how long a document usually is: so scores are those that all of the collection would give.
 */
export class PartialPostings extends Postings {
  readonly #whole: CollectionStatistics

  constructor(whole: CollectionStatistics) {
    super()
    this.#whole = whole
  }

  override get documentCount(): number {
    return this.#whole.documentCount
  }

  override get averageLength(): number {
    return this.#whole.averageLength
  }

  override frequency(term: string): number {
    return this.#whole.frequency(term)
  }
}
