import {RecentMap} from '../text/recent-map.ts'
import type {Analyser, Term} from '../text/terms.ts'
import type {IndexedPassage} from './engine.ts'

/** The index terms of a stretch of text in reading order, in lists that run side by side. */
export interface PlacedTerms {
  readonly terms: readonly string[]
  /** Where each stands in the article. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Which word of the stretch each is of. */
  readonly positions: Uint32Array
  /** The word as it stands, folded. */
  readonly surfaces: readonly string[]
}

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

  /** The terms of a passage. */
  of(passage: IndexedPassage): PlacedTerms {
    let placed = this.#placed.get(passage)
    if (!placed) {
      const {text, start} = passage.span
      placed = placeTerms(this.#analyser, text, start)
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

/** The terms of a text that stands somewhere in an article. */
export function placeTerms(
  analyser: Analyser,
  text: string,
  offset: number
): PlacedTerms {
  const found = analyser.terms(text)
  const starts = new Uint32Array(found.length)
  const ends = new Uint32Array(found.length)
  const positions = new Uint32Array(found.length)
  for (let at = 0; at < found.length; at++) {
    const {start, end, position} = found[at] as Term
    starts[at] = offset + start
    ends[at] = offset + end
    positions[at] = position
  }
  return {
    terms: found.map(({term}) => term),
    starts,
    ends,
    positions,
    surfaces: found.map(({surface}) => surface)
  }
}
