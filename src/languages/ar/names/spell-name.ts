import {names} from '../analysis/names.ts'
import {foldSpelling, wordSet} from '../grammar/spelling.ts'
import {arabicGivenNames} from './given.ts'

/** An Arabic word of so many letters is so rare that its vowels tell nobody apart. */
const longWord = 7

/** In a shorter one, so many consonants show a foreign name. */
const foreignConsonants = 4

/** With fewer consonants the vowels of a foreign name tell people apart too: «جون», «جان». */
const leastConsonants = 3

/** Arabic names of four consonants, which their vowels do tell apart: «محمود», «سليمان», «العامري». */
const arabicShape = /^م|ان$|ي$/u

/** Words that only Arabic names are joined by. */
const arabicParticles: ReadonlySet<string> = wordSet(
  'بن ابن بنت أبو أبي أبا بو أم عبد ولد دين الدين الله رحمن رحمان حاج شيخ آل'
)

/** One name each, whatever letter it is written with. */
const variants: readonly (readonly string[])[] = [
  ...names,
  ['رضا', 'رضى'],
  ['رحمن', 'رحمان'],
  ['إسحاق', 'إسحق'],
  ['ياسين', 'يس'],
  ['أبو', 'أبي', 'أبا', 'بو'],
  ['حاج', 'بلحاج']
]

const usual: ReadonlyMap<string, string> = new Map(
  variants.flatMap(spellings =>
    spellings.map(other => [foldSpelling(other), foldSpelling(spellings[0] ?? other)])
  )
)

/** Letters that one Arabic word is written with by some and not by others. */
const slips: Readonly<Record<string, string>> = {ئ: 'ي', ؤ: 'و', ط: 'ت', ظ: 'ض'}

/** Letters that newsrooms choose between for one foreign sound. */
const sounds: Readonly<Record<string, string>> = {
  ...slips,
  ج: 'غ',
  ق: 'غ',
  ك: 'غ',
  ص: 'س',
  ث: 'ت'
}

/** What has more words is no name alone. */
const longestForeignName = 4

const arabicLetters = /^[\u0621-\u064A]+$/u
/** Sounds that only Arabic has; a hamza without a seat ends Arabic words. */
const arabicSounds = /[حعضظء]/u
/** By itself a word with one of these is seldom foreign: «قرطاس» is not «كارتيس». */
const emphatics = /[صطق]/u
const vowels = /[اويئؤء]/gu

/**
 * One spelling of a person's name for those that newsrooms choose between: «قائد» and «قايد»,
 * «عبدالله» and «عبد الله», and of a foreign one far more: «فرانسوا هولاند» and «فرنسوا أولاند».
 *
 * @param words The words of the name, folded and without their articles.
 * @param hasArticle Whether a word has the article where the name is written: «الشاهد».
 */
export function spellName(
  words: readonly string[],
  hasArticle: (word: string) => boolean
): string[] {
  const known = words.flatMap(takeApart).map(word => usual.get(word) ?? word)
  const foreign = known.length > 1 && known.some(hasForeignShape)
  const spelt = foreign && !words.some(hasArticle) ? foreignSpelling(known) : undefined
  return spelt ?? known.map(arabicSpelling)
}

/** How a name is spelt if it is foreign, as none is that has an Arabic word. */
export function foreignSpelling(words: readonly string[]): string[] | undefined {
  const foreign =
    words.length <= longestForeignName &&
    !words.some(isArabic) &&
    (words.length > 1 || mayBeForeignAlone(words[0] ?? ''))
  return foreign ? words.map(spellForeign) : undefined
}

/** Whether the words of an id may be what {@link foreignSpelling} makes of a name. */
export function isForeignSpelling(words: readonly string[]): boolean {
  return words.every(word => !isArabic(word) && spellForeign(word) === word)
}

function spellForeign(word: string): string {
  const sounded = [...word]
    .map(letter => sounds[letter] ?? letter)
    .join('')
    .replace(/(.)\1/gu, '$1')
  if (consonantsOf(word) < leastConsonants) return sounded
  return withoutVowels(
    sounded
      // «هولاند», «أولاند»
      .replace(/^[ها][اوي]*/u, 'ا')
      // «تيريزا», «تيريزه»
      .replace(/ه$/u, 'ا')
      // «فرانسوا», «فرانسو»
      .replace(/وا$/u, 'و')
  )
}

/** Joined words: «عبدالله», «نورالدين», «بنعلي». */
function takeApart(word: string, at: number): string[] {
  const [, servant] = /^عبد(ال\p{L}{2,})$/u.exec(word) ?? []
  if (servant) return ['عبد', servant === 'الله' ? servant : servant.slice(2)]
  const [, light] = /^(\p{L}{2,4})الدين$/u.exec(word) ?? []
  if (light) return [light, 'دين']
  const father = word.slice(2)
  const joined = at > 0 && word.startsWith('بن') && arabicGivenNames.has(father)
  return joined ? ['بن', father] : [word]
}

function arabicSpelling(word: string): string {
  if (!arabicLetters.test(word)) return word
  const key = [...word].map(letter => slips[letter] ?? letter).join('')
  if (key.length >= longWord) return withoutVowels(key.replace(/[جق]/gu, 'غ'))
  // «حمودة», «حمادة»
  const stem = key.replace(/ه$/u, '')
  return !arabicShape.test(key) && consonantsOf(stem) >= foreignConsonants
    ? withoutVowels(key)
    : key
}

/** «ترودو», but not «قرطاس», nor «براند», which many may be called. */
function mayBeForeignAlone(word: string): boolean {
  return hasForeignShape(word) && !emphatics.test(word)
}

function isArabic(word: string): boolean {
  return (
    !arabicLetters.test(word) ||
    arabicSounds.test(word) ||
    arabicParticles.has(word) ||
    arabicGivenNames.has(word)
  )
}

/** «هولاند»: more consonants or long vowels than Arabic names have in such an order. */
function hasForeignShape(word: string): boolean {
  const stem = word.replace(/[هي]$/u, '')
  const long = stem.match(vowels)?.length ?? 0
  if (long === 0) return false
  // «مرزوق», «حمدان»
  if (/^م\p{L}{2}و\p{L}$|^\p{L}{2,3}ان$/u.test(stem)) return false
  return consonantsOf(stem) >= foreignConsonants || (long > 1 && stem.length > 4)
}

/** A vowel counts at the beginning, where one is always written. */
function consonantsOf(word: string): number {
  return word.slice(1).replace(vowels, '').length + 1
}

function withoutVowels(word: string): string {
  return word.replace(/(?<=.)[اوي](?=.)/gu, '')
}
