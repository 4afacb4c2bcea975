import type {AttributionLanguage} from '../languages/language.ts'
import {createDetector, type Detect, detectLanguage} from '../text/script.ts'
import {createParser, type ParseLine} from './create-parser.ts'
import {
  createSentenceEnds,
  type SentenceEnds,
  usualSentenceEnds
} from './sentence-ends.ts'

/** How text of some languages is cut up. */
export interface Segmentation {
  /** Tells the language of a paragraph. */
  readonly detect: Detect
  readonly ends: SentenceEnds
  readonly parseLine: ParseLine
}

/** Creates what cuts up text that is in one of some languages, or mixes them. */
export function createSegmentation(
  languages: readonly Pick<AttributionLanguage, 'code' | 'detection' | 'parsing'>[]
): Segmentation {
  const ends = createSentenceEnds(languages.map(({parsing}) => parsing))
  return {detect: createDetector(languages), ends, parseLine: createParser(ends)}
}

/** For Arabic and English. */
export const usualSegmentation: Segmentation = {
  detect: detectLanguage,
  ends: usualSentenceEnds,
  parseLine: /* @__PURE__ */ createParser(usualSentenceEnds)
}
