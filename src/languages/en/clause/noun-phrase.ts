import type {Paragraph, TokenRange} from '../../grammar.ts'
import {
  auxiliaries,
  coordinators,
  determiners,
  nounPrepositions,
  objectPronouns,
  openers,
  otherPronouns,
  prepositions,
  quantifiers,
  relatives,
  subjectPronouns,
  subordinators
} from '../function-words.ts'
import {days, months, timeAdverbs, timeDeterminers, timeNouns} from '../time.ts'
import {isPlainVerb} from '../verb-forms.ts'
import {cueFormsOf} from './cue-verbs.ts'
import {
  closesQuotation,
  isAdverb,
  isCapitalised,
  markAt,
  opensQuotation,
  sentenceStart,
  splitContraction,
  wordAt
} from './tokens.ts'

/** How many tokens a noun phrase may have. */
const longest = 40

/** Whether a word is, by its form alone, the finite verb of a clause. */
export function isFiniteVerb(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  if (form === '') return false
  if (auxiliaries.has(form)) return form !== 'being' && form !== 'having'
  if (isCapitalised(paragraph, at)) return false
  if (form.endsWith('ed') && isModified(paragraph, at)) return false
  if (isPlainVerb(form)) return true
  const contraction = splitContraction(form)
  if (contraction)
    return contraction.clitic !== "'s" || subjectPronouns.has(contraction.word)
  return cueFormsOf(form).some(
    ({verb, kinds}) =>
      (kinds.has('third') && !verb.nounlike) ||
      (kinds.has('past') &&
        !kinds.has('base') &&
        // "the defeated candidate", "a promised visit" are none; "said", "told" always are.
        (!form.endsWith('ed') || finiteAfter(paragraph, at)))
  )
}

/** Whether a determiner or preposition stands before a form in -ed: *the retired general*. */
function isModified(paragraph: Paragraph, at: number): boolean {
  const before = wordAt(paragraph, at - 1)
  return (
    (determiners.has(before) && !otherPronouns.has(before)) ||
    before.endsWith("'s") ||
    nounPrepositions.has(before)
  )
}

/** Whether what follows a form in -ed lets it be a finite verb rather than an adjective. */
function finiteAfter(paragraph: Paragraph, at: number): boolean {
  const next = wordAt(paragraph, at + 1)
  return (
    next === '' ||
    determiners.has(next) ||
    subordinators.has(next) ||
    subjectPronouns.has(next)
  )
}

/** Moves the end of a range back over a time adverbial: *Smith* `on Monday` *said*. */
export function withoutTime(paragraph: Paragraph, from: number, to: number): number {
  let end = to
  while (end > from) {
    const form = wordAt(paragraph, end - 1)
    const before = wordAt(paragraph, end - 2)
    if (days.has(form) || timeAdverbs.has(form) || isAdverb(form)) end--
    else if (
      timeNouns.has(form) &&
      !isCapitalised(paragraph, end - 1) &&
      (timeDeterminers.has(before) || days.has(before))
    )
      end -= 2
    else if (/^\d{1,4}$/u.test(form) && (months.has(before) || before === 'in')) end -= 2
    else if (months.has(form) && (before === 'in' || timeDeterminers.has(before)))
      end -= 2
    else if (end < to && (form === 'on' || form === 'in' || form === 'at')) end--
    else break
  }
  return end
}

/**
 * The noun phrase that ends right before token `to`, with what modifies it; none where no noun
 * stands there.
 */
