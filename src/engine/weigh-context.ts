import type {IndexedPassage} from './engine.ts'
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

/** Where the words stand that a passage leaves out. */
export interface Context {
  /** What has found the passage. */
  readonly matcher: UnitMatcher
  readonly titles: TitlePostings
  /** The query's units as the titles' index has them. */
  readonly titleUnits: readonly ExpandedUnit[]
  /** The passage's number; those of its article follow each other. */
  readonly document: number
  /** How many passages its article has. */
  readonly passages: number
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
  const {matcher, titles, titleUnits, document, passages} = context
  const title = titles.numberOf(passage.articleId)
  const near: Near = {
    document,
    from: document - Math.min(passage.paragraph, farthestNeighbour),
    to: document + Math.min(passages - passage.paragraph - 1, farthestNeighbour)
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
