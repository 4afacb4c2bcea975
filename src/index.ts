export {
  type ExtractOptions,
  extractAttributions
} from './attribution/extract-attributions.ts'
export type {Snapshot} from './engine/snapshot.ts'
export {IsnadError, type IsnadErrorCode} from './errors.ts'
export {
  type AddAllOptions,
  createIndex,
  type Index,
  loadIndex,
  type Progress,
  type VerifyOptions
} from './query/create-index.ts'
export type {IndexOptions, SearchFilter, SearchOptions} from './query/options.ts'
export {type Citation, toCitations} from './query/to-citations.ts'
export type {QuotedPlace, Verdict, Verification} from './query/verify.ts'
export {normalizeArabic} from './text/normalize-arabic.ts'
export type * from './types.ts'
