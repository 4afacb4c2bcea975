import {
  type Agreement,
  type Paragraph,
  type Phrase,
  phraseOf,
  type Speaker
} from '../../../grammar.ts'
import {
  coordinators,
  otherPronouns,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators
} from '../function-words.ts'
import {channels, lightVerbs} from '../nominal-cues.ts'
import {pronouns} from '../pronouns.ts'
import {isTimeOrVenue, withoutTime} from './adverbials.ts'
import {beginsApposition} from './apposition.ts'
import {isFiniteVerb} from './finite-verb.ts'
import {nounPhraseBefore} from './noun-phrase-before.ts'
import {nounPhraseEnd} from './noun-phrase-end.ts'
import {oncePerToken} from './per-paragraph.ts'
import {
  isAdverb,
  isCapitalised,
  isDash,
  markAt,
  sentenceEnd,
  sentenceStart,
  splitContraction,
  trimmedPhrase,
  wordAt
} from './tokens.ts'
import {isNounThere, readVerbGroup, type VerbGroup} from './verb-group.ts'

/** How far back, in tokens, the subject of a verb may begin. */
const reach = 60

/** The subject of a clause: where it begins, and who speaks if it is the source. */
export interface Subject {
  readonly from: number
  readonly to: number
  readonly speaker: Speaker
}

/** The subject of a verb group: before it, or before the verb that it goes on from. */
export function subjectOf(paragraph: Paragraph, group: VerbGroup): Subject | undefined {
  if (group.kind === 'finite') {
    const own = subjectBefore(paragraph, group.from)
    if (own) return agreesWith(paragraph, own, group) ? own : undefined
    return coordinatedSubject(paragraph, group.from)
  }
  if (group.kind === 'gerund') {
    const own = gerundSubject(paragraph, group.from)
    if (own) return own
  }
  return speakerBefore(paragraph, group.from) ?? subjectAfterFronted(paragraph, group)
}

/** The subject of a verb that is no cue, whose group begins at token `at`. */
export function subjectOfVerbAt(
  paragraph: Paragraph,
  at: number,
  gerund: boolean
): Subject | undefined {
  if (gerund) return gerundSubject(paragraph, at) ?? speakerBefore(paragraph, at)
  return subjectBefore(paragraph, at) ?? coordinatedSubject(paragraph, at)
}

/** The noun right before a gerund: *with* `Smith` *saying*, `those` *saying*; `Smith`*, citing*. */
function gerundSubject(paragraph: Paragraph, at: number): Subject | undefined {
  const comma = markAt(paragraph, at - 1) === ','
  const end = comma ? at - 1 : at
  const before = wordAt(paragraph, end - 1)
  if (before === '' || prepositions.has(before) || subordinators.has(before))
    return undefined
  if (isFiniteVerb(paragraph, end - 1) || isAdverb(before)) return undefined
  const range = nounPhraseBefore(paragraph, end)
  if (!range || range.to !== end) return undefined
  // "issued a statement saying": who issued it speaks.
  if (channels.has(before) && lightVerbs.has(wordAt(paragraph, range.from - 1)))
    return undefined
  const opens =
    range.from === sentenceStart(paragraph, at) ||
    markAt(paragraph, range.from - 1) === ','
  if (comma && !opens) return undefined
  if (comma && clauseSubjectBefore(paragraph, range.from)) return undefined
  return named(paragraph, range.from, range.to)
}

/** *While saying so,* `he` *went on*: the subject of the main clause that follows. */
function subjectAfterFronted(
  paragraph: Paragraph,
  group: VerbGroup
): Subject | undefined {
  const start = sentenceStart(paragraph, group.from)
  if (group.from - start > 1) return undefined
  const end = Math.min(sentenceEnd(paragraph, group.from), group.to + reach)
  for (let at = group.to; at < end; at++)
    if (markAt(paragraph, at) === ',') return subjectAfter(paragraph, at + 1)
  return undefined
}

