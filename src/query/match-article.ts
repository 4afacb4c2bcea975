import type {Engine, IndexedPassage} from '../engine/engine.ts'
import {passagesOf} from '../engine/expand-units.ts'
import {documentIn, findDocument, type PostingList} from '../engine/posting-list.ts'
import type {TermCache} from '../engine/term-cache.ts'
import {endOf, startOf} from '../text/terms.ts'
import type {Attribution, Source, Span, Stance} from '../types.ts'
import {type AskedDate, askedDate, liesIn} from './asked-date.ts'
import type {Plan, UnitRole} from './plan.ts'
import type {Reading} from './reading.ts'
import type {StoredArticle} from './stored-article.ts'
import {kinship, nearness, rareShare} from './weights.ts'

/** Which part of a question's worth stands in which place, from 0 to 1. */
export interface Coverage {
  readonly article: number
  readonly title: number
  readonly near: number
  readonly content: number
  /** What stands in the paragraph, but not near. */
  readonly far: number
  /** Of the rare words, in the article. */
  readonly rare: number
  /** How much of the question's verb stands near. */
  readonly verb: number
}

/** Where a term stands that fills slots: places for terms, of which an alternative needs all of its own. */
interface Hit {
  readonly slots: readonly number[]
  readonly at: number
}

/** An alternative of a unit: which slots it needs, and how much it counts. */
interface Way {
  readonly unit: number
  readonly slots: readonly number[]
  readonly weight: number
}

/** What of a question is compared: all, what is said and not who says it, or the words of one role. */
type Part = 'all' | 'saying' | 'rare' | UnitRole

/** The units of a part. */
interface PartUnits {
  readonly units: readonly number[]
  readonly total: number
}

/** What is known of the words of sources and of contents. */
type SayingWords = Pick<Reading, 'demonstratives' | 'relatives' | 'acts'>

/** What a plan looks for, arranged for comparing it with articles. */
export class Matcher {
  readonly #plan: Plan
  readonly #terms: TermCache
  readonly #engine: Engine
  readonly #slotsOf = new Map<string, number[]>()
  /** Which passages hold each of these terms. */
  readonly #lists: {readonly slots: readonly number[]; readonly list: PostingList}[] = []
  /** For each slot the way that needs it and no other; `undefined` where that needs several. */
  readonly #wayOf: (Way | undefined)[] = []
  /** Ways that need several slots. */
  readonly #expressions: Way[] = []
  /** The years and months that are asked for, each with a slot of its own. */
  readonly #dates: {readonly slot: number; readonly date: AskedDate}[] = []
  /** What each unit is worth: rare words more than common ones. */
  readonly worths: number[] = []
  /** For each unit, whether it is a rare word of the topic. */
  readonly #rare: boolean[] = []
  readonly #parts = new Map<Part, PartUnits>()
  /** By name, how much of it the topic has: an article names its sources again and again. */
  readonly #echoes = new Map<string, number>()
  /** For each slot of an expression, how much the hits at hand have of it; between looks all zero. */
  readonly #credits: Float64Array
  /** For each unit, how much of it the hits looked at last have. */
  readonly #found: Float64Array
  readonly #reading: SayingWords

