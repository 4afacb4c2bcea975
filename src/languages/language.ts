import type {LanguageCode} from '../types.ts'
import type {Grammar} from './grammar.ts'

/** All that isnad knows of a language; one folder beside this file fills one. */
export interface Language {
  readonly code: LanguageCode
  /** In English: `Arabic`. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** How people are credited with what they say. */
  readonly grammar: Grammar
}
