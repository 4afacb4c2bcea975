import type {SpeechActs} from '../languages/speech-acts.ts'
import {fold} from '../text/fold.ts'
import type {Analyser} from '../text/terms.ts'
import {type Word, words} from '../text/words.ts'
import type {Stance} from '../types.ts'

/** Tells whether a saying does by itself what a stance verb would tell. */
export type ReadAct = (stance: Stance, saying: string) => boolean

/** How many words at the beginning of a saying are read: what follows may be another sentence. */
const opening = 4
/** Their characters, at most. */
const longestOpening = 100

const letter = /^\p{L}/u

/** Creates what reads the acts of sayings in some languages. */
export function createActReader(
  languages: readonly SpeechActs[],
  analyser: Analyser
): ReadAct {
  const acts = new Map<Stance, Set<string>>()
  for (const {words: byStance} of languages) {
    for (const [stance, list] of Object.entries(byStance) as [Stance, string[]][]) {
      const known = acts.get(stance) ?? new Set()
      for (const word of list) known.add(fold(word))
      acts.set(stance, known)
    }
  }
  const prefixes = languages.flatMap(({futurePrefixes = []}) => futurePrefixes.map(fold))
  const isFuture = ({text}: Word): boolean =>
    prefixes.some(prefix => text.startsWith(prefix)) &&
    analyser.terms(text).every(({term}) => letter.test(term) && term[0] !== text[0])
  return (stance, saying) => {
    const known = acts.get(stance)
    if (!known) return false
    return words(saying.slice(0, longestOpening))
      .slice(0, opening)
      .some(word => known.has(word.text) || (stance === 'pledge' && isFuture(word)))
  }
}
