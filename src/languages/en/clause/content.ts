import {type Paragraph, type Phrase, phraseOf} from '../../grammar.ts'
import {
  coordinators,
  determiners,
  objectPronouns,
  prepositions,
  subjectPronouns,
  subordinators
} from '../function-words.ts'
import {days} from '../time.ts'
import {cueFormsOf} from './cue-verbs.ts'
import {
  beginsApposition,
  isFiniteVerb,
  isTimeOrVenue,
  nounPhraseEnd
} from './noun-phrase.ts'
import type {Subject} from './subject.ts'
import {
  closesQuotation,
  isAdverb,
  isCapitalised,
  isDash,
  markAt,
  opensQuotation,
  sentenceEnd,
  sentenceStart,
  splitContraction,
  trimmedPhrase,
  wordAt
} from './tokens.ts'

/** How many tokens of a clause are read for its end; quotations in it count in full. */
const longest = 200

/** The quotation that a quotation mark belongs to, when it is words quoted and not a name. */
export function quotationAt(
  paragraph: Paragraph,
  at: number
): {readonly open: number; readonly close: number; readonly words: number} | undefined {
  const run = paragraph.quotations[paragraph.quotationOf[at] ?? -1]
  return run && (run.open === at || run.close === at) ? run : undefined
}

/** The words between the marks of a quotation. */
export function insideQuotation(
  paragraph: Paragraph,
  run: {readonly open: number; readonly close: number}
): Phrase | undefined {
  return trimmedPhrase(paragraph, run.open + 1, run.close)
}

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
}

/** Tells the setting of a clause by its subject. */
export function settingOf(paragraph: Paragraph, subject: Subject): Setting {
  const {speaker} = subject
  if (speaker.kind === 'pronoun' && speaker.antecedent)
    return {closedByComma: markAt(paragraph, subject.from - 1) === ','}
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
  through: number = from
): Phrase | undefined {
  const to = endOf(paragraph, through, cue, (at: number): boolean =>
    endsObject(paragraph, at)
  )
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
    if (next.endsWith('ing') && cueFormsOf(next).length > 0) return true
    return speakerFollows(paragraph, at + (joiners.has(next) ? 2 : 1))
  }
  const form = wordAt(paragraph, at)
  if (form === 'according' && wordAt(paragraph, at + 1) === 'to') return true
  if (form === 'and' || form === 'but') return speakerFollows(paragraph, at + 1)
  return form === 'while' && newAttribution(paragraph, at + 1)
}

/** Whether a cue verb, or a subject and its cue verb, begins at token `at`. */
function speakerFollows(paragraph: Paragraph, at: number): boolean {
  return cueFollows(paragraph, at) || newAttribution(paragraph, at)
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

/** Whether a cue verb in the past or third person, adverbs before it, begins at token `at`. */
function cueFollows(paragraph: Paragraph, at: number): boolean {
  let verb = at
  while (verb < at + 2 && isAdverb(wordAt(paragraph, verb))) verb++
  return (
    !isCapitalised(paragraph, verb) &&
    cueFormsOf(wordAt(paragraph, verb)).some(
      ({verb: {nounlike, particles, mental}, kinds}) =>
        (kinds.has('past') || (kinds.has('third') && !nounlike)) &&
        mental.size === 0 &&
        particles.every(
          (particle, index) => wordAt(paragraph, verb + 1 + index) === particle
        )
    )
  )
}

/** How many words of an adverbial may stand before the subject of a new attribution. */
const lead = 6

/** Whether a subject and its cue verb begin at token `at`: *but* `Jones said`. */
function newAttribution(paragraph: Paragraph, at: number): boolean {
  const limit = sentenceEnd(paragraph, at)
  for (let word = at; word < Math.min(limit, at + lead); word++) {
    const form = wordAt(paragraph, word)
    if (form === '' || isFiniteVerb(paragraph, word)) break
    if (subjectPronouns.has(form)) return sayingFollows(paragraph, word + 1)
  }
  let end = nounPhraseEnd(paragraph, at, limit)
  if (end <= at) return false
  if (markAt(paragraph, end) === ',' && beginsApposition(paragraph, end + 1)) {
    const second = nounPhraseEnd(paragraph, end + 1, limit)
    if (markAt(paragraph, second) === ',') end = second + 1
  }
  return sayingFollows(paragraph, end)
}

/** Whether a verb of saying, adverbs and auxiliaries before it, begins at token `at`. */
function sayingFollows(paragraph: Paragraph, at: number): boolean {
  for (let verb = at; verb < at + 3; verb++) {
    const form = wordAt(paragraph, verb)
    const cue = cueFormsOf(form).some(
      ({verb: {stances, mental, nounlike, particles}, kinds}) =>
        particles.length === 0 &&
        (kinds.has('past') || (kinds.has('third') && !nounlike) || form === 'say') &&
        mental.size === 0 &&
        stances.has('clause') &&
        stances.has('quote')
    )
    if (cue) return true
    if (!isAdverb(form) && !isFiniteVerb(paragraph, verb)) return false
  }
  return false
}

/** The phrase of a range without its outer quote marks and the sentence's final stop. */
export function withoutOuterMarks(
  paragraph: Paragraph,
  from: number,
  to: number
): Phrase | undefined {
  const phrase = trimmedPhrase(paragraph, from, to)
  if (!phrase) return undefined
  const run = quotationAt(paragraph, phrase.from)
  if (run?.open === phrase.from && run.close >= phrase.to - 1)
    return trimmedPhrase(paragraph, phrase.from + 1, Math.min(phrase.to, run.close))
  return phrase
}

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
  if (skipped >= sentenceEnd(paragraph, at - 1)) return undefined
  return {from: skipped, kind: 'zero', recipient}
}

