import type {Grammar} from '../grammar.ts'
import {subjectBefore} from './clause/subject.ts'
import {describe} from './describe.ts'
import {accordingTo} from './rules/according-to.ts'
import {clauseThenVerb} from './rules/clause-then-verb.ts'
import {passive} from './rules/passive.ts'
import {quoteThenVerb} from './rules/quote-then-verb.ts'
import {subjectThenVerb} from './rules/subject-then-verb.ts'
import {verbThenObject} from './rules/verb-then-object.ts'

/** How news in English credits people with what they say. */
export const grammar: Grammar = {
  rules: [
    accordingTo,
    quoteThenVerb,
    clauseThenVerb,
    passive,
    subjectThenVerb,
    verbThenObject
  ],
  stem: form => form.replace(/'s$/u, ''),
  describe,
  widen: (_, phrase) => phrase,
  subjectsBefore: (paragraph, at) => {
    const subject = subjectBefore(paragraph, at)
    return subject?.speaker.kind === 'named' ? [subject.speaker.phrase] : []
  }
}
