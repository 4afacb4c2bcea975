import type {Draft, Phrase, Speaker} from '../../../grammar.ts'
import type {Clause} from '../clause.ts'
import {
  attitudeAt,
  type Complement,
  findComplement,
  isAlsoNoun,
  isDoubledCue
} from '../complement.ts'
import {contentEnd, readContent} from '../content.ts'
import {agentless, discourseFormulas} from '../cue-phrases.ts'
import {isWhatClause, readNegation} from '../negation.ts'
import {readNounPhrase, stopsPhrase} from '../noun-phrase.ts'
import type {CueReading} from '../read-word.ts'
import {stanceOf} from '../stance.ts'
import {speakerBefore, subjectAfter} from '../subject.ts'

/** What a rule reads at a token of a clause. */
export type ClauseRule = (clause: Clause, at: number) => Draft | undefined

/**
 * A finite verb of saying with «أن», a colon, a quotation or its preposition after it:
 * «وأفادت اللجنة، في بيان، بأن ...», «المصدر أكد أن ...», «دعا الحكومة إلى ...».
 */
export const verbWithComplement: ClauseRule = (clause, at) => {
  for (const cue of finiteCues(clause, at)) {
    if (isFormula(clause, at)) return undefined
    const complement = findComplement(clause, at + 1, cue.verb)
    if (!complement || !isSound(clause, at, cue, complement)) continue
    const draft = draftOf(clause, at, cue, complement)
    if (draft) return draft
  }
  return undefined
}

/**
 * A finite verb of saying whose direct object is what is said: «نفى المسؤولون صحة الادعاء»,
 * «وصف الخطوة بالسلبية».
 */
export const verbWithObject: ClauseRule = (clause, at) => {
  for (const cue of finiteCues(clause, at)) {
    const {verb, agreement} = cue
    if (!verb.frames.includes('object') || isWhatClause(clause, at)) continue
    const limit = contentEnd(clause, at + 1)
    const pronoun = clause.word(at).pronoun
    const subject = subjectAfter(clause, at + 1, limit, agreement, {
      split: true,
      charge: verb.charge ?? false
    })
    const from = objectStart(clause, subject?.to ?? at + 1, limit)
    if (from >= limit && !pronoun) continue
    if (verb.attitudes && attitudeWithin(clause, from, limit) === undefined) continue
    if (pronoun && !/^ب/u.test(clause.form(from))) continue
    if (
      isAlsoNoun(clause.word(at).cues) &&
      !isSureVerb(clause, at, subject !== undefined)
    )
      continue
    const content = readContent(clause, from)
    if (!content) continue
    const speaker: Speaker = subject
      ? {kind: 'named', phrase: clause.phrase(subject.from, subject.to)}
      : speakerBefore(clause, at, agreement)
    const {from: cueFrom, negated} = readNegation(clause, at)
    if (verb.negatedOnly && !negated) continue
    return {
      cue: clause.phrase(cueFrom, at + 1),
      speaker,
      content: [content],
      via: [],
      stance: stanceOf(clause, verb, from),
      negated,
      confidence: subject ? 0.75 : 0.6
    }
  }
  return undefined
}

function finiteCues(clause: Clause, at: number): readonly CueReading[] {
  const {cues, article, preposition} = clause.word(at)
  if (article || preposition !== '' || clause.isPreposition(at)) {
    if (clause.form(at) !== 'بين' && clause.form(at) !== 'وبين') return []
  }
  return cues.filter(cue => cue.kind === 'past' || cue.kind === 'present')
}

/** «يذكر أن», «يشار إلى أن» tell; «يُعتقد أن» at the head of a sentence credits nobody. */
function isFormula(clause: Clause, at: number): boolean {
  const after = clause.form(at + 1)
  return (
    discourseFormulas.has(clause.form(at)) &&
    (after === 'ان' || after === 'انه' || after === 'الي')
  )
}

