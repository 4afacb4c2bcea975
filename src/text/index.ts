export {fold} from './fold.ts'
export {type FoldedText, foldWithMap} from './fold-with-map.ts'
export {nameSkeleton} from './name-skeleton.ts'
export {normalizeArabic} from './normalize-arabic.ts'
export type {NotedWord} from './noted-word.ts'
export type {QueryAlternative, QueryUnit} from './query-unit.ts'
export {type Detect, detectLanguage} from './script.ts'
export {
  type Analyser,
  type Base,
  createAnalyser,
  type PlacedTerms,
  type PlacedUnit,
  type Term,
  type TermGroup
} from './terms.ts'
export {type Word, words} from './words.ts'
