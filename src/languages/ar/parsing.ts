import type {Parsing} from '../parsing.ts'
import {abbreviations, abbreviationsBeforeNumbers} from './abbreviations.ts'

/** How Arabic is cut into sentences and words. */
export const parsing: Parsing = {
  // The Arabic question mark, and the full stop of Urdu and older Persian print.
  terminals: ['\u061F', '\u06D4'],
  abbreviations,
  abbreviationsBeforeNumbers
}
