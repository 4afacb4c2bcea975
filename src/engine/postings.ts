import MiniSearch, {type AsPlainObject, type Options} from 'minisearch'
import type {QueryUnit} from '../text/query-unit.ts'

/** A document whose text is already index terms. */
export interface PostingsDocument {
  readonly id: string
  readonly terms: readonly string[]
}

/** A document that holds something of a query. */
export interface PostingsMatch {
  readonly id: string
  readonly score: number
  readonly units: readonly number[]
}

const options: Options<PostingsDocument> = {
  fields: ['terms'],
  extractField: (document, field) =>
    // MiniSearch hands the field to `tokenize` as it is, so it need not be a string.
    (field === 'id' ? document.id : document.terms) as string,
  stringifyField: value => value as string,
  tokenize: terms => terms as unknown as string[],
  processTerm: term => term
}

/** MiniSearch over index terms. */
export class Postings extends MiniSearch<PostingsDocument> {
  constructor() {
    super(options)
  }

  static fromJSON(json: unknown): Postings {
    return Postings.loadJS(json as AsPlainObject, options) as Postings
  }

  match(units: readonly QueryUnit[]): PostingsMatch[] {
    const terms = units.flatMap(unit =>
      unit.alternatives.flatMap(alternative => alternative.terms)
    )
    return this.search(
      {
        combineWith: 'OR',
        queries: terms.map(term => ({queries: [term], tokenize: (t: string) => [t]}))
      },
      {bm25: {k: 0.9, b: 0.4, d: 0}}
    ).map(({id, score}) => ({id, score, units: []}))
  }

  frequency(term: string): number {
    return this._index.get(term)?.get(0)?.size ?? 0
  }
}
