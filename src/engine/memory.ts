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
import {type CollectionStatistics, PartialPostings, Postings} from './postings.ts'
import {Vocabulary} from './vocabulary.ts'
import {weighContext} from './weigh-context.ts'
import {weighEvidence} from './weigh-evidence.ts'

/** What {@link createMemoryEngine} works with. */
export interface MemoryEngineOptions {
  /** Turns passages into index terms; the query's units must come from the same. */
  readonly analyser: Analyser
}

/** Passages that BM25 ranks below this many cannot become good enough. */
const candidates = 50
/** Titles whose passages are looked at even if they name none of the rare words. */
const titleCandidates = 5
/** Passages whose text is read for evidence. */
const readings = 20
/** What follows in a passage longer than this says little of its topic. */
const longestReading = 5000

/** The engine kept by MiniSearch, in memory. */
export function createMemoryEngine(options: MemoryEngineOptions): Engine {
  return new MemoryEngine(options.analyser, new Postings(), new Postings())
}

/** The collection of which an engine holds a part. */
export interface Whole {
  readonly passages: CollectionStatistics
  readonly titles: CollectionStatistics
  /** Index terms in use there that `related` may give. */
  readonly terms: Iterable<string>
}

/**
 * An engine for some articles of a collection that is kept elsewhere: it scores them as it would
 * among all the others.
 */
export function createPartialEngine(whole: Whole, options: MemoryEngineOptions): Engine {
  const passages = new PartialPostings(whole.passages)
  const titles = new PartialPostings(whole.titles)
  return new MemoryEngine(options.analyser, passages, titles, whole.terms)
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

  constructor(
    analyser: Analyser,
    passages: Postings,
    titles: Postings,
    terms: Iterable<string> = passages.terms()
  ) {
    this.#analyser = analyser
    this.#passages = passages
    this.#titles = titles
    this.#vocabulary = new Vocabulary(analyser.groups)
    for (const term of terms) this.#vocabulary.add(term)
  }

  get passageCount(): number {
    return this.#passages.documentCount
  }

  attach(article: EngineArticle): void {
    this.#articles.set(article.id, article)
    for (const passage of article.passages) this.#byId.set(passage.id, passage)
  }

  add(article: EngineArticle): void {
    this.attach(article)
    for (const passage of article.passages) {
      const terms = this.#terms(passage.span.text)
      for (const term of terms) this.#vocabulary.add(term)
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
      for (const term of terms) {
        if (!this.#passages.holds(term)) this.#vocabulary.remove(term)
      }
      this.#byId.delete(passage.id)
    }
    if (article.title) {
      this.#titles.remove({id: articleId, terms: this.#terms(article.title)})
    }
    this.#articles.delete(articleId)
    return true
  }

  match(query: EngineQuery): EngineHit[] {
    const {accepts, limit} = query
    const units = this.#expand(query.units)
    const titleUnits = expandUnits(this.#titles, query.units, () => [])
    const hits: EngineHit[] = []
    for (const [document, base] of this.#candidates(units, titleUnits, query)) {
      const passage = this.#passageOf(document)
      if (!passage || accepts?.(passage) === false) continue
      const missing = units.filter(unit => occurrencesIn(unit, document) === 0)
      const context = weighContext(passage, missing, {
        passages: this.#passages,
        titles: this.#titles,
        titleUnits,
        siblings: this.passagesOf(passage.articleId)
      })
      hits.push({
        passage,
        score: base + context,
        units: units.filter(unit => !missing.includes(unit)).map(({index}) => index)
      })
    }
    hits.sort(byScore)
    const read = hits.slice(0, readings).map(({passage, score, units: named}) => {
      const terms = this.#analyser.terms(passage.span.text.slice(0, longestReading))
      return {passage, score: score + weighEvidence(units, terms), units: named}
    })
    return [...read, ...hits.slice(readings)].sort(byScore).slice(0, limit)
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
    return this.#passages.frequency(term)
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

  /** The best passages by BM25, and those of the articles whose titles match best. */
  #candidates(
    units: readonly ExpandedUnit[],
    titleUnits: readonly ExpandedUnit[],
    {accepts, limit}: EngineQuery
  ): Map<number, number> {
    const found = new Map<number, number>()
    const matches = matchUnits(this.#passages, units, {
      count: Math.max(limit, candidates),
      accepts:
        accepts &&
        (document => {
          const passage = this.#passageOf(document)
          return passage !== undefined && accepts(passage)
        })
    })
    for (const {document, score} of matches) found.set(document, score)
    for (const {document} of matchUnits(this.#titles, titleUnits, {
      count: titleCandidates
    })) {
      for (const {id} of this.passagesOf(this.#titles.idOf(document))) {
        const number = this.#passages.numberOf(id)
        if (number === undefined || found.has(number)) continue
        const score = scoreDocument(this.#passages, units, number)
        if (score > 0) found.set(number, score)
      }
    }
    return found
  }

  #passageOf(document: number): IndexedPassage | undefined {
    return this.#byId.get(this.#passages.idOf(document))
  }

  #expand(units: readonly QueryUnit[]): ExpandedUnit[] {
    return expandUnits(this.#passages, units, term => this.#vocabulary.related(term))
  }

  #terms(text: string): string[] {
    return this.#analyser.terms(text).map(({term}) => term)
  }
}

function byScore(one: EngineHit, other: EngineHit): number {
  return other.score - one.score
}