export function nounPhraseBefore(
  paragraph: Paragraph,
  to: number
): TokenRange | undefined {
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
      if (
        mark === '-' ||
        mark === '/' ||
        mark === '&' ||
        mark === '.' ||
        mark === "'" ||
        mark === '’' ||
        mark === '$' ||
        mark === '#' ||
        mark === '%'
      ) {
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

/**
 * Where the noun phrase that begins at token `from` ends, with what modifies it; `from` where none
 * begins there.
 */
export function nounPhraseEnd(paragraph: Paragraph, from: number, limit: number): number {
  const end = Math.min(limit, from + longest)
  const first = wordAt(paragraph, from)
  if (
    subjectPronouns.has(first) ||
    first === 'him' ||
    first === 'them' ||
    first === 'me' ||
    first === 'us' ||
    first === 'it'
  )
    return from + 1
  let at = from
  let last = from
  while (at < end) {
    const form = wordAt(paragraph, at)
    if (form === '') {
      const mark = markAt(paragraph, at)
      if (
        mark === '-' ||
        mark === '/' ||
        mark === '&' ||
        mark === "'" ||
        mark === '’' ||
        mark === '$' ||
        mark === '%' ||
        (mark === '.' && at + 1 < end && /^[.]$/u.test(mark) && last === at)
      ) {
        at++
        last = mark === '$' ? last : at
        continue
      }
      if (mark === '(') {
        let close = at
        while (close < end && markAt(paragraph, close) !== ')') close++
        if (close < end && close - at < 8) {
          at = close + 1
          last = at
          continue
        }
      }
      const run = paragraph.quotations[paragraph.quotationOf[at] ?? -1]
      if (opensQuotation(paragraph, at) && run && run.words <= 4 && run.close < end) {
        at = run.close + 1
        last = at
        continue
      }
      break
    }
    if (isFiniteVerb(paragraph, at) || subjectPronouns.has(form)) break
    if (
      days.has(form) ||
      (timeDeterminers.has(form) && timeNouns.has(wordAt(paragraph, at + 1)))
    )
      break
    if (form === 'and' || form === '&') {
      const next = wordAt(paragraph, at + 1)
      if (
        next === '' ||
        isFiniteVerb(paragraph, at + 1) ||
        last !== at ||
        subjectPronouns.has(next)
      )
        break
    } else if (
      coordinators.has(form) ||
      (subordinators.has(form) && !nounPrepositions.has(form))
    )
      break
    else if (prepositions.has(form)) {
      if (
        !nounPrepositions.has(form) ||
        at === from ||
        form === 'with' ||
        form === 'during'
      )
        break
      if (
        isTimeOrVenue(paragraph, at) ||
        (form === 'to' && isInfinitive(paragraph, at + 1))
      )
        break
    } else if (isAdverb(form) && at > from && !/^\p{Ll}/u.test(wordAt(paragraph, at + 1)))
      break
    else if (
      at > from &&
      form.endsWith('ing') &&
      !isCapitalised(paragraph, at) &&
      cueFormsOf(form).length > 0
    )
      break
    else last = at + 1
    at++
  }
  return last
}

/** Whether the word after "to" is a verb, as far as can be told: *to* `leave`, *to* `the mayor`. */
export function isInfinitive(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  return (
    form !== '' &&
    !determiners.has(form) &&
    !objectPronouns.has(form) &&
    !isCapitalised(paragraph, at) &&
    !/^\d|(?:[^s]s|ing)$/u.test(form)
  )
}

const venues: ReadonlySet<string> = new Set(
  `statement interview speech letter email e-mail tweet post memo report briefing conference
  address remarks news press rally event hearing debate conversation appearance call article
  column editorial essay book video blog message release testimony town`.split(/\s+/u)
)

/** Whether a preposition begins an adverbial of time or of the occasion: *in an interview*. */
export function isTimeOrVenue(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  if (!['in', 'on', 'at', 'during', 'by', 'via', 'to', 'from', 'with'].includes(form))
    return false
  const next = wordAt(paragraph, at + 1)
  if (
    form === 'on' &&
    (days.has(next) || months.has(next) || next === 'twitter' || next === 'facebook')
  )
    return true
  if (form === 'in' && (/^\d{4}$/u.test(next) || months.has(next))) return true
  if (!determiners.has(next)) return false
  for (let word = at + 2; word <= at + 5; word++) {
    const noun = wordAt(paragraph, word)
    if (noun === '' || prepositions.has(noun)) return false
    if (venues.has(noun)) return true
  }
  return false
}

/** Whether a token can begin an apposition after a comma: *Smith*, `a` *lawyer*. */
export function beginsApposition(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  return (
    [
      'a',
      'an',
      'the',
      'who',
      'whose',
      'which',
      'one',
      'former',
      'then',
      'himself',
      'herself',
      'ex',
      'his',
      'her',
      'its',
      'their',
      'and'
    ].includes(form) ||
    /^\d{1,3}$/u.test(form) ||
    otherRoles.has(form) ||
    isCapitalised(paragraph, at)
  )
}

const otherRoles: ReadonlySet<string> = new Set(
  `president chairman chairwoman chair director spokesman spokeswoman spokesperson professor
  senator governor mayor leader head founder co-founder chief editor senior executive minister secretary vice
  deputy author lawyer attorney analyst adviser advisor strategist manager owner member
  associate assistant editor-in-chief formerly currently also both part co-author managing`.split(
    /\s+/u
  )
)

/** Whether a word may be a pronoun on its own, as subject or object. */
export function isPronoun(form: string): boolean {
  return subjectPronouns.has(form) || otherPronouns.has(form)
}
