import type {Speaker} from '../../../grammar.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {clauseStart} from '../clause-start.ts'
import {statesObject} from '../finite-verb.ts'
import type {CueReading} from '../read-word.ts'
import {foldSpelling} from '../spelling.ts'
import {canSpeak, subjectAfter} from '../subject.ts'

/** Prepositions with the pronoun that stands for what was said: «ما أشار إليه», «ما صرح به». */
const resumed = /^(ب|عن|الي|علي)(?:ه|ها)$/u

/** «توقف العمل، وهو ما أكده المدير»: the clause before is what somebody said. */
export const whatSaid: ClauseRule = (clause, at) => {
  const {cues} = clause.word(at)
  if (cues.length === 0) return undefined
  const opener = whatStart(clause, at)
  if (opener === undefined) return undefined
  for (const cue of cues) {
    const end = resumedEnd(clause, at, cue)
    if (end === undefined) continue
    const subject = subjectAfter(clause, end, clause.sentenceEnd(at), cue.agreement, {
      split: true
    })
    if (!subject) return undefined
    const speaker: Speaker = {
      kind: 'named',
      phrase: clause.phrase(subject.from, subject.to)
    }
    const content = clause.trimmed(clauseStart(clause, opener), opener)
    if (!content || !canSpeak(clause, speaker)) return undefined
    return {
      cue: clause.phrase(at, at + 1),
      speaker,
      content: [content],
      via: [],
      stance: cue.verb.stance,
      negated: false,
      confidence: 0.6
    }
  }
  return undefined
}

/** Where the verb ends together with the pronoun for what was said; none for other verbs. */
function resumedEnd(clause: Clause, at: number, cue: CueReading): number | undefined {
  const {verb} = cue
  if (!statesObject(cue)) return undefined
  // «وهو ما اعتبره خطأ»: what it is held to be follows.
  if (verb.lemma === 'اعتبر') return undefined
  if (clause.word(at).pronoun) return verb.frames.includes('object') ? at + 1 : undefined
  const [, preposition] = resumed.exec(clause.form(at + 1)) ?? []
  const taken = verb.frames.some(frame => foldSpelling(frame) === preposition)
  return taken ? at + 2 : undefined
}

/** «توقف العمل، [وهو] ما أكده المدير»: where the words begin that take up the clause before; none elsewhere. */
function whatStart(clause: Clause, verb: number): number | undefined {
  if (clause.form(verb - 1) !== 'ما' || verb - 2 <= clause.sentenceStart(verb))
    return undefined
  return /^و(?:هو|هي|هذا|ذلك)$/u.test(clause.form(verb - 2)) ? verb - 2 : undefined
}
