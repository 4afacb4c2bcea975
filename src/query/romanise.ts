import {consonants, particles} from '../languages/bilingual/romanisation.ts'
import {fold} from '../text/fold.ts'

const article = /^ال(?=..)/u
const vowels: Readonly<Record<string, string>> = {ا: 'a', آ: 'a', ى: 'a', و: 'u', ي: 'i'}
/** Letters that stand for any vowel at the beginning of a word. */
const carriers: Readonly<Record<string, string>> = {أ: 'a', إ: 'i', ا: 'a', آ: 'a'}

/** An Arabic word in Latin letters: `al-Ghanushi` for «الغنوشي». */
export function romaniseWord(word: string): string {
  const particle = particles[fold(word)]
  if (particle !== undefined) return particle
  const bare = word.replace(article, '')
  const letters = capitalised(supplyVowels(spell(bare)))
  return bare === word ? letters : `al-${letters}`
}

/** A letter, and whether it is a vowel. */
interface Sound {
  readonly latin: string
  readonly vowel: boolean
  readonly long?: boolean
}

function spell(word: string): Sound[] {
  const sounds: Sound[] = []
  const letters = [...word.normalize('NFC')]
  letters.forEach((letter, at) => {
    const next = letters[at + 1]
    const last = at === letters.length - 1
    const before = sounds.at(-1)
    if (letter === 'ة') {
      // The vowel before it is not written.
      sounds.push({latin: before?.latin === 'i' ? 'ya' : 'a', vowel: true})
    } else if (at === 0 && carriers[letter] !== undefined) {
      sounds.push(...firstVowel(letter, next))
    } else if (letter === 'أ' || letter === 'إ') {
      sounds.push({latin: before?.vowel ? "'a" : 'a', vowel: true})
    } else if (
      (letter === 'و' || letter === 'ي') &&
      (at === 0 || isGlide(before, next, last))
    ) {
      sounds.push({latin: letter === 'و' ? 'w' : 'y', vowel: false})
    } else if (vowels[letter] !== undefined) {
      sounds.push({latin: vowels[letter] as string, vowel: true, long: true})
    } else if (consonants[letter] !== undefined) {
      // An ayn or hamza at an end of the word is not heard in English.
      const latin = consonants[letter] as string
      if (latin !== "'") sounds.push({latin, vowel: false})
      else if (at === 0) sounds.push({latin: 'a', vowel: true})
      else if (!last) sounds.push({latin, vowel: false})
    }
  })
  return sounds
}

/** «إيمان» begins with a long vowel, «أحمد» with a short one. */
function firstVowel(letter: string, next: string | undefined): Sound[] {
  if (next === 'و' || next === 'ي')
    return letter === 'آ' ? [{latin: 'a', vowel: true}] : []
  return [{latin: carriers[letter] as string, vowel: true}]
}

/** و and ي beside a vowel are consonants: «ياسر», «عياش». */
function isGlide(
  before: Sound | undefined,
  next: string | undefined,
  last: boolean
): boolean {
  if (before?.vowel && !last) return true
  return next !== undefined && (next === 'ا' || next === 'ى')
}

/**
 * Puts in the vowels that Arabic leaves out, by the commonest shapes of names: `a` after a first
 * consonant (`Kamal`, `Marzuqi`), within a run of three and before a last one (`Hasan`), `i` after a
 * long vowel (`Khalid`).
 */
function supplyVowels(sounds: readonly Sound[]): string {
  let latin = ''
  // Consonants since the last vowel.
  let run = 0
  sounds.forEach((sound, at) => {
    if (sound.vowel) run = 0
    else if (run > 0) {
      const ends = at === sounds.length - 1
      const long = run === 1 ? sounds[at - 2] : undefined
      // «خارجية» is made from «خارج».
      const afterLong = long?.long === true && (ends || long.latin === 'a')
      if (at === 1 || run === 2 || ends || afterLong) {
        latin += afterLong ? 'i' : 'a'
        run = 0
      }
    }
    latin += sound.latin
    if (!sound.vowel) run++
  })
  return latin
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
