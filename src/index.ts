export {
  type ExtractOptions,
  extractAttributions
} from './attribution/extract-attributions.ts'
export {IsnadError, type IsnadErrorCode} from './errors.ts'
export type * from './types.ts'
