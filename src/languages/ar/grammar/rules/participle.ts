import type {Speaker} from '../../../grammar.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {attitudeAt, type Complement, findComplement} from '../complement.ts'
import {readContent} from '../content.ts'
import {doublesCue} from '../finite-verb.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import {attitudeWithin} from '../object.ts'
import type {CueReading} from '../read-word.ts'
import {stanceOf} from '../stance.ts'

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
    clause.isTime(at) ||
    clause.isPreposition(at - 1) ||
    isPredicate(clause, at)
  )
    return undefined
  if (doublesCue(clause, at)) return undefined
  for (const cue of word.cues) {
    if (cue.kind !== 'participle' || !isAdverbial(clause, at, cue)) continue
    const {verb} = cue
    const complement = findComplement(clause, at + 1, verb)
    const near =
      complement && complement.at - at <= (complement.kind === 'preposition' ? 6 : 12)
    const attitude =
      (near && expressesAttitude(clause, complement)) ||
      (verb.frames.includes('object') &&
        attitudeWithin(clause, at + 1, clause.sentenceEnd(at)))
    if (verb.attitudes === 'asked' && !attitude) continue
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
      speaker: ownSubject(clause, at, cue, complement?.at) ?? {
        kind: 'continued',
        agreement: cue.agreement
      },
      content: [content],
      via: [],
      stance: stanceOf(clause, verb, complement?.from ?? from, attitudeReach),
      negated: false,
      confidence: near ? 0.93 : 0.8
    }
  }
  return undefined
}

/** «مؤكدا سموه أن», «مشيرا القحطاني إلى أن», «موضحة الوزارة أن»: a participle may name its subject. */
function ownSubject(
  clause: Clause,
  at: number,
  {verb}: CueReading,
  complement: number | undefined
): Speaker | undefined {
  // «داعية الأهالي إلى»: of these the noun behind is the one asked.
  if (verb.charge || verb.addressee) return undefined
  if (complement === undefined || complement < at + 2) return undefined
  const {article, possessed, noun, stem} = clause.word(at + 1)
  const somebody = possessed || (article && (noun !== undefined || stem.endsWith('ي')))
  if (!somebody || readNounPhrase(clause, at + 1, complement) !== complement)
    return undefined
  return {kind: 'named', phrase: clause.phrase(at + 1, complement)}
}

function expressesAttitude(clause: Clause, {kind, from}: Complement): boolean {
  if (kind !== 'preposition') return true
  for (let at = from; at < from + attitudeReach; at++)
    if (attitudeAt(clause, at)) return true
  return false
}

/** «كان لافتا أن», «بات مؤكدا أن»: what something is, said by nobody. */
function isPredicate(clause: Clause, at: number): boolean {
  return /^[وف]?(?:كان|كانت|يكون|تكون|ليس|ليست|بات|باتت|بدا|يبدو|اصبح|اصبحت)$/u.test(
    clause.form(at - 1)
  )
}

/** The accusative shows, or a feminine form stands where an adverbial would. */
function isAdverbial(clause: Clause, at: number, cue: CueReading): boolean {
  const complement = findComplement(clause, at + 1, cue.verb)
  if (cue.accusative) {
    return (
      clause.word(at).noun === undefined ||
      clause.isComma(at - 1) ||
      cue.verb.stance === 'accuse' ||
      complement?.at === at + 1
    )
  }
  if (cue.agreement.gender !== 'f' || cue.agreement.number !== 'singular') return false
  // «متحدثة باسم»: an office.
  if (clause.word(at).noun !== undefined && complement?.at !== at + 1) return false
  return (
    clause.isComma(at - 1) || (complement?.kind === 'clause' && complement.at - at <= 4)
  )
}
