import type {Draft, Speaker} from '../../../grammar.ts'
import {findChannels} from '../channel.ts'
import {bare, type Clause} from '../clause.ts'
import {
  attitudeAt,
  type Complement,
  findComplement,
  isAlsoNoun,
  isDoubledCue
} from '../complement.ts'
import {contentEnd, readContent} from '../content.ts'
import {countryOfPlace} from '../countries.ts'
import {agentless, discourseFormulas} from '../cue-phrases.ts'
import {isWhatClause, readNegation} from '../negation.ts'
import {addressees, readNounPhrase} from '../noun-phrase.ts'
import {
  adverbialEnds,
  auxiliaries,
  dateWords,
  negations,
  pronounPrepositions
} from '../particles.ts'
import type {CueReading} from '../read-word.ts'
import type {ReportingVerb} from '../reporting-verbs.ts'
import {stanceOf} from '../stance.ts'
import {
  canSpeak,
  hasSubjectBefore,
  isThing,
  speakerBefore,
  subjectAfter
} from '../subject.ts'

/** What a rule reads at a token of a clause. */
export type ClauseRule = (clause: Clause, at: number) => Draft | undefined

/** How many tokens may stand between a verb of attitude and its noun: «عن "خالص تعازيه"». */
const attitudeReach = 4

/**
 * A finite verb of saying with «أن», a colon, a quotation or its preposition after it:
 * «وأفادت اللجنة، في بيان، بأن ...», «المصدر أكد أن ...», «دعا الحكومة إلى ...».
 */
export const verbWithComplement: ClauseRule = (clause, at) => {
  if (clause.word(at).cues.length === 0) return undefined
  if (isFormula(clause, at) || repeatsCue(clause, at)) return undefined
  for (const cue of finiteCues(clause, at)) {
    const complement = findComplement(clause, afterRepeated(clause, at + 1), cue.verb)
    if (!complement || !isSound(clause, at, cue, complement)) continue
    const draft = readComplement(clause, at, cue, complement)
    if (draft) return draft
  }
  return undefined
}

function readComplement(
  clause: Clause,
  at: number,
  cue: CueReading,
  complement: Complement
): Draft | undefined {
  const {verb, agreement} = cue
  const takesPerson = verb.charge || verb.addressee || false
  const first = afterRepeated(clause, at + 1)
  const subject =
    takesPerson && hasSubjectBefore(clause, at, agreement)
      ? undefined
      : subjectAfter(clause, first, complement.at, agreement, {
          split: takesPerson,
          charge: takesPerson
        })
  const speaker = speakerOf(clause, at, cue, subject, complement.at === at + 1)
  if (isStrayDual(clause, at, cue, speaker) || isThing(clause, speaker)) return undefined
  const weak = complement.kind === 'preposition'
  if (weak && !subject && !opensClause(clause, at)) {
    // What stands before the verb is its subject, and must be somebody.
    if (speaker.kind === 'pronoun' || !canSpeak(clause, speaker)) return undefined
  }
  if (
    complement.kind === 'preposition' &&
    takesObjectFirst(clause, verb, subject?.to ?? first, complement)
  ) {
    return undefined
  }
  const from = verb.charge
    ? chargedFrom(clause, at, subject?.to ?? first, complement)
    : complement.from
  const content = readContent(clause, from, insertionEnd(clause, at))
  if (!content) return undefined
  const {from: cueFrom, negated} = readNegation(clause, at)
  return {
    cue: clause.phrase(cueFrom, isDoubledCue(clause, at + 1) ? at + 2 : at + 1),
    speaker,
    content: [content],
    via: findChannels(clause, first, complement.at),
    stance: stanceOf(clause, verb, complement.from, attitudeReach),
    negated,
    confidence: weak ? 0.7 : 0.9
  }
}

/**
 * A finite verb of saying whose direct object is what is said: «نفى المسؤولون صحة الادعاء»,
 * «وصف الخطوة بالسلبية».
 */
export const verbWithObject: ClauseRule = (clause, at) => {
  if (clause.word(at).cues.length === 0) return undefined
  if (isWhatClause(clause, at) || repeatsCue(clause, at)) return undefined
  for (const cue of finiteCues(clause, at)) {
    const draft = cue.verb.frames.includes('object')
      ? readObject(clause, at, cue)
      : undefined
    if (draft) return draft
  }
  return undefined
}

