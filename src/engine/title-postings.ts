import MiniSearch, {type Options} from 'minisearch'
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

/**
 * MiniSearch over the titles of articles, with a view of its posting lists.
 *
 * MiniSearch offers `_index` to subclasses (it is protected, not private). Its own
 * `search` walks the lists of all terms of a query, which is what makes it slow
 * on questions; here the caller decides which lists to walk.
 */
export class TitlePostings extends MiniSearch<TitleDocument> implements PostingIndex {
  constructor() {
    super(options)
  }

  list(term: string): PostingList {
    const documents = this._index.get(term)?.get(0)
    if (!documents) return nothing
    const list = new Uint32Array(documents.size)
    let at = 0
    for (const [document, occurrences] of documents)
      list[at++] = pack(document, occurrences)
    return list
  }

  frequency(term: string): number {
    return this._index.get(term)?.get(0)?.size ?? 0
  }

  idOf(document: number): string {
    return this._documentIds.get(document)
  }

  numberOf(id: string): number | undefined {
    return this._idToShortId.get(id)
  }

  lengthOf(document: number): number {
    return this._fieldLength.get(document)?.[0] ?? 0
  }

  get averageLength(): number {
    return this._avgFieldLength[0] ?? 0
  }

  get nextNumber(): number {
    return this._nextId
  }
}
