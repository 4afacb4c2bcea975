import {RecentMap} from '../text/recent-map.ts'
import type {Analyser, PlacedTerms} from '../text/terms.ts'
import type {IndexedPassage} from './engine.ts'

/** Some 500 passages are read for a question, and as many titles and names. */
const passagesCached = 4_000
const textsCached = 20_000

/**
 * Index terms of what was looked at lately: questions come back to the same articles, and what the
 * engine has read is read again by what ranks. To keep those of all articles would take as much
 * memory as their text.
 */
export class TermCache {
  readonly #analyser: Analyser
  readonly #placed = new RecentMap<PlacedTerms, IndexedPassage>(passagesCached)
  readonly #plain = new RecentMap<readonly string[]>(textsCached)

  constructor(analyser: Analyser) {
    this.#analyser = analyser
  }

  /** The terms of a passage, at offsets of its own text. */
  of(passage: IndexedPassage): PlacedTerms {
    let placed = this.#placed.get(passage)
    if (!placed) {
      placed = this.#analyser.placedTerms(passage.span.text)
      this.#placed.set(passage, placed)
    }
    return placed
  }

  /** The terms of a title or name. */
  plain(text: string): readonly string[] {
    let terms = this.#plain.get(text)
    if (!terms) {
      terms = this.#analyser.bareTerms(text)
      this.#plain.set(text, terms)
    }
    return terms
  }
}
