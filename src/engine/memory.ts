import {type NotedWord, termIn} from '../text/noted-word.ts'
import type {QueryUnit} from '../text/query-unit.ts'
import type {Analyser, PlacedTerms} from '../text/terms.ts'
import type {Span} from '../types.ts'
import {ByteReader, ByteWriter} from './bytes.ts'
import type {
  Engine,
  EngineArticle,
  EngineHit,
  EngineQuery,
  IndexedPassage,
  RelatedTerm
} from './engine.ts'
import {type ExpandedUnit, expandUnits} from './expand-units.ts'
import {type Match, matchDocument, speaksOf, UnitMatcher} from './match-units.ts'
import {passageId} from './passage.ts'
import {
  type CollectionStatistics,
  type PostingIndex,
  type PostingList,
  partOf
} from './posting-list.ts'
import {Postings} from './postings.ts'
import {damaged} from './snapshot.ts'
import {TermCache} from './term-cache.ts'
import {type TitleDocument, TitlePostings} from './title-postings.ts'
import {Vocabulary} from './vocabulary.ts'
import {weighContext} from './weigh-context.ts'
import {evidenceWeigher} from './weigh-evidence.ts'

/** What {@link createMemoryEngine} works with. */
export interface MemoryEngineOptions {
  /** Turns passages into index terms; the query's units must come from the same. */
  readonly analyser: Analyser
  /** Where terms are kept that were read, for others to use as well (default: a cache of its own). */
  readonly terms?: TermCache
}

/** Passages that BM25 ranks below this many cannot become good enough. */
const candidates = 50
/** Titles whose passages are looked at even if they name none of the rare words. */
const titleCandidates = 5
/** Passages whose text is read for evidence. */
const readings = 20
/** What follows in a passage longer than this says little of its topic. */
const longestReading = 5000

/** The engine in memory: titles kept by MiniSearch, passages in posting lists of its own. */
export function createMemoryEngine(options: MemoryEngineOptions): Engine {
  return new MemoryEngine(options, new Postings())
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
  return new MemoryEngine(options, new Postings(), whole)
}

/** Restores an engine from what its `toBytes` gave and the articles it held, in their order. */
export function loadMemoryEngine(
  bytes: Uint8Array<ArrayBuffer>,
  articles: Iterable<EngineArticle>,
  options: MemoryEngineOptions
): Engine {
  const reader = new ByteReader(bytes)
  const engine = new MemoryEngine(options, Postings.read(reader))
  engine.attachAll(articles, reader)
  return engine
}

/** An article and the number of its first passage; those of the others follow. */
interface NumberedArticle {
  article: EngineArticle
  first: number
  /** Told by itself, as an article of a loaded engine is cut into passages when it is asked for. */
  readonly count: number
}

/** The titles of an engine just loaded, and what is numbered in them, as it was saved. */
interface UnreadTitles {
  readonly reader: ByteReader
  readonly ids: readonly string[]
  readonly terms: readonly string[]
}

/** In the place of an article that was removed. */
const gone: EngineArticle = {id: '', passages: []}

/** Numbers of passages are given anew when so many more are out of use than in use. */
const mostGaps = 4096

class MemoryEngine implements Engine {
  readonly #analyser: Analyser
  readonly #terms: TermCache
  readonly #passages: Postings
  readonly #titles = new TitlePostings()
  /** Where the titles of an engine just loaded stand, which are not in `#titles` yet. */
  #unread: UnreadTitles | undefined
  /** The two as they score: as parts of the whole, where there is one. */
  readonly #scoredPassages: PostingIndex
  readonly #scoredTitles: PostingIndex
  readonly #passageMatcher: UnitMatcher
  readonly #titleMatcher: UnitMatcher
  readonly #articles = new Map<string, NumberedArticle>()
  /** Those with passages by the numbers of these, some that are gone among them. */
  #numbered: NumberedArticle[] = []
  readonly #vocabulary: Vocabulary

