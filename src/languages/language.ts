import type {LanguageCode} from '../types.ts'
import type {TextAnalysis} from './analysis.ts'
import type {Detection} from './detection.ts'
import type {Grammar} from './grammar.ts'
import type {Parsing} from './parsing.ts'
import type {QuestionLanguage} from './questions.ts'
import type {SpeechActs} from './speech-acts.ts'

/** What finding attributions needs of a language. */
export interface AttributionLanguage {
  readonly code: LanguageCode
  /** In English: `Arabic`. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** How its text is told from that of others. */
  readonly detection: Detection
  /** How it is cut into sentences and words. */
  readonly parsing: Parsing
  /** How people are credited with what they say. */
  readonly grammar: Grammar
}

/** All that isnad knows of a language; one folder beside this file fills one. */
export interface Language extends AttributionLanguage {
  /** How its words become index terms. */
  readonly analysis: TextAnalysis
  /** How people ask who said what. */
  readonly questions: QuestionLanguage
  /** What sayings begin with that call, deny or pledge by themselves (default: nothing). */
  readonly speechActs?: SpeechActs | undefined
}
