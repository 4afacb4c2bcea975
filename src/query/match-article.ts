import type {Engine, IndexedPassage} from '../engine/engine.ts'
import type {Attribution, Span} from '../types.ts'
import type {Plan, UnitRole} from './plan.ts'
import type {StoredArticle, TermCache} from './stored-article.ts'
import {nearness} from './weights.ts'

/** Which part of a question's worth stands in which place, from 0 to 1. */
export interface Coverage {
  readonly article: number
  readonly title: number
  readonly paragraph: number
  readonly near: number
  readonly content: number
}

/** A term as part of an alternative of a unit; the alternative needs all of its slots. */
interface Slot {
  readonly unit: number
  readonly weight: number
}

/** Where a term that fills slots stands. */
interface Hit {
  readonly slots: readonly number[]
  readonly at: number
}

/** An alternative of a unit: which slots it needs, and how much it counts. */
interface Way {
  readonly slots: readonly number[]
  readonly weight: number
}

/** What a plan looks for, arranged for comparing it with articles. */
export class Matcher {
  readonly #plan: Plan
  readonly #terms: TermCache
  readonly #slotsOf = new Map<string, number[]>()
  readonly #ways: Way[][] = []
  /** What each unit is worth: rare words more than common ones. */
  readonly #worth: number[] = []
  readonly #credits: Float64Array
  readonly #slots: Slot[] = []

  /** Words that point back to what was said: «هذه», "this". */
  readonly #demonstratives: ReadonlySet<string>

