import type {Grammar, Paragraph, Rule} from '../../grammar.ts'
import {Clause} from './clause.ts'
import {describe} from './describe.ts'
import {WordReader} from './read-word.ts'
import {accordingTo} from './rules/according-to.ts'
import {documentSays} from './rules/document-says.ts'
import {nominal} from './rules/nominal.ts'
import {participle} from './rules/participle.ts'
import {periphrastic} from './rules/periphrastic.ts'
import {relayed} from './rules/relayed.ts'
import {type ClauseRule, verbWithComplement, verbWithObject} from './rules/verb.ts'
import {phraseFrom, subjectsBefore, widen} from './widen.ts'

/** How news in Arabic credits people with what they say. */
export const grammar: Grammar = createGrammar()

function createGrammar(): Grammar {
  let reader: WordReader | undefined
  let clause: Clause | undefined
  // The lexicon is conjugated when a word is first read, not when the module is loaded.
  const readerOf = (): WordReader => {
    reader ??= new WordReader()
    return reader
  }
  // Rules ask for the clause of one paragraph many times in a row.
  const clauseOf = (paragraph: Paragraph): Clause => {
    if (clause?.paragraph === paragraph) return clause
    clause = new Clause(paragraph, readerOf())
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
      rule('ar/participle', participle),
      rule('ar/verb-complement', verbWithComplement),
      rule('ar/verb-object', verbWithObject),
      rule('ar/nominal', nominal)
    ],
    stem: form => readerOf().read(form).stem,
    describe: (paragraph, phrase) => describe(clauseOf(paragraph), phrase),
    widen: (paragraph, phrase) => widen(clauseOf(paragraph), phrase),
    phraseFrom: (paragraph, at) => phraseFrom(clauseOf(paragraph), at),
    subjectsBefore: (paragraph, at) => subjectsBefore(clauseOf(paragraph), at)
  }
}
