import type {IndexedPassage} from '../engine/engine.ts'
import type {Attribution} from '../types.ts'
import type {Plan} from './plan.ts'
import type {StoredArticle, TermCache} from './stored-article.ts'
import {nearness} from './weights.ts'

/** Where the ideas of a question stand, each share of their weight, from 0 to 1. */
export interface Coverage {
  readonly article: number
  readonly title: number
  readonly paragraph: number
  readonly near: number
  readonly content: number
}

/** An alternative of a unit that a term is part of. */
interface Part {
  readonly unit: number
  readonly alternative: number
}

/** A query's terms as found in one passage. */
interface Hit {
  readonly part: Part
  readonly term: string
  readonly at: number
}

/** What a plan looks for, arranged for comparing it with articles. */
export class Matcher {
  readonly #plan: Plan
  readonly #terms: TermCache
  readonly #parts = new Map<string, Part[]>()
  /** What each unit is worth: rare words more than common ones. */
  readonly #worth: readonly number[]
  readonly #total: number

  constructor(plan: Plan, terms: TermCache, rarity: (term: string) => number) {
    this.#plan = plan
    this.#terms = terms
    plan.units.forEach((unit, unitAt) => {
      unit.alternatives.forEach((alternative, alternativeAt) => {
        for (const term of new Set(alternative.terms)) {
          const part = {unit: unitAt, alternative: alternativeAt}
          const known = this.#parts.get(term)
          if (known) known.push(part)
          else this.#parts.set(term, [part])
        }
      })
    })
    this.#worth = plan.units.map(unit => {
      const rarities = unit.alternatives.map(({terms: list, weight}) =>
        // Of a fixed expression the rarest word decides; among readings the likeliest, commonest.
        weight > 0.5 ? Math.max(...list.map(rarity)) : Number.POSITIVE_INFINITY
      )
      const least = Math.min(...rarities)
      return unit.weight * (Number.isFinite(least) ? least : rarity(''))
    })
    this.#total = this.#worth.reduce((sum, worth) => sum + worth, 0) || 1
  }

  /** Compares an article. */
  match(stored: StoredArticle, passages: readonly IndexedPassage[]): ArticleMatch {
    const title = this.#find(
      this.#terms.plain(stored.article.title ?? ''),
      [],
      stored.article.title ? 1 : 0
    )
    const hits = new Map<IndexedPassage, Hit[]>()
    const everywhere = [...title]
    for (const passage of passages) {
      const {terms, starts} = this.#terms.of(passage)
      const found = this.#find(terms, starts, 1)
      hits.set(passage, found)
      everywhere.push(...found)
    }
    return new ArticleMatch(
      hits,
      this.#share(everywhere, () => 1),
      this.#share(title, () => 1),
      (list, credit) => this.#share(list, credit)
    )
  }

  /** How much of what a question says of its speaker a name has. */
  speakerShare(name: string): number {
    return this.#roleShare(name, 'speaker')
  }

  /** How much of what a question is about a name has. */
  topicShare(name: string): number {
    return this.#roleShare(name, 'topic')
  }

  /** Whether a cue is the very verb that was asked. */
  hasVerb(cue: string): boolean {
    return this.#terms
      .plain(cue)
      .some(term =>
        this.#parts.get(term)?.some(({unit}) => this.#plan.roles[unit] === 'verb')
      )
  }

  #roleShare(name: string, role: string): number {
    const found = this.#find(this.#terms.plain(name), [], 1)
    let wanted = 0
    for (let unit = 0; unit < this.#worth.length; unit++) {
      if (this.#plan.roles[unit] === role) wanted += this.#worth[unit] ?? 0
    }
    if (wanted === 0) return 0
    const only = found.filter(({part}) => this.#plan.roles[part.unit] === role)
    return (this.#share(only, () => 1) * this.#total) / wanted
  }

  #find(terms: readonly string[], starts: readonly number[], on: number): Hit[] {
    const found: Hit[] = []
    if (on === 0) return found
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? ''
      const parts = this.#parts.get(term)
      if (!parts) continue
      for (const part of parts) found.push({part, term, at: starts[at] ?? -1})
    }
    return found
  }

  /** The share of the question's worth that hits have, each hit counting as much as `credit` says. */
  #share(hits: readonly Hit[], credit: (hit: Hit) => number): number {
    const {units} = this.#plan
    const best = new Map<string, number>()
    for (const hit of hits) {
      const counted = credit(hit)
      if (counted <= 0) continue
      const key = `${hit.part.unit} ${hit.part.alternative} ${hit.term}`
      if (counted > (best.get(key) ?? 0)) best.set(key, counted)
    }
    if (best.size === 0) return 0
    let sum = 0
    units.forEach((unit, unitAt) => {
      let most = 0
      unit.alternatives.forEach(({terms, weight}, alternativeAt) => {
        let least = 1
        for (const term of terms) {
          least = Math.min(least, best.get(`${unitAt} ${alternativeAt} ${term}`) ?? 0)
        }
        most = Math.max(most, least * weight)
      })
      sum += most * (this.#worth[unitAt] ?? 0)
    })
    return sum / this.#total
  }
}

/** An article compared with a plan. */
export class ArticleMatch {
  readonly #hits: ReadonlyMap<IndexedPassage, readonly Hit[]>
  readonly #article: number
  readonly #title: number
  readonly #share: (hits: readonly Hit[], credit: (hit: Hit) => number) => number

  constructor(
    hits: ReadonlyMap<IndexedPassage, readonly Hit[]>,
    article: number,
    title: number,
    share: (hits: readonly Hit[], credit: (hit: Hit) => number) => number
  ) {
    this.#hits = hits
    this.#article = article
    this.#title = title
    this.#share = share
  }

  /** What a paragraph covers, whoever speaks in it. */
  paragraph(passage: IndexedPassage): Coverage {
    const hits = this.#hits.get(passage) ?? []
    const paragraph = this.#share(hits, () => 1)
    return {article: this.#article, title: this.#title, paragraph, near: 0, content: 0}
  }

  /** What an attribution covers. */
  attribution(
    wider: Coverage,
    passage: IndexedPassage,
    attribution: Attribution
  ): Coverage {
    const hits = this.#hits.get(passage) ?? []
    if (hits.length === 0) return wider
    const {cue, content, source} = attribution
    const mention = source?.mention
    const stretches = [cue, ...content, ...(mention ? [mention] : [])]
    const near = this.#share(hits, ({at}) => {
      let distance = Number.POSITIVE_INFINITY
      for (const {start, end} of stretches) {
        distance = Math.min(distance, at < start ? start - at : at < end ? 0 : at - end)
      }
      return Math.exp(-distance / nearness)
    })
    const inside = this.#share(hits, ({at}) =>
      content.some(({start, end}) => at >= start && at < end) ? 1 : 0
    )
    return {...wider, near, content: inside}
  }
}