  constructor(
    plan: Plan,
    terms: TermCache,
    engine: Engine,
    demonstratives: ReadonlySet<string>
  ) {
    this.#plan = plan
    this.#terms = terms
    this.#demonstratives = demonstratives
    plan.units.forEach(({alternatives, weight}, unit) => {
      const ways: Way[] = []
      // How many passages speak of it, in whichever way: all its ways count as one word.
      let frequency = 0
      const put = (list: readonly string[], share: number): void => {
        const sizes = list.map(term => engine.frequency(term))
        const least = Math.min(...sizes)
        if (least === 0) return
        frequency += least * share
        ways.push({slots: list.map(term => this.#slot(term, unit, share)), weight: share})
      }
      const taken = new Set<string>()
      for (const {terms: list, weight: share} of alternatives) {
        if (list.length === 1) taken.add(list[0] ?? '')
        put(list, share)
      }
      for (const {terms: list, weight: share} of alternatives) {
        const [term, ...others] = list
        if (term === undefined || others.length > 0) continue
        for (const relative of engine.related(term)) {
          if (taken.has(relative.term)) continue
          taken.add(relative.term)
          put([relative.term], share * relative.weight)
        }
      }
      this.#ways.push(ways)
      this.#worth.push(weight * Math.log(1 + engine.passageCount / (frequency + 0.5)))
    })
    this.#credits = new Float64Array(this.#slots.length)
  }

  /** «وجاء التأكيد», «لم تؤكد هذه المعلومات»: the content is what was said before. */
  refersBack({cue, content}: Attribution): boolean {
    const [first, ...others] = content
    if (!first) return true
    if (others.length > 0) return false
    if (first.start >= cue.start && first.end <= cue.end) return true
    const words = first.text.split(/\s+/u)
    return words.length <= shortest && words.some(word => this.#demonstratives.has(word))
  }

  /** Compares an article. */
  match(stored: StoredArticle, passages: readonly IndexedPassage[]): ArticleMatch {
    const title = this.#find(this.#terms.plain(stored.article.title ?? ''), [])
    const hits = new Map<number, readonly Hit[]>()
    const everywhere = [...title]
    for (const passage of passages) {
      const {terms, starts} = this.#terms.of(passage)
      const found = this.#find(terms, starts)
      hits.set(passage.paragraph, found)
      everywhere.push(...found)
    }
    return new ArticleMatch(this, hits, this.share(everywhere), this.share(title))
  }

  /** The words of a passage that say what is asked, in reading order. */
  highlights(passage: IndexedPassage): Span[] {
    const {terms, starts, ends} = this.#terms.of(passage)
    const present = new Set<number>()
    for (const term of terms) {
      for (const slot of this.#slotsOf.get(term) ?? []) present.add(slot)
    }
    const shown = new Set<number>()
    for (const {slots} of this.#ways.flat()) {
      // Half an expression says something else.
      if (slots.every(slot => present.has(slot)))
        for (const slot of slots) shown.add(slot)
    }
    const {start: offset, text} = passage.span
    const spans: Span[] = []
    for (let at = 0; at < terms.length; at++) {
      const start = starts[at] ?? 0
      const end = ends[at] ?? start
      const last = spans.at(-1)
      if (last && start < last.end) continue
      if (this.#slotsOf.get(terms[at] ?? '')?.some(slot => shown.has(slot))) {
        spans.push({start, end, text: text.slice(start - offset, end - offset)})
      }
    }
    return spans
  }

  /** How much of what a question says of its speaker a name has. */
  speakerShare(name: string): number {
    return this.#shareOfRole(name, 'speaker')
  }

  /** How much of what a question is about a name has. */
  topicShare(name: string): number {
    return this.#shareOfRole(name, 'topic')
  }

  /** The share of the question's worth that hits have, each counting as much as `credit` says. */
  share(hits: readonly Hit[], credit?: (at: number) => number, role?: UnitRole): number {
    const credits = this.#credits.fill(0)
    for (const {slots, at} of hits) {
      const counted = credit ? credit(at) : 1
      for (const slot of slots) credits[slot] = Math.max(credits[slot] ?? 0, counted)
    }
    let sum = 0
    let total = 0
    for (const [unit, worth] of this.#worth.entries()) {
      if (role && this.#plan.roles[unit] !== role) continue
      total += worth
      if (hits.length === 0) continue
      let most = 0
      for (const {slots, weight} of this.#ways[unit] ?? []) {
        let least = weight
        for (const slot of slots) least = Math.min(least, (credits[slot] ?? 0) * weight)
        if (least > most) most = least
      }
      sum += most * worth
    }
    return total === 0 ? 0 : sum / total
  }

  #shareOfRole(name: string, role: UnitRole): number {
    return this.share(this.#find(this.#terms.plain(name), []), undefined, role)
  }

  #slot(term: string, unit: number, weight: number): number {
    const slot = this.#slots.length
    this.#slots.push({unit, weight})
    const known = this.#slotsOf.get(term)
    if (known) known.push(slot)
    else this.#slotsOf.set(term, [slot])
    return slot
  }

  #find(terms: readonly string[], starts: ArrayLike<number>): Hit[] {
    const found: Hit[] = []
    for (let at = 0; at < terms.length; at++) {
      const slots = this.#slotsOf.get(terms[at] ?? '')
      if (slots) found.push({slots, at: starts[at] ?? -1})
    }
    return found
  }
}

/** An article compared with a plan. */
export class ArticleMatch {
  readonly #matcher: Matcher
  readonly #hits: ReadonlyMap<number, readonly Hit[]>
  readonly #article: number
  readonly #title: number

  constructor(
    matcher: Matcher,
    hits: ReadonlyMap<number, readonly Hit[]>,
    article: number,
    title: number
  ) {
    this.#matcher = matcher
    this.#hits = hits
    this.#article = article
    this.#title = title
  }

  /** What a paragraph covers, whoever speaks in it. */
  paragraph({paragraph}: IndexedPassage): Coverage {
    return {
      article: this.#article,
      title: this.#title,
      paragraph: this.#matcher.share(this.#hits.get(paragraph) ?? []),
      near: 0,
      content: 0
    }
  }

  /** What an attribution covers; `wider` is what its paragraph does. */
  attribution(wider: Coverage, attribution: Attribution): Coverage {
    const {cue, content, source, paragraph} = attribution
    const from = Math.min(cue.start, content[0]?.start ?? cue.start) - farthest
    const to = Math.max(cue.end, content.at(-1)?.end ?? 0) + farthest
    const hits = hitsBetween(this.#hits.get(paragraph) ?? [], from, to)
    if (this.#matcher.refersBack(attribution)) {
      // What it credits has been said before: in this paragraph, or the one above.
      const before = hits.filter(({at}) => at < cue.start)
      const above = this.#hits.get(paragraph - 1) ?? []
      const content = Math.max(
        this.#matcher.share([...above, ...before], () => aboveCounts),
        this.#matcher.share(before)
      )
      return {
        ...wider,
        paragraph: Math.max(wider.paragraph, content),
        near: content,
        content
      }
    }
    if (hits.length === 0) return wider
    const stretches = source?.mention
      ? [cue, source.mention, ...content]
      : [cue, ...content]
    const near = this.#matcher.share(hits, at => {
      let distance = Number.POSITIVE_INFINITY
      for (const {start, end} of stretches) {
        distance = Math.min(distance, at < start ? start - at : at < end ? 0 : at - end)
      }
      return Math.exp(-distance / nearness)
    })
    const inside = this.#matcher.share(hits, at =>
      content.some(({start, end}) => at >= start && at < end) ? 1 : 0
    )
    return {...wider, near, content: inside}
  }
}

/** A word farther from an attribution than this, in characters, is not near it at all. */
const farthest = 10 * nearness

/** Those of hits in reading order that stand in a stretch; a paragraph may have thousands. */
function hitsBetween(hits: readonly Hit[], from: number, to: number): readonly Hit[] {
  return hits.slice(firstFrom(hits, from), firstFrom(hits, to))
}

/** The index of the first hit that stands at an offset or after it. */
function firstFrom(hits: readonly Hit[], offset: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.at ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const aboveCounts = 0.8
/** A content with "this" in it and not more words than these only points back. */
const shortest = 3
