import type {IndexedPassage} from './engine.ts'
import type {ExpandedUnit} from './expand-units.ts'
import {holdsAll, speaks} from './match-units.ts'
import {documentIn, findDocument} from './posting-list.ts'
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
  const {titles, titleUnits, document, passages} = context
  const title = titles.numberOf(passage.articleId)
  const near: Near = {
    document,
    from: document - Math.min(passage.paragraph, farthestNeighbour),
    to: document + Math.min(passages - passage.paragraph - 1, farthestNeighbour)
  }
  let score = 0
  for (const unit of missing) {
    let best = 0
    const titleUnit = titleUnits.find(({index}) => index === unit.index)
    if (title !== undefined && titleUnit && speaks(titleUnit, title)) {
      best = titleWorth
    }
    const distance = nearestNeighbour(unit, near)
    score += Math.max(best, worthAt(distance)) * unit.worth
  }
  return score
}

function worthAt(distance: number): number {
  return neighbourWorth / (1 + neighbourDecay * (distance - 1))
}

/** A passage among those of its article that are near enough. */
interface Near {
  readonly document: number
  readonly from: number
  readonly to: number
}

/** How far the nearest neighbour is that speaks of a unit; infinite where none does. */
function nearestNeighbour(unit: ExpandedUnit, {document, from, to}: Near): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const {list, others} of unit.ways) {
    for (let at = findDocument(list, from); at < list.length; at++) {
      const other = documentIn(list[at] as number)
      if (other > to) break
      const distance = Math.abs(other - document)
      // The passage itself may hold part of what the unit takes.
      if (distance === 0 || distance >= nearest) continue
      if (holdsAll(others, other)) nearest = distance
    }
  }
  return nearest
}
