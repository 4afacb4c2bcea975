import {stemmer} from 'stemmer'
import type {TextAnalysis} from '../../analysis.ts'
import {irregulars} from './irregulars.ts'
import {months} from './months.ts'
import {numbers} from './numbers.ts'
import {askedKinds, questionWords, stopWords} from './stop-words.ts'

/** What text analysis knows of English. */
export const englishAnalysis: TextAnalysis = {
  code: 'en',
  letter: /[a-z]/u,
  stopWords,
  askedFor: {questionWords, kinds: askedKinds},
  sameLetters: {},
  prefixes: [],
  suffixes: [],
  lexicon: irregulars.map(forms => ({kind: 'verb', forms})),
  families: [],
  names: [],
  numbers,
  months,
  ambiguousMonths: ['march', 'may'],
  stem: stemmer,
  readings: () => []
}
