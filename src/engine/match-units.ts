import type {ExpandedUnit} from './expand-units.ts'
import {
  countIn,
  documentIn,
  mostDocuments,
  occurrencesIn,
  type PostingIndex,
  type PostingList
} from './posting-list.ts'

/** A document that holds something of a query. */
export interface Match {
  /** The document's number in the posting lists. */
  readonly document: number
  readonly score: number
}

/** What {@link matchUnits} is asked for. */
export interface MatchOptions {
  /** The most documents to give; so many of the best are exact. */
  readonly count: number
  /** Leaves a document out when false. */
  readonly accepts?: ((document: number) => boolean) | undefined
  /** What a document is called: of those that score the same, the first by name comes first. */
  readonly nameOf: (document: number) => string
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
 * units are only looked up in the documents that still can be.
 *
 * @returns The best documents, best first; the order in which they were added does not count.
 */
export function matchUnits(
  postings: PostingIndex,
  units: readonly ExpandedUnit[],
  options: MatchOptions
): Match[] {
  const {count, accepts, nameOf} = options
  const rarestFirst = [...units].sort((one, other) => other.worth - one.worth)
  const scores = new Float64Array(postings.nextNumber)
  const counts = new Float64Array(postings.nextNumber)
  let found: number[] = []
  let rest = rarestFirst.reduce((sum, {worth}) => sum + worth * (saturation + 1), 0)
  let walking = true
  for (const unit of rarestFirst) {
    if (found.length > count) {
      const least = kthBest(scores, found, count)
      if (rest < least) walking = false
      // A filter may still refuse the best ones, so all must stay.
      if (!walking && !accepts)
        found = found.filter(at => (scores[at] as number) + rest >= least)
    }
    rest -= unit.worth * (saturation + 1)
    if (walking || accepts) walk(postings, unit, scores, counts, found)
    else if (isShorter(unit, found.length)) walk(postings, unit, scores, counts)
    else look(postings, unit, scores, found)
  }
  const accepted = accepts ? found.filter(accepts) : found
  return best(scores, accepted, count, nameOf)
}

/** About how many postings are walked in the time that one is looked up. */
const lookUpCost = 8

/**
 * Whether walking the lists of a unit costs less than looking it up in so many documents: a word
 * with all its kin has dozens of lists, most of them short. It takes a fifth off a question.
 */
function isShorter({ways}: ExpandedUnit, documents: number): boolean {
  let postings = 0
  for (const {lists} of ways) {
    postings += lists.reduce((least, {length}) => Math.min(least, length), mostDocuments)
  }
  return postings < documents * ways.length * lookUpCost
}

/**
 * Adds what documents score by a unit; without `found`, to those alone that have scored before.
 *
 * @param counts Zero for every document, before and after: one array for all units.
 */
function walk(
  postings: PostingIndex,
  unit: ExpandedUnit,
  scores: Float64Array,
  counts: Float64Array,
  found?: number[]
): void {
  const [only] = unit.ways
  if (only && unit.ways.length === 1 && only.lists.length === 1) {
    for (const posting of only.lists[0] as PostingList) {
      const document = documentIn(posting)
      if (scores[document] === 0) {
        if (!found) continue
        found.push(document)
      }
      const occurrences = occurrencesIn(posting) * only.weight
      const score = saturate(postings, document, occurrences) * unit.worth
      scores[document] = (scores[document] as number) + score
    }
    return
  }
  // Counted by document in an array, as a map is some eight times as slow here.
  const documents: number[] = []
  for (const {lists, weight} of unit.ways) {
    const shortestFirst = [...lists].sort((one, other) => one.length - other.length)
    for (const posting of shortestFirst[0] as PostingList) {
      const document = documentIn(posting)
      if (!found && scores[document] === 0) continue
      const least = leastOf(shortestFirst, document, occurrencesIn(posting))
      if (least === 0) continue
      if (counts[document] === 0) documents.push(document)
      counts[document] = (counts[document] as number) + least * weight
    }
  }
  for (const document of documents) {
    if (scores[document] === 0) found?.push(document)
    const score = saturate(postings, document, counts[document] as number) * unit.worth
    scores[document] = (scores[document] as number) + score
    counts[document] = 0
  }
}

function look(
  postings: PostingIndex,
  unit: ExpandedUnit,
  scores: Float64Array,
  found: readonly number[]
): void {
  for (const document of found) {
    const occurrences = speaksOf(unit, document)
    if (occurrences === 0) continue
    const score = saturate(postings, document, occurrences) * unit.worth
    scores[document] = (scores[document] as number) + score
  }
}

/** Scores one document, found or not; zero when it holds nothing of the query. */
export function scoreDocument(
  postings: PostingIndex,
  units: readonly ExpandedUnit[],
  document: number
): number {
  let score = 0
  for (const unit of units) {
    const occurrences = speaksOf(unit, document)
    if (occurrences > 0) score += saturate(postings, document, occurrences) * unit.worth
  }
  return score
}

/** How often a document speaks of a unit, each way by its weight. */
export function speaksOf(unit: ExpandedUnit, document: number): number {
  let occurrences = 0
  for (const {lists, weight} of unit.ways) {
    const count = countIn(lists[0] as PostingList, document)
    if (count > 0) occurrences += leastOf(lists, document, count) * weight
  }
  return occurrences
}

/** Whether a document speaks of a unit. */
export function speaks({ways}: ExpandedUnit, document: number): boolean {
  return ways.some(({lists}) => lists.every(list => countIn(list, document) > 0))
}

/** How often a document holds all of some lists, of which it holds the first so often. */
function leastOf(
  lists: readonly PostingList[],
  document: number,
  occurrences: number
): number {
  let least = occurrences
  for (let at = 1; at < lists.length; at++)
    least = Math.min(least, countIn(lists[at] as PostingList, document))
  return least
}

function saturate(postings: PostingIndex, document: number, occurrences: number): number {
  const length = postings.lengthOf(document) / postings.averageLength
  return (
    (occurrences * (saturation + 1)) /
    (occurrences + saturation * (1 - lengthPenalty + lengthPenalty * length))
  )
}

/** The score that `count` of the documents reach, by one pass over a short sorted list. */
function kthBest(
  scores: Float64Array,
  documents: readonly number[],
  count: number
): number {
  const kept = new Float64Array(count)
  let least = 0
  for (const document of documents) {
    const score = scores[document] as number
    if (score <= least) continue
    let at = 0
    while (at + 1 < count && (kept[at + 1] as number) < score) {
      kept[at] = kept[at + 1] as number
      at++
    }
    kept[at] = score
    least = kept[0] as number
  }
  return least
}

function best(
  scores: Float64Array,
  documents: readonly number[],
  count: number,
  nameOf: MatchOptions['nameOf']
): Match[] {
  const least = documents.length > count ? kthBest(scores, documents, count) : 0
  const matches: Match[] = []
  for (const document of documents) {
    const score = scores[document] as number
    if (score >= least) matches.push({document, score})
  }
  return matches
    .sort(
      (one, other) =>
        other.score - one.score ||
        (nameOf(one.document) < nameOf(other.document) ? -1 : 1)
    )
    .slice(0, count)
}