/** Who speaks at the last cue verb before token `at`, or else acts at the last verb. */
function speakerBefore(paragraph: Paragraph, at: number): Subject | undefined {
  const floor = Math.max(sentenceStart(paragraph, at), at - reach)
  for (let left = at - 1; left > floor; left--) {
    const group = readVerbGroup(paragraph, left)
    if (group?.kind !== 'finite' || group.passive || isNounThere(paragraph, group))
      continue
    if (group.verb.mental.size > 0) continue
    const subject = subjectBefore(paragraph, group.from)
    if (!subject || (subject.speaker.kind === 'pronoun' && subject.speaker.antecedent))
      continue
    if (group.bare && !opensClause(paragraph, subject.from)) continue
    return subject
  }
  return clauseSubjectBefore(paragraph, at)
}

/** The subject that stands right before token `at`, an apposition or aside between them allowed. */
export const subjectBefore: (paragraph: Paragraph, at: number) => Subject | undefined =
  oncePerToken(findSubjectBefore)

function findSubjectBefore(paragraph: Paragraph, at: number): Subject | undefined {
  const start = sentenceStart(paragraph, at)
  const end = withoutTime(paragraph, Math.max(start, at - 8), at)
  if (end <= start) return undefined
  const pronoun = pronounAt(paragraph, end - 1)
  if (pronoun) return pronoun
  const mark = markAt(paragraph, end - 1)
  if (mark === ',' || isDash(mark)) return subjectBeforeAside(paragraph, end - 1, mark)
  const range = nounPhraseBefore(paragraph, end)
  if (!range || range.from < start) return undefined
  return named(paragraph, range.from, range.to)
}

function pronounAt(paragraph: Paragraph, at: number): Subject | undefined {
  const form = wordAt(paragraph, at)
  const contraction = splitContraction(form)
  const word = contraction?.word ?? form
  const token = paragraph.tokens[at]
  if (!token) return undefined
  const phrase: Phrase = {
    ...phraseOf(paragraph, at, at + 1),
    ...(contraction ? {end: token.start + contraction.word.length} : {})
  }
  if (relatives.has(word)) {
    const antecedent = antecedentOf(paragraph, at)
    if (!antecedent) return undefined
    return {
      from: at,
      to: at + 1,
      speaker: {kind: 'pronoun', agreement: {}, phrase, antecedent}
    }
  }
  if (subjectPronouns.has(word) || word === 'you' || word === 'it') {
    const agreement: Agreement = pronouns.get(word) ?? {}
    return {from: at, to: at + 1, speaker: {kind: 'pronoun', agreement, phrase}}
  }
  if (otherPronouns.has(word) && word !== 'that')
    return {from: at, to: at + 1, speaker: {kind: 'named', phrase}}
  return undefined
}

/** The noun phrase that a relative pronoun stands for: right before it, a comma allowed. */
function antecedentOf(paragraph: Paragraph, at: number): Phrase | undefined {
  const end = markAt(paragraph, at - 1) === ',' ? at - 1 : at
  if (wordAt(paragraph, at) === 'that' && end !== at) return undefined
  // "Smith, 58, who"
  const aged =
    /^\d{1,3}$/u.test(wordAt(paragraph, end - 1)) && markAt(paragraph, end - 2) === ','
  const range = nounPhraseBefore(paragraph, aged ? end - 2 : end)
  return range && phraseOf(paragraph, range.from, range.to)
}

