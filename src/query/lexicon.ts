import {concepts, countries} from '../languages/bilingual/index.ts'
import type {QueryAlternative} from '../text/query-unit.ts'
import type {Analyser} from '../text/terms.ts'
import type {LanguageCode} from '../types.ts'

/** Ways to say one thing in both languages, the commonest first. */
interface Concept {
  readonly en: readonly string[]
  readonly ar: readonly string[]
}

/** The most words of a fixed expression. */
const longest = 4

const readingWeights = [1, 0.85, 0.75, 0.65] as const
/** What another word for the same thing counts in the language of the question. */
const synonymWeight = 0.8
/** What a capital counts for its country, and a people for its land. */
const relatedWeight = 0.7

/** The words of `concepts`, found by their index terms. */
export class Lexicon {
  readonly #analyser: Analyser
  readonly #byTerms = new Map<string, Concept[]>()
  readonly #related = new Map<string, Concept[]>()
  /** Index terms of expressions that were asked for before. */
  readonly #terms = new Map<string, readonly string[]>()

  constructor(analyser: Analyser) {
    this.#analyser = analyser
    for (const list of concepts) {
      for (const line of list.trim().split('\n')) {
        const [en = '', ar = ''] = line.split(' = ')
        this.#put({en: en.split(', '), ar: ar.split('، ')})
      }
    }
    for (const line of countries.trim().split('\n')) this.#putCountry(line)
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
      const key = this.#key(words.slice(at, at + length).join(' '))
      const found = this.#byTerms.get(key)
      if (!found) continue
      const alternatives = this.#alternatives(found, language, 1)
      alternatives.push(
        ...this.#alternatives(this.#related.get(key) ?? [], language, relatedWeight)
      )
      return {length, alternatives}
    }
    return null
  }

  #alternatives(
    found: readonly Concept[],
    language: LanguageCode,
    share: number
  ): QueryAlternative[] {
    const alternatives: QueryAlternative[] = []
    found.forEach((concept, reading) => {
      const weight = share * (readingWeights[reading] ?? readingWeights[3])
      for (const code of ['ar', 'en'] as const) {
        const crossing = code === language ? synonymWeight : 1
        for (const expression of concept[code]) {
          const terms = this.#termsOf(expression)
          if (terms.length > 0) alternatives.push({terms, weight: weight * crossing})
        }
      }
    })
    return alternatives
  }

  #termsOf(expression: string): readonly string[] {
    let terms = this.#terms.get(expression)
    if (!terms) {
      terms = this.#analyser.alternative(expression, 1)?.terms ?? []
      this.#terms.set(expression, terms)
    }
    return terms
  }

  #putCountry(line: string): void {
    const [left = '', right = ''] = line.split(' = ')
    const [, ...en] = left.split('|').map(cell => cell.trim())
    const ar = right.split('|').map(cell => cell.trim())
    const cell = (cells: string[], at: number, comma: string): string[] =>
      (cells[at] ?? '').split(comma).filter(word => word !== '')
    const column = (at: number): Concept => ({
      en: cell(en, at, ', '),
      ar: cell(ar, at, '، ')
    })
    const columns = [column(0), column(1), column(2)]
    for (const own of columns) {
      for (const key of this.#put(own)) {
        for (const other of columns) if (other !== own) push(this.#related, key, other)
      }
    }
  }

  #put(concept: Concept): Set<string> {
    const keys = new Set(
      [...concept.en, ...concept.ar].map(expression => this.#key(expression))
    )
    keys.delete('')
    for (const key of keys) push(this.#byTerms, key, concept)
    return keys
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

function push(map: Map<string, Concept[]>, key: string, concept: Concept): void {
  const list = map.get(key)
  if (!list) map.set(key, [concept])
  else if (!list.includes(concept)) list.push(concept)
}
