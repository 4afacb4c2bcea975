import type {Attribution, Source, Stance} from '../types.ts'

/** What is known of one source across articles. */
interface Known {
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
 * An id is made of the source alone, never of the order in which articles came, so adding and
 * removing articles leaves the ids of all others as they were.
 */
export class Sources {
  readonly #known = new Map<string, Known>()

  /** Gives the attributions of an article the ids that hold across articles. */
  identify(articleId: string, attributions: readonly Attribution[]): Attribution[] {
    return attributions.map(attribution => ({
      ...attribution,
      source: attribution.source && identified(articleId, attribution.source),
      via: attribution.via.map(source => identified(articleId, source))
    }))
  }

  /** Counts the attributions of an article that were identified. */
  add(articleId: string, attributions: readonly Attribution[]): void {
    for (const attribution of attributions) {
      if (!attribution.source) continue
      const {id} = attribution.source
      let known = this.#known.get(id)
      if (!known) {
        known = {articles: new Map()}
        this.#known.set(id, known)
      }
      const list = known.articles.get(articleId)
      if (list) list.push(attribution)
      else known.articles.set(articleId, [attribution])
    }
  }

  /** Forgets the attributions of an article. */
  remove(articleId: string, attributions: readonly Attribution[]): void {
    for (const {source} of attributions) {
      if (!source) continue
      const known = this.#known.get(source.id)
      if (!known?.articles.delete(articleId)) continue
      if (known.articles.size === 0) this.#known.delete(source.id)
    }
  }

  /** All sources, the most quoted first. */
  list(): SourceCount[] {
    return [...this.#known]
      .map(([id, known]) => count(id, known))
      .sort(
        (a, b) =>
          b.attributions - a.attributions ||
          b.articles - a.articles ||
          (a.source.id < b.source.id ? -1 : 1)
      )
  }
}

function count(id: string, known: Known): SourceCount {
  let best: {articleId: string; source: Source} | undefined
  let attributions = 0
  const stances: Partial<Record<Stance, number>> = {}
  for (const [articleId, list] of known.articles) {
    for (const {source, stance} of list) {
      attributions++
      stances[stance] = (stances[stance] ?? 0) + 1
      if (source && (!best || fuller({articleId, source}, best)))
        best = {articleId, source}
    }
  }
  if (!best) throw new RangeError(`no attribution of ${id}`)
  return {source: best.source, articles: known.articles.size, attributions, stances}
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

/** Nobody can tell whether "a security source" is the same in two articles. */
function identified(articleId: string, source: Source): Source {
  if (source.type !== 'anonymous') return source
  return {...source, id: `${source.id}@${articleId}`}
}
