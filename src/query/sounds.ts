import {
  arabicRereadings,
  arabicSpellings,
  latinRereadings,
  latinSpellings,
  nearSounds,
  type Rereading,
  type Spelling
} from '../languages/bilingual/spellings.ts'

/** A word in one of the ways that its letters can be read. */
export interface SoundReading {
  readonly letters: string
  readonly sounds: readonly Spelling[]
  /** Whether its letters are read in the usual way. */
  readonly usual: boolean
}

/** A run of letters longer than this is no name, and may be a whole text without a space. */
const longest = 40
/** Words of fewer consonants are told apart by their vowels as well. */
const leastConsonants = 2

const byLetter = new Map<string, Spelling[]>()
for (const spelling of [...latinSpellings, ...arabicSpellings]) {
  const first = spelling.letters[0] as string
  const known = byLetter.get(first)
  if (known) known.push(spelling)
  else byLetter.set(first, [spelling])
}

/** The sounds of a folded word, Latin or Arabic; doubled ones count once. */
function soundsOf(letters: string): Spelling[] {
  const word = letters.slice(0, longest)
  const sounds: Spelling[] = []
  for (let at = 0; at < word.length; ) {
    const spelling = byLetter
      .get(word[at] as string)
      ?.find(({letters}) => word.startsWith(letters, at))
    if (!spelling) {
      at++
      continue
    }
    const sound = inPlace(spelling, word, at)
    if (sound && sounds.at(-1)?.fine !== sound.fine) sounds.push(sound)
    at += spelling.letters.length
  }
  return sounds
}

const soft: Spelling = {letters: 'c', coarse: 's', fine: 's'}
const openEnd: Spelling = {letters: 'ه', coarse: '', fine: 'a'}
/** A first alef and an ayn are written under any vowel. */
const carrier: Spelling = {letters: 'ع', coarse: '', fine: 'a'}

/** What letters sound like where they stand; `null`: nothing. */
function inPlace(spelling: Spelling, word: string, at: number): Spelling | null {
  const {letters, fine} = spelling
  if (letters === 'c' && /[eiy]/u.test(word[at + 1] ?? '')) return soft
  // A final ha is mostly a ta marbuta, or a vowel.
  if (fine === 'h' && at === word.length - 1) return letters === 'h' ? null : openEnd
  return letters === 'ا' && at === 0 ? carrier : spelling
}

/** A folded word in all the ways that its letters can be read, the usual one first. */
export function readingsOf(word: string): SoundReading[] {
  const isArabic = word >= '\u0600'
  const rereadings: readonly Rereading[] = isArabic ? arabicRereadings : latinRereadings
  const found = [{letters: word, sounds: soundsOf(word), usual: true}]
  for (const {pattern, as} of rereadings) {
    const letters = word.replace(pattern, as)
    if (letters !== word && letters.length > 1)
      found.push({letters, sounds: soundsOf(letters), usual: false})
  }
  return found
}

/** What spellings of one name have in common in both scripts: its consonants, coarsely. */
export function soundKey({sounds}: SoundReading): string {
  const consonants = sounds.map(({coarse}) => coarse).join('')
  const key = consonants.replace(/(.)\1+/gu, '$1')
  if (key.length >= leastConsonants) return key
  // «أويحيى» has one, and so have many other words. Arabic seldom writes `a`.
  return sounds
    .filter(({fine}) => fine !== 'a')
    .map(({coarse, fine}) => coarse || fine)
    .join('')
}

/** How alike two words sound, from 0 to 1. */
export function soundLikeness(
  {sounds: a}: SoundReading,
  {sounds: b}: SoundReading
): number {
  let row = [0]
  let next: number[] = []
  for (let at = 0; at < b.length; at++)
    row.push((row[at] as number) + leftOut(b[at] as Spelling))
  for (const from of a) {
    next[0] = (row[0] as number) + leftOut(from)
    for (let at = 0; at < b.length; at++) {
      const to = b[at] as Spelling
      next[at + 1] = Math.min(
        (row[at + 1] as number) + leftOut(from),
        (next[at] as number) + leftOut(to),
        (row[at] as number) + exchanged(from, to)
      )
    }
    ;[row, next] = [next, row]
  }
  const consonants = Math.max(1, countConsonants(a), countConsonants(b))
  return Math.max(0, 1 - (row[b.length] as number) / (consonants + 1))
}

function countConsonants(sounds: readonly Spelling[]): number {
  let count = 0
  for (const {coarse} of sounds) if (coarse) count++
  return count
}

/** The price of a sound that only one of the two words has. */
function leftOut({letters, coarse, fine}: Spelling): number {
  if (coarse !== '') return coarse === 'h' ? 0.6 : 1
  // Latin has no letter for ع, and Arabic writes long vowels only.
  if (letters === 'ع' || letters < '\u0600') return fine === 'a' ? 0.12 : 0.16
  return 0.25
}

/** The price of one sound in the place of another. */
function exchanged(from: Spelling, to: Spelling): number {
  if (from.fine === to.fine) return 0
  if (from.coarse === '' && to.coarse === '') {
    return from.letters === 'ع' || to.letters === 'ع' ? 0.05 : 0.3
  }
  if (from.coarse !== to.coarse) return 1.2
  const near = (fine: string): string => nearSounds[fine] ?? fine
  return near(from.fine) === near(to.fine) ? 0.1 : 0.25
}
