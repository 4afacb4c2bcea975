import type {Token} from '../languages/grammar.ts'
import {fold} from '../text/fold.ts'
import {longestKept, RecentMap} from '../text/recent-map.ts'

/** What is made of a word, wherever it stands. */
export type Form = Pick<Token, 'kind' | 'text' | 'form'>

const countable = /[\p{L}\p{N}]/u

/** Some 90,000 different words stand in a million words of news. */
const formsKept = 40_000

const kept = new RecentMap<Form>(formsKept)

/**
 * What is made of a word. Each is folded once: as its text and form are then one and the same string
 * wherever it stands, all that is looked up by them later takes half as long.
 */
export function formOf(text: string): Form {
  const known = kept.get(text)
  if (known) return known
  const folded = fold(text)
  const counts = countable.test(folded)
  const stopped = counts && folded.length > 1 && folded.endsWith('.')
  const form: Form = {
    kind: counts ? 'word' : 'mark',
    text,
    form: stopped ? folded.slice(0, -1) : folded
  }
  if (text.length <= longestKept) kept.set(text, form)
  return form
}
