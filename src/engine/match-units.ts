import type {ExpandedUnit} from './expand-units.ts'
import {
  countIn,
  documentIn,
  Follower,
  findDocument,
  occurrencesIn,
  type PostingIndex,
  type PostingList
} from './posting-list.ts'

/** A document that holds something of a query. */
export interface Match {
  /** The document's number in the posting lists. */
  readonly document: number
  readonly score: number
  /** Which units it speaks of; see {@link speaksOf}. */
  readonly spoken: number
}

/** Units with a higher index than this have no bit of their own. */
const lastBit = 31

function bitOf({index}: ExpandedUnit): number {
  return index > lastBit ? 0 : 1 << index
}

/** A document in a stretch of documents: a passage among those of its article. */
export interface Near {
  readonly document: number
  readonly from: number
  /** The last one. */
  readonly to: number
}

/**
 * Whether a match speaks of a unit. That was noted while the lists were walked: to look it up for
 * every match again took a twelfth of a question.
 */
export function speaksOf({document, spoken}: Match, unit: ExpandedUnit): boolean {
  return unit.index > lastBit ? speaks(unit, document) : (spoken & bitOf(unit)) !== 0
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
 * Its arrays, with a place for every document, serve one query after the other: to have new ones
 * each time made the collector look through the whole index every few dozen questions.
 */
export class UnitMatcher {
  readonly #postings: PostingIndex
  /** By document; between queries all zero. */
  #scores = new Float64Array()
  /** By document, how often it speaks of the unit at hand; between units all zero. */
  #counts = new Float64Array()
  /** By document, the units that it speaks of, of those that were walked. */
  #spoken = new Uint32Array()
  /** The units that were walked. */
  #walked = 0
  /** The documents that have scored, so many of these. */
  #scored = new Uint32Array()
  #scoredCount = 0
  /** Those that can still be among the best. */
  #kept = new Uint32Array()
  /** The documents that speak of the unit at hand. */
  #speaking = new Uint32Array()
  /** How long a document is on the average; to ask it for every posting took a third of walking. */
  #averageLength = 0

  constructor(postings: PostingIndex) {
    this.#postings = postings
  }

  /** @returns The best documents, best first; the order in which they were added does not count. */
  match(units: readonly ExpandedUnit[], options: MatchOptions): Match[] {
    const {nextNumber} = this.#postings
    if (this.#scores.length < nextNumber) {
      this.#scores = new Float64Array(Math.ceil(nextNumber * spare))
      this.#counts = new Float64Array(this.#scores.length)
      this.#spoken = new Uint32Array(this.#scores.length)
      this.#scored = new Uint32Array(this.#scores.length)
      this.#kept = new Uint32Array(this.#scores.length)
      this.#speaking = new Uint32Array(this.#scores.length)
    }
    this.#averageLength = this.#postings.averageLength
    this.#spoken.fill(0)
    this.#walked = 0
    try {
      return this.#match(units, options)
    } finally {
      for (const document of this.#allScored) this.#scores[document] = 0
      this.#scoredCount = 0
    }
  }

  /**
   * How far the nearest other document of a stretch is that speaks of a unit of the last query;
   * infinite where none does. Walking the lists has noted that of most units: to look it up in their
   * lists for every match took a fifteenth of a question.
   */
  nearest(unit: ExpandedUnit, near: Near): number {
    const bit = bitOf(unit)
    if ((this.#walked & bit) === 0) return nearestInLists(unit, near)
    const {document, from, to} = near
    const farthest = Math.max(document - from, to - document)
    for (let distance = 1; distance <= farthest; distance++) {
      const before = document - distance
      if (before >= from && ((this.#spoken[before] as number) & bit) !== 0)
        return distance
      const after = document + distance
      if (after <= to && ((this.#spoken[after] as number) & bit) !== 0) return distance
    }
    return Number.POSITIVE_INFINITY
  }

  get #allScored(): Uint32Array {
    return this.#scored.subarray(0, this.#scoredCount)
  }

  #match(units: readonly ExpandedUnit[], options: MatchOptions): Match[] {
    const {count, accepts, nameOf} = options
    const scores = this.#scores
    const rarestFirst = units
      .filter(({worth}) => worth > 0)
      .sort((one, other) => other.worth - one.worth)
    let found = this.#allScored
    let rest = rarestFirst.reduce((sum, {worth}) => sum + worth * (saturation + 1), 0)
    const whole = rest
    let walking = true
    let least = 0
    for (const unit of rarestFirst) {
      // Before half is walked, no document can score more than what remains.
      if (found.length > count && rest < whole - rest) {
        least = kthBest(scores, found, count, least)
        if (rest < least) walking = false
        // A filter may still refuse the best ones, so all must stay.
        if (!walking && !accepts) found = this.#keep(found, least - rest)
      }
      rest -= unit.worth * (saturation + 1)
      if (walking || accepts) this.#walk(unit, true)
      else if (isShorter(unit, found.length)) this.#walk(unit, false)
      else this.#look(unit, found)
      if (walking || accepts) found = this.#allScored
    }
    const accepted = accepts ? found.filter(accepts) : found
    return best(scores, accepted, count, nameOf).map(({document, score}) => ({
      document,
      score,
      spoken: this.#spoken[document] as number
    }))
  }

  /** Those of documents that score so much; the others have not scored from then on. */
  #keep(documents: Uint32Array, least: number): Uint32Array {
    let count = 0
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] as number
      if ((this.#scores[document] as number) >= least) this.#kept[count++] = document
      else this.#scores[document] = 0
    }
    return this.#kept.subarray(0, count)
  }

  /** Adds what documents score by a unit; those that have not scored before only if `more` may. */
  #walk(unit: ExpandedUnit, more: boolean): void {
    const scores = this.#scores
    const spoken = this.#spoken
    const bit = bitOf(unit)
    this.#walked |= bit
    const [only] = unit.ways
    if (only && unit.ways.length === 1 && only.others.length === 0) {
      const {list, weight} = only
      for (let at = 0; at < list.length; at++) {
        const posting = list[at] as number
        const document = documentIn(posting)
        spoken[document] = (spoken[document] as number) | bit
        if (more || scores[document] !== 0)
          this.#score(unit, document, occurrencesIn(posting) * weight)
      }
      return
    }
    // Counted by document in an array, as a map is some eight times as slow here.
    const counts = this.#counts
    const documents = this.#speaking
    let count = 0
    for (const {list, others, weight} of unit.ways) {
      const beside: Follower[] = []
      for (const other of others) beside.push(new Follower(other))
      for (let at = 0; at < list.length; at++) {
        const posting = list[at] as number
        const document = documentIn(posting)
        let least = occurrencesIn(posting)
        for (let other = 0; other < beside.length; other++)
          least = Math.min(least, (beside[other] as Follower).countIn(document))
        if (least === 0) continue
        spoken[document] = (spoken[document] as number) | bit
        if (!more && scores[document] === 0) continue
        if (counts[document] === 0) documents[count++] = document
        counts[document] = (counts[document] as number) + least * weight
      }
    }
    for (let at = 0; at < count; at++) {
      const document = documents[at] as number
      this.#score(unit, document, counts[document] as number)
      counts[document] = 0
    }
  }

  #look(unit: ExpandedUnit, documents: Uint32Array): void {
    for (const document of documents) {
      const occurrences = occurrencesOf(unit, document)
      if (occurrences === 0) continue
      this.#spoken[document] = (this.#spoken[document] as number) | bitOf(unit)
      this.#score(unit, document, occurrences)
    }
  }

  #score(unit: ExpandedUnit, document: number, occurrences: number): void {
    const score = this.#scores[document] as number
    if (score === 0) this.#scored[this.#scoredCount++] = document
    const length = this.#postings.lengthOf(document) / this.#averageLength
    this.#scores[document] = score + saturate(occurrences, length) * unit.worth
  }
}

/** So much longer than it must be is an array by document, as an index that is asked often grows. */
const spare = 1.5

/** About how many postings are walked in the time that one is looked up. */
const lookUpCost = 8

/**
 * Whether walking the lists of a unit costs less than looking it up in so many documents: a word
 * with all its kin has dozens of lists, most of them short. It takes a fifth off a question.
 */
function isShorter({ways}: ExpandedUnit, documents: number): boolean {
  let postings = 0
  for (const {list} of ways) postings += list.length
  return postings < documents * ways.length * lookUpCost
}

/** Scores one document, found or not; zero when it holds nothing of the query. */
export function matchDocument(
  postings: PostingIndex,
  units: readonly ExpandedUnit[],
  document: number
): Match {
  const length = postings.lengthOf(document) / postings.averageLength
  let score = 0
  let spoken = 0
  for (const unit of units) {
    const occurrences = occurrencesOf(unit, document)
    if (occurrences === 0) continue
    score += saturate(occurrences, length) * unit.worth
    spoken |= bitOf(unit)
  }
  return {document, score, spoken}
}

/** How often a document speaks of a unit, each way by its weight. */
function occurrencesOf({ways}: ExpandedUnit, document: number): number {
  let occurrences = 0
  for (const {list, others, weight} of ways) {
    const count = countIn(list, document)
    if (count > 0) occurrences += leastOf(others, document, count) * weight
  }
  return occurrences
}

/** Whether a document speaks of a unit. */
export function speaks({ways}: ExpandedUnit, document: number): boolean {
  for (const {list, others} of ways) {
    if (countIn(list, document) > 0 && holdsAll(others, document)) return true
  }
  return false
}

/** Whether a document holds the terms of all of some lists. */
function holdsAll(lists: readonly PostingList[], document: number): boolean {
  for (const list of lists) if (countIn(list, document) === 0) return false
  return true
}

/** How far the nearest other document of a stretch is that speaks of a unit; infinite where none does. */
function nearestInLists({ways}: ExpandedUnit, {document, from, to}: Near): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const {list, others} of ways) {
    for (let at = findDocument(list, from); at < list.length; at++) {
      const other = documentIn(list[at] as number)
      if (other > to) break
      const distance = Math.abs(other - document)
      // The document itself may hold part of what the unit takes.
      if (distance === 0 || distance >= nearest) continue
      if (holdsAll(others, other)) nearest = distance
    }
  }
  return nearest
}

/** How often a document holds the terms of some lists as well as another, which it holds so often. */
function leastOf(
  others: readonly PostingList[],
  document: number,
  occurrences: number
): number {
  let least = occurrences
  for (let at = 0; at < others.length; at++)
    least = Math.min(least, countIn(others[at] as PostingList, document))
  return least
}

/** @param length How long the document is, the average being 1. */
function saturate(occurrences: number, length: number): number {
  return (
    (occurrences * (saturation + 1)) /
    (occurrences + saturation * (1 - lengthPenalty + lengthPenalty * length))
  )
}

/**
 * The score that `count` of the documents reach, by one pass over a heap of the best.
 *
 * @param least A score that so many are known to reach: those below need not be looked at.
 */
function kthBest(
  scores: Float64Array,
  documents: Uint32Array,
  count: number,
  least: number
): number {
  // The root is the least; each stands above two that are no less.
  const heap = new Float64Array(count).fill(least)
  for (let place = 0; place < documents.length; place++) {
    const score = scores[documents[place] as number] as number
    if (score <= (heap[0] as number)) continue
    let at = 0
    for (let below = 1; below < count; below = 2 * at + 1) {
      if (below + 1 < count && (heap[below + 1] as number) < (heap[below] as number))
        below++
      if ((heap[below] as number) >= score) break
      heap[at] = heap[below] as number
      at = below
    }
    heap[at] = score
  }
  return heap[0] as number
}

type Scored = Pick<Match, 'document' | 'score'>

function best(
  scores: Float64Array,
  documents: Uint32Array,
  count: number,
  nameOf: MatchOptions['nameOf']
): Scored[] {
  const least = documents.length > count ? kthBest(scores, documents, count, 0) : 0
  const matches: Scored[] = []
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
