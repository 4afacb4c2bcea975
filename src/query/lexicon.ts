import {concepts} from '../languages/bilingual/index.ts'
import {kindred, kindredLanguage} from '../languages/bilingual/kindred/index.ts'
import {fold} from '../text/fold.ts'
import type {QueryAlternative} from '../text/query-unit.ts'
import {RecentMap} from '../text/recent-map.ts'
import {type Analyser, positionOf} from '../text/terms.ts'
import type {LanguageCode} from '../types.ts'
import {hamzaOf, withHamza} from './hamza.ts'
import {beginning, beginnings, hasWord} from './word-beginning.ts'

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
  /** Of a people, its country. */
  readonly land?: Entry | undefined
}

/** How another language says the words of a name. */
export interface Translation {
  /** How many of the words it stands for. */
  readonly length: number
  /** The commonest first. */
  readonly expressions: readonly string[]
  /** The country, where the words say whose people or whose institution. */
  readonly land?: string | undefined
}

/** A concept that an expression stands for. */
interface Reading {
  readonly concept: Entry
  readonly text: string
  /** Where its line stands among all; kindred words come after all concepts. */
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
 * What a word counts that news puts for another without meaning the same; of several fields, each says
 * less, and those that it shares count together.
 */
const kindredWeight = 0.6
/** What they count together at most; set by hand, a little below what one field alone counts. */
const sharedWeight = 0.56
/** Of how many expressions it is remembered what says the same. */
const mostSaid = 2000
/** Of how many their index terms: a question asks for those of a word a dozen times. */
const mostKeys = 2000

/**
 * Concepts, found by the words of either language.
 *
 * There are thousands, and a question needs few of them: lines wait by the first
 * letters of their words, and are read when a question has such a word.
 */
export class Lexicon {
  readonly #analyser: Analyser
  readonly #lines: string[] = []
  /** The number of the first line of kindred words. */
  readonly #firstKindred: number
  readonly #waiting = new Map<number, number[]>()
  /** Lines that were read. */
  readonly #concepts = new Map<number, readonly Entry[]>()
  /** The caller's own, by the index terms of the expression. */
  readonly #added = new Map<string, Reading[]>()
  /** By the beginning of a word, then by the index terms of the expression. */
  readonly #found = new Map<number, Map<string, Reading[]>>()
  /** Index terms that an expression of several begins with, of those that were read. */
  readonly #beginsSeveral = new Set<string>()
  /** Index terms of expressions that were asked for before. */
  readonly #terms = new Map<string, readonly string[]>()
  /** What was found lately: questions of one desk come back to the same words. */
  readonly #said = new RecentMap<readonly QueryAlternative[]>(mostSaid)
  readonly #keys = new RecentMap<string>(mostKeys)

