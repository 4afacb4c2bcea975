import type {Grammar, Paragraph, Rule} from '../../grammar.ts'
import {keptWith} from '../../kept-with.ts'
import {readAddedVerb} from './added-verb.ts'
import {Clause} from './clause.ts'
import type {ClauseRule} from './clause-rule.ts'
import {conjugate} from './conjugate.ts'
import {describe} from './describe.ts'
import {misspells} from './misspelling.ts'
import {WordReader} from './read-word.ts'
import {type ReportingVerb, reportingVerbs} from './reporting-verbs.ts'
import {accordingTo} from './rules/according-to.ts'
import {atRequest} from './rules/at-request.ts'
import {brought} from './rules/brought.ts'
import {bySaying} from './rules/by-saying.ts'
import {documentSays} from './rules/document-says.ts'
import {inProtest} from './rules/in-protest.ts'
import {inform} from './rules/inform.ts'
import {lightVerb} from './rules/light-verb.ts'
import {nameColon} from './rules/name-colon.ts'
import {nominal} from './rules/nominal.ts'
import {participle} from './rules/participle.ts'
import {passive} from './rules/passive.ts'
import {periphrastic} from './rules/periphrastic.ts'
import {quoteThenVerb} from './rules/quote-then-verb.ts'
import {relative} from './rules/relative.ts'
import {relayed} from './rules/relayed.ts'
import {soCalled} from './rules/so-called.ts'
import {verbWithComplement} from './rules/verb-complement.ts'
import {verbWithObject} from './rules/verb-object.ts'
import {whatSaid} from './rules/what-said.ts'
import {phraseFrom, subjectsBefore, widen} from './widen.ts'

type NamedRule = readonly [id: string, rule: ClauseRule]

/** Tried in this order, at the first word of a paragraph before the others. */
const openingRules: readonly NamedRule[] = [['ar/name-colon', nameColon]]

/** Tried in this order. */
const clauseRules: readonly NamedRule[] = [
  ['ar/according-to', accordingTo],
  ['ar/relayed', relayed],
  ['ar/document-says', documentSays],
  ['ar/periphrastic', periphrastic],
  ['ar/so-called', soCalled],
  ['ar/relative', relative],
  ['ar/what-said', whatSaid],
  ['ar/passive', passive],
  ['ar/by-saying', bySaying],
  ['ar/quote-then-verb', quoteThenVerb],
  ['ar/brought', brought],
  ['ar/light-verb', lightVerb],
  ['ar/participle', participle],
  ['ar/inform', inform],
  ['ar/verb-complement', verbWithComplement],
  ['ar/verb-object', verbWithObject],
  ['ar/at-request', atRequest],
  ['ar/in-protest', inProtest],
  ['ar/nominal', nominal]
]

/** How news in Arabic credits people with what they say. */
export const grammar: Grammar = createGrammar(reportingVerbs)

function createGrammar(verbs: readonly ReportingVerb[]): Grammar {
  let reader: WordReader | undefined
  // The lexicon is conjugated when a word is first read, not when the module is loaded.
  const readerOf = (): WordReader => {
    reader ??= new WordReader(verbs)
    return reader
  }
  // A dozen rules are tried at every word of the same one.
  let last: {paragraph: Paragraph; clause: Clause} | undefined
  // Rules ask for the words of one paragraph again and again, naming for those of all paragraphs.
  const clauseOf = (paragraph: Paragraph): Clause => {
    if (last?.paragraph === paragraph) return last.clause
    const reader = readerOf()
    const clause = keptWith(paragraph, reader, () => new Clause(paragraph, reader))
    last = {paragraph, clause}
    return clause
  }
  const opening = openingRules.map(
    ([id, rule]): Rule => ({
      id,
      read: (paragraph, at) => (at === 0 ? rule(clauseOf(paragraph), at) : undefined)
    })
  )
  const rules = clauseRules.map(
    ([id, rule], number): Rule => ({
      id,
      read: (paragraph, at) => clauseOf(paragraph).tryRule(rule, number, at)
    })
  )
  return {
    rules: [...opening, ...rules],
    skips: (paragraph, at) => at > 0 && clauseOf(paragraph).isRefused(at, rules.length),
    stem: word => readerOf().readWritten(word).stem,
    describe: (paragraph, phrase) => describe(clauseOf(paragraph), phrase),
    misspells,
    widen: (paragraph, phrase) => widen(clauseOf(paragraph), phrase),
    phraseFrom: (paragraph, at) => phraseFrom(clauseOf(paragraph), at),
    subjectsBefore: (paragraph, at) => subjectsBefore(clauseOf(paragraph), at),
    withCues(cues) {
      const added = cues.map(readAddedVerb)
      return {
        grammar: createGrammar([...added, ...verbs]),
        forms: added.flatMap(verb =>
          conjugate(verb)
            .filter(({kind}) => kind === 'past' || kind === 'present')
            .map(({spelling}) => ({form: spelling, stance: verb.stance}))
        )
      }
    }
  }
}
