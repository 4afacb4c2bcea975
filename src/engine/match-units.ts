import type {ExpandedUnit} from './expand-units.ts'
import {
  countIn,
  documentIn,
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
  /** By document, the units that it speaks of; between queries all zero. */
  #spoken = new Uint32Array()
  /** The documents that have scored, so many of these. */
  #scored = new Uint32Array()
  #scoredCount = 0
  /** Those that can still be among the best. */
  #kept = new Uint32Array()
  /** The documents that speak of the unit at hand. */
  #speaking = new Uint32Array()

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
    try {
      return this.#match(units, options)
    } finally {
      for (const document of this.#allScored) {
        this.#scores[document] = 0
        this.#spoken[document] = 0
      }
      this.#scoredCount = 0
    }
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
    let walking = true
    for (const unit of rarestFirst) {
      if (found.length > count) {
        const least = kthBest(scores, found, count)
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

  /** Those of documents that score so much. */
  #keep(documents: Uint32Array, least: number): Uint32Array {
    let count = 0
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] as number
      if ((this.#scores[document] as number) >= least) this.#kept[count++] = document
    }
    return this.#kept.subarray(0, count)
  }

  /** Adds what documents score by a unit; those that have not scored before only if `more` may. */
  #walk(unit: ExpandedUnit, more: boolean): void {
    const scores = this.#scores
    const [only] = unit.ways
    if (only && unit.ways.length === 1 && only.others.length === 0) {
      const {list, weight} = only
      for (let at = 0; at < list.length; at++) {
        const posting = list[at] as number
        const document = documentIn(posting)
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
      for (let at = 0; at < list.length; at++) {
        const posting = list[at] as number
        const document = documentIn(posting)
        if (!more && scores[document] === 0) continue
        const least = leastOf(others, document, occurrencesIn(posting))
        if (least === 0) continue
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
      if (occurrences > 0) this.#score(unit, document, occurrences)
    }
  }

  #score(unit: ExpandedUnit, document: number, occurrences: number): void {
    this.#spoken[document] = (this.#spoken[document] as number) | bitOf(unit)
    const score = this.#scores[document] as number
    if (score === 0) this.#scored[this.#scoredCount++] = document
    this.#scores[document] =
      score + saturate(this.#postings, document, occurrences) * unit.worth
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
  let score = 0
  let spoken = 0
  for (const unit of units) {
    const occurrences = occurrencesOf(unit, document)
    if (occurrences === 0) continue
    score += saturate(postings, document, occurrences) * unit.worth
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
export function holdsAll(lists: readonly PostingList[], document: number): boolean {
  for (const list of lists) if (countIn(list, document) === 0) return false
  return true
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

function saturate(postings: PostingIndex, document: number, occurrences: number): number {
  const length = postings.lengthOf(document) / postings.averageLength
  return (
    (occurrences * (saturation + 1)) /
    (occurrences + saturation * (1 - lengthPenalty + lengthPenalty * length))
  )
}

/** The score that `count` of the documents reach, by one pass over a short sorted list. */
function kthBest(scores: Float64Array, documents: Uint32Array, count: number): number {
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

type Scored = Pick<Match, 'document' | 'score'>

function best(
  scores: Float64Array,
  documents: Uint32Array,
  count: number,
  nameOf: MatchOptions['nameOf']
): Scored[] {
  const least = documents.length > count ? kthBest(scores, documents, count) : 0
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
