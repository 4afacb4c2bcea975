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
export const detectLanguage: Detect = /* @__PURE__ */ createDetector([
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
  const countLetters = createCounter(languages)
  return text => {
    const counts = countLetters(text)
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

/** Creates what counts the letters of each language in a text. */
function createCounter(
  languages: readonly DetectableLanguage[]
): (text: string) => number[] {
  // For every UTF-16 unit, which of `sets` holds the languages that have it for a letter: looking
  // up takes a tenth of the time of comparing with all ranges of all languages.
  const setOf = new Uint8Array(0x10000)
  const sets: number[][] = [[]]
  for (const [language, {detection}] of languages.entries()) {
    for (const [first, last] of detection.letters) {
      for (let unit = first; unit <= last; unit++) {
        const known = sets[setOf[unit] as number] as number[]
        if (known.includes(language)) continue
        const wanted = [...known, language].join()
        let set = sets.findIndex(one => one.join() === wanted)
        if (set < 0) set = sets.push([...known, language]) - 1
        setOf[unit] = set
      }
    }
  }
  return text => {
    const found = new Array<number>(sets.length).fill(0)
    for (let at = 0; at < text.length; at++) {
      const set = setOf[text.charCodeAt(at)] as number
      found[set] = (found[set] as number) + 1
    }
    return languages.map((_, language) =>
      sets.reduce(
        (sum, set, at) => (set.includes(language) ? sum + (found[at] as number) : sum),
        0
      )
    )
  }
}
