import type {Draft, Speaker} from '../../../grammar.ts'
import {findChannels} from '../channel.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {contentEnd, readContent} from '../content.ts'
import {countryOfPlace} from '../countries.ts'
import {
  afterRepeated,
  finiteCues,
  insertionEnd,
  isCopula,
  isDescribedNoun,
  isSureVerb,
  needsSubject,
  opensClause,
  repeatsCue,
  speakerOf
} from '../finite-verb.ts'
import {isWhatClause, readNegation} from '../negation.ts'
import {attitudeReach, attitudeWithin, objectStart} from '../object.ts'
import type {CueReading} from '../read-word.ts'
import type {ReportingVerb} from '../reporting-verbs.ts'
import {foldSpelling} from '../spelling.ts'
import {stanceOf} from '../stance.ts'
import {canSpeak, hasSubjectBefore, isDualRelative, subjectAfter} from '../subject.ts'
import type {Subject} from '../subject-after.ts'

/**
 * A finite verb of saying whose direct object is what is said: «نفى المسؤولون صحة الادعاء»,
 * «وصف الخطوة بالسلبية».
 */
export const verbWithObject: ClauseRule = (clause, at) => {
  if (clause.word(at).cues.length === 0) return undefined
  if (isWhatClause(clause, at) || repeatsCue(clause, at)) return undefined
  for (const cue of finiteCues(clause, at)) {
    const pointing = readPointing(clause, at, cue)
    if (pointing) return pointing
    const {frames, negatedObject} = cue.verb
    const takesObject =
      frames.includes('object') || (negatedObject && readNegation(clause, at).negated)
    const draft = takesObject ? readObject(clause, at, cue) : undefined
    if (draft) return draft
  }
  return undefined
}

function readObject(clause: Clause, at: number, cue: CueReading): Draft | undefined {
  const {verb, agreement} = cue
  // «اتهما خطيرا»: what looks like a dual is an accusative, unless two are told of: «واللذان انتقدا».
  const two = isDualRelative(clause, at - 1)
  if (agreement.number === 'dual' && opensClause(clause, at) && !two) return undefined
  if (isDescribedNoun(clause, at, cue)) return undefined
  const first = afterRepeated(clause, at + 1)
  if (isCalled(clause, at, cue)) return readCalled(clause, at, cue)
  // «أمرت بإيقاف»: what follows leans on the verb, and is neither subject nor object.
  if (verb.frames.includes('ب') && clause.form(first).startsWith('ب')) return undefined
  const limit = contentEnd(clause, at + 1)
  if (takesPreposition(clause, first, verb)) return undefined
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
  if (isCopula(cue) && !clause.word(at).pronoun && !isKnown(clause, subject))
    return undefined
  // «لاحظ الأعوان علامات»: what they saw.
  if (verb.perceives && (subject || clause.word(at).conjunction === '')) return undefined
  if (subject && convicts(clause, verb.lemma, subject.from)) return undefined
  const content = readContent(clause, from, insertionEnd(clause, at))
  const {from: cueFrom, negated} = readNegation(clause, at)
  if (!content || (verb.negatedOnly && !negated)) return undefined
  return {
    cue: clause.phrase(cueFrom, at + 1),
    speaker,
    content: [content],
    via: findChannels(clause, first, from, subject),
    stance: stanceOf(clause, verb, from, attitudeReach),
    negated,
    confidence: subject ? 0.75 : 0.6
  }
}

/** «تعتبر روسيا القرار خطوة»; «يعتبر عاديا» has no subject, and credits nobody. */
function isKnown(clause: Clause, subject: Subject | undefined): boolean {
  if (!subject) return true
  const {noun} = clause.word(subject.from)
  return noun !== undefined || countryOfPlace([clause.form(subject.from)]) !== undefined
}

/** «تكشف عن استخدام»: what the verb takes by its preposition is no object. */
function takesPreposition(clause: Clause, at: number, verb: ReportingVerb): boolean {
  return verb.frames.some(
    frame => frame.length > 1 && foldSpelling(frame) === clause.form(at)
  )
}

/** «أكد ذلك لوكالة الأنباء مصدر مسؤول», «صرح بذلك الوزير»: what was said stands before. */
function readPointing(
  clause: Clause,
  at: number,
  {agreement, verb}: CueReading
): Draft | undefined {
  const form = clause.form(at + 1)
  if (form !== 'ذلك' && form !== 'بذلك') return undefined
  const limit = contentEnd(clause, at + 1)
  const subject = subjectAfter(clause, at + 1, limit, agreement, {})
  if (!subject || clause.word(subject.from).noun === undefined) return undefined
  return {
    cue: clause.phrase(at, at + 1),
    speaker: {kind: 'named', phrase: clause.phrase(subject.from, subject.to)},
    content: [clause.phrase(at + 1, at + 2)],
    via: findChannels(clause, at + 2, limit, subject),
    stance: verb.stance,
    negated: readNegation(clause, at).negated,
    confidence: 0.7
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
  if (from >= limit || clause.word(from).conjunction !== '') return false
  const head = clause.word(from).stem
  if (verb.heads && !verb.heads.has(head) && !verb.heads.has(withoutPronoun(head)))
    return false
  return verb.attitudes !== 'asked' || attitudeWithin(clause, from, limit)
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
  // «تعتبر نفسها قيادة»
  const reflexive = /^نفس(?:ه|ها|هم)$/u.test(clause.form(at + 1))
  if (isCopula(cue) && !clause.word(at).pronoun && !reflexive) return false
  const described = clause.isRelative(at - 1)
  return (opensClause(clause, at) && !described) || canSpeak(clause, speaker)
}

/** «أدانت المحكمة المتهم»: a court that convicts says nothing. */
function convicts(clause: Clause, lemma: string, subject: number): boolean {
  const head = clause.word(subject).stem
  return (lemma === 'أدان' || lemma === 'دان') && (head === 'محكمه' || head === 'قضاء')
}
