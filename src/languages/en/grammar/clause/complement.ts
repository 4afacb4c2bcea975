import {type Paragraph, type Phrase, phraseOf} from '../../../grammar.ts'
import {
  coordinators,
  determiners,
  objectPronouns,
  prepositions,
  questionWords,
  subjectPronouns,
  subordinators
} from '../function-words.ts'
import {days} from '../time.ts'
import {isTimeOrVenue} from './adverbials.ts'
import {isFiniteVerb} from './finite-verb.ts'
import {nounPhraseEnd} from './noun-phrase-end.ts'
import {
  isAdverb,
  isCapitalised,
  isDash,
  markAt,
  opensQuotation,
  sentenceEnd,
  splitContraction,
  wordAt
} from './tokens.ts'

/** Where a clause's content begins after the verb, and whom it is told. */
export interface Complement {
  /** The first token of the content, "that" left out. */
  readonly from: number
  readonly kind: 'that' | 'quote' | 'wh' | 'to' | 'zero'
  /** The person or outlet told. */
  readonly recipient?: Phrase | undefined
}

/** How many tokens may stand between a verb and its "that" or quotation. */
const gap = 18

/** Finds what follows a verb: a clause with "that", a quotation, or the bare clause. */
export function complementAfter(
  paragraph: Paragraph,
  at: number,
  takesRecipient: boolean
): Complement | undefined {
  const limit = Math.min(sentenceEnd(paragraph, at - 1), at + gap)
  let from = at
  let recipient: Phrase | undefined
  if (takesRecipient) {
    const end = recipientEnd(paragraph, at, limit)
    if (end > at) recipient = phraseOf(paragraph, at, end)
    from = end
  }
  const direct = complementAt(paragraph, from, limit)
  if (direct) return {...direct, recipient}
  const skipped = skipAdverbials(paragraph, from, limit)
  if (skipped > from) {
    const later = complementAt(paragraph, skipped, limit + gap)
    if (later) return {...later, recipient}
  }
  const far = clauseWithin(paragraph, from, limit)
  if (far >= 0) return {from: far + 1, kind: 'that', recipient}
  if (skipped >= sentenceEnd(paragraph, at - 1)) return undefined
  return {from: skipped, kind: 'zero', recipient}
}

/** Where "that" stands after whatever is told of time, place and hearers, no verb between; -1 for nowhere. */
function clauseWithin(paragraph: Paragraph, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const form = wordAt(paragraph, at)
    if (form === 'that' && sentenceEnd(paragraph, at) - at > 4) return at
    if (subjectPronouns.has(form) || isFiniteVerb(paragraph, at)) return -1
    if (opensQuotation(paragraph, at) || /^[;:]$/u.test(markAt(paragraph, at))) return -1
  }
  return -1
}

function complementAt(
  paragraph: Paragraph,
  at: number,
  limit: number
): Omit<Complement, 'recipient'> | undefined {
  let from = at
  while (from < limit && /^[,:—–-]$/u.test(markAt(paragraph, from))) from++
  const form = wordAt(paragraph, from)
  // "denied that number." has a determiner, no clause.
  if (form === 'that' && sentenceEnd(paragraph, from) - from > 4)
    return {from: from + 1, kind: 'that'}
  if (form === 'not' && wordAt(paragraph, from + 1) === 'to') return {from, kind: 'to'}
  if (opensQuotation(paragraph, from)) return {from, kind: 'quote'}
  if (markAt(paragraph, at) === ':') return {from, kind: 'zero'}
  if (
    form === 'to' &&
    !determiners.has(wordAt(paragraph, from + 1)) &&
    !isCapitalised(paragraph, from + 1)
  )
    return {from: from + 1, kind: 'to'}
  if (questionWords.has(form)) return {from, kind: 'wh'}
  return undefined
}