/** *Smith, a lawyer, said*; *Smith, in a statement, said*; *Smith — who left — said*. */
function subjectBeforeAside(
  paragraph: Paragraph,
  close: number,
  mark: string
): Subject | undefined {
  const floor = Math.max(sentenceStart(paragraph, close), close - reach)
  let nearest: Subject | undefined
  for (let open = close - 1; open > floor; open--) {
    if (markAt(paragraph, open) !== mark) continue
    const range = nounPhraseBefore(paragraph, open)
    const pronoun = pronounAt(paragraph, open - 1)
    if (!range && !pronoun) continue
    if (nearest && (!range || range.from - sentenceStart(paragraph, close) > 1)) continue
    if (isTimeOrVenue(paragraph, open + 1) || !beginsApposition(paragraph, open + 1)) {
      if (asideOf(paragraph, open + 1) && range && opensClause(paragraph, range.from))
        return pronoun ?? named(paragraph, range.from, range.to)
      continue
    }
    if (!range || !opensClause(paragraph, range.from)) continue
    nearest = named(paragraph, range.from, close)
    // "Smith, head of the agency, which …, said": the apposition's own noun is not the subject.
    if (markAt(paragraph, range.from - 1) !== mark || !appositive(paragraph, range.from))
      return nearest
  }
  return nearest
}

/** Whether a phrase after a comma describes what stands before it, rather than being a subject. */
function appositive(paragraph: Paragraph, at: number): boolean {
  return beginsApposition(paragraph, at) && !isCapitalised(paragraph, at)
}

/** Whether an adverbial begins at `at`: *in a statement*, *however*, *speaking on Monday*. */
function asideOf(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  return (
    isAdverb(form) ||
    asides.has(form) ||
    /(?:ing|ed)$/u.test(form) ||
    participles.has(form)
  )
}

/** Words that open an adverbial between subject and verb. */
const asides: ReadonlySet<string> = new Set(
  'in on at for like however too meanwhile of during by after when while as with among though himself herself from before to along once now following'.split(
    ' '
  )
)

const participles: ReadonlySet<string> = new Set(
  'built held known seen made led born given taken found written based set put begun drawn shown won'.split(
    ' '
  )
)

/** Whether a clause may begin at token `at`. */
function opensClause(paragraph: Paragraph, at: number): boolean {
  if (at === sentenceStart(paragraph, at)) return true
  const before = wordAt(paragraph, at - 1)
  if (before === '') return true
  return (
    coordinators.has(before) ||
    subordinators.has(before) ||
    isFiniteVerb(paragraph, at - 1) ||
    isAdverb(before)
  )
}

/** The subject of the clause that a verb after "and" goes on from: *Smith left and said*. */
function coordinatedSubject(paragraph: Paragraph, to: number): Subject | undefined {
  const at = withoutTime(paragraph, Math.max(0, to - 8), to)
  const comma = markAt(paragraph, at - 1) === ','
  const before = wordAt(paragraph, comma ? at - 2 : at - 1)
  return coordinators.has(before) || comma ? speakerBefore(paragraph, at - 1) : undefined
}

/** The subject of the last finite verb before token `at`, relative clauses left out. */
const clauseSubjectBefore: (paragraph: Paragraph, at: number) => Subject | undefined =
  oncePerToken(findClauseSubjectBefore)

function findClauseSubjectBefore(paragraph: Paragraph, at: number): Subject | undefined {
  const floor = Math.max(sentenceStart(paragraph, at), at - reach)
  for (let left = at - 1; left > floor; left--) {
    if (!mayBeVerb(paragraph, left)) continue
    const contracted = splitContraction(wordAt(paragraph, left))
      ? pronounAt(paragraph, left)
      : undefined
    if (contracted) return contracted
    let first = left
    while (
      first - 1 > floor &&
      (isAdverb(wordAt(paragraph, first - 1)) || isFiniteVerb(paragraph, first - 1))
    )
      first--
    const subject = subjectBefore(paragraph, first) ?? subjectAfter(paragraph, left + 1)
    if (!subject) continue
    if (subject.speaker.kind === 'pronoun' && subject.speaker.antecedent) {
      left = subject.from
      continue
    }
    return subject
  }
  return undefined
}

