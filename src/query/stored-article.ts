import type {EngineArticle, IndexedPassage} from '../engine/engine.ts'
import {readPassages} from '../engine/passage.ts'
import type {Packed, SnapshotArticle} from '../engine/snapshot.ts'
import type {Named} from '../engine/sources.ts'
import type {Detect} from '../text/script.ts'
import type {Article, Attribution, LanguageCode} from '../types.ts'
import {type Instants, instantOf} from './instant.ts'

/** An article in an index, with all that answering needs. */
export interface StoredArticle extends SnapshotArticle, EngineArticle {
  readonly published: Instants | null
}

/** An article whose attributions are objects, as they came from elsewhere. */
export function storeArticle(
  article: Article,
  attributions: readonly Attribution[]
): StoredArticle {
  return new KeptArticle({
    id: article.id,
    article,
    attributions,
    attributionCount: attributions.length,
    named: attributions
  })
}

/** An article of an index, which is cut into passages when somebody asks for it. */
export class KeptArticle implements StoredArticle {
  readonly #kept: SnapshotArticle
  #passages: readonly IndexedPassage[] | undefined
  #published: Instants | null | undefined

  constructor(kept: SnapshotArticle) {
    this.#kept = kept
  }

  get id(): string {
    return this.#kept.id
  }

  get title(): string | undefined {
    return this.article.title
  }

  get article(): Article {
    return this.#kept.article
  }

  get attributions(): readonly Attribution[] {
    return this.#kept.attributions
  }

  get attributionCount(): number {
    return this.#kept.attributionCount
  }

  get named(): Iterable<Named> {
    return this.#kept.named
  }

  get packed(): Packed | undefined {
    return this.#kept.packed
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
