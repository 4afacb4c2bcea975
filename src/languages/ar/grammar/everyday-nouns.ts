import {brokenPlurals} from '../analysis/broken-plurals.ts'
import {names} from '../analysis/names.ts'
import {nouns} from '../analysis/nouns.ts'
import {isListedGivenName} from '../names/given.ts'
import {foldSpelling} from './spelling.ts'

const listed = new Set(names.flat().map(foldSpelling))

/** Dictionaries have some names too, since texts do. */
function withoutNames(words: readonly string[]): ReadonlySet<string> {
  const mayBeName = (word: string): boolean =>
    word.length < 3 || listed.has(word) || isListedGivenName(word)
  return new Set(words.map(foldSpelling).filter(word => !mayBeName(word)))
}

const plurals = withoutNames(brokenPlurals.flatMap(([, ...several]) => several))
const words = withoutNames([...nouns, ...brokenPlurals.flat()])

/** A noun or adjective that nobody is given as a name, though a family may have it: «الحداد», «كمون». */
export function isEverydayNoun(stem: string): boolean {
  return words.has(stem) || isSoundPlural(stem)
}

/** «عائلات» */
function isSoundPlural(stem: string): boolean {
  return /.{3}ات$/u.test(stem) && words.has(`${stem.slice(0, -2)}ه`)
}

/** Of these one that means several: «أوامر». */
export function isEverydayPlural(stem: string): boolean {
  return plurals.has(stem) || isSoundPlural(stem)
}

/** The same, or a place: «صفاقس», «جرجيس». */
export function isEverydayNounOrPlace(stem: string): boolean {
  return isEverydayNoun(stem) || listed.has(stem)
}
