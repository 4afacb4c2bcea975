import type {Description, Paragraph, Phrase} from '../grammar.ts'
import {wordAt} from './clause/tokens.ts'
import {determiners} from './function-words.ts'
import {pronouns} from './pronouns.ts'

/** Tells who a noun phrase names. */
export function describe(paragraph: Paragraph, phrase: Phrase): Description {
  const words: string[] = []
  for (let at = phrase.from; at < phrase.to; at++) {
    const form = wordAt(paragraph, at)
    if (form !== '' && !determiners.has(form)) words.push(form)
  }
  const pronoun = words.length === 1 ? pronouns.get(words[0] ?? '') : undefined
  return {
    type: 'person',
    keys: pronoun ? [] : words,
    words,
    agreement: pronoun ?? {},
    anaphoric: pronoun !== undefined,
    named: !pronoun
  }
}
