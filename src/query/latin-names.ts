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

  /** An attribution whose sources have them. */
  attribution(attribution: Attribution): Attribution {
    const {source, via} = attribution
    return {
      ...attribution,
      source: source && this.source(source),
      via: via.map(carrier => this.source(carrier))
    }
  }

  /** A source that has them. */
  source(source: Source): Source {
    const {name} = source
    if (!arabicLetter.test(name)) return source
    const translit = (): string => this.#find(this.#latin, name, transliterate)
    const nameEn = (): string | undefined =>
      this.#find(this.#english, name, nameInEnglish)
    return {
      ...source,
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
