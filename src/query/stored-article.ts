import type {IndexedPassage} from '../engine/engine.ts'
import {readPassages} from '../engine/passage.ts'
import {RecentMap} from '../text/recent-map.ts'
import type {Detect} from '../text/script.ts'
import type {Analyser} from '../text/terms.ts'
import type {Article, Attribution, LanguageCode} from '../types.ts'
import {type Instants, instantOf} from './instant.ts'

/** The index terms of a stretch of text, and where each stands in the article. */
export interface PlacedTerms {
  readonly terms: readonly string[]
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** An article in an index, with all that answering needs. */
export interface StoredArticle {
  readonly article: Article
  readonly passages: readonly IndexedPassage[]
  readonly attributions: readonly Attribution[]
  readonly published: Instants | null
}

/** Cuts an article into passages; who says what in it is known already. */
export function storeArticle(
  article: Article,
  attributions: readonly Attribution[]
): StoredArticle {
  return {
    article,
    attributions,
    passages: readPassages(article.id, article.text),
    published: article.publishedAt === undefined ? null : instantOf(article.publishedAt)
  }
}

/** The language a passage is in. */
export function languageOf(
  stored: StoredArticle,
  passage: IndexedPassage,
  detect: Detect
): LanguageCode {
  return stored.article.language ?? detect(passage.span.text)
}

/**
 * Index terms of what was looked at lately: questions come back to the same articles. To keep those
 * of all articles would take as much memory as their text.
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
      const offset = passage.span.start
      const found = this.#analyser.terms(passage.span.text)
      placed = {
        terms: found.map(({term}) => term),
        starts: Uint32Array.from(found, ({start}) => offset + start),
        ends: Uint32Array.from(found, ({end}) => offset + end)
      }
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

/** Some 500 passages are read for a question, and as many titles and names. */
const passagesCached = 4_000
const textsCached = 20_000
