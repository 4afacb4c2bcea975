import {words} from '../text/words.ts'
import {soundKey, soundLikeness} from './sounds.ts'

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

/** How alike the best words must be, and how many of them count. */
const leastLikeness = 0.72
const most = 6

/** The words of all articles, to be found by how they sound. */
export class Vocabulary {
  /** In how many articles a word stands. */
  readonly #articles = new Map<string, number>()
  readonly #bySound = new Map<string, Set<string>>()

  /** Takes in the words of an article. */
  add(text: string): void {
    for (const word of distinctWords(text)) {
      const known = this.#articles.get(word) ?? 0
      this.#articles.set(word, known + 1)
      if (known > 0) continue
      for (const key of keysOf(word)) {
        const list = this.#bySound.get(key)
        if (list) list.add(word)
        else this.#bySound.set(key, new Set([word]))
      }
    }
  }

  /** Takes the words of an article out. */
  remove(text: string): void {
    for (const word of distinctWords(text)) {
      const known = this.#articles.get(word) ?? 0
      if (known > 1) {
        this.#articles.set(word, known - 1)
        continue
      }
      this.#articles.delete(word)
      for (const key of keysOf(word)) this.#bySound.get(key)?.delete(word)
    }
  }

  /** Words in the other script that may be the same name, the likeliest first. */
  alike(word: string): AlikeWord[] {
    const inArabic = arabicWord.test(word)
    if (!inArabic && !latinWord.test(word)) return []
    const found = new Map<string, number>()
    for (const spelling of spellingsOf(word)) {
      const key = soundKey(spelling)
      if (key.length < 2) continue
      for (const other of this.#bySound.get(key) ?? []) {
        if (arabicWord.test(other) === inArabic) continue
        for (const form of spellingsOf(other)) {
          const likeness = soundLikeness(spelling, form)
          if (likeness > (found.get(other) ?? 0)) found.set(other, likeness)
        }
      }
    }
    return [...found]
      .map(([other, likeness]) => ({word: other, likeness}))
      .filter(({likeness}) => likeness >= leastLikeness)
      .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
      .slice(0, most)
  }
}

export function distinctWords(text: string): Set<string> {
  const found = new Set<string>()
  for (const {text: word} of words(text)) {
    if (
      word.length > 2 &&
      word.length < 24 &&
      (arabicWord.test(word) || latinWord.test(word))
    )
      found.add(word)
  }
  return found
}

export function keysOf(word: string): Set<string> {
  const keys = new Set(spellingsOf(word).map(soundKey))
  for (const key of keys) if (key.length < 2) keys.delete(key)
  return keys
}

/** A word, and what is left of it without the article. */
function spellingsOf(word: string): string[] {
  const without = word.replace(arabicWord.test(word) ? article : latinArticle, '')
  return without === word ? [word] : [word, without]
}