function complementAt(
  paragraph: Paragraph,
  at: number,
  limit: number
): Omit<Complement, 'recipient'> | undefined {
  let from = at
  while (from < limit && /^[,:—–-]$/u.test(markAt(paragraph, from))) from++
  const form = wordAt(paragraph, from)
  if (form === 'that') return {from: from + 1, kind: 'that'}
  if (form === 'not' && wordAt(paragraph, from + 1) === 'to') return {from, kind: 'to'}
  if (opensQuotation(paragraph, from)) return {from, kind: 'quote'}
  if (markAt(paragraph, at) === ':') return {from, kind: 'zero'}
  if (
    form === 'to' &&
    !determiners.has(wordAt(paragraph, from + 1)) &&
    !isCapitalised(paragraph, from + 1)
  )
    return {from, kind: 'to'}
  if (['whether', 'how', 'why', 'what', 'when', 'where', 'if', 'who'].includes(form))
    return {from, kind: 'wh'}
  return undefined
}

/** Skips asides of time and place between a verb and its complement: *said* `on Monday` *that*. */
function skipAdverbials(paragraph: Paragraph, from: number, limit: number): number {
  let at = from
  for (;;) {
    const start = at
    const comma = markAt(paragraph, at) === ',' ? 1 : 0
    const form = wordAt(paragraph, at + comma)
    if (days.has(form) || (isAdverb(form) && comma === 0)) at += comma + 1
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
  let end = at
  const determined = determiners.has(form)
  if (determined) end++
  while (end < limit && startsName(paragraph, end)) {
    end++
    const joined =
      wordAt(paragraph, end) === 'of' ||
      markAt(paragraph, end) === '&' ||
      (determined && wordAt(paragraph, end) === 'and')
    if (joined && startsName(paragraph, end + 1)) end++
  }
  const nameEnd = end
  const named = end > at && isCapitalised(paragraph, end - 1)
  while (end < limit && startsPlainNoun(paragraph, end)) {
    end++
    if (/[^s']s$/u.test(wordAt(paragraph, end - 1))) break
  }
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

/** The clause that ends right before the comma at token `comma`: what is said, when who said it follows. */
export function clauseBefore(paragraph: Paragraph, comma: number): Phrase | undefined {
  const start = sentenceStart(paragraph, comma)
  const run = paragraph.quotations[paragraph.quotationOf[comma] ?? -1]
  let floor = run && run.open >= start ? run.open + 1 : start
  for (let at = comma - 1; at > floor && markAt(paragraph, at) !== ')'; at--)
    if (markAt(paragraph, at) === '(') floor = at + 1
  return withoutOuterMarks(paragraph, floor, comma)
}

/**
 * What was said before a quotation's closing mark: the quotation, or, where it only ends a clause
 * that began outside, that clause.
 */
export function quotedBefore(paragraph: Paragraph, close: number): Phrase | undefined {
  const run = quotationAt(paragraph, close)
  if (!run) return undefined
  const start = sentenceStart(paragraph, run.open)
  let opened = run.open
  while (opened - 1 >= start && wordAt(paragraph, opened - 1) === '') opened--
  if (opened <= start) return insideQuotation(paragraph, run)
  return withoutOuterMarks(paragraph, start, close + 1)
}

/** The quotations that go on after a sentence that interrupts them: *"…," she said. "…"* */
export function quotedAfter(paragraph: Paragraph, sentence: number): Phrase[] {
  const phrases: Phrase[] = []
  let at = sentence
  for (;;) {
    while (
      at < paragraph.tokens.length &&
      !opensQuotation(paragraph, at) &&
      wordAt(paragraph, at) === '' &&
      !closesQuotation(paragraph, at)
    )
      at++
    if (!opensQuotation(paragraph, at)) return phrases
    const run = quotationAt(paragraph, at)
    if (!run || continuesAfter(paragraph, run.close)) return phrases
    const phrase = insideQuotation(paragraph, run)
    if (phrase) phrases.push(phrase)
    at = run.close + 1
  }
}

/** Whether the sentence goes on after a closing mark, so that the quotation has a cue of its own. */
function continuesAfter(paragraph: Paragraph, close: number): boolean {
  const next = close + 1
  if (next >= paragraph.tokens.length) return false
  const last = markAt(paragraph, close - 1)
  if (last === ',') return true
  return (
    paragraph.sentenceOf[next] === paragraph.sentenceOf[close] &&
    markAt(paragraph, next) !== '.'
  )
}
