import type {Parsing} from '../parsing.ts'
import {abbreviations, abbreviationsBeforeNumbers} from './abbreviations.ts'

/** How English is cut into sentences and words. */
export const parsing: Parsing = {terminals: [], abbreviations, abbreviationsBeforeNumbers}
