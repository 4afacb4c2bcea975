import type {Paragraph, Rule} from '../../../grammar.ts'
import {recipientEnd} from '../clause/complement.ts'
import {objectFrom, settingOf} from '../clause/content.ts'
import {cueFormsAt} from '../clause/cue-verbs.ts'
import {draftOf} from '../clause/draft.ts'
import {isFiniteVerb, isInfinitive} from '../clause/finite-verb.ts'
import {nounPhraseEnd} from '../clause/noun-phrase-end.ts'
import {quotationAt} from '../clause/quotations.ts'
import {subjectOf} from '../clause/subject.ts'
import {
  isCapitalised,
  markAt,
  opensQuotation,
  sentenceEnd,
  wordAt
} from '../clause/tokens.ts'
import {isNounThere, readVerbGroup, type VerbGroup} from '../clause/verb-group.ts'
import type {Frame} from '../cues.ts'
import {
  auxiliaries,
  coordinators,
  determiners,
  objectPronouns,
  prepositions,
  refusals,
  subordinators
} from '../function-words.ts'
import {days} from '../time.ts'

/** *Smith denied the report*, *called it a lie*, *urged them to leave*, *vowed to leave*. */
export const verbThenObject: Rule = {
  id: 'en/verb-then-object',
  read(paragraph, at) {
    const group = readVerbGroup(paragraph, at)
    if (!group || group.passive || isNounThere(paragraph, group)) return undefined
    if (group.kind === 'infinitive' || group.kind === 'participle') return undefined
    // "did not respond to a request for comment" tells of nothing said.
    if (group.negated && silent.has(group.verb.lemma)) return undefined
    const object = objectAfter(paragraph, group)
    if (!object) return undefined
    const subject = subjectOf(paragraph, group)
    if (!subject) return undefined
    return draftOf(paragraph, {
      group,
      subject,
      frame: object.frame,
      content: [
        objectFrom(
          paragraph,
          object.from,
          at,
          object.through ?? object.from,
          settingOf(paragraph, subject)
        )
      ],
      cueEnd: object.cueEnd,
      confidence: 0.6
    })
  }
}

const silent: ReadonlySet<string> = new Set(['respond', 'reply', 'answer', 'comment'])

/** Which frame of a verb its object fills, and where the content begins. */
function objectAfter(
  paragraph: Paragraph,
  group: VerbGroup
): {frame: Frame; from: number; through?: number; cueEnd?: number} | undefined {
  const {stances} = group.verb
  const {to} = group
  const form = wordAt(paragraph, to)
  if (
    form === 'to' &&
    stances.has('to') &&
    isInfinitive(paragraph, to + 1) &&
    wordAt(paragraph, to + 1) !== 'be' &&
    // "declined to say": the verb of saying is the cue.
    !(
      refusals.has(wordAt(paragraph, group.head)) &&
      cueFormsAt(paragraph, to + 1).length > 0
    )
  )
    return {frame: 'to', from: to + 1}
  const preposition = (form === 'to' ? 'to-noun' : form) as Frame
  if (prepositions.has(form) && stances.has(preposition) && startsNoun(paragraph, to + 1))
    return {frame: preposition, from: to + 1, cueEnd: to + 1}
  if (stances.has('recipient')) {
    // "asked Smith about it", "warned them of it"
    const told = recipientEnd(paragraph, to, sentenceEnd(paragraph, to))
    const topic = wordAt(paragraph, told)
    if (told > to && prepositions.has(topic) && stances.has(topic as Frame))
      return {frame: topic as Frame, from: told + 1}
  }
  if (!startsNoun(paragraph, to)) return undefined
  if (stances.has('label') || stances.has('as') || stances.has('person-to')) {
    const end = nounPhraseEnd(paragraph, to, sentenceEnd(paragraph, to))
    const next = wordAt(paragraph, end)
    if (stances.has('person-to') && next === 'to' && isInfinitive(paragraph, end + 1))
      return {frame: 'person-to', from: to, through: end}
    const as = stances.has('as') ? asAfter(paragraph, to) : -1
    if (as >= 0) return {frame: 'as', from: to, through: as + 1}
    if (stances.has('label') && labelFollows(paragraph, to, end))
      return {frame: 'label', from: to}
  }
  if (stances.has('object')) return {frame: 'object', from: to}
  return undefined
}

/** Whether a noun phrase may begin at a token. */
function startsNoun(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  if (form === '') return opensQuotation(paragraph, at) || markAt(paragraph, at) === '$'
  if (determiners.has(form) || objectPronouns.has(form)) return true
  return !(
    prepositions.has(form) ||
    subordinators.has(form) ||
    coordinators.has(form) ||
    auxiliaries.has(form) ||
    days.has(form) ||
    isFiniteVerb(paragraph, at)
  )
}

/** Where "as" stands after what is described; -1 for nowhere. */
function asAfter(paragraph: Paragraph, from: number): number {
  for (let at = from + 1; at < from + 14; at++) {
    if (wordAt(paragraph, at) === 'as') return at
    if (/^[.;,]$/u.test(markAt(paragraph, at)) || isFiniteVerb(paragraph, at)) return -1
  }
  return -1
}

/** Whether what is named is also given a name: *called it* `a lie`, *called them* `"traitors"`. */
function labelFollows(paragraph: Paragraph, from: number, end: number): boolean {
  if (opensQuotation(paragraph, from)) return true
  for (let at = from + 1; at <= end; at++) {
    if (opensQuotation(paragraph, at)) return true
    const form = wordAt(paragraph, at)
    const before = wordAt(paragraph, at - 1)
    if (
      (form === 'a' || form === 'an' || form === 'the' || form === 'one') &&
      before !== '' &&
      !prepositions.has(before) &&
      !coordinators.has(before)
    )
      return true
  }
  for (let at = end; at < Math.min(from + 30, sentenceEnd(paragraph, from)); at++)
    if (opensQuotation(paragraph, at)) return closesSoon(paragraph, at)
  // "called Smith unqualified"
  if (
    isCapitalised(paragraph, from) &&
    !isCapitalised(paragraph, end - 1) &&
    end - from < 5
  )
    return true
  const next = wordAt(paragraph, end)
  return (
    objectPronouns.has(wordAt(paragraph, from)) &&
    end === from + 1 &&
    next !== '' &&
    !prepositions.has(next) &&
    !subordinators.has(next) &&
    !coordinators.has(next) &&
    !days.has(next)
  )
}

/** Whether a quotation ends its sentence: *called the report on the dam* `"nonsense"`. */
function closesSoon(paragraph: Paragraph, at: number): boolean {
  const close = quotationAt(paragraph, at)?.close ?? paragraph.tokens.length
  return close >= sentenceEnd(paragraph, at) - 2 || markAt(paragraph, close - 1) === ','
}
