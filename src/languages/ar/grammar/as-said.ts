import type {Clause} from './clause.ts'
import {findComplement} from './complement.ts'
import {auxiliaries} from './particles.ts'
import type {CueReading} from './read-word.ts'
import {findSubjectAfter, type Subject} from './subject-after.ts'

/** A verb of saying behind «كما» or «مثلما», and who speaks by it. */
export interface AsSaid {
  readonly verb: number
  readonly cue: CueReading
  readonly subject: Subject
}

/**
 * «كما قال المدرب،», «مثلما ذكرت الصحيفة.»: as somebody said; where the verb goes on to something of
 * its own, «كما أكد الوزير أن», it says that they also said it, and this gives none.
 */
export function asSaid(clause: Clause, at: number): AsSaid | undefined {
  const verb = auxiliaries.has(clause.form(at + 1)) ? at + 2 : at + 1
  const cue = clause
    .word(verb)
    .cues.find(({kind}) => kind === 'past' || kind === 'present')
  if (!cue) return undefined
  const limit = clause.sentenceEnd(at)
  const subject = findSubjectAfter(clause, verb + 1, limit, {split: true})
  if (!subject) return undefined
  if (joinsMain(clause, subject.to)) return {verb, cue, subject}
  const ends = subject.to >= limit || !clause.isWord(subject.to)
  if (!ends || clause.quotationAt(subject.to) || clause.isColon(subject.to))
    return undefined
  return findComplement(clause, verb + 1, cue.verb) ? undefined : {verb, cue, subject}
}

/** «، فإن», «، فقد»: the main clause comes last. */
function joinsMain(clause: Clause, at: number): boolean {
  const next = clause.isComma(at) ? at + 1 : at
  return /^ف(?:ان|انه|انها|انهم|قد)$/u.test(clause.form(next))
}
