import {
  foreignSpelling,
  isForeignSpelling,
  spellName
} from '../languages/ar/names/spell-name.ts'
import {fold} from '../text/fold.ts'
import type {Naming} from './sources.ts'

/** The name of a body has so many letters where its vowels tell it from no other. */
const longName = 7

/**
 * The words of an id in one spelling for those that newsrooms choose between: «غيراسيموف» and
 * «جيراسيموف», «زيلينسكي» and «زيلنسكي». «محمد» and «محمود» are two.
 */
export function spelling(words: readonly string[], {type, name}: Naming): string[] {
  if (type !== 'person') return words.map(spellBody)
  let written: string | undefined
  return spellName(words, word => {
    written ??= fold(name)
    return written.includes(`ال${word}`)
  })
}

/** The words of a person's id as a foreign name has them; none where they are so already, or Arabic. */
export function foreignWords(words: readonly string[]): string[] | undefined {
  return isForeignSpelling(words) ? undefined : foreignSpelling(words)
}

function spellBody(word: string): string {
  if (word.length < longName || !/^[\u0621-\u064A]+$/u.test(word)) return word
  return word.replace(/[جق]/gu, 'غ').replace(/(?<=.)[اوي](?=.)/gu, '')
}
