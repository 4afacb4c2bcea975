import {detection as arabic} from '../languages/ar/detection.ts'
import type {Detection} from '../languages/detection.ts'
import {detection as english} from '../languages/en/detection.ts'
import type {LanguageCode} from '../types.ts'
import {fold} from './fold.ts'
import {words} from './words.ts'

/** A language that text may be in. */
export interface DetectableLanguage {
  readonly code: LanguageCode
  readonly detection: Detection
}

/** Tells the language of a stretch of text. */
export type Detect = (text: string) => LanguageCode

/** Tells Arabic from English by the script that most letters of a text are in. */
export const detectLanguage: Detect = createDetector([
  {code: 'ar', detection: arabic},
  {code: 'en', detection: english}
])

/** A language of the same script counts for as likely with this share of its letters. */
const rivalShare = 0.9
/** So much of a text is enough to tell two languages apart. */
const longestSample = 2000

/**
 * Creates what tells some languages apart: by the script that most letters of a text are in, the
 * first of several that have as many; among languages of one script by their commonest words. Text
 * without letters of any is of the last.
 */
export function createDetector(languages: readonly DetectableLanguage[]): Detect {
  const commonWords = languages.map(
    ({detection}) => new Set(detection.commonWords.map(fold))
  )
  return text => {
    const counts = countLetters(text, languages)
    const most = Math.max(...counts)
    const last = languages.length - 1
    const likeliest = most === 0 ? last : counts.indexOf(most)
    const script = languages[likeliest]?.detection.script
    const rivals = languages.flatMap(({detection}, at) =>
      detection.script === script && (counts[at] ?? 0) >= most * rivalShare ? [at] : []
    )
    if (rivals.length === 1 || most === 0) return languages[likeliest]?.code ?? ''
    const met = words(text.slice(0, longestSample))
    const common = rivals.map(
      at => met.filter(word => commonWords[at]?.has(word.text)).length
    )
    return languages[rivals[common.indexOf(Math.max(...common))] ?? last]?.code ?? ''
  }
}

function countLetters(text: string, languages: readonly DetectableLanguage[]): number[] {
  const counts = languages.map(() => 0)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    for (let language = 0; language < languages.length; language++) {
      const {letters} = (languages[language] as DetectableLanguage).detection
      for (const [first, last] of letters) {
        if (unit >= first && unit <= last) {
          counts[language] = (counts[language] as number) + 1
          break
        }
      }
    }
  }
  return counts
}