  /** @param added The caller's own concepts; their senses come before those of `languages/bilingual`. */
  constructor(analyser: Analyser, added: readonly Concept[]) {
    this.#analyser = analyser
    for (const [at, concept] of added.map(entryOf).entries()) {
      for (const {text} of Object.values(concept.expressions).flat()) {
        const reading = {concept, text, order: at - added.length, rare: false}
        push(this.#added, this.#key(text), reading)
        this.#noteBeginning(this.#key(text))
      }
    }
    this.#waitForAll(concepts)
    this.#firstKindred = this.#lines.length
    this.#waitForAll(kindred)
  }

  /**
   * The longest expression of several words that begins at a word, or the word itself, with
   * all that says the same; `null` where the lexicon has none.
   *
   * @param synonyms Whether other words of the same language are among it, and kindred words of
   *   either (default: yes).
   * @param written The word as the text has it, with its hamza.
   */
  find(
    words: readonly string[],
    at: number,
    language: LanguageCode,
    synonyms = true,
    written = ''
  ): {length: number; alternatives: readonly QueryAlternative[]} | null {
    for (let length = this.#longestAt(words, at); length > 0; length--) {
      const text = words.slice(at, at + length).join(' ')
      const hamza = length === 1 ? hamzaOf(written) : ''
      const alternatives = this.#sayings(text, language, synonyms, 1, hamza)
      if (alternatives) return {length, alternatives}
    }
    // «أبرمت» is in no line, but may be a form of «أبرم».
    const alternatives = this.#analyser
      .bases(this.#askedKey(words[at] ?? ''))
      .flatMap(({word, weight}) => this.#sayings(word, language, synonyms, weight) ?? [])
    return alternatives.length > 0 ? {length: 1, alternatives} : null
  }

  /** All that says the same as an expression; `null` where no line has it. */
  #sayings(
    text: string,
    language: LanguageCode,
    synonyms: boolean,
    share: number,
    hamza = ''
  ): readonly QueryAlternative[] | null {
    const key = `${language} ${synonyms} ${share} ${hamza}${text}`
    let said = this.#said.get(key)
    if (!said) {
      said = this.#gather(text, language, synonyms, share, hamza)
      this.#said.set(key, said)
    }
    return said.length > 0 ? said : null
  }

  #gather(
    text: string,
    language: LanguageCode,
    synonyms: boolean,
    share: number,
    hamza: string
  ): QueryAlternative[] {
    const entries = withHamza(this.#entries(text), hamza)
    const found = this.#conceptsAmong(entries, text)
    const akin = synonyms ? this.#kindredAmong(entries, language, share) : []
    const related = found
      .filter(({rare}) => !rare)
      .flatMap(reading => reading.concept.related.map(concept => ({...reading, concept})))
    return [
      ...this.#alternatives(found, language, synonyms, share),
      ...this.#alternatives(related, language, synonyms, share * relatedWeight),
      ...akin
    ]
  }

  /** Whether a word or fixed expression is in it. */
  has(text: string): boolean {
    return this.#entries(text).length > 0
  }

  /** What the likeliest reading of the words from one on is called in another language. */
  translate(
    words: readonly string[],
    at: number,
    language: LanguageCode
  ): Translation | null {
    for (let length = this.#longestAt(words, at); length > 0; length--) {
      const expression = words.slice(at, at + length).join(' ')
      const readings = this.#conceptsAmong(this.#entries(expression), expression)
      for (const {concept, text} of readings) {
        const expressions = counterparts(concept, text, language)
        if (expressions.length === 0) continue
        const land = concept.land?.expressions[language]?.[0]?.text
        return {length, expressions, land}
      }
    }
    return null
  }

  #alternatives(
    found: readonly Reading[],
    language: LanguageCode,
    synonyms: boolean,
    share: number
  ): QueryAlternative[] {
    const alternatives: QueryAlternative[] = []
    found.forEach(({concept, rare}, at) => {
      const weight =
        share * (readingWeights[at] ?? readingWeights[3]) * (rare ? rareWeight : 1)
      for (const [code, expressions] of Object.entries(concept.expressions)) {
        if (code === language && !synonyms) continue
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

  /**
   * All words of the fields of meaning among the lines that have an expression. A word that shares
   * several of them with it is the likelier to be meant, the more of them it shares.
   */
  #kindredAmong(
    entries: readonly Reading[],
    language: LanguageCode,
    share: number
  ): QueryAlternative[] {
    const fields = entries.filter(({order}) => order >= this.#firstKindred)
    const weight = (share * kindredWeight) / Math.sqrt(fields.length)
    const shared = new Map<string, number>()
    const found: QueryAlternative[] = []
    for (const {concept} of fields) {
      for (const [code, expressions] of Object.entries(concept.expressions)) {
        const counting = code === language && code === kindredLanguage
        const own = expressions.map(({text}) => this.#termsOf(text))
        for (const [key, terms] of new Map(own.map(list => [list.join(' '), list]))) {
          if (key === '') continue
          const times = counting ? (shared.get(key) ?? 0) + 1 : 1
          shared.set(key, times)
          found.push({
            terms,
            weight: Math.max(weight, Math.min(weight * times, share * sharedWeight))
          })
        }
      }
    }
    return found
  }

  /** What an expression may mean, the likeliest first, among the lines that have it. */
  #conceptsAmong(entries: readonly Reading[], text: string): readonly Reading[] {
    const found = entries.filter(({order}) => order < this.#firstKindred)
    const asked = found.map(reading => isFormOf(text, reading.text))
    const judged = asked.includes(true)
      ? found.map((reading, at) => (asked[at] ? reading : {...reading, rare: true}))
      : found
    return judged.sort(
      (one, other) => Number(one.rare) - Number(other.rare) || one.order - other.order
    )
  }

  /** Of how many words an expression can be that begins at a word: most begin none but themselves. */
  #longestAt(words: readonly string[], at: number): number {
    const most = Math.min(longest, words.length - at)
    if (most < 2) return most
    const [key, next] = words.slice(at, at + 2).map(word => this.#askedKey(word))
    // Words without a term are skipped, and those that count add up.
    if (!key || !next || /\d/u.test(key)) return most
    for (const word of words.slice(at, at + most)) {
      for (const begins of [word, this.#askedKey(word)].flatMap(beginnings)) {
        this.#expressions(begins)
      }
    }
    return this.#beginsSeveral.has(key) ? most : 1
  }

  /** The lines that have an expression. */
  #entries(text: string): readonly Reading[] {
    const key = this.#askedKey(text)
    if (key === '') return []
    const words = [...text.split(' '), ...key.split(' ')]
    const begins = new Set(words.flatMap(beginnings))
    const lists = [...begins].map(begins => this.#expressions(begins)?.get(key))
    const found: Reading[] = []
    for (const reading of [this.#added.get(key) ?? [], ...lists].flat()) {
      if (reading && !found.some(({concept}) => concept === reading.concept)) {
        found.push(reading)
      }
    }
    return found
  }

  #termsOf(expression: string): readonly string[] {
    let terms = this.#terms.get(expression)
    if (!terms) {
      terms = this.#analyser.alternative(expression, 1)?.terms ?? []
      this.#terms.set(expression, terms)
    }
    return terms
  }

  #waitForAll(lists: readonly string[]): void {
    for (const list of lists) {
      for (const line of list.split('\n')) {
        if (line !== '') this.#wait(this.#lines.push(line) - 1, line)
      }
    }
  }

  #wait(at: number, line: string): void {
    let start = 0
    do {
      const begins = beginning(line, start)
      const lines = this.#waiting.get(begins)
      if (!lines) this.#waiting.set(begins, [at])
      else if (lines[lines.length - 1] !== at) lines.push(at)
      start = line.indexOf(' ', start) + 1
    } while (start > 0)
  }

  /** The expressions with a word that begins so, by their index terms. */
  #expressions(begins: number): ReadonlyMap<string, readonly Reading[]> | undefined {
    const known = this.#found.get(begins)
    const lines = this.#waiting.get(begins)
    if (known || !lines) return known
    const found = new Map<string, Reading[]>()
    this.#found.set(begins, found)
    for (const order of lines) {
      for (const concept of this.#conceptsOf(order)) {
        for (const {text, rare} of Object.values(concept.expressions).flat()) {
          if (!hasWord(text, begins)) continue
          const key = this.#key(text)
          push(found, key, {concept, text, order, rare})
          this.#noteBeginning(key)
        }
      }
    }
    return found
  }

  /** Takes note of an expression of several words. */
  #noteBeginning(key: string): void {
    const end = key.indexOf(' ')
    if (end > 0) this.#beginsSeveral.add(key.slice(0, end))
  }

  #conceptsOf(at: number): readonly Entry[] {
    const known = this.#concepts.get(at)
    if (known) return known
    const read = readLine(this.#lines[at] as string)
    this.#concepts.set(at, read)
    return read
  }

  /** The index terms of an expression of a question. */
  #askedKey(expression: string): string {
    let key = this.#keys.get(expression)
    if (key === undefined) {
      key = this.#key(expression)
      this.#keys.set(expression, key)
    }
    return key
  }

  /** The index terms of an expression, of each word the likeliest. */
  #key(expression: string): string {
    const placed = this.#analyser.placedTerms(expression)
    return placed.terms
      .filter((_, at) => at === 0 || positionOf(placed, at) > positionOf(placed, at - 1))
      .join(' ')
  }
}

const inflection = /^(?:e?s|e?d|ing|ies|ied)$/u

/**
 * Whether a word is an expression or inflected from it, rather than another word of
 * the same stem: `universities` is a form of `university`, `universe` is not.
 */
function isFormOf(word: string, expression: string): boolean {
  const base = fold(expression)
  let shared = 0
  while (shared < base.length && word[shared] === base[shared]) shared++
  const ending = word.slice(shared)
  const left = base.slice(shared)
  if (ending === '' && left === '') return true
  if (left !== '' && left !== 'e' && left !== 'y') return false
  // `stopped` doubles a letter.
  const doubled = left === '' && ending[0] === base.at(-1) ? ending.slice(1) : ending
  return inflection.test(ending) || inflection.test(doubled)
}

function push(map: Map<string, Reading[]>, key: string, reading: Reading): void {
  const list = map.get(key)
  if (list) list.push(reading)
  else map.set(key, [reading])
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
  const [land, people] = columns
  for (const own of columns) own.related.push(...columns.filter(other => other !== own))
  return columns.map(own => (own === people ? {...own, land} : own))
}

/** The expressions of another language; in a line of pairs (`Moscow, Kremlin`), its own first. */
function counterparts(concept: Entry, text: string, language: LanguageCode): string[] {
  const usual = (concept.expressions[language] ?? []).filter(({rare}) => !rare)
  const texts = usual.map(expression => expression.text)
  for (const own of Object.values(concept.expressions)) {
    const at = own.findIndex(expression => expression.text === text)
    if (own.length !== texts.length || at < 1) continue
    return [texts[at] as string, ...texts.filter((_, other) => other !== at)]
  }
  return texts
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
