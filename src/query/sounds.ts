/** How a letter or group of letters sounds, coarsely and finely; vowels have no coarse sound. */
interface Sound {
  /** Letters that writers put for each other across scripts share it. */
  readonly coarse: string
  readonly fine: string
}

const latin: readonly (readonly [letters: string, coarse: string, fine: string])[] = [
  ['tch', 'S', 'ch'],
  ['sch', 'S', 'sh'],
  ['ch', 'S', 'ch'],
  ['sh', 'S', 'sh'],
  ['kh', 'x', 'kh'],
  ['gh', 'k', 'gh'],
  ['dj', 'k', 'j'],
  ['ph', 'f', 'f'],
  ['th', 't', 'th'],
  ['dh', 'd', 'dh'],
  ['ck', 'k', 'k'],
  ['x', 'ks', 'x'],
  ['b', 'b', 'b'],
  ['p', 'b', 'p'],
  ['f', 'f', 'f'],
  ['v', 'f', 'v'],
  ['t', 't', 't'],
  ['d', 'd', 'd'],
  ['s', 's', 's'],
  ['z', 'z', 'z'],
  ['c', 'k', 'k'],
  ['k', 'k', 'k'],
  ['q', 'k', 'q'],
  ['g', 'k', 'g'],
  ['j', 'k', 'j'],
  ['h', 'h', 'h'],
  ['l', 'l', 'l'],
  ['m', 'm', 'm'],
  ['n', 'n', 'n'],
  ['r', 'r', 'r'],
  ['a', '', 'a'],
  ['e', '', 'i'],
  ['i', '', 'i'],
  ['y', '', 'i'],
  ['o', '', 'u'],
  ['u', '', 'u'],
  ['w', '', 'u']
]

const arabic: Readonly<Record<string, readonly [coarse: string, fine: string]>> = {
  ب: ['b', 'b'],
  پ: ['b', 'p'],
  ف: ['f', 'f'],
  ڤ: ['f', 'v'],
  ت: ['t', 't'],
  ط: ['t', 't'],
  ث: ['t', 'th'],
  د: ['d', 'd'],
  ض: ['d', 'dh'],
  ذ: ['d', 'dh'],
  س: ['s', 's'],
  ص: ['s', 's'],
  ز: ['z', 'z'],
  ظ: ['z', 'dh'],
  ش: ['S', 'sh'],
  خ: ['x', 'kh'],
  ج: ['k', 'j'],
  غ: ['k', 'gh'],
  ق: ['k', 'q'],
  ك: ['k', 'k'],
  ح: ['h', 'h'],
  ه: ['h', 'h'],
  ل: ['l', 'l'],
  م: ['m', 'm'],
  ن: ['n', 'n'],
  ر: ['r', 'r'],
  ا: ['', 'a'],
  ع: ['', 'a'],
  ء: ['', 'a'],
  ئ: ['', 'i'],
  ؤ: ['', 'u'],
  ي: ['', 'i'],
  و: ['', 'u']
}

/** Letters of one coarse sound that are still far from each other. */
const near: Readonly<Record<string, string>> = {
  p: 'b',
  v: 'f',
  th: 't',
  dh: 'd',
  ch: 'sh',
  gh: 'g',
  q: 'k'
}

/** A run of letters longer than this is no name, and may be a whole text without a space. */
const longest = 40

/** The sounds of a folded word, Latin or Arabic; doubled ones count once. */
function soundsOf(letters: string): Sound[] {
  const word = letters.slice(0, longest)
  const sounds: Sound[] = []
  function put(coarse: string, fine: string): void {
    if (sounds.at(-1)?.fine !== fine) sounds.push({coarse, fine})
  }
  for (let at = 0; at < word.length; ) {
    const letter = word[at] ?? ''
    const known = arabic[letter]
    if (known) {
      // «تش» is one sound, and a final ha is mostly a ta marbuta or a vowel.
      if (letter === 'ت' && word[at + 1] === 'ش') {
        put('S', 'ch')
        at += 2
        continue
      }
      if (!(letter === 'ه' && at === word.length - 1)) put(known[0], known[1])
      at++
      continue
    }
    const group = latin.find(([letters]) => word.startsWith(letters, at))
    if (!group) {
      at++
      continue
    }
    const [letters, coarse, fine] = group
    if (letters === 'c' && /[eiy]/u.test(word[at + 1] ?? '')) put('s', 's')
    else if (!(letters === 'h' && at === word.length - 1)) put(coarse, fine)
    at += letters.length
  }
  return sounds
}

/** What spellings of one name have in common in both scripts: its consonants, coarsely. */
export function soundKey(word: string): string {
  return soundsOf(word)
    .map(({coarse}) => coarse)
    .join('')
    .replace(/(.)\1+/gu, '$1')
}

/** How alike two words sound, from 0 to 1. */
export function soundLikeness(one: string, other: string): number {
  const a = soundsOf(one)
  const b = soundsOf(other)
  let row = [0]
  for (const sound of b) row.push((row.at(-1) ?? 0) + leftOut(sound))
  for (const from of a) {
    const next = [(row[0] ?? 0) + leftOut(from)]
    b.forEach((to, at) => {
      next.push(
        Math.min(
          (row[at + 1] ?? 0) + leftOut(from),
          (next[at] ?? 0) + leftOut(to),
          (row[at] ?? 0) + exchanged(from, to)
        )
      )
    })
    row = next
  }
  const consonants = Math.max(
    1,
    ...[a, b].map(list => list.filter(({coarse}) => coarse).length)
  )
  return Math.max(0, 1 - (row.at(-1) ?? 0) / (consonants + 1))
}

/** The price of a sound that only one of the two words has. */
function leftOut({coarse, fine}: Sound): number {
  if (coarse !== '') return coarse === 'h' ? 0.6 : 1
  // Arabic writes long vowels only.
  return fine === 'a' ? 0.15 : 0.2
}

/** The price of one sound in the place of another. */
function exchanged(from: Sound, to: Sound): number {
  if (from.fine === to.fine) return 0
  if (from.coarse === '' && to.coarse === '') return 0.25
  if (from.coarse !== to.coarse) return 1.2
  return (near[from.fine] ?? from.fine) === (near[to.fine] ?? to.fine) ? 0.1 : 0.3
}
