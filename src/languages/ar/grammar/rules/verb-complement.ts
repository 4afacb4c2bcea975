import type {Draft, Speaker} from '../../../grammar.ts'
import {findChannels} from '../channel.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {type Complement, findComplement, isDoubledCue} from '../complement.ts'
import {readContent} from '../content.ts'
import {discourseFormulas} from '../cue-phrases.ts'
import {
  afterRepeated,
  finiteCues,
  insertionEnd,
  isCopula,
  isDescribedNoun,
  needsSubject,
  opensClause,
  repeatsCue,
  speakerOf
} from '../finite-verb.ts'
import {documentThatLays} from '../laid-down.ts'
import {isWhatClause, readNegation} from '../negation.ts'
import {attitudeReach, attitudeWithin, objectStart} from '../object.ts'
import type {CueReading} from '../read-word.ts'
import type {ReportingVerb} from '../reporting-verbs.ts'
import {isDeedOrThing} from '../speaker-heads.ts'
import {wordSet} from '../spelling.ts'
import {stanceOf} from '../stance.ts'
import {canSpeak, hasSubjectBefore, isThing, subjectAfter} from '../subject.ts'

/** How far off «على» may stand from «اتفق». */
const agreementReach = 5

/** How far off «أن» may stand from «يعتبر», which without a speaker says what something is. */
const copulaReach = 8

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
  const weak = complement.kind === 'preposition'
  const after =
    takesPerson && hasSubjectBefore(clause, at, agreement)
      ? undefined
      : subjectAfter(clause, first, complement.at, agreement, {
          split: takesPerson,
          charge: takesPerson
        })
  // «وأبرزت الاستهتار بالأرواح»
  const tells = verb.laysDown || verb.documents
  const deed = weak && !tells && after && isDeedOrThing(clause, after.from)
  const subject = deed ? undefined : after
  const found = speakerOf(clause, at, cue, subject, complement.at === at + 1)
  const speaker = verb.laysDown ? documentThatLays(clause, at, agreement, found) : found
  if (!speaker) return undefined
  if (verb.documents && !shows(clause, at, cue, speaker, complement)) return undefined
  if (isStrayDual(clause, at, cue, speaker) || isThing(clause, speaker)) return undefined
  // «الاتفاق الذي ينص على»: only somebody confesses.
  const described = clause.isRelative(at - 1) && verb.stance !== 'confirm'
  if (weak && !subject && (described || !opensClause(clause, at))) {
    // What stands before the verb is its subject, and must be somebody.
    if (speaker.kind === 'pronoun' ? !described : !canSpeak(clause, speaker))
      return undefined
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
    via: findChannels(clause, first, complement.at, subject),
    stance: stanceOf(clause, verb, complement.from, attitudeReach),
    negated,
    confidence: weak ? 0.84 : 0.93
  }
}

function isSound(
  clause: Clause,
  at: number,
  cue: CueReading,
  complement: Complement
): boolean {
  const {verb} = cue
  const weak = complement.kind === 'preposition'
  // «أشعر بالحزن»
  if (verb.told && complement.at === at + 1 && !clause.word(at).pronoun) return false
  if (verb.negatedOnly && !readNegation(clause, at).negated) return false
  // «اتفق مع المدرب ... على»: what lies further off is not what was agreed on.
  if (weak && verb.lemma === 'اتفق' && complement.at > at + agreementReach) return false
  if (verb.perceives && scenes.has(clause.form(at - 1))) return false
  if (isWhatClause(clause, at) && complement.kind !== 'quote') return false
  if (isDescribedNoun(clause, at, cue)) return false
  // «تعتبر "الأولى" من نوعها»: is held to be, by nobody.
  if (isCopula(cue) && (complement.kind === 'quote' || complement.at > at + copulaReach))
    return false
  // «يكفي طالب اللجوء أن»: the noun that the verb is written as.
  if (
    verb.homograph &&
    !opensClause(clause, at) &&
    !hasSubjectBefore(clause, at, cue.agreement)
  )
    return false
  if (verb.attitudes === 'asked' && weak) {
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

/** «أظهرت الصور أن», «وأظهرت أن»: a known subject, or one that the verb goes on for; «يظهر أن» says how it seems. */
function shows(
  clause: Clause,
  at: number,
  {kind}: CueReading,
  speaker: Speaker,
  complement: Complement
): boolean {
  if (speaker.kind === 'named') return clause.word(speaker.phrase.from).noun !== undefined
  return kind === 'past' && clause.word(at).conjunction !== '' && complement.at === at + 1
}

/** Behind these a clause tells what happened. */
const scenes: ReadonlySet<string> = wordSet(
  'عندما وعندما حين حينما لما بعدما قد وقد أنه أنها'
)

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

const veils: ReadonlySet<string> = wordSet('النقاب اللثام الستار')

/** «أكدت النقابة انخراطها في الحرب على الفساد»: the object comes first, the preposition is its own. */
function takesObjectFirst(
  clause: Clause,
  verb: ReportingVerb,
  from: number,
  complement: Complement
): boolean {
  if (!verb.frames.includes('object') || verb.charge) return false
  const object = objectStart(clause, from, complement.at)
  // «وكشف قبل ساعات من مغادرته عن»: a preposition is no object, nor is the veil of «كشف النقاب عن».
  return (
    object < complement.at &&
    !clause.isPreposition(object) &&
    !clause.isRelative(object) &&
    !veils.has(clause.form(object))
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
