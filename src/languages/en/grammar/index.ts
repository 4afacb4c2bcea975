import type {Grammar} from '../../grammar.ts'
import {describe} from './describe.ts'
import {accordingTo} from './rules/according-to.ts'
import {asSaid} from './rules/as-said.ts'
import {asked} from './rules/asked.ts'
import {clauseThenVerb} from './rules/clause-then-verb.ts'
import {nominalCue} from './rules/nominal-cue.ts'
import {passive} from './rules/passive.ts'
import {prepositionalCue} from './rules/prepositional-cue.ts'
import {quoteThenVerb} from './rules/quote-then-verb.ts'
import {quotedAsSaying} from './rules/quoted-as-saying.ts'
import {reportedly} from './rules/reportedly.ts'
import {speakerColon} from './rules/speaker-colon.ts'
import {subjectThenVerb} from './rules/subject-then-verb.ts'
import {verbThenObject} from './rules/verb-then-object.ts'
import {subjectsBefore} from './subjects-before.ts'
import {widen} from './widen.ts'

/** How news in English credits people with what they say. */
export const grammar: Grammar = {
  rules: [
    speakerColon,
    accordingTo,
    prepositionalCue,
    quotedAsSaying,
    asSaid,
    quoteThenVerb,
    clauseThenVerb,
    asked,
    passive,
    subjectThenVerb,
    verbThenObject,
    nominalCue,
    reportedly
  ],
  stem: form => form.replace(/'s$/u, ''),
  describe,
  widen,
  subjectsBefore
}