/** Skips asides of time and place between a verb and its complement: *said* `on Monday` *that*. */
function skipAdverbials(paragraph: Paragraph, from: number, limit: number): number {
  let at = from
  for (;;) {
    const start = at
    const comma = markAt(paragraph, at) === ',' ? 1 : 0
    const form = wordAt(paragraph, at + comma)
    if (comma === 1 && isAside(paragraph, at + 1)) at += 3
    else if (days.has(form) || (isAdverb(form) && comma === 0)) at += comma + 1
    else if (
      isTimeOrVenue(paragraph, at + comma) ||
      (comma === 1 && prepositions.has(form)) ||
      (form === 'to' &&
        (determiners.has(wordAt(paragraph, at + 1)) || isCapitalised(paragraph, at + 1)))
    ) {
      const end = adverbialEnd(paragraph, at + comma + 1, limit + gap)
      if (comma === 1 && markAt(paragraph, end) !== ',') return start
      at = end
      if (comma === 1) at++
    } else if (
      ['last', 'this', 'earlier', 'late'].includes(form) &&
      comma === 0 &&
      /^(?:week|month|year|morning|night|afternoon|evening|summer|fall|spring|on|in)$/u.test(
        wordAt(paragraph, at + 1)
      )
    )
      at += 2
    if (at === start || at >= limit + gap) return start
  }
}

/** Whether a single word stands between commas: *said*`, however,` *that*. */
function isAside(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  return (
    markAt(paragraph, at + 1) === ',' &&
    (isAdverb(form) || form === 'however' || form === 'too')
  )
}

/** The end of a prepositional phrase. */
function adverbialEnd(paragraph: Paragraph, at: number, limit: number): number {
  let end = at
  while (end < limit) {
    const mark = markAt(paragraph, end)
    const form = wordAt(paragraph, end)
    if (mark === ',' || mark === '.' || mark === ':' || isDash(mark)) break
    if (form === 'that' || subjectPronouns.has(form) || opensQuotation(paragraph, end))
      break
    if (isFiniteVerb(paragraph, end)) return at - 1
    end++
  }
  return end
}

/** The end of the phrase that names who is told, right after the verb, asides after it included. */
export function recipientEnd(paragraph: Paragraph, at: number, limit: number): number {
  const form = wordAt(paragraph, at)
  if (form === '' || form === 'that' || form === 'to') return at
  const possessive =
    (form === 'her' || form === 'this') && startsPlainNoun(paragraph, at + 1)
  if (objectPronouns.has(form) && !possessive) return at + 1
  const determined = determiners.has(form)
  let end = determined ? at + 1 : at
  let nameEnd = end
  for (let last = -1; last !== end && end < limit; ) {
    last = end
    end = namesEnd(paragraph, end, limit, determined)
    if (end > last) nameEnd = end
    if (startsPlainNoun(paragraph, end) && end < limit) end++
    if (/[^s']s$/u.test(wordAt(paragraph, end - 1)) && !isCapitalised(paragraph, end - 1))
      break
  }
  const named = nameEnd > at && isCapitalised(paragraph, nameEnd - 1)
  // "told Smith supporters that", but "told Smith people would come"
  const closed =
    /^(?:that|on|in|at|of|during|last|)$/u.test(wordAt(paragraph, end)) ||
    days.has(wordAt(paragraph, end))
  if (named && !determined && !closed && !wordAt(paragraph, nameEnd - 1).endsWith("'s"))
    end = nameEnd
  if (end === at || (end === at + 1 && determined)) return at
  if (wordAt(paragraph, end) === 'of')
    end = nounPhraseEnd(paragraph, end + 1, limit + gap)
  return skipAdverbials(paragraph, end, limit)
}

function startsName(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  return (
    (isCapitalised(paragraph, at) &&
      !subjectPronouns.has(form) &&
      !days.has(form) &&
      !splitContraction(form)) ||
    (isCapitalised(paragraph, at) &&
      form.endsWith("'s") &&
      !subjectPronouns.has(form.slice(0, -2)))
  )
}

/** Where a run of capitals ends, "of" and "and" inside it allowed. */
function namesEnd(
  paragraph: Paragraph,
  at: number,
  limit: number,
  determined: boolean
): number {
  let end = at
  while (end < limit && startsName(paragraph, end)) {
    end++
    const word = wordAt(paragraph, end)
    const joined =
      word === 'of' || markAt(paragraph, end) === '&' || (determined && word === 'and')
    if (joined && startsName(paragraph, end + 1)) end++
  }
  return end
}

/** Whether a lower-case word can go on a bare noun phrase. */
function startsPlainNoun(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  return (
    form !== '' &&
    !isCapitalised(paragraph, at) &&
    !determiners.has(form) &&
    !subjectPronouns.has(form) &&
    !prepositions.has(form) &&
    !subordinators.has(form) &&
    !coordinators.has(form) &&
    !days.has(form) &&
    !isAdverb(form) &&
    !splitContraction(form) &&
    !isFiniteVerb(paragraph, at)
  )
}
