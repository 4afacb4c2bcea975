import {arabicQuestions} from '../languages/ar/questions.ts'
import {englishQuestions} from '../languages/en/questions.ts'

/** Words that point back to what was said: «هذه المعلومات», "this". */
export const demonstratives: ReadonlySet<string> = new Set(
  [arabicQuestions, englishQuestions].flatMap(({demonstratives: list}) => list)
)
