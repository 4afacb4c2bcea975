import type {QueryUnit} from '../text/query-unit.ts'
import type {Analyser} from '../text/terms.ts'
import type {Span} from '../types.ts'
import type {
  Engine,
  EngineArticle,
  EngineHit,
  EngineQuery,
  IndexedPassage,
  RelatedTerm
} from './engine.ts'
import {type ExpandedUnit, expandUnits} from './expand-units.ts'
import {matchUnits, occurrencesIn, scoreDocument} from './match-units.ts'
import {Postings} from './postings.ts'
import {Vocabulary} from './vocabulary.ts'
import {weighEvidence} from './weigh-evidence.ts'

/** How many of the best passages are read for evidence. */
const candidates = 50
const titled = 5
const titleWorth = 0.5
const siblingWorth = 0.4
const farWorth = 0.2

/** What {@link createMemoryEngine} works with. */
export interface MemoryEngineOptions {
  /** Turns passages into index terms; the query's units must come from the same. */
  readonly analyser: Analyser
}

/** The engine kept by MiniSearch, in memory. */
export function createMemoryEngine(options: MemoryEngineOptions): Engine {
  return new MemoryEngine(options.analyser, new Postings(), new Postings())
}

/** Restores an engine from what its `toJSON` gave and the articles it held. */
export function loadMemoryEngine(
  snapshot: unknown,
  articles: Iterable<EngineArticle>,
  options: MemoryEngineOptions
): Engine {
  const {passages, titles} = snapshot as {passages: unknown; titles: unknown}
  const engine = new MemoryEngine(
    options.analyser,
    Postings.fromJSON(passages),
    Postings.fromJSON(titles)
  )
  for (const article of articles) engine.attach(article)
  return engine
}

class MemoryEngine implements Engine {
  readonly #analyser: Analyser
  readonly #passages: Postings
  readonly #titles: Postings
  readonly #articles = new Map<string, EngineArticle>()
  readonly #byId = new Map<string, IndexedPassage>()
  readonly #vocabulary: Vocabulary

  constructor(analyser: Analyser, passages: Postings, titles: Postings) {
    this.#analyser = analyser
    this.#passages = passages
    this.#titles = titles
    this.#vocabulary = new Vocabulary(analyser.groups)
    for (const term of passages.terms()) this.#vocabulary.add(term)
  }

  get passageCount(): number {
    return this.#byId.size
  }

  attach(article: EngineArticle): void {
    this.#articles.set(article.id, article)
    for (const passage of article.passages) this.#byId.set(passage.id, passage)
  }

  add(article: EngineArticle): void {
    this.attach(article)
    for (const passage of article.passages) {
      const terms = this.#terms(passage.span.text)
      for (const term of terms)
        if (!this.#passages.holds(term)) this.#vocabulary.add(term)
      this.#passages.add({id: passage.id, terms})
    }
    if (article.title) {
      this.#titles.add({id: article.id, terms: this.#terms(article.title)})
    }
  }

  remove(articleId: string): boolean {
    const article = this.#articles.get(articleId)
    if (!article) return false
    for (const passage of article.passages) {
      const terms = this.#terms(passage.span.text)
      this.#passages.remove({id: passage.id, terms})
      for (const term of terms)
        if (!this.#passages.holds(term)) this.#vocabulary.remove(term)
      this.#byId.delete(passage.id)
    }
    if (article.title) {
      this.#titles.remove({id: articleId, terms: this.#terms(article.title)})
    }
    this.#articles.delete(articleId)
    return true
  }

  match(query: EngineQuery): EngineHit[] {
    const units = this.#expand(query.units)
    const hits: EngineHit[] = []
    const count = Math.max(query.limit, candidates)
    const found = new Map<number, number>()
    for (const {document, score} of matchUnits(this.#passages, units, count))
      found.set(document, score)
    const titleUnits = expandUnits(this.#titles, query.units, () => [])
    for (const {document} of matchUnits(this.#titles, titleUnits, titled)) {
      for (const passage of this.passagesOf(this.#titles.idOf(document))) {
        const number = this.#passages.numberOf(passage.id) as number
        if (found.has(number)) continue
        const score = scoreDocument(this.#passages, units, number)
        if (score > 0) found.set(number, score)
      }
    }
    for (const [document, score] of found) {
      const passage = this.#byId.get(this.#passages.idOf(document))
      if (!passage || query.accepts?.(passage) === false) continue
      const evidence = weighEvidence(units, this.#analyser.terms(passage.span.text))
      const missing = units.filter(({index}) => !evidence.units.includes(index))
      const context = this.#context(missing, passage, titleUnits)
      hits.push({passage, score: score + evidence.score + context, units: evidence.units})
    }
    return hits.sort((one, other) => other.score - one.score).slice(0, query.limit)
  }

  #context(
    missing: ExpandedUnit[],
    passage: IndexedPassage,
    titleUnits: ExpandedUnit[]
  ): number {
    let score = 0
    const title = this.#titles.numberOf(passage.articleId)
    const siblings = this.passagesOf(passage.articleId)
    for (const unit of missing) {
      let best = 0
      const inTitle =
        title !== undefined &&
        titleUnits.some(t => t.index === unit.index && occurrencesIn(t, title) > 0)
      if (inTitle) best = titleWorth
      for (const other of siblings) {
        const distance = Math.abs(other.paragraph - passage.paragraph)
        if (distance === 0) continue
        const worth = siblingWorth / (1 + farWorth * (distance - 1))
        if (worth <= best) continue
        if (occurrencesIn(unit, this.#passages.numberOf(other.id) as number) > 0)
          best = worth
      }
      score += best * unit.worth
    }
    return score
  }

  highlight(passage: IndexedPassage, units: readonly QueryUnit[]): Span[] {
    const wanted = new Set(
      this.#expand(units).flatMap(({ways}) => ways.flatMap(({terms}) => terms))
    )
    const spans: Span[] = []
    const {start, text} = passage.span
    let last = -1
    for (const term of this.#analyser.terms(text)) {
      if (term.position === last || !wanted.has(term.term)) continue
      last = term.position
      spans.push({
        start: start + term.start,
        end: start + term.end,
        text: text.slice(term.start, term.end)
      })
    }
    return spans
  }

  passagesOf(articleId: string): readonly IndexedPassage[] {
    return this.#articles.get(articleId)?.passages ?? []
  }

  frequency(term: string): number {
    return this.#passages.list(term).size
  }

  termsOf(group: string): readonly string[] {
    return this.#vocabulary.termsOf(group)
  }

  related(term: string): readonly RelatedTerm[] {
    return this.#vocabulary.related(term)
  }

  toJSON(): unknown {
    return {passages: this.#passages.toJSON(), titles: this.#titles.toJSON()}
  }

  #expand(units: readonly QueryUnit[]): ExpandedUnit[] {
    return expandUnits(this.#passages, units, term => this.#vocabulary.related(term))
  }

  #terms(text: string): string[] {
    return this.#analyser.terms(text).map(({term}) => term)
  }
}
