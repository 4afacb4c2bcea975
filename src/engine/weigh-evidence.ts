import {type PlacedTerms, positionOf} from '../text/terms.ts'
import type {ExpandedUnit} from './expand-units.ts'

/** What two neighbouring words of the question are worth side by side in the passage. */
const togetherWorth = 0.5
/** Words farther apart than this are not together. */
const farthest = 6
/** What a word at the very beginning of the passage is worth: that is its topic. */
const leadWorth = 0.3
/** By the word at this position, half of that is left. */
const leadLength = 6
/** What the very form that was asked for is worth. */
const exactWorth = 0.15

/**
 * Prepares to read passages for what a bag of words does not show: the question's words side
 * by side, at the beginning, and in the very form that was asked.
 *
 * All three are shares of the words' own worth, so that they order passages that
 * hold the same words and seldom outweigh a word that is missing.
 *
 * @returns What to add to the score of a passage with such terms.
 */
export function evidenceWeigher(
  units: readonly ExpandedUnit[]
): (placed: PlacedTerms) => number {
  const unitsOf = new Map<string, number[]>()
  for (const [at, unit] of units.entries()) {
    for (const way of unit.ways) {
      for (const term of way.terms) {
        const known = unitsOf.get(term)
        if (!known) unitsOf.set(term, [at])
        else if (!known.includes(at)) known.push(at)
      }
    }
  }
  return placed => weighEvidence(units, unitsOf, placed)
}

function weighEvidence(
  units: readonly ExpandedUnit[],
  unitsOf: ReadonlyMap<string, readonly number[]>,
  placed: PlacedTerms
): number {
  const {terms, surfaces} = placed
  const positions: number[][] = units.map(() => [])
  const exact = new Set<number>()
  for (let place = 0; place < terms.length; place++) {
    for (const at of unitsOf.get(terms[place] as string) ?? []) {
      positions[at]?.push(positionOf(placed, place))
      if (surfaces[place] === units[at]?.surface) exact.add(at)
    }
  }
  let score = 0
  for (const [at, unit] of units.entries()) {
    const first = positions[at]?.[0]
    if (first === undefined) continue
    score += (unit.worth * leadWorth * leadLength) / (leadLength + first)
    if (exact.has(at)) score += unit.worth * exactWorth
    const next = units[at + 1]
    if (!next) continue
    const distance = nearest(positions[at] ?? [], positions[at + 1] ?? [])
    if (distance <= farthest) {
      score += (Math.min(unit.worth, next.worth) * togetherWorth) / Math.max(1, distance)
    }
  }
  return score
}

/** The least distance between two ascending lists of positions. */
function nearest(ones: readonly number[], others: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY
  let one = 0
  let other = 0
  while (one < ones.length && other < others.length) {
    const distance = (others[other] as number) - (ones[one] as number)
    // A word that answers both units is not two words together.
    if (distance !== 0) least = Math.min(least, Math.abs(distance))
    if (distance > 0) one++
    else other++
  }
  return least
}
