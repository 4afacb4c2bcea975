import {concepts} from '../languages/bilingual/index.ts'
import type {QueryAlternative} from '../text/query-unit.ts'
import type {Analyser} from '../text/terms.ts'
import type {LanguageCode} from '../types.ts'

/** A word or fixed expression for a concept. */
interface Expression {
  readonly text: string
  /** Whether it mostly means something else. */
  readonly rare: boolean
}

/** Ways to say one thing, by language: words or fixed expressions, the commonest first. */
export type Concept = Readonly<Partial<Record<LanguageCode, readonly string[]>>>

/** A concept, read. */
interface Entry {
  readonly expressions: Readonly<Record<LanguageCode, readonly Expression[]>>
  /** What its line puts beside it: the capital and the people of a country. */
  readonly related: readonly Entry[]
}

/** A concept that an expression stands for. */
interface Reading {
  readonly concept: Entry
  /** Where its line stands among all. */
  readonly order: number
  readonly rare: boolean
}

/** The most words of a fixed expression. */
const longest = 5

/** What the first reading of a word counts, the second, and so on. */
const readingWeights = [1, 0.85, 0.75, 0.65] as const
/** What a word counts for what it seldom means. */
const rareWeight = 0.5
/** What another word for the same thing counts in the language of the question. */
const synonymWeight = 0.8
/** What a capital counts for its country, and a people for its land. */
const relatedWeight = 0.7

/**
 * Concepts, found by the words of either language.
 *
 * There are thousands, and a question needs few of them: lines wait by the first
 * letters of their words, and are read when a question has such a word.
 */
export class Lexicon {
  readonly #analyser: Analyser
  readonly #lines: string[] = []
  readonly #waiting = new Map<number, number[]>()
  /** Lines that were read. */
  readonly #concepts = new Map<number, readonly Entry[]>()
  readonly #byTerms = new Map<string, Reading[]>()
  /** Index terms of expressions that were asked for before. */
  readonly #terms = new Map<string, readonly string[]>()

  /** @param added The caller's own concepts; their senses come before those of `languages/bilingual`. */
  constructor(analyser: Analyser, added: readonly Concept[]) {
    this.#analyser = analyser
    added.forEach((concept, at) => {
      this.#putAll(entryOf(concept), at - added.length)
    })
    for (const list of concepts) {
      for (const line of list.split('\n')) {
        if (line !== '') this.#wait(this.#lines.push(line) - 1, line)
      }
    }
  }

  /**
   * The longest expression of several words that begins at a word, or the word itself, with
   * all that says the same; `null` where the lexicon has none.
   */
  find(
    words: readonly string[],
    at: number,
    language: LanguageCode
  ): {length: number; alternatives: QueryAlternative[]} | null {
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const found = this.#readings(words.slice(at, at + length).join(' '))
      if (found.length === 0) continue
      const related = found
        .filter(({rare}) => !rare)
        .flatMap(reading =>
          reading.concept.related.map(concept => ({...reading, concept}))
        )
      return {
        length,
        alternatives: [
          ...this.#alternatives(found, language, 1),
          ...this.#alternatives(related, language, relatedWeight)
        ]
      }
    }
    return null
  }

  #alternatives(
    found: readonly Reading[],
    language: LanguageCode,
    share: number
  ): QueryAlternative[] {
    const alternatives: QueryAlternative[] = []
    found.forEach(({concept, rare}, at) => {
      const weight =
        share * (readingWeights[at] ?? readingWeights[3]) * (rare ? rareWeight : 1)
      for (const [code, expressions] of Object.entries(concept.expressions)) {
        const crossing = code === language ? synonymWeight : 1
        for (const expression of expressions) {
          const terms = this.#termsOf(expression.text)
          if (terms.length === 0) continue
          const own = expression.rare ? rareWeight : 1
          alternatives.push({terms, weight: weight * crossing * own})
        }
      }
    })
    return alternatives
  }

  /** What an expression may mean, the likeliest first. */
  #readings(text: string): readonly Reading[] {
    const key = this.#key(text)
    for (const word of [...text.split(' '), ...key.split(' ')]) this.#read(word)
    return this.#byTerms.get(key) ?? []
  }

  #termsOf(expression: string): readonly string[] {
    let terms = this.#terms.get(expression)
    if (!terms) {
      terms = this.#analyser.alternative(expression, 1)?.terms ?? []
      this.#terms.set(expression, terms)
    }
    return terms
  }

  #wait(at: number, line: string): void {
    for (let space = -1; ; ) {
      const begins = beginning(line, space + 1)
      const list = this.#waiting.get(begins)
      if (!list) this.#waiting.set(begins, [at])
      else if (list.at(-1) !== at) list.push(at)
      space = line.indexOf(' ', space + 1)
      if (space === -1) return
    }
  }

  /** Reads the lines with a word that begins like this one. */
  #read(word: string): void {
    const begins = beginning(word, 0)
    const lines = this.#waiting.get(begins)
    if (!lines) return
    this.#waiting.delete(begins)
    for (const order of lines) {
      for (const concept of this.#conceptsOf(order)) {
        for (const {text, rare} of Object.values(concept.expressions).flat()) {
          if (text.split(' ').some(own => beginning(own, 0) === begins)) {
            this.#put(this.#key(text), {concept, order, rare})
          }
        }
      }
    }
  }

  #putAll(concept: Entry, order: number): void {
    for (const {text, rare} of Object.values(concept.expressions).flat()) {
      this.#put(this.#key(text), {concept, order, rare})
    }
  }

  #conceptsOf(at: number): readonly Entry[] {
    const known = this.#concepts.get(at)
    if (known) return known
    const read = readLine(this.#lines[at] as string)
    this.#concepts.set(at, read)
    return read
  }

  #put(key: string, reading: Reading): void {
    if (key === '') return
    const known = this.#byTerms.get(key)
    if (!known) {
      this.#byTerms.set(key, [reading])
    } else if (!known.some(({concept}) => concept === reading.concept)) {
      known.push(reading)
      known.sort(
        (one, other) => Number(one.rare) - Number(other.rare) || one.order - other.order
      )
    }
  }

  #key(expression: string): string {
    const seen = new Set<number>()
    return this.#analyser
      .terms(expression)
      .filter(({position}) => !seen.has(position) && seen.add(position))
      .map(({term}) => term)
      .join(' ')
  }
}

