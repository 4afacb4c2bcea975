import {localMark} from '../attribution/read-attributions.ts'
import {fold} from '../text/fold.ts'
import type {Attribution, Source, Stance} from '../types.ts'
import {keysOf, Namesakes, separator} from './namesakes.ts'
import {Qualified, qualifier} from './qualified.ts'
import {spelling} from './spelling.ts'

/** What an article calls a source, as far as the index must know it to tell sources apart. */
export type Naming = Pick<Source, 'id' | 'name' | 'type'>

/** What an attribution gives `Sources`. */
export interface Named {
  readonly source: Naming | null
}

/** An article with who speaks in it. */
export interface AttributedArticle {
  readonly id: string
  readonly attributions: readonly Attribution[]
}

/** In how many articles a source speaks. */
interface Known {
  readonly type: Source['type']
  articles: number
}

/** A source with what an index holds of it. */
export interface SourceCount {
  readonly source: Source
  readonly articles: number
  readonly attributions: number
  readonly stances: Partial<Record<Stance, number>>
}

/**
 * The sources of all articles of an index.
 *
 * What an article calls a source gives it an id, which depends on nothing else: not on the other
 * articles, nor on the order they came in. `canonical` then says which of these ids are one source
 * ({@link Namesakes}): a short name is the one fuller name that it can mean, a body without its
 * country the one of that name in the index ({@link Qualified}). Where there are two that it could mean, it is neither,
 * so two people are never made one by what they have in common.
 *
 * Adding or removing an article costs as much as the article has attributions, and asks anew only
 * for names that share a word with one that came or went.
 */
export class Sources {
  readonly #known = new Map<string, Known>()
  readonly #people = new Namesakes()
  readonly #bodies = new Qualified(id => this.#articlesOf(id))
  /** For ids that are also used elsewhere, in how many articles in all. */
  readonly #elsewhere = new Map<string, number>()

  /** Takes in who speaks in an article, as it was extracted. */
  add(articleId: string, attributions: Iterable<Named>): void {
    for (const [id, type] of idsIn(articleId, attributions)) {
      const known = this.#known.get(id)
      if (known) {
        known.articles++
        continue
      }
      this.#known.set(id, {type, articles: 1})
      if (type === 'person') this.#people.add(id)
      else this.#bodies.add(id)
    }
  }

  /**
   * Takes note of an id that articles elsewhere give a source, as `idOf` gives it there, and of in
   * how many articles it is used in all.
   */
  know(id: string, isPerson: boolean, articles = 0): void {
    this.#elsewhere.set(id, articles)
    if (isPerson) this.#people.add(id)
    else this.#bodies.add(id)
  }

  /** Forgets who speaks in an article. */
  remove(articleId: string, attributions: Iterable<Named>): void {
    for (const id of idsIn(articleId, attributions).keys()) {
      const known = this.#known.get(id)
      if (!known) continue
      known.articles--
      if (known.articles > 0) continue
      this.#known.delete(id)
      if (known.type === 'person') this.#people.remove(id)
      else this.#bodies.remove(id)
    }
  }

  /** The id that a source of an article has across articles. */
  idOf(articleId: string, source: Naming): string {
    return this.canonical(idOf(articleId, source))
  }

  /** The id by which the index lists the source that had, or has, an id. */
  canonical(id: string): string {
    return this.#bodies.canonical(this.#people.canonical(id))
  }

  /** All sources of articles that were added, the most quoted first. */
  list(articles: Iterable<AttributedArticle>): SourceCount[] {
    const counters = new Map<string, SourceCounter>()
    for (const {id: articleId, attributions} of articles) {
      for (const {source, stance} of attributions) {
        if (!source) continue
        const id = this.idOf(articleId, source)
        let counter = counters.get(id)
        if (!counter) {
          counter = new SourceCounter()
          counters.set(id, counter)
        }
        counter.count(articleId, source, stance)
      }
    }
    return [...counters]
      .map(([id, counter]) => counter.result(id))
      .sort(
        (a, b) =>
          b.attributions - a.attributions ||
          b.articles - a.articles ||
          (a.source.id < b.source.id ? -1 : 1)
      )
  }

  #articlesOf(id: string): number {
    return this.#elsewhere.get(id) ?? this.#known.get(id)?.articles ?? 0
  }
}

/** One way to name a source. */
interface Name {
  /** Where it stands first, by the articles' ids. */
  articleId: string
  source: Source
  /** How many articles use it. */
  articles: number
  lastArticle: string
}

class SourceCounter {
  readonly #names = new Map<string, Name>()
  #articles = 0
  #lastArticle: string | undefined
  #attributions = 0
  readonly #stances: Partial<Record<Stance, number>> = {}

  /** Articles must come one after another. */
  count(articleId: string, source: Source, stance: Stance): void {
    this.#attributions++
    this.#stances[stance] = (this.#stances[stance] ?? 0) + 1
    if (articleId !== this.#lastArticle) this.#articles++
    this.#lastArticle = articleId
    this.#countName(articleId, source)
  }

  /** The source has the name that most articles give it: the longest often says more than the name. */
  result(id: string): SourceCount {
    const [best] = [...this.#names.values()].sort(
      (a, b) =>
        b.articles - a.articles ||
        b.source.name.length - a.source.name.length ||
        (a.source.name < b.source.name ? -1 : 1)
    )
    if (!best) throw new RangeError(`no attribution of ${id}`)
    return {
      source: {...best.source, id},
      articles: this.#articles,
      attributions: this.#attributions,
      stances: this.#stances
    }
  }

  #countName(articleId: string, source: Source): void {
    const key = fold(source.name)
    const name = this.#names.get(key)
    if (!name) {
      this.#names.set(key, {articleId, source, articles: 1, lastArticle: articleId})
      return
    }
    if (name.lastArticle !== articleId) name.articles++
    name.lastArticle = articleId
    const isEarlier =
      articleId === name.articleId
        ? source.resolved.start < name.source.resolved.start
        : articleId < name.articleId
    if (isEarlier) Object.assign(name, {articleId, source})
  }
}

/** The ids that sources have by what an article says of them, each once. */
function idsIn(
  articleId: string,
  attributions: Iterable<Named>
): ReadonlyMap<string, Source['type']> {
  const types = new Map<string, Source['type']>()
  for (const {source} of attributions) {
    if (!source) continue
    const id = idOf(articleId, source)
    if (!types.has(id)) types.set(id, source.type)
  }
  return types
}

/** The id that a source has by what its article says of it. */
function idOf(articleId: string, source: Naming): string {
  const {id, type} = source
  // Nobody can tell whether "a security source" is the same in two articles.
  if (id.startsWith(localMark)) return `${id.slice(localMark.length)}@${articleId}`
  if (id.includes(qualifier)) return id
  const keys = keysOf(id)
  if (type === 'person' && keys.length === 1) {
    // One word out of the middle of a title is no name.
    const words = fold(source.name).match(/[\p{L}\p{N}]+/gu) ?? []
    const at = words.findIndex(word => word.endsWith(id))
    if (at > 0 && at < words.length - 1) return spelling(words, source).join(separator)
  }
  return spelling(keys, source).join(separator)
}
