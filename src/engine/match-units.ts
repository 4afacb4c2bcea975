import type {QueryUnit} from '../text/query-unit.ts'
import type {PostingList, Postings} from './postings.ts'
import type {RelatedTerm} from './vocabulary.ts'

/** A document that holds something of a query. */
export interface Match {
  /** The document's number in the posting lists. */
  readonly document: number
  readonly score: number
}

/** BM25 saturation: how soon another occurrence of a word stops counting. */
const saturation = 0.9
/** BM25 length normalization; paragraphs are short, and long ones say more. */
const lengthPenalty = 0.4

/** One way for a document to speak of a unit, as posting lists. */
interface Lists {
  /** All of which must hold the document; usually one. */
  readonly lists: readonly PostingList[]
  readonly weight: number
}

interface Ready {
  readonly ways: readonly Lists[]
  /** The unit's weight times its inverse document frequency. */
  readonly worth: number
  /** Entries to walk. */
  readonly cost: number
}

/**
 * Scores documents by BM25 over query units.
 *
 * The lists of the rarest units are walked first; once what remains could not lift
 * a new document among the best (MaxScore, Turtle and Flood 1995), the remaining
 * units are only looked up in the documents already found. A unit's ways count as
 * one word: their occurrences add up by weight, and its rarity is that of all of
 * them together (structured queries, Pirkola 1998).
 *
 * @param related Other terms in use that may stand for a term.
 * @param count How many of the best documents must be exact.
 */
export function matchUnits(
  postings: Postings,
  units: readonly QueryUnit[],
  related: (term: string) => readonly RelatedTerm[],
  count: number
): Match[] {
  const total = postings.documentCount
  const ready = units
    .map(unit => prepare(postings, unit, related, total))
    .filter(({worth}) => worth > 0)
    .sort((one, other) => other.worth - one.worth)
  const scores = new Map<number, number>()
  let rest = ready.reduce((sum, {worth}) => sum + worth * (saturation + 1), 0)
  let walking = true
  for (const unit of ready) {
    if (walking && scores.size > count && rest <= kthBest(scores.values(), count)) {
      walking = false
    }
    rest -= unit.worth * (saturation + 1)
    if (walking) walk(postings, unit, scores)
    else look(postings, unit, scores)
  }
  return [...scores]
    .map(([document, score]) => ({document, score}))
    .sort((one, other) => other.score - one.score || one.document - other.document)
}

function prepare(
  postings: Postings,
  unit: QueryUnit,
  related: (term: string) => readonly RelatedTerm[],
  total: number
): Ready {
  const ways: Lists[] = []
  const taken = new Set<string>()
  for (const {terms, weight} of unit.alternatives) {
    const lists = terms.map(term => postings.list(term))
    if (terms.length === 1) taken.add(terms[0] as string)
    if (lists.every(list => list.size > 0)) ways.push({lists, weight})
  }
  for (const {terms, weight} of unit.alternatives) {
    if (terms.length !== 1) continue
    for (const other of related(terms[0] as string)) {
      if (taken.has(other.term)) continue
      taken.add(other.term)
      ways.push({lists: [postings.list(other.term)], weight: weight * other.weight})
    }
  }
  let frequency = 0
  let cost = 0
  for (const {lists, weight} of ways) {
    const size = Math.min(...lists.map(list => list.size))
    frequency += size * weight
    cost += size
  }
  const idf =
    cost === 0
      ? 0
      : Math.log(1 + (total - Math.min(frequency, total) + 0.5) / (frequency + 0.5))
  return {ways, worth: idf * unit.weight, cost}
}

function walk(postings: Postings, unit: Ready, scores: Map<number, number>): void {
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

function look(postings: Postings, unit: Ready, scores: Map<number, number>): void {
  for (const [document, score] of scores) {
    let occurrences = 0
    for (const {lists, weight} of unit.ways) {
      const [first, ...others] = lists
      occurrences += leastOf(others, document, first?.get(document) ?? 0) * weight
    }
    if (occurrences > 0) {
      scores.set(document, score + saturate(postings, document, occurrences) * unit.worth)
    }
  }
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
