import type {QueryUnit} from '../text/query-unit.ts'
import type {RelatedTerm} from './engine.ts'
import type {PostingIndex, PostingList} from './posting-list.ts'

/** One way for a passage to speak of a unit, with its posting lists. */
export interface Way {
  readonly terms: readonly string[]
  /** The passages that hold the rarest of its terms. */
  readonly list: PostingList
  /** Those that hold the others; a passage must be in all lists. */
  readonly others: readonly PostingList[]
  /** How many passages of the whole collection hold the rarest term. */
  readonly frequency: number
  /** How much it counts, from 0 to 1. */
  readonly weight: number
}

/** A query unit with everything in the index that may stand for it. */
export interface ExpandedUnit {
  /** Which unit of the query it is. */
  readonly index: number
  readonly ways: readonly Way[]
  /** The unit's weight times its inverse document frequency. */
  readonly worth: number
  readonly surface: string | undefined
}

/**
 * Finds what in the index speaks of each unit; units that nothing speaks of are
 * left out.
 *
 * The ways of a unit count as one word whose rarity is that of all of them
 * together (structured queries, Pirkola 1998).
 *
 * @param related Other terms in use that may stand for a term.
 */
export function expandUnits(
  postings: PostingIndex,
  units: readonly QueryUnit[],
  related: (term: string) => readonly RelatedTerm[]
): ExpandedUnit[] {
  const total = postings.documentCount
  const expanded: ExpandedUnit[] = []
  for (const [index, unit] of units.entries()) {
    const ways = findWays(postings, unit, related)
    if (ways.length === 0) continue
    let frequency = 0
    for (const way of ways) frequency += passagesOf(way.frequency, way.weight)
    const idf = Math.log(
      1 + (total - Math.min(frequency, total) + 0.5) / (frequency + 0.5)
    )
    expanded.push({index, ways, worth: idf * unit.weight, surface: unit.surface})
  }
  return expanded
}

/**
 * How many passages a way adds to those that speak of its unit. A weight counts twice, as the chance
 * that such a passage means the unit and as what it scores for that: a word with dozens of kin would
 * else seem common, and count for little even where it stands itself.
 *
 * @param frequency How many passages hold the way's terms.
 */
export function passagesOf(frequency: number, weight: number): number {
  return frequency * weight * weight
}

const none: readonly PostingList[] = []

function findWays(
  postings: PostingIndex,
  unit: QueryUnit,
  related: (term: string) => readonly RelatedTerm[]
): Way[] {
  const ways = new Map<string, Way>()
  const offer = (terms: readonly string[], weight: number): void => {
    const name = terms.length === 1 ? (terms[0] as string) : terms.join(' ')
    if ((ways.get(name)?.weight ?? 0) >= weight) return
    let frequency = Number.POSITIVE_INFINITY
    for (const term of terms) frequency = Math.min(frequency, postings.frequency(term))
    if (frequency === 0) return
    const lists: PostingList[] = []
    for (const term of terms) lists.push(postings.list(term))
    if (lists.length > 1) lists.sort((one, other) => one.length - other.length)
    const [list] = lists
    const others = lists.length > 1 ? lists.slice(1) : none
    if (list) ways.set(name, {terms, list, others, frequency, weight})
  }
  for (const {terms, weight} of unit.alternatives) {
    offer(terms, weight)
    if (terms.length > 1) continue
    for (const other of related(terms[0] as string))
      offer([other.term], weight * other.weight)
  }
  return [...ways.values()]
}
