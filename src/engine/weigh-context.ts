import type {IndexedPassage} from './engine.ts'
import type {ExpandedUnit} from './expand-units.ts'
import {occurrencesIn} from './match-units.ts'
import type {Postings} from './postings.ts'

/** What a word is worth that only the title says. */
const titleWorth = 0.5
/** What a word is worth that only the paragraph before or after says. */
const neighbourWorth = 0.4
/** By how much that shrinks with every further paragraph. */
const neighbourDecay = 0.2
/** Paragraphs farther away speak of something else. */
const farthestNeighbour = 8

/** Where the words stand that a passage leaves out. */
export interface Context {
  readonly passages: Postings
  readonly titles: Postings
  /** The query's units as the titles' index has them. */
  readonly titleUnits: readonly ExpandedUnit[]
  /** The passages of the same article in reading order. */
  readonly siblings: readonly IndexedPassage[]
}

/**
 * Weighs what the title and the paragraphs around a passage say of the units that
 * it does not name itself: news names its subject once and then says «the minister».
 */
export function weighContext(
  passage: IndexedPassage,
  missing: readonly ExpandedUnit[],
  context: Context
): number {
  if (missing.length === 0) return 0
  const {passages, titles, titleUnits, siblings} = context
  const title = titles.numberOf(passage.articleId)
  const from = Math.max(0, passage.paragraph - farthestNeighbour)
  const near = siblings.slice(from, passage.paragraph + farthestNeighbour + 1)
  let score = 0
  for (const unit of missing) {
    let best = 0
    const titleUnit = titleUnits.find(({index}) => index === unit.index)
    if (title !== undefined && titleUnit && occurrencesIn(titleUnit, title) > 0) {
      best = titleWorth
    }
    for (const {id, paragraph} of near) {
      const distance = Math.abs(paragraph - passage.paragraph)
      const worth = neighbourWorth / (1 + neighbourDecay * (distance - 1))
      if (distance === 0 || worth <= best) continue
      const number = passages.numberOf(id)
      if (number !== undefined && occurrencesIn(unit, number) > 0) best = worth
    }
    score += best * unit.worth
  }
  return score
}
