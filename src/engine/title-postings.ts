import MiniSearch, {type Options} from 'minisearch'
import {RecentMap} from '../text/recent-map.ts'
import {type PostingIndex, type PostingList, pack} from './posting-list.ts'

/** A title whose text is already index terms. */
export interface TitleDocument {
  readonly id: string
  readonly terms: readonly string[]
}

const options: Options<TitleDocument> = {
  fields: ['terms'],
  extractField: (document, field) =>
    // MiniSearch hands the field to `tokenize` as it is, so it need not be a string.
    (field === 'id' ? document.id : document.terms) as string,
  stringifyField: value => value as string,
  tokenize: terms => terms as unknown as string[],
  processTerm: term => term
}

const nothing: PostingList = new Uint32Array()

/** A question looks up the lists of some seventy words. */
const listsKept = 2000

/**
 * MiniSearch over the titles of articles, with a view of its posting lists.
 *
 * MiniSearch offers `_index` to subclasses (it is protected, not private). Its own
 * `search` walks the lists of all terms of a query, which is what makes it slow
 * on questions; here the caller decides which lists to walk.
 */
export class TitlePostings extends MiniSearch<TitleDocument> implements PostingIndex {
  /**
   * By document, one more than its length, or zero before it was asked for. MiniSearch has an array
   * for each in a map, and to look there took a thirtieth of a question.
   */
  #lengths = new Uint32Array()
  /**
   * Lists that were asked for, of the titles as they were then: out of MiniSearch's maps, they took a
   * seventeenth of what a question allocates.
   */
  readonly #lists = new RecentMap<PostingList>(listsKept)
  #listedNext = 0
  #listedCount = 0

  constructor() {
    super(options)
  }

  list(term: string): PostingList {
    // Whatever is added has a new number, so no other change can bring both back.
    if (this.#listedNext !== this._nextId || this.#listedCount !== this._documentCount) {
      this.#lists.clear()
      this.#listedNext = this._nextId
      this.#listedCount = this._documentCount
    }
    let list = this.#lists.get(term)
    if (!list) {
      list = this.#read(term)
      this.#lists.set(term, list)
    }
    return list
  }

  #read(term: string): PostingList {
    const documents = this._index.get(term)?.get(0)
    if (!documents) return nothing
    const list = new Uint32Array(documents.size)
    let at = 0
    for (const [document, occurrences] of documents)
      list[at++] = pack(document, occurrences)
    return list
  }

  frequency(term: string): number {
    return this.list(term).length
  }

  idOf(document: number): string {
    return this._documentIds.get(document)
  }

  numberOf(id: string): number | undefined {
    return this._idToShortId.get(id)
  }

  lengthOf(document: number): number {
    const known = this.#lengths[document] ?? 0
    if (known > 0) return known - 1
    if (document >= this.#lengths.length) {
      const grown = new Uint32Array(Math.ceil(this.nextNumber * 1.5))
      grown.set(this.#lengths)
      this.#lengths = grown
    }
    const length = this._fieldLength.get(document)?.[0] ?? 0
    this.#lengths[document] = length + 1
    return length
  }

  get averageLength(): number {
    return this._avgFieldLength[0] ?? 0
  }

  get nextNumber(): number {
    return this._nextId
  }
}
