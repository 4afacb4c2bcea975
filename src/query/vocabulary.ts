import {ByteReader, ByteWriter} from '../engine/bytes.ts'
import {type NotedWord, newMark} from '../text/noted-word.ts'
import {readingsOf, type SoundReading, soundKey, soundLikeness} from './sounds.ts'

/** A word of the index that sounds like another. */
export interface AlikeWord {
  readonly word: string
  /** From 0 to 1. */
  readonly likeness: number
}

const arabicWord = /^[\u0621-\u064A]+$/u
const latinWord = /^[a-z']+$/u
const article = /^[وبفك]?ال(?=.{3})|^لل(?=.{3})/u
/** «Essebsi», «Elloumi», «Ennahdha»: the Arabic article as French hears it. */
const latinArticle = /^[ae](.)(?=\1)|^[ae]l(?=[^aeiou].{2})/u

/** A first letter is a particle where the word is much oftener written without it. */
const muchOftener = 2

/** What is written onto a name, and what is left without it. */
const particles: readonly (readonly [RegExp, string])[] = [
  [/^[وف](?=.{3})/u, ''],
  [/^لل(?=.{3})/u, 'ال'],
  [/^[بكل](?=.{3})/u, '']
]

/** How alike the best words must be, and how many of them count. */
const leastLikeness = 0.74
const most = 8
/** What is left of the likeness of letters that are not read in the usual way. */
const unusualShare = 0.94
/** A name beside one that is less alike than it by more than this is meant, and not the other. */
const furthestBehind = 0.12

/** How often a word stands in the articles. */
interface Use {
  count: number
  /** Whether it may be a name by its letters and length. */
  readonly sounds: boolean
}

/** The words of all articles, to be found by how they sound. */
export class Vocabulary {
  readonly #uses = new Map<string, Use>()
  readonly #mark = newMark()
  readonly #bySound = new Map<string, string[]>()
  /** Words whose sounds nobody asked for yet; many programs only fill indexes and save them. */
  #unheard: string[] = []
  #unread: Uint8Array<ArrayBuffer> | undefined

  /** Takes in words of an article. */
  add(words: Iterable<string>): void {
    for (const word of words) this.#count(word)
  }

  /** Takes in a word of an article. */
  addWord(word: NotedWord): void {
    if (word.wordMark === this.#mark) {
      const use = word.wordNote as Use
      // Whatever is not in use any more is made anew when it comes again.
      if (use.count > 0) {
        use.count++
        return
      }
    }
    word.wordNote = this.#count(word.text)
    word.wordMark = this.#mark
  }

  #count(word: string): Use {
    this.#read()
    const known = this.#uses.get(word)
    if (known) {
      known.count++
      return known
    }
    const use = {count: 1, sounds: mayBeName(word)}
    this.#uses.set(word, use)
    if (use.sounds) this.#unheard.push(word)
    return use
  }

  /** Takes words of an article out. */
  remove(words: Iterable<string>): void {
    this.#read()
    for (const word of words) {
      const use = this.#uses.get(word)
      if (!use) continue
      use.count--
      if (use.count > 0) continue
      this.#uses.delete(word)
      if (!use.sounds) continue
      this.#hear()
      for (const key of keysOf(word)) {
        const left = this.#bySound.get(key)?.filter(other => other !== word)
        if (left && left.length > 0) this.#bySound.set(key, left)
        else this.#bySound.delete(key)
      }
    }
  }

  /** What `Vocabulary.of` needs. */
  toBytes(): Uint8Array<ArrayBuffer> {
    if (this.#unread) return this.#unread
    const writer = new ByteWriter()
    writer.number(this.#uses.size)
    // Sorted, a word begins like the one before it, and takes half of the bytes.
    let last = ''
    for (const word of [...this.#uses.keys()].sort()) {
      const shared = sharedLength(last, word)
      writer.number(shared)
      writer.text(word.slice(shared))
      writer.number(this.#uses.get(word)?.count ?? 0)
      last = word
    }
    return writer.take()
  }

  /** A vocabulary of what `toBytes` gave, which is read when first asked for. */
  static of(bytes: Uint8Array<ArrayBuffer>): Vocabulary {
    const vocabulary = new Vocabulary()
    vocabulary.#unread = bytes
    return vocabulary
  }

  #read(): void {
    if (!this.#unread) return
    const reader = new ByteReader(this.#unread)
    this.#unread = undefined
    let last = ''
    for (let left = reader.count(); left > 0; left--) {
      const word = last.slice(0, reader.number()) + reader.text()
      const count = reader.number()
      last = word
      const sounds = mayBeName(word)
      this.#uses.set(word, {count, sounds})
      if (sounds) this.#unheard.push(word)
    }
  }

  /** Words in the other script that may be the same name, the likeliest first. */
  alike(word: string): AlikeWord[] {
    const inArabic = arabicWord.test(word)
    if (!inArabic && !latinWord.test(word)) return []
    this.#hear()
    const found = new Map<string, number>()
    for (const asked of formsOf(word)) {
      for (const written of this.#bySound.get(soundKey(asked)) ?? []) {
        if (arabicWord.test(written) === inArabic) continue
        const other = this.#withoutParticles(written)
        if (found.has(other) && other !== written) continue
        const likeness = likenessOf(asked, other)
        if (likeness > (found.get(other) ?? 0)) found.set(other, likeness)
      }
    }
    const best = Math.max(...found.values(), leastLikeness + furthestBehind)
    return [...found]
      .map(([other, likeness]) => ({word: other, likeness}))
      .filter(({likeness}) => likeness >= best - furthestBehind)
      .sort((a, b) => b.likeness - a.likeness || this.#compare(a.word, b.word))
      .slice(0, most)
  }

  /** «وبوتين» and «للسبسي» are the names themselves, if those are written somewhere too. */
  #withoutParticles(word: string): string {
    for (const [pattern, as] of particles) {
      const bare = word.replace(pattern, as)
      if (bare === word) continue
      const uses = this.#uses.get(bare)?.count ?? 0
      const own = this.#uses.get(word)?.count ?? 0
      if (uses > own * muchOftener) return this.#withoutParticles(bare)
    }
    return word
  }

  /** The word of more articles first. */
  #compare(one: string, other: string): number {
    const counts = [one, other].map(word => this.#uses.get(word)?.count ?? 0)
    return (counts[1] as number) - (counts[0] as number) || (one < other ? -1 : 1)
  }

  #hear(): void {
    this.#read()
    for (const word of this.#unheard) {
      for (const key of keysOf(word)) {
        const list = this.#bySound.get(key)
        if (list) list.push(word)
        else this.#bySound.set(key, [word])
      }
    }
    this.#unheard = []
  }
}

/** How many UTF-16 units two words begin with together. */
function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** Whether a word may be a name by its letters and length. */
export function mayBeName(word: string): boolean {
  return (
    word.length > 2 && word.length < 24 && (arabicWord.test(word) || latinWord.test(word))
  )
}

/** What a word can be found by, as it sounds with and without an article. */
export function keysOf(word: string): Set<string> {
  const keys = new Set(formsOf(word).map(soundKey))
  for (const key of keys) if (key.length < 2) keys.delete(key)
  return keys
}

/** A word in one of its readings, with the article or without. */
interface Form extends SoundReading {
  readonly without: boolean
}

function formsOf(word: string): Form[] {
  const bare = word.replace(arabicWord.test(word) ? article : latinArticle, '')
  const forms = readingsOf(word).map(reading => ({...reading, without: false}))
  if (bare === word) return forms
  return [...forms, ...readingsOf(bare).map(reading => ({...reading, without: true}))]
}

function likenessOf(asked: Form, other: string): number {
  const latin = arabicWord.test(other) ? asked : null
  let best = 0
  for (const form of formsOf(other)) {
    // The first letters of «Essebsi» are an article only if Arabic has one there.
    const [inLatin, inArabic] = latin ? [asked, form] : [form, asked]
    if (inLatin.without && !inArabic.without) continue
    const share = asked.usual && form.usual ? 1 : unusualShare
    if (share <= best) continue
    best = Math.max(best, soundLikeness(asked, form) * share)
  }
  return best
}
