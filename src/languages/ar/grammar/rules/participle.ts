import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {attitudeAt, type Complement, findComplement, isDoubledCue} from '../complement.ts'
import {readContent} from '../content.ts'
import type {CueReading} from '../read-word.ts'
import {stanceOf} from '../stance.ts'

/** How far back the finite verb of a doubled cue stands: «وأضاف الوزير في تصريح قائلا». */
const doubledReach = 25

/** How far from its preposition the noun of an attitude stands. */
const attitudeReach = 4

/**
 * A participle of saying in the accusative goes on for the speaker of its clause:
 * «، مشيرا إلى أن ...», «، واصفة الاتفاق بالتاريخي».
 */
export const participle: ClauseRule = (clause, at) => {
  const word = clause.word(at)
  if (
    word.cues.length === 0 ||
    word.article ||
    word.preposition !== '' ||
    clause.isTime(at)
  )
    return undefined
  if (doublesCue(clause, at)) return undefined
  for (const cue of word.cues) {
    if (cue.kind !== 'participle' || !isAdverbial(clause, at, cue)) continue
    const {verb} = cue
    const complement = findComplement(clause, at + 1, verb)
    const near =
      complement && complement.at - at <= (complement.kind === 'preposition' ? 6 : 12)
    if (verb.attitudes && !(near && expressesAttitude(clause, complement))) continue
    // «طالبا» is a student more often than somebody asking.
    if (!near && verb.homograph && verb.form === 1 && verb.stance === 'call') continue
    const from =
      near &&
      !(verb.charge && complement.kind === 'preposition' && complement.at > at + 1)
        ? complement.from
        : verb.frames.includes('object') || near
          ? at + 1
          : undefined
    if (from === undefined) continue
    if (!near && !(clause.isComma(at - 1) || cue.accusative)) continue
    const content = readContent(clause, from)
    if (!content) continue
    return {
      cue: clause.phrase(at, at + 1),
      speaker: {kind: 'continued', agreement: cue.agreement},
      content: [content],
      via: [],
      stance: stanceOf(clause, verb, complement?.from ?? from, attitudeReach),
      negated: false,
      confidence: near ? 0.87 : 0.63
    }
  }
  return undefined
}

function expressesAttitude(clause: Clause, {kind, from}: Complement): boolean {
  if (kind !== 'preposition') return true
  for (let at = from; at < from + attitudeReach; at++)
    if (attitudeAt(clause, at)) return true
  return false
}

/** The accusative shows, or a feminine form stands where an adverbial would. */
function isAdverbial(clause: Clause, at: number, cue: CueReading): boolean {
  if (cue.accusative) {
    return (
      clause.word(at).noun === undefined ||
      clause.isComma(at - 1) ||
      cue.verb.stance === 'accuse'
    )
  }
  if (cue.agreement.gender !== 'f' || cue.agreement.number !== 'singular') return false
  const complement = findComplement(clause, at + 1, cue.verb)
  return (
    clause.isComma(at - 1) || (complement?.kind === 'clause' && complement.at - at <= 4)
  )
}

/** «قائلا» after a verb of saying that has no complement yet only repeats it. */
function doublesCue(clause: Clause, at: number): boolean {
  if (!isDoubledCue(clause, at)) return false
  const first = Math.max(clause.sentenceStart(at), at - doubledReach)
  for (let before = at - 1; before >= first; before--) {
    if (
      clause.isComplementizer(before) ||
      clause.isColon(before) ||
      clause.isQuoteMark(before)
    )
      return false
    if (clause.isFiniteCue(before) && !clause.isPreposition(before)) return true
  }
  return false
}
