export {
  createExtractor,
  type Extract,
  type ExtractOptions,
  type ExtractorOptions
} from './attribution/create-extractor.ts'
export {extractAttributions} from './attribution/extract-attributions.ts'
export type {Snapshot} from './engine/snapshot.ts'
export {IsnadError, type IsnadErrorCode} from './errors.ts'
export type {AddedCue, AddedCues} from './languages/added-cue.ts'
export type {Detection} from './languages/detection.ts'
export type * from './languages/grammar.ts'
export type {AttributionLanguage, Language} from './languages/language.ts'
export type {Parsing} from './languages/parsing.ts'
export type {Asked, QuestionLanguage} from './languages/questions.ts'
export type {SpeechActs} from './languages/speech-acts.ts'
export type {AddAllOptions, Progress} from './query/add-all.ts'
export {
  createIndex,
  type Index,
  loadIndex,
  loadIndexStream
} from './query/create-index.ts'
export type {Concept} from './query/lexicon.ts'
export type {
  IndexOptions,
  SearchFilter,
  SearchOptions,
  StopWords,
  VerifyOptions
} from './query/options.ts'
export {type Citation, toCitations} from './query/to-citations.ts'
export type {QuotedPlace, Verdict, Verification} from './query/verify.ts'
export {normalizeArabic} from './text/normalize-arabic.ts'
export type * from './types.ts'
