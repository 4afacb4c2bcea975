import type {Attribution, Source} from '../types.ts'
import type {Lexicon} from './lexicon.ts'
import {nameInEnglish, transliterate} from './name-in-english.ts'

const arabicLetter = /[\u0621-\u064A]/u

/** More names than these are not remembered. */
const most = 5000

/** What sources with Arabic names are called in Latin letters, found when somebody reads it. */
export class LatinNames {
  readonly #lexicon: () => Lexicon
  readonly #latin = new Map<string, string>()
  readonly #english = new Map<string, string | undefined>()

  constructor(lexicon: () => Lexicon) {
    this.#lexicon = lexicon
  }

  /** An attribution whose sources have them, and ids of their own. */
  attribution(attribution: Attribution, idOf: (source: Source) => string): Attribution {
    const {source, via} = attribution
    return {
      ...attribution,
      source: source && this.source(source, idOf(source)),
      via: via.map(carrier => this.source(carrier, idOf(carrier)))
    }
  }

  /** A source that has them; with another id, if one is given. */
  source(source: Source, id: string = source.id): Source {
    const {name} = source
    if (!arabicLetter.test(name)) return {...source, id}
    const translit = (): string => this.#find(this.#latin, name, transliterate)
    const nameEn = (): string | undefined =>
      this.#find(this.#english, name, nameInEnglish)
    return {
      ...source,
      id,
      get translit() {
        return translit()
      },
      get nameEn() {
        return nameEn()
      }
    }
  }

  #find<Found>(
    known: Map<string, Found>,
    name: string,
    find: (lexicon: Lexicon, name: string) => Found
  ): Found {
    if (known.has(name)) return known.get(name) as Found
    const found = find(this.#lexicon(), name)
    if (known.size >= most) known.clear()
    known.set(name, found)
    return found
  }
}