/** Whether a word may be a finite verb when a subject stands before it. */
function mayBeVerb(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  if (isFiniteVerb(paragraph, at) || subjectPronouns.has(wordAt(paragraph, at - 1)))
    return true
  return form.endsWith('ed') && !isCapitalised(paragraph, at)
}

/** The subject after an inverted verb: *said* `John Smith, a lawyer`; it ends before any of `stops`. */
export function subjectAfter(
  paragraph: Paragraph,
  at: number,
  stops?: ReadonlySet<string>
): Subject | undefined {
  const limit = sentenceEnd(paragraph, at)
  const form = wordAt(paragraph, at)
  if (form === '' || subordinators.has(form)) return undefined
  const pronoun = subjectPronouns.has(form) ? pronounAt(paragraph, at) : undefined
  if (pronoun) return pronoun
  let end = nounPhraseEnd(paragraph, at, limit, stops)
  if (end <= at) return undefined
  while (markAt(paragraph, end) === ',' && beginsApposition(paragraph, end + 1)) {
    const next = wordAt(paragraph, end + 1)
    const relative = next === 'who' || next === 'whose' || next === 'which'
    const more = relative
      ? relativeEnd(paragraph, end + 1, limit)
      : nounPhraseEnd(paragraph, end + 1, limit, stops)
    // "According to Smith, the road was blocked": what has a verb is no apposition.
    if (more <= end + 1 || (!relative && beginsClause(paragraph, more, limit))) break
    end = more
  }
  if (wordAt(paragraph, end) === 'who') end = relativeEnd(paragraph, end, limit)
  return named(paragraph, at, end)
}

/** Whether the noun phrase that ends at `end` has a verb: right after it, or after `, which …,`. */
function beginsClause(paragraph: Paragraph, end: number, limit: number): boolean {
  const relative =
    markAt(paragraph, end) === ',' && relatives.has(wordAt(paragraph, end + 1))
  const at = relative ? relativeEnd(paragraph, end + 1, limit) + 1 : end
  return beginsPredicate(paragraph, at)
}

/** Whether a verb follows a noun phrase, adverbs between them. */
function beginsPredicate(paragraph: Paragraph, at: number): boolean {
  let verb = at
  while (verb < at + 3 && isAdverb(wordAt(paragraph, verb))) verb++
  return isFiniteVerb(paragraph, verb) || wordAt(paragraph, verb).endsWith('ed')
}

function relativeEnd(paragraph: Paragraph, from: number, limit: number): number {
  let end = from
  while (
    end < limit &&
    end < from + reach &&
    !/^[,;:.?!—–"“”]$/u.test(markAt(paragraph, end))
  )
    end++
  return end
}

function named(paragraph: Paragraph, from: number, to: number): Subject | undefined {
  const phrase = trimmedPhrase(paragraph, from, to)
  return phrase && {from, to, speaker: {kind: 'named', phrase}}
}

/** Whether subject and verb agree in number, where both tell: *officials claim*, *the report claims*. */
function agreesWith(paragraph: Paragraph, subject: Subject, group: VerbGroup): boolean {
  if (!group.nounlike || subject.speaker.kind !== 'named') return true
  const last = wordAt(paragraph, subject.to - 1)
  const plural =
    (/[^su']s$/u.test(last) && last !== 'news') ||
    ['people', 'men', 'women', 'police', 'many', 'some', 'others'].includes(last)
  if (group.number === 'plural') {
    if (['a', 'an', 'each', 'every'].includes(wordAt(paragraph, subject.from)))
      return false
    if (plural) return true
    for (let at = subject.from; at < subject.to; at++) {
      const form = wordAt(paragraph, at)
      // "officials in Paris claim": the noun before what modifies it counts.
      if (prepositions.has(form))
        return (
          at > subject.from &&
          /[^su']s$|^(?:people|men|women)$/u.test(wordAt(paragraph, at - 1))
        )
      if (form === 'and') return true
    }
    return false
  }
  return true
}
