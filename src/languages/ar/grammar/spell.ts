const longVowels: Readonly<Record<string, string>> = {A: 'ا', I: 'ي', U: 'و', Y: 'ى'}
const consonants: Readonly<Record<string, string>> = {m: 'م', n: 'ن', s: 'س', t: 'ت'}
const shortVowels = 'aiu'

/**
 * Spells a transcription (see `VerbPattern`) in Arabic letters: short vowels are left out, a doubled
 * letter is written once, hamza takes its seat.
 */
export function spell(transcription: string): string {
  const sounds = contract(transcription)
  let spelling = ''
  for (let at = 0; at < sounds.length; at++) {
    const sound = sounds[at] ?? ''
    if (sound === 'ء') {
      if (sounds[at - 1] === 'ء') continue
      spelling += seat(sounds, at)
      // The alef of the long vowel is already in آ.
      if (spelling.endsWith('آ')) at++
    } else if (shortVowels.includes(sound)) {
      if (at === 0) spelling += 'ا'
    } else if (sound === 'Y' && spelling.endsWith('ي')) {
      // «حيا»: no ى follows a ي.
      spelling += 'ا'
    } else if (!isDoubled(sounds, at)) {
      spelling += letterOf(sound)
    }
  }
  return spelling
}

/** The second of two like consonants with no vowel between: «أعلنا» is أعلن and نا. */
function isDoubled(sounds: string, at: number): boolean {
  const sound = sounds[at] ?? ''
  const before = sounds[at - 1] ?? ''
  if (longVowels[sound] !== undefined || longVowels[before] !== undefined) return false
  return letterOf(sound) === letterOf(before)
}

function letterOf(sound: string): string {
  return longVowels[sound] ?? consonants[sound] ?? sound
}

/** Vowel and glide, or hamza and hamza, melt into one long vowel: «إيضاح» from ءiوضAح, «يوقن» from يuيقiن. */
function contract(transcription: string): string {
  return transcription
    .replace(/iو(?=[^aiuAIUYو])/gu, 'I')
    .replace(/uي(?=[^aiuAIUYي])/gu, 'U')
    .replace(/^ءaء(?=[^aiuAIUY])/u, 'ءA')
    .replace(/^ءiء(?=[^aiuAIUY])/u, 'ءI')
    .replace(/^ءuء(?=[^aiuAIUY])/u, 'ءU')
}

/** Where hamza sits: by the strongest of the vowels beside it, i over u over a; alone after a long vowel. */
function seat(sounds: string, at: number): string {
  const before = sounds[at - 1] ?? ''
  const after = sounds[at + 1] ?? ''
  if (at === 0) {
    if (after === 'A') return 'آ'
    return after === 'i' || after === 'I' ? 'إ' : 'أ'
  }
  // «راء»: a short vowel behind the last letter counts for nothing after a long one.
  if (/[AU]/u.test(before) && /^[aiu]?$/u.test(sounds.slice(at + 1))) return 'ء'
  const beside = before + after
  if (/[iI]/u.test(beside)) return 'ئ'
  if (/[AU]/u.test(before)) return /[uU]/u.test(after) ? 'ؤ' : 'ء'
  if (/[uU]/u.test(beside)) return 'ؤ'
  return after === 'A' ? 'آ' : 'أ'
}
