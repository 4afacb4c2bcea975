import type {Paragraph} from '../../../grammar.ts'
import {
  auxiliaries,
  determiners,
  nounPrepositions,
  objectPronouns,
  otherPronouns,
  subjectPronouns,
  subordinators
} from '../function-words.ts'
import {isPlainVerb} from '../verb-forms.ts'
import {cueFormsAt} from './cue-verbs.ts'
import {isAdverb, isCapitalised, splitContraction, wordAt} from './tokens.ts'

/** Whether a word is, by its form alone, the finite verb of a clause. */
export function isFiniteVerb(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  if (form === '') return false
  if (form === 'may' && isCapitalised(paragraph, at)) return false
  if (auxiliaries.has(form)) return form !== 'being' && form !== 'having'
  if (isCapitalised(paragraph, at)) return false
  if (form.endsWith('ed') && isModified(paragraph, at)) return false
  if (isPlainVerb(form)) return true
  const contraction = splitContraction(form)
  if (contraction)
    return contraction.clitic !== "'s" || subjectPronouns.has(contraction.word)
  return cueFormsAt(paragraph, at).some(
    ({verb, kinds}) =>
      (kinds.has('third') && !verb.nounlike) ||
      (kinds.has('past') &&
        !kinds.has('base') &&
        // "the defeated candidate", "a promised visit" are none; "said", "told" always are.
        (!form.endsWith('ed') || finiteAfter(paragraph, at)))
  )
}

/** Whether a determiner or preposition stands before a form in -ed: *the retired general*. */
function isModified(paragraph: Paragraph, at: number): boolean {
  const before = wordAt(paragraph, at - 1)
  return (
    (determiners.has(before) && !otherPronouns.has(before)) ||
    before.endsWith("'s") ||
    nounPrepositions.has(before)
  )
}

/** Whether what follows a form in -ed lets it be a finite verb rather than an adjective. */
function finiteAfter(paragraph: Paragraph, at: number): boolean {
  const next = wordAt(paragraph, at + 1)
  return (
    next === '' ||
    next === 'to' ||
    (isCapitalised(paragraph, at + 1) && !isAdverb(wordAt(paragraph, at - 1))) ||
    determiners.has(next) ||
    subordinators.has(next) ||
    subjectPronouns.has(next)
  )
}

/** Whether the word after "to" is a verb, as far as can be told: *to* `leave`, *to* `the mayor`. */
export function isInfinitive(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  return (
    form !== '' &&
    !determiners.has(form) &&
    !objectPronouns.has(form) &&
    !isCapitalised(paragraph, at) &&
    !/^\d|(?:[^s]s|ing)$/u.test(form)
  )
}
