import type {Spelling} from '../languages/grammar.ts'
import {fold} from '../text/fold.ts'
import {SpellingCache} from '../text/spelling-cache.ts'

const countable = /[\p{L}\p{N}]/u

/** Twice as many slots find a few more, and hold six megabytes more. */
const spellingBits = 17

const kept = /* @__PURE__ */ new SpellingCache<Spelling>(spellingBits)

/** A word or mark as it is written; most are folded once, and then one and the same wherever they stand. */
export function spellingOf(text: string): Spelling {
  return spellingAt(text, 0, text.length)
}

/** The same for what stands in a text from `start` up to, not including, `end`. */
export function spellingAt(whole: string, start: number, end: number): Spelling {
  const known = kept.find(whole, start, end)
  if (known) return known
  const text = whole.slice(start, end)
  const folded = fold(text)
  const counts = countable.test(folded)
  const stopped = counts && folded.length > 1 && folded.endsWith('.')
  const spelling: Spelling = {
    kind: counts ? 'word' : 'mark',
    text,
    form: stopped ? folded.slice(0, -1) : folded,
    reading: undefined
  }
  kept.keep(text, spelling)
  return spelling
}
