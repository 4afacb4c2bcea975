import type {NotedWord} from '../text/noted-word.ts'
import type {QueryUnit} from '../text/query-unit.ts'
import type {Span} from '../types.ts'
import type {PostingList} from './posting-list.ts'

/** A paragraph of an article: what is found. */
export interface IndexedPassage {
  /** See `passageId`. */
  readonly id: string
  readonly articleId: string
  /** Counted from zero; blank lines do not count. */
  readonly paragraph: number
  /** Where it stands in the article's text, without white space around it. */
  readonly span: Span
}

/** An article as an engine takes it. */
export interface EngineArticle {
  readonly id: string
  readonly title?: string | undefined
  /** In reading order; see `readPassages`. */
  readonly passages: readonly IndexedPassage[]
}

/** A term that may stand for another, and how well. */
export interface RelatedTerm {
  readonly term: string
  /** From 0 to 1. */
  readonly weight: number
}

/** What to look for. */
export interface EngineQuery {
  /** What the passage should speak of; see `Analyser.units`. */
  readonly units: readonly QueryUnit[]
  /** The most passages to give. */
  readonly limit: number
  /** Leaves a passage out when false. */
  readonly accepts?: ((passage: IndexedPassage) => boolean) | undefined
}

/** A passage that was found. */
export interface EngineHit {
  readonly articleId: string
  /** Which of the article's passages it is. */
  readonly paragraph: number
  /** Read when asked for: of most that are found, only the place is. */
  readonly passage: IndexedPassage
  /** Above zero; comparable within one answer only. */
  readonly score: number
  /** Indexes into the query's units, those that the passage itself holds. */
  readonly units: readonly number[]
}

/**
 * Passages in, passages out.
 *
 * All verbs are synchronous; none throws on any text.
 */
export interface Engine {
  /**
   * Adds an article that is not in the engine yet; calls `onWord` with each of its words.
   *
   * @param passages Those of the article, handed over where it should not keep any (default: its own).
   */
  add(
    article: EngineArticle,
    onWord?: (word: NotedWord) => void,
    passages?: readonly IndexedPassage[]
  ): void
  /** Removes an article and all its passages; `false` when there is none. */
  remove(articleId: string): boolean
  /** The best passages first; ties by their ids, so that the order of adding does not count. */
  match(query: EngineQuery): EngineHit[]
  /**
   * The stretches of a passage that a query matches, in reading order, in
   * offsets of the article's text.
   */
  highlight(passage: IndexedPassage, units: readonly QueryUnit[]): Span[]
  /** The passages of an article in reading order. */
  passagesOf(articleId: string): readonly IndexedPassage[]
  /** The number of an article's first passage; those of the others follow in reading order. */
  firstOf(articleId: string): number
  /** The passages that hold an index term, by number; valid until the next change. */
  list(term: string): PostingList
  /** How many passages hold an index term. */
  frequency(term: string): number
  /**
   * The index terms in use that belong to a group: a verb's family, one name in
   * several spellings. See `Analyser.groups` and `nameGroup`.
   */
  termsOf(group: string): readonly string[]
  /** Other index terms in use that may stand for a term; `match` counts them by itself. */
  related(term: string): readonly RelatedTerm[]
  readonly passageCount: number
  /** What a new engine needs, beside the articles, to answer the same again. */
  toBytes(): Uint8Array<ArrayBuffer>
}
