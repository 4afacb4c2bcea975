import type {EngineArticle, IndexedPassage} from '../engine/engine.ts'
import {readPassages} from '../engine/passage.ts'
import type {SnapshotArticle} from '../engine/snapshot.ts'
import type {Named} from '../engine/sources.ts'
import type {Detect} from '../text/script.ts'
import type {Article, Attribution, LanguageCode} from '../types.ts'
import {type Instants, instantOf} from './instant.ts'

/** An article in an index, with all that answering needs. */
export interface StoredArticle extends SnapshotArticle, EngineArticle {
  readonly published: Instants | null
}

/** Cuts an article into passages; who says what in it is known already. */
export function storeArticle(
  article: Article,
  attributions: readonly Attribution[]
): StoredArticle {
  return {
    id: article.id,
    title: article.title,
    article,
    attributions,
    attributionCount: attributions.length,
    named: attributions,
    passages: readPassages(article.id, article.text),
    published: publishedAt(article)
  }
}

/** An article of a saved index, which is cut into passages when somebody asks for it. */
export class RestoredArticle implements StoredArticle {
  readonly #saved: SnapshotArticle
  #passages: readonly IndexedPassage[] | undefined
  #published: Instants | null | undefined

  constructor(saved: SnapshotArticle) {
    this.#saved = saved
  }

  get id(): string {
    return this.#saved.id
  }

  get title(): string | undefined {
    return this.article.title
  }

  get article(): Article {
    return this.#saved.article
  }

  get attributions(): readonly Attribution[] {
    return this.#saved.attributions
  }

  get attributionCount(): number {
    return this.#saved.attributionCount
  }

  get named(): Iterable<Named> {
    return this.#saved.named
  }

  get passages(): readonly IndexedPassage[] {
    this.#passages ??= readPassages(this.id, this.article.text)
    return this.#passages
  }

  get published(): Instants | null {
    if (this.#published === undefined) this.#published = publishedAt(this.article)
    return this.#published
  }
}

function publishedAt({publishedAt}: Article): Instants | null {
  return publishedAt === undefined ? null : instantOf(publishedAt)
}

/** The language a passage is in. */
export function languageOf(
  stored: StoredArticle,
  passage: IndexedPassage,
  detect: Detect
): LanguageCode {
  return stored.article.language ?? detect(passage.span.text)
}