function entryOf(concept: Concept): Entry {
  const expressions = Object.entries(concept).map(([code, list = []]) => [
    code,
    list.map(text => ({text, rare: false}))
  ])
  return {expressions: Object.fromEntries(expressions), related: []}
}

/** The concepts of a line: one, or one for each of its columns. */
function readLine(line: string): Entry[] {
  const [en = '', ar = ''] = line.split(' = ')
  if (!line.includes('|')) {
    return [{expressions: {ar: readArabic(ar), en: readEnglish(en)}, related: []}]
  }
  const arabic = ar.split('|')
  const columns = en.split('|').map((cell, at) => ({
    expressions: {ar: readArabic(arabic[at]?.trim() ?? ''), en: readEnglish(cell.trim())},
    related: [] as Entry[]
  }))
  for (const own of columns) own.related.push(...columns.filter(other => other !== own))
  return columns
}

function readEnglish(cell: string): Expression[] {
  return cell === '' ? [] : cell.split(', ').map(text => readExpression(text, '?'))
}

/** «كبير/ة» is an adjective or a person, masculine and feminine. */
function readArabic(cell: string): Expression[] {
  if (cell === '') return []
  return cell.split('، ').flatMap(text => {
    const expression = readExpression(text, '؟')
    if (!expression.text.includes('/ة')) return [expression]
    return ['', 'ة'].map(ending => ({
      ...expression,
      text: expression.text.replaceAll('/ة', ending)
    }))
  })
}

function readExpression(text: string, mark: string): Expression {
  return text.endsWith(mark)
    ? {text: text.slice(0, -mark.length), rare: true}
    : {text, rare: false}
}

/** Letters that count as another when the beginnings of words are compared. */
const same = new Map(
  ['yi', 'أا', 'إا', 'آا', 'ىي', 'ةه', 'ئء', 'ؤء'].map(([letter = '', counts = '']) => [
    letter.charCodeAt(0),
    counts.charCodeAt(0)
  ])
)
const alef = 0x627
const lam = 0x644
/** What may be written before the article. */
const particles = new Set(['و', 'ف', 'ب', 'ك'].map(letter => letter.charCodeAt(0)))

/** The first two letters after the article, as one number. */
function beginning(text: string, start: number): number {
  let at = start
  const first = text.charCodeAt(at)
  const articleAt = particles.has(first) ? at + 1 : at
  if (
    (text.charCodeAt(articleAt) === alef && text.charCodeAt(articleAt + 1) === lam) ||
    (first === lam && text.charCodeAt(at + 1) === lam)
  ) {
    const after = first === lam ? at + 2 : articleAt + 2
    if (isLetter(text, after) && isLetter(text, after + 1)) at = after
  }
  return letter(text, at) * 0x10000 + letter(text, at + 1)
}

function isLetter(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0x60
}

/** A folded letter; 0 where the word has ended. */
function letter(text: string, at: number): number {
  const code = text.charCodeAt(at)
  // Capitals.
  if (code >= 0x41 && code <= 0x5a) return same.get(code + 0x20) ?? code + 0x20
  return code > 0x60 ? (same.get(code) ?? code) : 0
}