function readObject(clause: Clause, at: number, cue: CueReading): Draft | undefined {
  const {verb, agreement} = cue
  if (agreement.number === 'dual' && opensClause(clause, at)) return undefined
  const first = afterRepeated(clause, at + 1)
  if (isCalled(clause, at, cue)) return readCalled(clause, at, cue)
  // «أمرت بإيقاف»: what follows leans on the verb, and is neither subject nor object.
  if (verb.frames.includes('ب') && clause.form(first).startsWith('ب')) return undefined
  const limit = contentEnd(clause, at + 1)
  const subject = hasSubjectBefore(clause, at, agreement)
    ? undefined
    : subjectAfter(clause, first, limit, agreement, {
        split: true,
        charge: verb.charge ?? false
      })
  const from = objectStart(clause, subject?.to ?? first, limit)
  if (!isObjectOf(clause, at, from, limit, cue)) return undefined
  const speaker = speakerOf(clause, at, cue, subject, false)
  if (!subject && !canHeadClause(clause, at, cue, speaker)) return undefined
  if (
    needsSubject(clause, at, cue) &&
    !isSureVerb(clause, at, subject !== undefined, cue)
  )
    return undefined
  if (verb.documents && !(subject && clause.word(subject.from).noun?.type === 'document'))
    return undefined
  if (subject && convicts(clause, verb.lemma, subject.from)) return undefined
  const content = readContent(clause, from, insertionEnd(clause, at))
  const {from: cueFrom, negated} = readNegation(clause, at)
  if (!content || (verb.negatedOnly && !negated)) return undefined
  return {
    cue: clause.phrase(cueFrom, at + 1),
    speaker,
    content: [content],
    via: findChannels(clause, first, from),
    stance: stanceOf(clause, verb, from, attitudeReach),
    negated,
    confidence: subject ? 0.68 : 0.35
  }
}

/** «وصفت بأنها أكبر اتفاقية»: without an object the verb is passive, and credits nobody. */
function isCalled(clause: Clause, at: number, {verb, kind}: CueReading): boolean {
  const next = clause.form(at + 1)
  return (
    verb.lemma === 'وصف' &&
    kind === 'past' &&
    clause.word(at).pronoun === undefined &&
    next.startsWith('ب') &&
    (clause.isComplementizer(at + 1) ||
      next.length < 3 ||
      clause.word(at + 1).preposition === 'ب')
  )
}

function readCalled(clause: Clause, at: number, {verb}: CueReading): Draft | undefined {
  const from = clause.isComplementizer(at + 1) ? at + 2 : at + 1
  const content = readContent(clause, from, insertionEnd(clause, at))
  if (!content) return undefined
  return {
    cue: clause.phrase(at, at + 1),
    speaker: {kind: 'unknown'},
    content: [content],
    via: [],
    stance: verb.stance,
    negated: false,
    confidence: 0.6
  }
}

/** The object can be what this verb says. */
function isObjectOf(
  clause: Clause,
  at: number,
  from: number,
  limit: number,
  {verb}: CueReading
): boolean {
  const pronoun = clause.word(at).pronoun
  // «وصفه بالخائن», «اعتبره خطوة»: the object is the pronoun, and what it is called follows.
  if (pronoun) {
    const called = verb.charge || verb.lemma === 'اعتبر'
    return (
      called &&
      from < limit &&
      (/^ب/u.test(clause.form(from)) || !clause.isWord(from) || verb.lemma === 'اعتبر')
    )
  }
  if (from >= limit) return false
  const head = clause.word(from).stem
  if (verb.heads && !verb.heads.has(head) && !verb.heads.has(withoutPronoun(head)))
    return false
  return !verb.attitudes || attitudeWithin(clause, from, limit)
}

function withoutPronoun(stem: string): string {
  return stem.replace(/(?:ها|هم|هما|ه)$/u, '')
}

/** A verb without subject that heads its clause, or follows somebody who can speak. */
function canHeadClause(
  clause: Clause,
  at: number,
  cue: CueReading,
  speaker: Speaker
): boolean {
  if (isCopula(cue) && !clause.word(at).pronoun) return false
  return opensClause(clause, at) || canSpeak(clause, speaker)
}

/** A form that is a noun as well is surely a verb only at the head of a clause, with its subject. */
function needsSubject(clause: Clause, at: number, {verb}: CueReading): boolean {
  const {cues, conjunction} = clause.word(at)
  if (verb.homograph) return true
  return isAlsoNoun(cues) && conjunction === ''
}

/** At the head of its clause, with a subject, a negation or the one asked («وطلب منهم») behind it. */
function isSureVerb(
  clause: Clause,
  at: number,
  hasSubject: boolean,
  {agreement, verb: {homograph}}: CueReading
): boolean {
  if (hasSubjectBefore(clause, at, agreement)) return true
  if (!opensClause(clause, at)) return false
  return (
    (hasSubject && (!homograph || isKnownHead(clause, at))) ||
    readNegation(clause, at).negated ||
    /^من\p{L}/u.test(clause.form(at + 1))
  )
}

