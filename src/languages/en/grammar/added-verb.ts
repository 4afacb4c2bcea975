import type {Stance} from '../../../types.ts'
import {type AddedCue, checkCue, refuseCue} from '../../added-cue.ts'
import {frames, type VerbClass} from './cues.ts'
import {inflect} from './inflect.ts'

const verb = /^[a-z][a-z'-]*(?: [a-z'-]+)*$/u

/** Reads a verb that a user adds, with the particles that follow it: `double down`. */
export function readAddedVerb(cue: AddedCue): VerbClass {
  const {lemma, stance, frames: taken} = checkCue(cue, frames)
  if (!verb.test(lemma)) {
    throw refuseCue(
      lemma,
      'lemma',
      'a verb in lower case, its particles behind it',
      lemma
    )
  }
  return {stance, frames: taken, lemmas: [lemma]}
}

/** The forms of a verb's first word that can stand in a clause. */
export function finiteForms({
  lemmas,
  stance
}: VerbClass): {readonly form: string; readonly stance: Stance}[] {
  return lemmas.flatMap(lemma => {
    const [first = '', ...particles] = lemma.split(' ')
    const {base, third, past} = inflect(first)
    return [base, third, past].map(form => ({
      form: [form, ...particles].join(' '),
      stance
    }))
  })
}
