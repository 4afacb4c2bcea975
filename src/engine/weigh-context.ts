import type {ExpandedUnit} from './expand-units.ts'
import {type Near, speaks, type UnitMatcher} from './match-units.ts'
import type {TitlePostings} from './title-postings.ts'

/** What a word is worth that only the title says. */
const titleWorth = 0.5
/** What a word is worth that only the paragraph before or after says. */
const neighbourWorth = 0.4
/** By how much that shrinks with every further paragraph. */
const neighbourDecay = 0.2
/** Paragraphs farther away speak of something else. */
const farthestNeighbour = 8

/** A passage, and where the words may stand that it leaves out. */
export interface Context {
  /** What has found the passage. */
  readonly matcher: UnitMatcher
  readonly titles: TitlePostings
  /** The query's units as the titles' index has them. */
  readonly titleUnits: readonly ExpandedUnit[]
  readonly articleId: string
  /** The passage's number; those of its article follow each other. */
  readonly document: number
  readonly first: number
  readonly last: number
}

/**
 * Weighs what the title and the paragraphs around a passage say of the units that
 * it does not name itself: news names its subject once and then says «the minister».
 */
export function weighContext(
  missing: readonly ExpandedUnit[],
  {matcher, titles, titleUnits, articleId, document, first, last}: Context
): number {
  if (missing.length === 0) return 0
  const title = titles.numberOf(articleId)
  const near: Near = {
    document,
    from: Math.max(first, document - farthestNeighbour),
    to: Math.min(last, document + farthestNeighbour)
  }
  let score = 0
  for (const unit of missing) {
    const titleUnit = titleUnits.find(({index}) => index === unit.index)
    // No neighbour is worth more than the title.
    const share =
      title !== undefined && titleUnit && speaks(titleUnit, title)
        ? titleWorth
        : worthAt(matcher.nearest(unit, near))
    score += share * unit.worth
  }
  return score
}

function worthAt(distance: number): number {
  return neighbourWorth / (1 + neighbourDecay * (distance - 1))
}