/** «أمر الوزير بفتح»: a known office or body right behind, not «أمر حاسم». */
function isKnownHead(clause: Clause, at: number): boolean {
  const {noun} = clause.word(at + 1)
  return (
    noun !== undefined ||
    countryOfPlace([clause.form(at + 1)]) !== undefined ||
    clause.word(at).conjunction !== ''
  )
}

function isCopula({verb, kind}: CueReading): boolean {
  return verb.lemma === 'اعتبر' && kind === 'present'
}

/** «أدانت المحكمة المتهم»: a court that convicts says nothing. */
function convicts(clause: Clause, lemma: string, subject: number): boolean {
  const head = clause.word(subject).stem
  return (lemma === 'أدان' || lemma === 'دان') && (head === 'محكمه' || head === 'قضاء')
}

function finiteCues(clause: Clause, at: number): readonly CueReading[] {
  const {cues, article, preposition} = clause.word(at)
  if (cues.length === 0) return []
  if (article || (preposition !== '' && clause.word(at).noun)) return []
  // «على كشف مواقع»: behind a preposition stands a noun.
  if (clause.isPreposition(at - 1)) return []
  // «أكدت المنظمات رفضها»: with a pronoun the noun is likelier than the verb.
  if (clause.word(at).pronoun && isAlsoNoun(cues)) return []
  // «أبرز ما شهدته القمة»
  if (clause.form(at + 1) === 'ما' && clause.word(at).conjunction === '') return []
  // «لفت الانتباه», «يلفت النظر»
  if (/^(?:ال)?(?:نظر|انتباه)/u.test(clause.form(at + 1))) return []
  // A written shadda tells «عبّر» from «عبر».
  const doubled = /\u0651/u.test(clause.token(at)?.text ?? '')
  if (
    clause.isPreposition(at) &&
    !doubled &&
    !opensClause(clause, at) &&
    !isNamedSubject(clause, at + 1)
  )
    return []
  if (isMarkedPassive(clause, at)) return []
  return cues.filter(
    cue =>
      (cue.kind === 'past' || cue.kind === 'present') &&
      (!cue.shortened ||
        isShortening(clause, at) ||
        cues.some(other => other.kind === cue.kind && !other.shortened))
  )
}

/** «من جانب آخر بين الشاهد أن»: a name right behind, and «أن» right behind the name. */
function isNamedSubject(clause: Clause, at: number): boolean {
  const to = readNounPhrase(clause, at, clause.sentenceEnd(at))
  return (
    to > at &&
    to - at <= 6 &&
    clause.isComplementizer(to) &&
    !clause.form(to).startsWith('و')
  )
}

/** «سيُشيد», «يُعلن»: a written u on the prefix is the passive's. */
function isMarkedPassive(clause: Clause, at: number): boolean {
  const formsFourToTwo = clause
    .word(at)
    .cues.every(({verb}) => verb.form >= 2 && verb.form <= 4)
  return /^[وفس]*[يت]\u064F/u.test(clause.token(at)?.text ?? '') && !formsFourToTwo
}

/** «لم ينفِ», «لم تؤكد أو تنفِ»: something before the verb cuts it short. */
function isShortening(clause: Clause, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    if (negations.has(clause.form(before))) return true
  }
  return false
}

/** «المعاهدة، التي وصفت بأنها الأكبر، على»: what a clause between commas credits ends with it. */
function insertionEnd(clause: Clause, at: number): number | undefined {
  if (!clause.isRelative(at - 1) || !clause.isComma(at - 2)) return undefined
  const limit = clause.sentenceEnd(at)
  for (let after = at + 1; after < limit; after++) if (clause.isComma(after)) return after
  return undefined
}

/** A clause begins with this word: nothing before it in the sentence, or what opens a clause. */
function opensClause(clause: Clause, at: number): boolean {
  const before = at - 1
  return (
    at === clause.sentenceStart(at) ||
    clause.word(at).conjunction !== '' ||
    clause.opensClause(before) ||
    clause.isRelative(before) ||
    clause.isComma(before) ||
    clause.isQuoteMark(before) ||
    auxiliaries.has(clause.form(before)) ||
    negations.has(clause.form(before)) ||
    adverbialEnds.has(clause.form(before)) ||
    clause.form(before) === 'و'
  )
}

/** «يذكر أن», «يشار إلى أن»: the newspaper turns a page, nobody speaks. */
function isFormula(clause: Clause, at: number): boolean {
  if (!discourseFormulas.has(clause.form(at))) return false
  const after = clause.form(at + 1)
  return (
    after === 'ان' ||
    after === 'انه' ||
    after === 'انها' ||
    after === 'الي' ||
    after === 'هنا'
  )
}

