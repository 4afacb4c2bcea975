import type {Paragraph, TokenRange} from '../../../grammar.ts'
import {
  coordinators,
  determiners,
  nounPrepositions,
  openers,
  prepositions,
  quantifiers,
  relatives,
  subjectPronouns,
  subordinators
} from '../function-words.ts'
import {withoutTime} from './adverbials.ts'
import {isFiniteVerb} from './finite-verb.ts'
import {oncePerToken} from './per-paragraph.ts'
import {
  closesQuotation,
  isCapitalised,
  joinsWords,
  markAt,
  sentenceStart,
  wordAt
} from './tokens.ts'

/** How many tokens a noun phrase may have. */
const longest = 40

/**
 * The noun phrase that ends right before token `to`, with what modifies it; none where no noun
 * stands there.
 */
export const nounPhraseBefore: (
  paragraph: Paragraph,
  to: number
) => TokenRange | undefined = oncePerToken(findNounPhraseBefore)

function findNounPhraseBefore(paragraph: Paragraph, to: number): TokenRange | undefined {
  const end = withoutTime(paragraph, Math.max(0, to - longest), to)
  const last = wordAt(paragraph, end - 1)
  if (subjectPronouns.has(last)) return {from: end - 1, to: end}
  const floor = Math.max(sentenceStart(paragraph, to - 1), end - longest)
  let start = -1
  /** Where the phrase would begin if the last conjunction passed joined clauses, not nouns. */
  let beforeConjunction = -1
  /** The same for the last preposition passed. */
  let beforePreposition = -1
  let clause = false
  let preposition = false
  let at = end - 1
  while (at >= floor) {
    const form = wordAt(paragraph, at)
    if (form === '') {
      const mark = markAt(paragraph, at)
      if (joinsWords(paragraph, at) || mark === '.' || mark === '#') {
        at--
        continue
      }
      const run = paragraph.quotations[paragraph.quotationOf[at] ?? -1]
      if (
        closesQuotation(paragraph, at) &&
        run &&
        run.words <= 4 &&
        run.open >= floor &&
        wordAt(paragraph, at - 1) !== '' &&
        start >= 0
      ) {
        start = run.open
        at = run.open - 1
        continue
      }
      if (mark === ')') {
        let open = at
        while (open > floor && markAt(paragraph, open) !== '(') open--
        if (markAt(paragraph, open) === '(' && open > floor) {
          at = open - 1
          continue
        }
      }
      break
    }
    if (form === 'there' || form === 'here') break
    if (isFiniteVerb(paragraph, at)) {
      const relative = relativeBefore(paragraph, at, floor)
      if (relative < 0) {
        clause = true
        break
      }
      at = relative - 1
      continue
    }
    if (subjectPronouns.has(form)) {
      // "he and Mr. Allen"
      if (beforeConjunction >= 0 && start < 0 && wordAt(paragraph, at + 1) === 'and')
        start = at
      break
    }
    if (coordinators.has(form)) {
      if (start < 0 || form === 'but' || form === 'nor' || form === 'yet') break
      beforeConjunction = start
      start = -1
    } else if (subordinators.has(form) && !(nounPrepositions.has(form) && start >= 0)) {
      if (form === 'that' && at === end - 1) start = at
      break
    } else if (determiners.has(form)) {
      start = at
      const before = wordAt(paragraph, at - 1)
      if (
        !nounPrepositions.has(before) &&
        !coordinators.has(before) &&
        !quantifiers.has(before)
      )
        break
    } else if (prepositions.has(form)) {
      if (start < 0 || !nounPrepositions.has(form)) break
      const left = wordAt(paragraph, at - 1)
      if (
        at - 1 < floor ||
        left === '' ||
        openers.has(left) ||
        prepositions.has(left) ||
        subordinators.has(left) ||
        coordinators.has(left)
      ) {
        preposition = true
        break
      }
      beforePreposition = start
      start = -1
    } else if (openers.has(form) && at === floor) break
    else start = at
    at--
  }
  if (start < 0 || (beforeConjunction >= 0 && clause)) {
    const fallback = beforeConjunction >= 0 ? beforeConjunction : beforePreposition
    if (fallback < 0) return undefined
    start = fallback
  } else if (preposition) {
    start = lastName(paragraph, start, end)
  }
  return end > start ? {from: start, to: end} : undefined
}

/** The relative pronoun whose clause has its verb at `at`, when no mark stands between. */
function relativeBefore(paragraph: Paragraph, at: number, floor: number): number {
  for (let left = at - 1; left > floor && left >= at - 10; left--) {
    const form = wordAt(paragraph, left)
    if (form === '') return -1
    if (relatives.has(form)) {
      const before = wordAt(paragraph, left - 1)
      const noun =
        before !== '' && !isFiniteVerb(paragraph, left - 1) && !prepositions.has(before)
      return noun && (form !== 'that' || left === at - 1) ? left : -1
    }
    if (isFiniteVerb(paragraph, left)) continue
    if (subordinators.has(form)) return -1
  }
  return -1
}

/** Where the last run of capitals, or else the last determiner, begins. */
function lastName(paragraph: Paragraph, from: number, to: number): number {
  let start = to - 1
  if (isCapitalised(paragraph, start)) {
    while (start - 1 > from && isCapitalised(paragraph, start - 1)) start--
    return start
  }
  while (start > from && !determiners.has(wordAt(paragraph, start))) start--
  return start
}
