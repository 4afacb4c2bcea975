import type {Grammar, Paragraph, Rule} from '../../grammar.ts'
import {readAddedVerb} from './added-verb.ts'
import {Clause} from './clause.ts'
import type {ClauseRule} from './clause-rule.ts'
import {conjugate} from './conjugate.ts'
import {describe} from './describe.ts'
import {WordReader} from './read-word.ts'
import {type ReportingVerb, reportingVerbs} from './reporting-verbs.ts'
import {accordingTo} from './rules/according-to.ts'
import {bySaying} from './rules/by-saying.ts'
import {documentSays} from './rules/document-says.ts'
import {lightVerb} from './rules/light-verb.ts'
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
import {phraseFrom, subjectsBefore, widen} from './widen.ts'

/** How news in Arabic credits people with what they say. */
export const grammar: Grammar = createGrammar(reportingVerbs)

function createGrammar(verbs: readonly ReportingVerb[]): Grammar {
  let reader: WordReader | undefined
  // The lexicon is conjugated when a word is first read, not when the module is loaded.
  const readerOf = (): WordReader => {
    reader ??= new WordReader(verbs)
    return reader
  }
  // Rules ask for the words of one paragraph again and again, naming for those of all paragraphs.
  const clauses = new WeakMap<Paragraph, Clause>()
  const clauseOf = (paragraph: Paragraph): Clause => {
    const known = clauses.get(paragraph)
    if (known) return known
    const clause = new Clause(paragraph, readerOf())
    clauses.set(paragraph, clause)
    return clause
  }
  const rule = (id: string, read: ClauseRule): Rule => ({
    id,
    read: (paragraph, at) => read(clauseOf(paragraph), at)
  })
  return {
    rules: [
      rule('ar/according-to', accordingTo),
      rule('ar/relayed', relayed),
      rule('ar/document-says', documentSays),
      rule('ar/periphrastic', periphrastic),
      rule('ar/so-called', soCalled),
      rule('ar/relative', relative),
      rule('ar/passive', passive),
      rule('ar/by-saying', bySaying),
      rule('ar/quote-then-verb', quoteThenVerb),
      rule('ar/light-verb', lightVerb),
      rule('ar/participle', participle),
      rule('ar/verb-complement', verbWithComplement),
      rule('ar/verb-object', verbWithObject),
      rule('ar/nominal', nominal)
    ],
    stem: form => readerOf().read(form).stem,
    describe: (paragraph, phrase) => describe(clauseOf(paragraph), phrase),
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
