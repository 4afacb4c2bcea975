import {localMark} from '../attribution/read-attributions.ts'
import {fold} from '../text/fold.ts'
import type {Attribution, Source, Stance} from '../types.ts'
import {keysOf, Namesakes, separator} from './namesakes.ts'
import {Qualified, qualifier} from './qualified.ts'
import {spelling} from './spelling.ts'

/** Where a source speaks. */
interface Known {
  readonly type: Source['type']
  /** For every article it speaks in, its attributions there. */
  readonly articles: Map<string, Attribution[]>
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

  /** Takes in the attributions of an article, as they were extracted. */
  add(articleId: string, attributions: readonly Attribution[]): void {
    for (const attribution of attributions) {
      if (!attribution.source) continue
      const {type} = attribution.source
      const id = idOf(articleId, attribution.source)
      let known = this.#known.get(id)
      if (!known) {
        known = {type, articles: new Map()}
        this.#known.set(id, known)
        if (type === 'person') this.#people.add(id)
        else this.#bodies.add(id)
      }
      const list = known.articles.get(articleId)
      if (list) list.push(attribution)
      else known.articles.set(articleId, [attribution])
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

  /** Forgets the attributions of an article. */
  remove(articleId: string, attributions: readonly Attribution[]): void {
    for (const {source} of attributions) {
      if (!source) continue
      const id = idOf(articleId, source)
      const known = this.#known.get(id)
      if (!known?.articles.delete(articleId) || known.articles.size > 0) continue
      this.#known.delete(id)
      if (known.type === 'person') this.#people.remove(id)
      else this.#bodies.remove(id)
    }
  }

  /** An attribution of an article with the ids that hold across articles. */
  identify(articleId: string, attribution: Attribution): Attribution {
    const {source, via} = attribution
    return {
      ...attribution,
      source: source && this.#identified(articleId, source),
      via: via.map(carrier => this.#identified(articleId, carrier))
    }
  }

  /** The id that holds across articles. */
  idOf(articleId: string, source: Source): string {
    return this.canonical(idOf(articleId, source))
  }

  /** The id by which the index lists the source that had, or has, an id. */
  canonical(id: string): string {
    return this.#bodies.canonical(this.#people.canonical(id))
  }

  /** All sources, the most quoted first. */
  list(): SourceCount[] {
    const together = new Map<string, Known[]>()
    for (const [id, known] of this.#known) {
      const canonical = this.canonical(id)
      const list = together.get(canonical)
      if (list) list.push(known)
      else together.set(canonical, [known])
    }
    return [...together]
      .map(([id, known]) => count(id, known))
      .sort(
        (a, b) =>
          b.attributions - a.attributions ||
          b.articles - a.articles ||
          (a.source.id < b.source.id ? -1 : 1)
      )
  }

  #articlesOf(id: string): number {
    return this.#elsewhere.get(id) ?? this.#known.get(id)?.articles.size ?? 0
  }

  #identified(articleId: string, source: Source): Source {
    return {...source, id: this.idOf(articleId, source)}
  }
}

function count(id: string, known: readonly Known[]): SourceCount {
  let best: {articleId: string; source: Source} | undefined
  const articles = new Set<string>()
  let attributions = 0
  const stances: Partial<Record<Stance, number>> = {}
  for (const [articleId, list] of known.flatMap(one => [...one.articles])) {
    articles.add(articleId)
    for (const {source, stance} of list) {
      attributions++
      stances[stance] = (stances[stance] ?? 0) + 1
      if (source && (!best || fuller({articleId, source}, best)))
        best = {articleId, source}
    }
  }
  if (!best) throw new RangeError(`no attribution of ${id}`)
  return {source: {...best.source, id}, articles: articles.size, attributions, stances}
}

/** Whether one naming of a source shows it better than another; decides ties by place. */
function fuller(
  one: {articleId: string; source: Source},
  other: {articleId: string; source: Source}
): boolean {
  const longer = one.source.name.length - other.source.name.length
  if (longer !== 0) return longer > 0
  if (one.articleId !== other.articleId) return one.articleId < other.articleId
  return one.source.resolved.start < other.source.resolved.start
}

/** The id that a source has by what its article says of it. */
function idOf(articleId: string, {id, type, name}: Source): string {
  // Nobody can tell whether "a security source" is the same in two articles.
  if (id.startsWith(localMark)) return `${id.slice(localMark.length)}@${articleId}`
  if (id.includes(qualifier)) return id
  const keys = keysOf(id)
  if (type === 'person' && keys.length === 1) {
    // One word out of the middle of a title is no name.
    const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
    const at = words.findIndex(word => word.endsWith(id))
    if (at > 0 && at < words.length - 1) return words.join(separator)
  }
  return keys.map(key => spelling(key, type)).join(separator)
}
