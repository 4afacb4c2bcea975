import {type AddedCue, checkCue, refuseCue} from '../../added-cue.ts'
import {conjugate} from './conjugate.ts'
import {frames, type ReportingVerb} from './reporting-verbs.ts'
import {foldSpelling} from './spelling.ts'
import {type VerbFormNumber, verbFormNumbers} from './verb-patterns.ts'

const radicals = /^[\u0621-\u064A](?: [\u0621-\u064A]){2,3}$/u
const marks = /\p{M}/gu

/** Reads a verb that a user adds; it must be conjugated from root and form to what its lemma says. */
export function readAddedVerb(cue: AddedCue): ReportingVerb {
  const {lemma, stance, frames: taken, root, form} = checkCue(cue, frames)
  if (typeof root !== 'string' || !radicals.test(root)) {
    throw refuseCue(lemma, 'root', 'three or four radicals with spaces between', root)
  }
  if (!isForm(form)) throw refuseCue(lemma, 'form', '1 to 8, or 10', form)
  const verb: ReportingVerb = {lemma, stance, frames: taken, root, form}
  const past = conjugate(verb)[0]?.spelling ?? ''
  if (foldSpelling(past) !== foldSpelling(lemma.replace(marks, ''))) {
    throw refuseCue(lemma, 'lemma', `form ${form} of that root, \`${past}\``, lemma)
  }
  return verb
}

function isForm(form: number | undefined): form is VerbFormNumber {
  return verbFormNumbers.includes(form as VerbFormNumber)
}
