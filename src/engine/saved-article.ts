import type {Article, Attribution} from '../types.ts'
import {readArticle} from './article-bytes.ts'
import {ByteReader} from './bytes.ts'
import type {PackedAttributions, PackedBytes} from './packed-attributions.ts'
import {damaged, type SnapshotArticle} from './snapshot.ts'
import type {Named} from './sources.ts'

/** An article whose attributions are in bytes until somebody asks for them. */
abstract class PackedArticle implements SnapshotArticle {
  readonly id: string
  readonly packed: PackedAttributions
  #attributions: readonly Attribution[] | undefined

  constructor(id: string, packed: PackedAttributions) {
    this.id = id
    this.packed = packed
  }

  abstract readonly article: Article

  get attributionCount(): number {
    return this.packed.count
  }

  get attributions(): readonly Attribution[] {
    this.#attributions ??= this.packed.read(this.article.text)
    return this.#attributions
  }

  get named(): Iterable<Named> {
    return this.#attributions ?? this.packed.named(() => this.article.text)
  }
}

/** An article that was added. */
export class AddedArticle extends PackedArticle {
  readonly article: Article

  constructor(article: Article, packed: PackedAttributions) {
    super(article.id, packed)
    this.article = article
  }
}

/**
 * An article of a saved index, read out of its bytes when first asked for: of most articles nobody
 * ever asks, and not to read them spares three quarters of loading.
 */
export class SavedArticle extends PackedArticle {
  readonly #saved: PackedBytes
  readonly #at: number
  #article: Article | undefined

  /** @param at Where the article stands in the bytes. */
  constructor(id: string, saved: PackedBytes, at: number, packed: PackedAttributions) {
    super(id, packed)
    this.#saved = saved
    this.#at = at
  }

  get article(): Article {
    this.#article ??= this.#read()
    return this.#article
  }

  #read(): Article {
    const {bytes, textOf} = this.#saved
    try {
      return readArticle(new ByteReader(bytes, this.#at), textOf, this.id)
    } catch (cause) {
      throw damaged(cause)
    }
  }
}