function isSound(
  clause: Clause,
  at: number,
  cue: CueReading,
  complement: Complement
): boolean {
  const {verb} = cue
  if (verb.negatedOnly && !readNegation(clause, at).negated) return false
  if (isWhatClause(clause, at) && complement.kind !== 'quote') return false
  if (verb.attitudes && complement.kind === 'preposition') {
    return attitudeAt(clause, complement.from) !== undefined
  }
  // «بين» is a preposition nearly always: only «أن» right behind its subject makes it a verb.
  if (verb.lemma === 'بين') {
    return complement.kind === 'clause' && !hasCoordination(clause, at + 1, complement.at)
  }
  if (complement.kind === 'preposition' && isAlsoNoun(clause.word(at).cues)) {
    return isSureVerb(clause, at, !stopsPhrase(clause, at + 1))
  }
  return true
}

function hasCoordination(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (clause.word(at).conjunction === 'و') return to - from > 6
  return false
}

/** A form that may be a verbal noun is a verb where a sentence or clause begins with it. */
function isSureVerb(clause: Clause, at: number, subjectFollows: boolean): boolean {
  const before = at - 1
  const opens =
    at === clause.sentenceStart(at) ||
    clause.word(at).conjunction !== '' ||
    clause.opensClause(before) ||
    clause.isRelative(before) ||
    (clause.isComma(before) && subjectFollows)
  return opens && subjectFollows
}

function draftOf(
  clause: Clause,
  at: number,
  cue: CueReading,
  complement: Complement
): Draft | undefined {
  const {verb, agreement} = cue
  const takesPerson = verb.charge || verb.addressee
  const subject =
    agreement.person === 1
      ? undefined
      : subjectAfter(clause, at + 1, complement.at, agreement, {
          split: takesPerson ?? false,
          charge: takesPerson ?? false
        })
  const from = chargedFrom(
    clause,
    at,
    subject?.to ?? at + 1,
    verb.charge ?? false,
    complement
  )
  const content = readContent(clause, from)
  if (!content) return undefined
  const {from: cueFrom, negated} = readNegation(clause, at)
  return {
    cue: clause.phrase(cueFrom, cueEnd(clause, at)),
    speaker: speakerOf(clause, at, cue, subject, complement),
    content: [content],
    via: [],
    stance: stanceOf(clause, verb, complement.from),
    negated,
    confidence: complement.kind === 'preposition' ? 0.8 : 0.9
  }
}

function speakerOf(
  clause: Clause,
  at: number,
  {agreement}: CueReading,
  subject: {from: number; to: number} | undefined,
  complement: Complement
): Speaker {
  if (subject) return {kind: 'named', phrase: clause.phrase(subject.from, subject.to)}
  const follows = complement.at === at + 1
  if (follows && agentless.has(clause.form(at)) && at === clause.sentenceStart(at)) {
    return {kind: 'unknown'}
  }
  return speakerBefore(clause, at, agreement)
}

/** «وتابع قائلا» is one cue. */
function cueEnd(clause: Clause, at: number): number {
  return isDoubledCue(clause, at + 1) ? at + 2 : at + 1
}

/** «دعا بيونغيانغ إلى سحب»: the person asked belongs to what is said. */
function chargedFrom(
  clause: Clause,
  at: number,
  after: number,
  charge: boolean,
  complement: Complement
): number {
  if (!charge || complement.kind === 'quote') return complement.from
  if (clause.word(at).pronoun) return complement.from
  const from = objectStart(clause, after, complement.at)
  return from < complement.at ? from : complement.from
}

/** Where an object begins, behind words of time and phrases of place that stand before it. */
function objectStart(clause: Clause, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    if (clause.isTime(at) || clause.isComma(at) || /^\d/u.test(clause.form(at))) at++
    else if (clause.isPreposition(at) && clause.form(at) !== 'من') {
      at = Math.max(readNounPhrase(clause, at + 1, limit, {split: true}), at + 1)
    } else return at
  }
  return limit
}

function attitudeWithin(clause: Clause, from: number, limit: number): number | undefined {
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    if (attitudeAt(clause, at)) return at
  }
  return undefined
}

/** The words of a phrase, for rules that name more than one. */
export type {Phrase}
