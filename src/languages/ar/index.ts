import type {Language} from '../language.ts'
import {arabicAnalysis} from './analysis/index.ts'
import {arabicAttribution} from './attribution.ts'
import {arabicQuestions} from './questions.ts'
import {arabicSpeechActs} from './speech-acts.ts'

export {arabicAttribution}

/** Arabic, as isnad knows it. */
export const arabic: Language = {
  ...arabicAttribution,
  analysis: arabicAnalysis,
  questions: arabicQuestions,
  speechActs: arabicSpeechActs
}