  constructor(plan: Plan, terms: TermCache, engine: Engine, reading: SayingWords) {
    this.#plan = plan
    this.#terms = terms
    this.#engine = engine
    this.#reading = reading
    for (const [unit, {alternatives, weight, surface}] of plan.units.entries()) {
      // How many passages speak of it, all its ways counting as one word.
      let frequency = 0
      const put = (list: readonly string[], share: number): void => {
        const sizes = list.map(term => engine.frequency(term))
        const least = Math.min(...sizes)
        if (least === 0) return
        frequency += passagesOf(least, share)
        const slots = list.map(term => this.#slot(term))
        const way = {unit, slots, weight: share ** kinship}
        if (way.slots.length > 1) this.#expressions.push(way)
        else this.#wayOf[way.slots[0] as number] = way
      }
      const date = askedDate(surface)
      if (date) {
        const slot = this.#wayOf.length
        this.#wayOf.push({unit, slots: [slot], weight: 1})
        this.#dates.push({slot, date})
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
      const rarity = rarityOf(frequency, engine.passageCount)
      this.worths.push(weight * rarity)
      this.#rare.push(plan.roles[unit] === 'topic' && rarity > leastRarity)
    }
    this.#credits = new Float64Array(this.#wayOf.length)
    this.#found = new Float64Array(plan.units.length)
  }

  /** «وجاء التأكيد», «لم تؤكد هذه المعلومات»: the content is what was said before. */
  refersBack({cue, content}: Attribution): boolean {
    const [first, ...others] = content
    if (!first) return true
    if (others.length > 0) return false
    if (first.start >= cue.start && first.end <= cue.end) return true
    const words = first.text.split(/\s+/u, shortest + 1)
    return (
      words.length <= shortest &&
      words.some(word => this.#reading.demonstratives.has(word))
    )
  }

  /** Whether a content does by itself what a stance verb would tell. */
  makes(stance: Stance, content: readonly Span[]): boolean {
    return this.#reading.acts(stance, content[0]?.text ?? '')
  }

  /**
   * Compares an article, or those of its passages that count. Which terms it has the posting lists
   * tell, so that no more passages are read than those in which it matters where they stand: that
   * takes a tenth off a question.
   */
  match(stored: StoredArticle, passages: readonly IndexedPassage[]): ArticleMatch {
    const title = this.#find(
      this.#terms.plain(stored.article.title ?? ''),
      () => anywhere
    )
    const everywhere = [...title]
    const {published} = stored
    for (const {slot, date} of this.#dates) {
      if (published && liesIn(published, date))
        everywhere.push({slots: [slot], at: anywhere})
    }
    const first = this.#engine.firstOf(stored.article.id)
    const unread = new Map(passages.map(passage => [first + passage.paragraph, passage]))
    const holding = new Map<number, IndexedPassage>()
    for (const {slots, list} of this.#lists) {
      let found = false
      for (let at = findDocument(list, first); at < list.length; at++) {
        const document = documentIn(list[at] as number)
        if (document >= first + stored.passages.length) break
        const passage = unread.get(document)
        if (!passage) continue
        holding.set(passage.paragraph, passage)
        found = true
      }
      if (found) everywhere.push({slots, at: anywhere})
    }
    const [all, rare] = this.shares(everywhere, ['all', 'rare'])
    return new ArticleMatch(this, holding, all, rare, this.share(title, 'all'))
  }

  /** Where in a passage the terms stand that are looked for, in reading order. */
  hits(passage: IndexedPassage): Hit[] {
    const placed = this.#terms.of(passage)
    const {start} = passage.span
    return this.#find(placed.terms, at => start + startOf(placed, at))
  }

  /** The words of a passage that say what is asked, in reading order. */
  highlights(passage: IndexedPassage): Span[] {
    const placed = this.#terms.of(passage)
    const hits = this.#find(placed.terms, at => at)
    const present = new Set(hits.flatMap(({slots}) => slots))
    // Half an expression says something else.
    const whole = this.#expressions.filter(({slots}) =>
      slots.every(slot => present.has(slot))
    )
    const ofExpressions = new Set(whole.flatMap(({slots}) => slots))
    const isShown = (slot: number): boolean =>
      this.#wayOf[slot] !== undefined || ofExpressions.has(slot)
    const {start: offset, text} = passage.span
    const spans: Span[] = []
    let last = 0
    for (const {slots, at} of hits) {
      const start = startOf(placed, at)
      if (start < last || !slots.some(isShown)) continue
      last = endOf(placed, at)
      spans.push({
        start: offset + start,
        end: offset + last,
        text: text.slice(start, last)
      })
    }
    return spans
  }

  /** A name up to a relative clause, which tells of other people and places. */
  properName(name: string): string {
    const words = name.split(' ')
    const clause = words.findIndex(word => this.#reading.relatives.has(word))
    return clause > 0 ? words.slice(0, clause).join(' ') : name
  }

  /** How much of a name the question's topic has, rare words counting more than common ones. */
  echoOf(name: string): number {
    let echo = this.#echoes.get(name)
    if (echo === undefined) {
      echo = this.#readEcho(name)
      this.#echoes.set(name, echo)
    }
    return echo
  }

  #readEcho(name: string): number {
    let sum = 0
    let total = 0
    for (const term of this.#terms.plain(name)) {
      let most = 0
      let worth = otherWord
      for (const slot of this.#slotsOf.get(term) ?? []) {
        const way = this.#wayOf[slot]
        if (!way || way.weight <= most || !this.#isOf('topic', way.unit)) continue
        most = way.weight
        worth = this.worths[way.unit] as number
      }
      sum += most * worth
      total += worth
    }
    return total === 0 ? 0 : sum / total
  }

  /** How much of what a question says of its speaker a source has, in its name and its role. */
  speakerShare({name, role = ''}: Source): number {
    return this.#shareOf(`${this.properName(name)} ${role}`, 'speaker')
  }

  #shareOf(text: string, part: Part): number {
    return this.share(
      this.#find(this.#terms.plain(text), () => anywhere),
      part
    )
  }

  /** The share of the question's worth that hits have, each counting as much as `credit` says. */
  share(hits: readonly Hit[], part: Part, credit?: (at: number) => number): number {
    return this.shares(hits, [part], credit)[0]
  }

  /** The same for several parts, for which hits are looked at once. */
  shares<const Parts extends readonly Part[]>(
    hits: readonly Hit[],
    parts: Parts,
    credit?: (at: number) => number
  ): {[At in keyof Parts]: number} {
    if (hits.length > 0) this.#look(hits, credit)
    const shares = parts.map(part => (hits.length > 0 ? this.#sum(part) : 0))
    return shares as {[At in keyof Parts]: number}
  }

  #look(hits: readonly Hit[], credit: ((at: number) => number) | undefined): void {
    const found = this.#found.fill(0)
    const credits = this.#credits
    let partsFound = false
    for (const {slots, at} of hits) {
      const counted = credit ? credit(at) : 1
      for (const slot of slots) {
        const way = this.#wayOf[slot]
        if (way)
          found[way.unit] = Math.max(found[way.unit] as number, counted * way.weight)
        else {
          credits[slot] = Math.max(credits[slot] as number, counted)
          partsFound = true
        }
      }
    }
    if (!partsFound) return
    for (const {unit, slots, weight} of this.#expressions) {
      let least = 1
      for (const slot of slots) least = Math.min(least, credits[slot] as number)
      found[unit] = Math.max(found[unit] as number, least * weight)
    }
    credits.fill(0)
  }

  #sum(part: Part): number {
    const {units, total} = this.#unitsOf(part)
    let sum = 0
    for (const unit of units)
      sum += (this.#found[unit] as number) * (this.worths[unit] as number)
    return total === 0 ? 0 : sum / total
  }

  /** The units that a part compares, and what they are worth together. */
  #unitsOf(part: Part): PartUnits {
    let found = this.#parts.get(part)
    if (!found) {
      const units = [...this.worths.keys()].filter(unit => this.#isOf(part, unit))
      let total = 0
      for (const unit of units) total += this.worths[unit] as number
      found = {units, total}
      this.#parts.set(part, found)
    }
    return found
  }

  #isOf(part: Part, unit: number): boolean {
    if (part === 'all') return true
    if (part === 'rare') return this.#rare[unit] === true
    const role = this.#plan.roles[unit]
    // A name is compared with the source, wherever in the text that is named.
    if (part === 'saying') return role !== 'speaker' || !this.#plan.question.speakerNamed
    return role === part
  }

  #slot(term: string): number {
    const slot = this.#wayOf.length
    this.#wayOf.push(undefined)
    const known = this.#slotsOf.get(term)
    if (known) known.push(slot)
    else {
      const slots = [slot]
      this.#slotsOf.set(term, slots)
      this.#lists.push({slots, list: this.#engine.list(term)})
    }
    return slot
  }

