import type {Paragraph, Phrase} from '../../../grammar.ts'
import {prepositions, subjectPronouns} from '../function-words.ts'
import {days} from '../time.ts'
import {isTimeOrVenue} from './adverbials.ts'
import {beginsApposition} from './apposition.ts'
import {cueFormsAt} from './cue-verbs.ts'
import {isFiniteVerb} from './finite-verb.ts'
import {cueFollows, newAttribution, speakerFollows} from './next-attribution.ts'
import {quotationAt, withoutOuterMarks} from './quotations.ts'
import type {Subject} from './subject.ts'
import {
  isCapitalised,
  isDash,
  markAt,
  opensQuotation,
  sentenceEnd,
  sentenceStart,
  wordAt
} from './tokens.ts'
import {readVerbGroup} from './verb-group.ts'

/** How many tokens of a clause are read for its end; quotations in it count in full. */
const longest = 200

/** How far a clause that begins at token `from` may reach: the sentence, or the quotation it stands in. */
function limitOf(paragraph: Paragraph, from: number, cue: number): number {
  const end = sentenceEnd(paragraph, cue)
  const run = paragraph.quotations[paragraph.quotationOf[cue] ?? -1]
  return run && run.close < end && run.close > from ? run.close : end
}

/** Where the clause of a cue stands, which tells where its content can end. */
export interface Setting {
  /** The cue stands in a clause that a comma closes: *While Smith said so, …*, *Smith, who said so, …* */
  readonly closedByComma: boolean
  /** The cue stands in a relative clause that the verb of the main clause ends: *those who said so left*. */
  readonly restrictive?: boolean
}

/** Tells the setting of a clause by its subject. */
export function settingOf(paragraph: Paragraph, subject: Subject): Setting {
  const {speaker} = subject
  if (speaker.kind === 'pronoun' && speaker.antecedent)
    return markAt(paragraph, subject.from - 1) === ','
      ? {closedByComma: true}
      : {closedByComma: false, restrictive: true}
  return {closedByComma: fronting.has(wordAt(paragraph, subject.from - 1))}
}

/** Subordinators whose clause, put first, a comma closes. */
const fronting: ReadonlySet<string> = new Set(
  'as while when if although though after before because since once whenever'.split(' ')
)

/**
 * The clause from token `from` to where it ends: at the sentence's end, before another attribution
 * that goes on ("…, according to", "…, adding that", "… but Jones said").
 */
export function clauseFrom(
  paragraph: Paragraph,
  from: number,
  cue: number,
  setting: Setting
): Phrase | undefined {
  const to = endOf(paragraph, from, cue, (at: number): boolean => {
    if (setting.restrictive && cueFollows(paragraph, at)) return true
    if (setting.closedByComma && markAt(paragraph, at) === ',')
      return !joinsWords(paragraph, at)
    return endsClause(paragraph, at)
  })
  return withoutOuterMarks(paragraph, from, to)
}

/**
 * The noun phrase from token `from`, with what belongs to it, up to the next clause, aside of time
 * or occasion, or attribution; what stands before token `through` belongs to it in any case.
 */
export function objectFrom(
  paragraph: Paragraph,
  from: number,
  cue: number,
  through: number = from,
  setting: Setting = {closedByComma: false}
): Phrase | undefined {
  const ends = (at: number): boolean =>
    (setting.restrictive === true && cueFollows(paragraph, at)) ||
    endsObject(paragraph, at)
  const to = endOf(paragraph, through, cue, ends)
  return withoutOuterMarks(paragraph, from, to)
}

/** Scans to where `ends` says so, over quotations, no further than the sentence. */
function endOf(
  paragraph: Paragraph,
  from: number,
  cue: number,
  ends: (at: number) => boolean
): number {
  const limit = limitOf(paragraph, from, cue)
  let at = from
  while (at < limit && at < from + longest) {
    if (opensQuotation(paragraph, at)) {
      const run = quotationAt(paragraph, at)
      if (run && run.close < paragraph.tokens.length) {
        at = run.close + 1
        // The words after the quotation say who speaks: "…," Smith wrote.
        if (markAt(paragraph, at - 2) === ',' && speakerFollows(paragraph, at)) break
        continue
      }
    }
    if (at > from && (ends(at) || beginsSentence(paragraph, at))) break
    at++
  }
  return at
}

