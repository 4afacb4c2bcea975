import type {AttributionLanguage, Language} from '../language.ts'
import {englishAnalysis} from './analysis/index.ts'
import {detection} from './detection.ts'
import {grammar} from './grammar/index.ts'
import {parsing} from './parsing.ts'
import {englishQuestions} from './questions.ts'

/** What finding attributions needs of English, for programs that do nothing else. */
export const englishAttribution: AttributionLanguage = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  detection,
  parsing,
  grammar
}

/** English, as isnad knows it. */
export const english: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  detection,
  parsing,
  grammar,
  analysis: englishAnalysis,
  questions: englishQuestions
}
