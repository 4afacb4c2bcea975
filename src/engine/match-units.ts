import type {ExpandedUnit} from './expand-units.ts'
import type {PostingList, Postings} from './postings.ts'

/** A document that holds something of a query. */
export interface Match {
  /** The document's number in the posting lists. */
  readonly document: number
  readonly score: number
}

/** BM25's k1: how soon another occurrence of a word stops counting. */
const saturation = 0.9
/** BM25's b: paragraphs are short, and a long one says more rather than repeats. */
const lengthPenalty = 0.5

/**
 * Scores documents by BM25 over query units.
 *
 * The lists of the rarest units are walked first; once what remains could not lift
 * a new document among the best (MaxScore, Turtle and Flood 1995), the remaining
 * units are only looked up in the documents already found.
 *
 * @param count How many of the best documents must be exact.
 * @returns The best `count` documents, best first.
 */
export function matchUnits(
  postings: Postings,
  units: readonly ExpandedUnit[],
  count: number
): Match[] {
  const rarestFirst = [...units].sort((one, other) => other.worth - one.worth)
  const scores = new Map<number, number>()
  let rest = rarestFirst.reduce((sum, {worth}) => sum + worth * (saturation + 1), 0)
  let walking = true
  for (const unit of rarestFirst) {
    if (walking && scores.size > count && rest <= kthBest(scores.values(), count)) {
      walking = false
    }
    rest -= unit.worth * (saturation + 1)
    if (walking) walk(postings, unit, scores)
    else look(postings, unit, scores)
  }
  return best(scores, count)
}

function walk(postings: Postings, unit: ExpandedUnit, scores: Map<number, number>): void {
  const found = new Map<number, number>()
  for (const {lists, weight} of unit.ways) {
    const [shortest, ...others] = [...lists].sort((one, other) => one.size - other.size)
    for (const [document, occurrences] of shortest as PostingList) {
      const least = leastOf(others, document, occurrences)
      if (least > 0) found.set(document, (found.get(document) ?? 0) + least * weight)
    }
  }
  for (const [document, occurrences] of found) {
    const score = saturate(postings, document, occurrences) * unit.worth
    scores.set(document, (scores.get(document) ?? 0) + score)
  }
}

function look(postings: Postings, unit: ExpandedUnit, scores: Map<number, number>): void {
  for (const [document, score] of scores) {
    const occurrences = occurrencesIn(unit, document)
    if (occurrences > 0) {
      scores.set(document, score + saturate(postings, document, occurrences) * unit.worth)
    }
  }
}

/** Scores one document, found or not; zero when it holds nothing of the query. */
export function scoreDocument(
  postings: Postings,
  units: readonly ExpandedUnit[],
  document: number
): number {
  let score = 0
  for (const unit of units) {
    const occurrences = occurrencesIn(unit, document)
    if (occurrences > 0) score += saturate(postings, document, occurrences) * unit.worth
  }
  return score
}

/** How often a document speaks of a unit, each way by its weight. */
export function occurrencesIn(unit: ExpandedUnit, document: number): number {
  let occurrences = 0
  for (const {lists, weight} of unit.ways) {
    const [first, ...others] = lists
    occurrences += leastOf(others, document, first?.get(document) ?? 0) * weight
  }
  return occurrences
}

function leastOf(
  lists: readonly PostingList[],
  document: number,
  occurrences: number
): number {
  let least = occurrences
  for (const list of lists) least = Math.min(least, list.get(document) ?? 0)
  return least
}

function saturate(postings: Postings, document: number, occurrences: number): number {
  const length = postings.lengthOf(document) / postings.averageLength
  return (
    (occurrences * (saturation + 1)) /
    (occurrences + saturation * (1 - lengthPenalty + lengthPenalty * length))
  )
}

function kthBest(scores: Iterable<number>, count: number): number {
  const sorted = Float64Array.from(scores).sort()
  return sorted[sorted.length - count] ?? 0
}

function best(scores: ReadonlyMap<number, number>, count: number): Match[] {
  const least = scores.size > count ? kthBest(scores.values(), count) : 0
  const matches: Match[] = []
  for (const [document, score] of scores)
    if (score >= least) matches.push({document, score})
  return matches
    .sort((one, other) => other.score - one.score || one.document - other.document)
    .slice(0, count)
}
