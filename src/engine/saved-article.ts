import type {Article, Attribution} from '../types.ts'
import {readArticle, readAttributions, readNamed, type TextOf} from './article-bytes.ts'
import {ByteReader} from './bytes.ts'
import {damaged, type SnapshotArticle} from './snapshot.ts'
import type {Named} from './sources.ts'

/** The bytes of a saved index, and its texts that come again and again. */
export interface SavedBytes {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly textOf: TextOf
}

/**
 * An article of a saved index, read out of its bytes when first asked for: of most articles nobody
 * ever asks, and not to read them spares three quarters of loading.
 */
export class SavedArticle implements SnapshotArticle {
  readonly id: string
  readonly attributionCount: number
  /** Let go of when all was read. */
  #saved: SavedBytes | undefined
  readonly #articleAt: number
  readonly #attributionsAt: number
  #article: Article | undefined
  #attributions: readonly Attribution[] | undefined

  constructor(id: string, saved: SavedBytes, articleAt: number, attributionsAt: number) {
    this.id = id
    this.attributionCount = blockAt(saved.bytes, attributionsAt).count()
    this.#saved = saved
    this.#articleAt = articleAt
    this.#attributionsAt = attributionsAt
  }

  get article(): Article {
    this.#article ??= this.#read(this.#articleAt, (reader, textOf) =>
      readArticle(reader, textOf, this.id)
    )
    return this.#article
  }

  get attributions(): readonly Attribution[] {
    if (this.#attributions) return this.#attributions
    const {text} = this.article
    this.#attributions = this.#read(this.#attributionsAt, (reader, textOf) =>
      readAttributions(reader, textOf, text)
    )
    this.#saved = undefined
    return this.#attributions
  }

  get named(): Iterable<Named> {
    if (this.#attributions) return this.#attributions
    return this.#read(this.#attributionsAt, (reader, textOf) =>
      readNamed(reader, textOf, () => this.article.text)
    )
  }

  #read<Value>(at: number, read: (reader: ByteReader, textOf: TextOf) => Value): Value {
    if (!this.#saved) throw damaged()
    try {
      return read(blockAt(this.#saved.bytes, at), this.#saved.textOf)
    } catch (cause) {
      throw damaged(cause)
    }
  }
}

function blockAt(bytes: Uint8Array<ArrayBuffer>, at: number): ByteReader {
  const reader = new ByteReader(bytes, at)
  reader.count()
  return reader
}
