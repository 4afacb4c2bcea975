import type {IndexedPassage} from '../engine/engine.ts'
import {readPassages} from '../engine/passage.ts'
import type {Detect} from '../text/script.ts'
import type {Article, Attribution, LanguageCode} from '../types.ts'
import {type Instants, instantOf} from './instant.ts'

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
