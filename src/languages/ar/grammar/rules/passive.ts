import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {findComplement} from '../complement.ts'
import {readContent} from '../content.ts'
import {discourseFormulas} from '../cue-phrases.ts'
import {readNegation} from '../negation.ts'
import type {CueReading} from '../read-word.ts'

/** How far off what is said begins, in tokens: «أُعلن في العاصمة عن اتفاق». */
const reach = 5

/** A passive that its letters or a vowel mark show, «قيل إن», «ويُعتقد أن»: nobody is credited. */
export const passive: ClauseRule = (clause, at) => {
  const {cues, article, preposition} = clause.word(at)
  if (cues.length === 0 || article || preposition !== '') return undefined
  if (discourseFormulas.has(clause.form(at)) || clause.isPreposition(at - 1))
    return undefined
  const cue = passiveOf(clause, at, cues)
  if (!cue || cue.verb.addressee || cue.verb.charge) return undefined
  const complement = findComplement(clause, at + 1, cue.verb)
  if (!complement || complement.at - at > reach || complement.kind === 'quote')
    return undefined
  if (complement.at > at + 1 && !clause.isPreposition(at + 1)) return undefined
  const content = readContent(clause, complement.from)
  if (!content) return undefined
  const {from, negated} = readNegation(clause, at)
  return {
    cue: clause.phrase(from, at + 1),
    speaker: {kind: 'unknown'},
    content: [content],
    via: [],
    stance: cue.verb.stance,
    negated,
    confidence: 0.8
  }
}

/** «قيل» is nothing else; of «ذُكر» and «يُعتقد» a written u tells. */
function passiveOf(
  clause: Clause,
  at: number,
  cues: readonly CueReading[]
): CueReading | undefined {
  const finite = cues.filter(({kind}) => kind !== 'masdar' && kind !== 'participle')
  const reading = finite.find(({kind}) => kind === 'passive')
  if (!reading) return undefined
  const marked = /^[وفس]*\p{L}\u064F/u.test(clause.token(at)?.text ?? '')
  // Forms II to IV have that u in the active present, too.
  const active = finite.filter(({kind, verb}) => {
    if (kind === 'passive') return false
    return !marked || (kind === 'present' && verb.form >= 2 && verb.form <= 4)
  })
  return active.length === 0 ? reading : undefined
}