  #find(terms: readonly string[], placeOf: (at: number) => number): Hit[] {
    const found: Hit[] = []
    for (let at = 0; at < terms.length; at++) {
      const slots = this.#slotsOf.get(terms[at] as string)
      if (slots) found.push({slots, at: placeOf(at)})
    }
    return found
  }
}

/** An article compared with a plan. */
export class ArticleMatch {
  readonly #matcher: Matcher
  /** The passages that hold what is looked for. */
  readonly #holding: ReadonlyMap<number, IndexedPassage>
  readonly #hits = new Map<number, readonly Hit[]>()
  /** By paragraph, how much of what is said stands in it. */
  readonly #said = new Map<number, number>()
  readonly #article: number
  readonly #rare: number
  readonly #title: number

  constructor(
    matcher: Matcher,
    holding: ReadonlyMap<number, IndexedPassage>,
    article: number,
    rare: number,
    title: number
  ) {
    this.#matcher = matcher
    this.#holding = holding
    this.#article = article
    this.#rare = rare
    this.#title = title
  }

  /** What a paragraph covers, whoever speaks in it. */
  paragraph(): Coverage {
    return this.#coverage(0, 0, 0, 0)
  }

  /** What an attribution covers. */
  attribution(attribution: Attribution): Coverage {
    const {cue, content, source, paragraph} = attribution
    const from = Math.min(cue.start, content[0]?.start ?? cue.start) - farthest
    const to = Math.max(cue.end, content.at(-1)?.end ?? 0) + farthest
    const hits = hitsBetween(this.#hitsOf(paragraph), from, to)
    if (this.#matcher.refersBack(attribution)) {
      // What it credits has been said before: in this paragraph, or the one above.
      const before = hits.filter(({at}) => at < cue.start)
      const above = this.#hitsOf(paragraph - 1)
      const content = Math.max(
        this.#matcher.share([...above, ...before], 'saying', () => aboveCounts),
        this.#matcher.share(before, 'saying')
      )
      return this.#coverage(content, content, 0, this.#farFrom(paragraph, content))
    }
    const stretches = source?.mention
      ? [cue, source.mention, ...content]
      : [cue, ...content]
    const [near, verb] = this.#matcher.shares(hits, ['saying', 'verb'], at => {
      let distance = Number.POSITIVE_INFINITY
      for (const {start, end} of stretches) {
        distance = Math.min(distance, at < start ? start - at : at < end ? 0 : at - end)
      }
      return Math.exp(-distance / nearness)
    })
    const inside = this.#matcher.share(hits, 'saying', at =>
      content.some(({start, end}) => at >= start && at < end) ? 1 : 0
    )
    return this.#coverage(near, inside, verb, this.#farFrom(paragraph, near))
  }

  #coverage(near: number, content: number, verb: number, far: number): Coverage {
    return {
      article: this.#article,
      rare: this.#rare,
      title: this.#title,
      near,
      content,
      verb,
      far
    }
  }

  #farFrom(paragraph: number, near: number): number {
    let said = this.#said.get(paragraph)
    if (said === undefined) {
      said = this.#matcher.share(this.#hitsOf(paragraph), 'saying')
      this.#said.set(paragraph, said)
    }
    return Math.max(0, said - near)
  }

  #hitsOf(paragraph: number): readonly Hit[] {
    const passage = this.#holding.get(paragraph)
    if (!passage) return noHits
    let hits = this.#hits.get(paragraph)
    if (!hits) {
      hits = this.#matcher.hits(passage)
      this.#hits.set(paragraph, hits)
    }
    return hits
  }
}

/** How much a word tells that so many of all passages have. */
function rarityOf(frequency: number, passages: number): number {
  return Math.log(1 + passages / (frequency + 0.5))
}

/**
 * What a word of a name is worth that the question does not have, as if one of 150 passages had it: an
 * index that gathers what is asked for does not know how many do.
 */
const otherWord = 5

const noHits: readonly Hit[] = []
/** See `rareShare`. */
const leastRarity = Math.log(1 / rareShare)

/** Where a term stands whose place does not matter. */
const anywhere = -1

/** A word farther from an attribution than this, in characters, is not near it at all. */
const farthest = 6 * nearness

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
