import type {AttributionLanguage, Language} from '../language.ts'
import {arabicAnalysis} from './analysis/index.ts'
import {detection} from './detection.ts'
import {grammar} from './grammar/index.ts'
import {parsing} from './parsing.ts'
import {arabicQuestions} from './questions.ts'

/** What finding attributions needs of Arabic, for programs that do nothing else. */
export const arabicAttribution: AttributionLanguage = {
  code: 'ar',
  name: 'Arabic',
  direction: 'rtl',
  detection,
  parsing,
  grammar
}

/** Arabic, as isnad knows it. */
export const arabic: Language = {
  code: 'ar',
  name: 'Arabic',
  direction: 'rtl',
  detection,
  parsing,
  grammar,
  analysis: arabicAnalysis,
  questions: arabicQuestions
}