  constructor(options: MemoryEngineOptions, passages: Postings, whole?: Whole) {
    const {analyser, terms = new TermCache(analyser)} = options
    this.#analyser = analyser
    this.#terms = terms
    this.#passages = passages
    this.#scoredPassages = whole ? partOf(passages, whole.passages) : passages
    this.#scoredTitles = whole ? partOf(this.#titles, whole.titles) : this.#titles
    this.#passageMatcher = new UnitMatcher(this.#scoredPassages)
    this.#titleMatcher = new UnitMatcher(this.#scoredTitles)
    this.#vocabulary = new Vocabulary(analyser.groups, () =>
      whole ? new Set([...whole.terms, ...passages.terms()]) : passages.terms()
    )
  }

  get passageCount(): number {
    return this.#scoredPassages.documentCount
  }

  attachAll(articles: Iterable<EngineArticle>, reader: ByteReader): void {
    let next = 0
    for (const article of articles) {
      const count = reader.number()
      this.#number({article, first: next, count})
      next += count
    }
    if (next !== this.#passages.documentCount)
      throw new RangeError('other articles than were saved')
    const ids = [...this.#articles.keys()]
    this.#unread = {reader, ids, terms: [...this.#passages.terms()]}
  }

  add(
    article: EngineArticle,
    onWord?: (word: NotedWord) => void,
    passages = article.passages
  ): void {
    this.#number({article, first: this.#passages.nextNumber, count: passages.length})
    for (const passage of passages) {
      this.#passages.add(this.#analyser.countedTerms(passage.span.text, onWord), term =>
        this.#vocabulary.add(term)
      )
    }
    if (article.title) {
      this.#readTitles()
      const counted = this.#analyser.countedTerms(article.title, onWord)
      this.#titles.add({id: article.id, terms: counted.map(termIn)})
    }
  }

  remove(articleId: string): boolean {
    const known = this.#articles.get(articleId)
    if (!known) return false
    const {article, first} = known
    for (const [at, passage] of article.passages.entries()) {
      this.#passages.remove(
        first + at,
        this.#analyser.bareTerms(passage.span.text),
        term => this.#vocabulary.remove(term)
      )
    }
    if (article.title) {
      this.#readTitles()
      this.#titles.remove({id: articleId, terms: this.#analyser.bareTerms(article.title)})
    }
    this.#articles.delete(articleId)
    known.article = gone
    const {nextNumber, documentCount} = this.#passages
    if (nextNumber - documentCount > documentCount + mostGaps) this.#closeGaps()
    return true
  }

  match(query: EngineQuery): EngineHit[] {
    const {accepts, limit} = query
    this.#readTitles()
    const units = this.#expand(query.units)
    const titleUnits = expandUnits(this.#scoredTitles, query.units, () => [])
    const hits: Hit[] = []
    for (const match of this.#candidates(units, titleUnits, query)) {
      const {document} = match
      const holder = this.#holderOf(document)
      if (!holder) continue
      const {article, first, count} = holder
      const own: number[] = []
      const missing: ExpandedUnit[] = []
      for (const unit of units) {
        if (speaksOf(match, unit)) own.push(unit.index)
        else missing.push(unit)
      }
      const context = weighContext(missing, {
        matcher: this.#passageMatcher,
        titles: this.#titles,
        titleUnits,
        articleId: article.id,
        first,
        document,
        last: first + count - 1
      })
      const hit = new Hit(article, document - first, match.score + context, own)
      if (accepts?.(hit.passage) !== false) hits.push(hit)
    }
    hits.sort(byScore)
    const weigh = evidenceWeigher(units)
    for (const hit of hits.slice(0, readings))
      hit.score += weigh(this.#beginningOf(hit.passage))
    return hits.sort(byScore).slice(0, limit)
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
    return this.#articles.get(articleId)?.article.passages ?? []
  }

  firstOf(articleId: string): number {
    return this.#articles.get(articleId)?.first ?? this.#passages.nextNumber
  }

  list(term: string): PostingList {
    return this.#passages.list(term)
  }

  frequency(term: string): number {
    return this.#scoredPassages.frequency(term)
  }

  termsOf(group: string): readonly string[] {
    return this.#vocabulary.termsOf(group)
  }

  related(term: string): readonly RelatedTerm[] {
    return this.#vocabulary.related(term)
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    if (this.#passages.nextNumber > this.#passages.documentCount) this.#closeGaps()
    const writer = new ByteWriter()
    this.#passages.write(writer)
    for (const {count} of this.#articles.values()) writer.number(count)
    const numbers = new Map([...this.#passages.terms()].map((term, at) => [term, at + 1]))
    for (const {article} of this.#articles.values()) {
      if (!article.title) {
        writer.number(0)
        continue
      }
      const terms = this.#analyser.bareTerms(article.title)
      writer.number(terms.length + 1)
      for (const term of terms) {
        const number = numbers.get(term) ?? 0
        writer.number(number)
        if (number === 0) writer.text(term)
      }
    }
    return writer.take()
  }

  #beginningOf(passage: IndexedPassage): PlacedTerms {
    const {text} = passage.span
    return text.length <= longestReading
      ? this.#terms.of(passage)
      : this.#analyser.placedTerms(text.slice(0, longestReading))
  }

  #number(numbered: NumberedArticle): void {
    this.#articles.set(numbered.article.id, numbered)
    if (numbered.count > 0) this.#numbered.push(numbered)
  }

  #holderOf(number: number): NumberedArticle | undefined {
    let low = 0
    let high = this.#numbered.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#numbered[middle] as NumberedArticle).first <= number) low = middle + 1
      else high = middle
    }
    const holder = this.#numbered[low - 1]
    return holder && holder.article !== gone && number - holder.first < holder.count
      ? holder
      : undefined
  }

  /** Takes in the titles of an engine just loaded, which spares a tenth of loading. */
  #readTitles(): void {
    if (!this.#unread) return
    const {reader, ids, terms} = this.#unread
    this.#unread = undefined
    const titles: TitleDocument[] = []
    for (const id of ids) {
      const count = reader.number()
      if (count === 0) continue
      const own: string[] = []
      for (let left = count - 1; left > 0; left--) {
        const number = reader.number()
        own.push(number === 0 ? reader.text() : (terms[number - 1] as string))
      }
      titles.push({id, terms: own})
    }
    this.#titles.addAll(titles)
  }

  #closeGaps(): void {
    const documents: number[] = []
    this.#numbered = []
    for (const numbered of this.#articles.values()) {
      const first = documents.length
      for (let at = 0; at < numbered.count; at++) documents.push(numbered.first + at)
      numbered.first = first
      if (numbered.count > 0) this.#numbered.push(numbered)
    }
    this.#passages.renumber(documents)
  }

  /** The best passages by BM25, and those of the articles whose titles match best. */
  #candidates(
    units: readonly ExpandedUnit[],
    titleUnits: readonly ExpandedUnit[],
    {accepts, limit}: EngineQuery
  ): Iterable<Match> {
    const matches = this.#passageMatcher.match(units, {
      count: Math.max(limit, candidates),
      nameOf: document => {
        const holder = this.#holderOf(document)
        return holder ? passageId(holder.article.id, document - holder.first) : ''
      },
      accepts:
        accepts &&
        (document => {
          const holder = this.#holderOf(document)
          const passage = holder?.article.passages[document - holder.first]
          return passage !== undefined && accepts(passage)
        })
    })
    const found = new Map(matches.map(match => [match.document, match]))
    for (const {document} of this.#titleMatcher.match(titleUnits, {
      count: titleCandidates,
      nameOf: document => this.#titles.idOf(document)
    })) {
      const numbered = this.#articles.get(this.#titles.idOf(document))
      if (!numbered) continue
      const {first, count} = numbered
      for (let number = first; number < first + count; number++) {
        if (found.has(number)) continue
        const match = matchDocument(this.#scoredPassages, units, number)
        if (match.score > 0) found.set(number, match)
      }
    }
    return found.values()
  }

  #expand(units: readonly QueryUnit[]): ExpandedUnit[] {
    return expandUnits(this.#scoredPassages, units, term =>
      this.#vocabulary.related(term)
    )
  }
}

/** A passage that was found, which is not read out of its article before somebody asks for it. */
class Hit implements EngineHit {
  readonly #article: EngineArticle
  readonly paragraph: number
  score: number
  readonly units: readonly number[]

  constructor(
    article: EngineArticle,
    paragraph: number,
    score: number,
    units: readonly number[]
  ) {
    this.#article = article
    this.paragraph = paragraph
    this.score = score
    this.units = units
  }

  get articleId(): string {
    return this.#article.id
  }

  get passage(): IndexedPassage {
    const passage = this.#article.passages[this.paragraph]
    if (!passage) throw damaged()
    return passage
  }
}

function byScore(one: EngineHit, other: EngineHit): number {
  return other.score - one.score || (idOf(one) < idOf(other) ? -1 : 1)
}

function idOf({articleId, paragraph}: EngineHit): string {
  return passageId(articleId, paragraph)
}
