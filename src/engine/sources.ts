import {fold} from '../text/fold.ts'
import type {Attribution, Source, Stance} from '../types.ts'

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
 * articles, nor on the order they came in. On top of that, a short name stands for the one fuller
 * name in the index that it can mean; where there are two, for none. So two people are never made
 * one by what they have in common, and adding an article changes no id but that of a short name.
 */
export class Sources {
  readonly #known = new Map<string, Known>()
  /** Ids of people by each word of their names. */
  readonly #byKey = new Map<string, Set<string>>()
  /** Fuller ids that were looked up since the last change. */
  readonly #fuller = new Map<string, string>()

  /** Takes in the attributions of an article, as they were extracted. */
  add(articleId: string, attributions: readonly Attribution[]): void {
    this.#fuller.clear()
    for (const attribution of attributions) {
      if (!attribution.source) continue
      const {type} = attribution.source
      const id = idOf(articleId, attribution.source)
      let known = this.#known.get(id)
      if (!known) {
        known = {type, articles: new Map()}
        this.#known.set(id, known)
        if (type === 'person') this.#file(id)
      }
      const list = known.articles.get(articleId)
      if (list) list.push(attribution)
      else known.articles.set(articleId, [attribution])
    }
  }

  /** Takes note of a person whom other articles name, by the id that `idOf` gives there. */
  know(id: string): void {
    this.#fuller.clear()
    if (this.#known.has(id)) return
    this.#known.set(id, {type: 'person', articles: new Map()})
    this.#file(id)
  }

  /** Forgets the attributions of an article. */
  remove(articleId: string, attributions: readonly Attribution[]): void {
    this.#fuller.clear()
    for (const {source} of attributions) {
      if (!source) continue
      const id = idOf(articleId, source)
      const known = this.#known.get(id)
      if (!known?.articles.delete(articleId) || known.articles.size > 0) continue
      this.#known.delete(id)
      for (const key of keysOf(id)) {
        const ids = this.#byKey.get(key)
        ids?.delete(id)
        if (ids?.size === 0) this.#byKey.delete(key)
      }
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
    return this.#canonical(idOf(articleId, source))
  }

  /** All sources, the most quoted first. */
  list(): SourceCount[] {
    const together = new Map<string, Known[]>()
    for (const [id, known] of this.#known) {
      const canonical = this.#canonical(id)
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

  #identified(articleId: string, source: Source): Source {
    return {...source, id: this.idOf(articleId, source)}
  }

  #file(id: string): void {
    for (const key of keysOf(id)) {
      const ids = this.#byKey.get(key)
      if (ids) ids.add(id)
      else this.#byKey.set(key, new Set([id]))
    }
  }

  /** The id of the one fuller name that a name can mean, else its own. */
  #canonical(id: string): string {
    const known = this.#fuller.get(id)
    if (known !== undefined) return known
    const found = this.#fullerName(id) ?? id
    this.#fuller.set(id, found)
    return found
  }

  #fullerName(id: string): string | undefined {
    if (this.#known.get(id)?.type !== 'person') return undefined
    const keys = keysOf(id)
    const [first = ''] = keys
    const last = keys.at(-1)
    let fullest: readonly string[] = keys
    for (const other of this.#byKey.get(first) ?? []) {
      const names = keysOf(other)
      if (names.length <= keys.length || !keys.every(key => names.includes(key))) continue
      // «محمد» is not the first Mohammed that comes along; a family name may be.
      if (keys.length === 1 && names.at(-1) !== last) continue
      const longer = names.length > fullest.length ? names : fullest
      const shorter = names.length > fullest.length ? fullest : names
      // Two names that do not contain each other are two people.
      if (!shorter.every(key => longer.includes(key))) return undefined
      fullest = longer
    }
    return fullest === keys ? undefined : fullest.join(separator)
  }
}

const separator = '-'

function keysOf(id: string): string[] {
  return id.split(separator)
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
function idOf(articleId: string, source: Source): string {
  const {id, type, name} = source
  if (id.includes(':')) return id
  const keys = keysOf(id)
  const vague = type === 'group' || type === 'document' ? keys.length < 2 : false
  // Nobody can tell whether "a security source" is the same in two articles.
  if (type === 'anonymous' || vague || id === '' || /^\d+$/u.test(id)) {
    return `${id}@${articleId}`
  }
  if (type === 'person' && keys.length === 1) {
    // One word out of the middle of a title is no name.
    const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
    const at = words.findIndex(word => word.endsWith(id))
    if (at > 0 && at < words.length - 1) return words.join(separator)
  }
  return keys.map(spelling).join(separator)
}

const longName = 7

/**
 * One spelling of a foreign name for those that newsrooms choose between: «غيراسيموف» and
 * «جيراسيموف», «زيلينسكي» and «زيلنسكي». Only names too long to be Arabic ones lose their
 * vowels: «محمد» and «محمود» are two.
 */
function spelling(key: string): string {
  if (key.length < longName || !/^[\u0621-\u064A]+$/u.test(key)) return key
  return key.replace(/[جق]/gu, 'غ').replace(/(?<=.)[اوي](?=.)/gu, '')
}
