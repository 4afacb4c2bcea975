import {arabicAttribution} from '../languages/ar/attribution.ts'
import {englishAttribution} from '../languages/en/attribution.ts'
import type {AttributionLanguage} from '../languages/language.ts'
import {usualSegmentation} from '../parse/segmentation.ts'
import {type Extract, extractorOf} from './create-extractor.ts'

/** The languages that attributions are found in unless others are given. */
export const attributionLanguages: readonly AttributionLanguage[] = [
  arabicAttribution,
  englishAttribution
]

/** Finds who said what in a text in Arabic or English, in reading order. */
// Marked pure, so that who brings languages of their own need not carry these two.
export const extractAttributions: Extract = /* @__PURE__ */ extractorOf(
  attributionLanguages,
  usualSegmentation
)