/** «تدين وتستنكر», «لم تؤكد أو تنف»: two cues with one content are one, the first. */
function repeatsCue(clause: Clause, at: number): boolean {
  const joined = clause.form(at - 1) === 'او' ? at - 2 : at - 1
  if (joined === at - 1 && clause.word(at).conjunction !== 'و') return false
  return (
    clause.isFiniteCue(joined) && !clause.isPreposition(joined) && clause.isFiniteCue(at)
  )
}

function afterRepeated(clause: Clause, at: number): number {
  if (clause.form(at) === 'او' && clause.isFiniteCue(at + 1)) return at + 2
  return clause.isFiniteCue(at) && clause.word(at).conjunction === 'و' ? at + 1 : at
}

function isSound(
  clause: Clause,
  at: number,
  cue: CueReading,
  complement: Complement
): boolean {
  const {verb} = cue
  const weak = complement.kind === 'preposition'
  if (verb.negatedOnly && !readNegation(clause, at).negated) return false
  if (isWhatClause(clause, at) && complement.kind !== 'quote') return false
  // «تعتبر "الأولى" من نوعها»: is held to be, by nobody.
  if (isCopula(cue) && complement.kind === 'quote') return false
  if (verb.attitudes && weak) {
    return attitudeWithin(clause, complement.from, complement.from + attitudeReach)
  }
  // «التي أعلنتها الهيئة»: the pronoun is what was said, unless it is who was told.
  if (clause.word(at).pronoun && !verb.addressee && !verb.charge) return false
  if (weak && needsSubject(clause, at, cue)) {
    const joined = clause.word(at).conjunction !== ''
    if (opensClause(clause, at) && (joined || complement.at > at + 1)) return true
    return hasSubjectBefore(clause, at, cue.agreement)
  }
  return true
}

function speakerOf(
  clause: Clause,
  at: number,
  {agreement}: CueReading,
  subject: {from: number; to: number} | undefined,
  adjacent: boolean
): Speaker {
  if (subject) return {kind: 'named', phrase: clause.phrase(subject.from, subject.to)}
  if (adjacent && agentless.has(clause.form(at)) && opensClause(clause, at)) {
    return {kind: 'unknown'}
  }
  return speakerBefore(clause, at, agreement)
}

/** «تعهدا خطيا»: without two who speak before it, what looks like a dual is a noun. */
function isStrayDual(
  clause: Clause,
  at: number,
  {agreement}: CueReading,
  speaker: Speaker
): boolean {
  return (
    agreement.number === 'dual' &&
    speaker.kind !== 'named' &&
    clause.word(at).conjunction === ''
  )
}

/** «أكدت النقابة انخراطها في الحرب على الفساد»: the object comes first, the preposition is its own. */
function takesObjectFirst(
  clause: Clause,
  verb: ReportingVerb,
  from: number,
  complement: Complement
): boolean {
  if (!verb.frames.includes('object') || verb.charge) return false
  const object = objectStart(clause, from, complement.at)
  // «وكشف قبل ساعات من مغادرته عن»: a preposition is no object.
  return (
    object < complement.at && !clause.isPreposition(object) && !clause.isRelative(object)
  )
}

/** «دعا بيونغيانغ إلى سحب»: the person asked belongs to what is said. */
function chargedFrom(
  clause: Clause,
  at: number,
  after: number,
  complement: Complement
): number {
  if (complement.kind === 'quote' || clause.word(at).pronoun) return complement.from
  const from = objectStart(clause, after, complement.at)
  return from < complement.at ? from : complement.from
}

/** Where an object begins, behind words of time and phrases of place, their relative clauses included. */
function objectStart(clause: Clause, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    if (clause.isTime(at) || clause.isComma(at) || isDateWord(clause, at)) at++
    else if (clause.isRelative(at)) while (at < limit && !clause.isComma(at)) at++
    else if (pronounPrepositions.has(clause.form(at)) || isTold(clause, at)) at++
    else if (clause.isPreposition(at) && bare(clause.form(at)) !== 'من') {
      at = Math.max(readNounPhrase(clause, at + 1, limit, {split: true}), at + 1)
      if (clause.isRelative(at)) while (at < limit && !clause.isComma(at)) at++
    } else return at
  }
  return limit
}

/** «3 ماي 2017», «جانفي2017» */
function isDateWord(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  return /^\d/u.test(form) || dateWords.has(form.replace(/\d+$/u, ''))
}

/** «لوكالة الأنباء», «لمراسلتنا»: whom it was said to. */
function isTold(clause: Clause, at: number): boolean {
  const {preposition, stem, noun} = clause.word(at)
  return preposition === 'ل' && (addressees.has(stem) || noun?.type === 'media')
}

function attitudeWithin(clause: Clause, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    if (attitudeAt(clause, at)) return true
  }
  return false
}
