import type {Language} from '../language.ts'
import {englishAnalysis} from './analysis/index.ts'
import {englishAttribution} from './attribution.ts'
import {englishQuestions} from './questions.ts'
import {englishSpeechActs} from './speech-acts.ts'

export {englishAttribution}

/** English, as isnad knows it. */
export const english: Language = {
  ...englishAttribution,
  analysis: englishAnalysis,
  questions: englishQuestions,
  speechActs: englishSpeechActs
}
