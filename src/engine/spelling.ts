import {nameSkeleton} from '../text/name-skeleton.ts'
import type {SourceType} from '../types.ts'

/** A name of so many letters is no Arabic one, or so rare that its vowels tell nobody apart. */
const longName = 7

/** In a shorter one, so many consonants show a foreign name. */
const foreignConsonants = 4

/** Arabic names of four consonants, which their vowels do tell apart: «محمود», «سليمان», «العامري». */
const arabicShape = /^م|ان$|ي$/u

/** The letter that stands in the hamza's place where it is not pronounced. */
const seats: Readonly<Record<string, string>> = {ئ: 'ي', ؤ: 'و'}

/**
 * One spelling of a name for those that newsrooms choose between: «غيراسيموف» and «جيراسيموف»,
 * «زيلينسكي» and «زيلنسكي», «ترامب» and «ترمب», «قائد» and «قايد». «محمد» and «محمود» are two.
 */
export function spelling(written: string, type: SourceType): string {
  if (!/^[\u0621-\u064A]+$/u.test(written)) return written
  const key =
    type === 'person'
      ? written.replace(/[ئؤ]/gu, letter => seats[letter] ?? letter)
      : written
  if (key.length >= longName) return withoutVowels(key.replace(/[جق]/gu, 'غ'))
  const foreign =
    type === 'person' &&
    !arabicShape.test(key) &&
    nameSkeleton(key).length >= foreignConsonants
  return foreign ? withoutVowels(key) : key
}

function withoutVowels(key: string): string {
  return key.replace(/(?<=.)[اوي](?=.)/gu, '')
}