/** Whether a sentence begins at a pronoun after an abbreviation's stop: *in the U.S.* `He` *said*. */
function beginsSentence(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  return (
    form !== 'i' &&
    subjectPronouns.has(form) &&
    isCapitalised(paragraph, at) &&
    paragraph.tokens[at - 1]?.text.endsWith('.') === true
  )
}

/** Whether a comma stands between words of one phrase: *Paris, Texas*; *big, red*; *A, B and C*. */
function joinsWords(paragraph: Paragraph, comma: number): boolean {
  const last = Math.min(sentenceEnd(paragraph, comma), comma + 6)
  for (let at = comma + 1; at < last; at++) {
    const form = wordAt(paragraph, at)
    if (form === 'and' || form === 'or') return at > comma + 1
    if (form === '') return false
    if (isFiniteVerb(paragraph, at) || prepositions.has(form)) return false
  }
  return false
}

/** Whether another attribution, or an aside that is none of the content, begins at token `at`. */
function endsClause(paragraph: Paragraph, at: number): boolean {
  const mark = markAt(paragraph, at)
  if (mark === ',' || mark === ';' || isDash(mark)) {
    const next = wordAt(paragraph, at + 1)
    if (next === 'according') return true
    if (next.endsWith('ing') && cueFormsAt(paragraph, at + 1).length > 0) return true
    if (joiners.has(next) && otherSpeaks(paragraph, at + 2)) return true
    return speakerFollows(paragraph, at + (joiners.has(next) ? 2 : 1))
  }
  const form = wordAt(paragraph, at)
  if (form === 'according' && wordAt(paragraph, at + 1) === 'to') return true
  if (form === 'and' || form === 'but')
    return speakerFollows(paragraph, at + 1) || gerundFollows(paragraph, at + 1)
  return form === 'while' && newAttribution(paragraph, at + 1)
}

/** Whether a pronoun and its cue verb, of whatever frame, begin at a token: *and* `she accused` *them*. */
function otherSpeaks(paragraph: Paragraph, at: number): boolean {
  if (!subjectPronouns.has(wordAt(paragraph, at))) return false
  for (let verb = at + 1; verb < at + 4; verb++) {
    const group = readVerbGroup(paragraph, verb)
    if (group && !group.passive && group.verb.mental.size === 0)
      return group.from <= at + 1
  }
  return false
}

/** Whether a cue verb in -ing begins at a token: *denying it and* `branding` *it a lie*. */
function gerundFollows(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  return (
    form.endsWith('ing') &&
    cueFormsAt(paragraph, at).some(({kinds}) => kinds.has('gerund'))
  )
}

const joiners: ReadonlySet<string> = new Set(
  'and but while though although as whereas'.split(' ')
)

/** Whether what follows an object is none of it. */
function endsObject(paragraph: Paragraph, at: number): boolean {
  const mark = markAt(paragraph, at)
  if (endsClause(paragraph, at)) return true
  if (mark === ',')
    return !joinsWords(paragraph, at) && !beginsApposition(paragraph, at + 1)
  if (mark !== '') return mark === ':' || mark === ';' || (isDash(mark) && mark !== '-')
  const form = wordAt(paragraph, at)
  if (form === 'and' || form === 'but')
    return (
      isFiniteVerb(paragraph, at + 1) || subjectPronouns.has(wordAt(paragraph, at + 1))
    )
  if (days.has(form) || isTimeOrVenue(paragraph, at)) return true
  return objectEnders.has(form)
}

const objectEnders: ReadonlySet<string> = new Set(
  'when while because after before as although though during since unless until despite amid'.split(
    ' '
  )
)

/** The clause that ends right before the comma at token `comma`: what is said, when who said it follows. */
export function clauseBefore(paragraph: Paragraph, comma: number): Phrase | undefined {
  const start = sentenceStart(paragraph, comma)
  const run = paragraph.quotations[paragraph.quotationOf[comma] ?? -1]
  let floor = run && run.open >= start ? run.open + 1 : start
  for (let at = comma - 1; at > floor && markAt(paragraph, at) !== ')'; at--)
    if (markAt(paragraph, at) === '(') floor = at + 1
  return withoutOuterMarks(paragraph, floor, comma)
}
