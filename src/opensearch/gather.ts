import type {Engine} from '../engine/engine.ts'
import {expandUnits} from '../engine/expand-units.ts'
import {createPartialEngine} from '../engine/memory.ts'
import {partOf} from '../engine/posting-list.ts'
import {Postings} from '../engine/postings.ts'
import {readAttribution} from '../engine/snapshot.ts'
import {Sources} from '../engine/sources.ts'
import {TermCache} from '../engine/term-cache.ts'
import {Vocabulary as Relatives} from '../engine/vocabulary.ts'
import type {Library} from '../query/answer.ts'
import type {Asker} from '../query/ask.ts'
import type {ResolvedFilter} from '../query/options.ts'
import type {Reading} from '../query/reading.ts'
import {type StoredArticle, storeArticle} from '../query/stored-article.ts'
import type {QueryUnit} from '../text/query-unit.ts'
import {RecentMap} from '../text/recent-map.ts'
import type {Attribution} from '../types.ts'
import {filterClauses, inverseFrequency, matchClause} from './clauses.ts'
import type {Cluster} from './cluster.ts'
import {type Clause, type Collection, statisticsOf} from './collection.ts'
import {type ArticleDocument, localId, writtenForm} from './documents.ts'
import {Identities, type NamedSource} from './identities.ts'
import {articleKey, storedTerm} from './keys.ts'
import type {Names} from './layout.ts'
import {getByKeys} from './stored.ts'

/** What is asked for. */
export interface Wanted {
  readonly units: readonly QueryUnit[]
  readonly filter: ResolvedFilter
  /** Passages that have these words as they stand come before all others. */
  readonly quote?: string | undefined
}

/** How many passages the cluster is asked for, as the engine in memory gives. */
const mostPassages = 200
/** How many articles of theirs are read. */
const mostArticles = 80
/** Articles whose titles match are read even if their passages do not. */
const mostTitles = 5
/** Articles kept at hand: the same ones answer many questions. */
const mostKept = 1000
/** Of the words of a longer quotation, enough are found as they are. */
const mostRelated = 100
/** The units are expanded before any article is here. */
const nowhere = new Postings()
/** More than all words of a quotation can be worth. */
const quoteWorth = 10_000

/** Brings the articles that may answer out of a cluster, as a library to answer from. */
export class Gatherer {
  readonly #cluster: Cluster
  readonly #names: Names
  readonly #reading: Reading
  readonly #collection: Collection
  readonly #identities: Identities
  readonly #terms: TermCache
  readonly #kept = new RecentMap<StoredArticle>(mostKept)

  constructor(cluster: Cluster, names: Names, reading: Reading, collection: Collection) {
    this.#cluster = cluster
    this.#names = names
    this.#reading = reading
    this.#collection = collection
    this.#identities = new Identities(collection)
    this.#terms = new TermCache(reading.analyser)
  }

  /** Forgets what may have changed. */
  changed(): void {
    this.#collection.changed()
    this.#identities.changed()
  }

  /** Gathers what may answer; it is scored as among all articles of the cluster. */
  async gather(wanted: Wanted, asker: Asker): Promise<Library> {
    const {relatives, terms} = await this.#relativesOf(wanted.units)
    const related = (term: string): ReturnType<Relatives['related']> =>
      relatives.related(term)
    const [sizes, frequencies] = await Promise.all([
      this.#collection.sizes(),
      this.#collection.frequencies(termsOf(wanted.units, related))
    ])
    const whole = {
      passages: statisticsOf(sizes.passages, sizes.passageLength, frequencies.passages),
      titles: statisticsOf(sizes.titles, sizes.titleLength, frequencies.titles),
      terms
    }
    const passageUnits = expandUnits(
      partOf(nowhere, whole.passages),
      wanted.units,
      related
    )
    const titleUnits = expandUnits(partOf(nowhere, whole.titles), wanted.units, () => [])
    const meant = await this.#identities.meantBy(wanted.filter.sources)
    const narrowed = filterClauses(wanted.filter, {
      articles: await Promise.all([...(wanted.filter.articleIds ?? [])].map(articleKey)),
      meant,
      ideasOf: words => asker.ideas(words)
    })
    const found = await this.#collection.candidates({
      passages: {
        bool: {
          ...narrowed,
          must: [
            anyOf(
              matchClause('terms', passageUnits, term =>
                inverseFrequency(sizes.passages, whole.passages.frequency(term))
              ),
              wanted.quote
            )
          ]
        }
      },
      titles: matchClause('title', titleUnits, term =>
        inverseFrequency(sizes.titles, whole.titles.frequency(term))
      ),
      passageCount: passageUnits.length > 0 ? mostPassages : 0,
      titleCount: titleUnits.length > 0 ? mostTitles : 0
    })
    const keys = new Set<string>()
    for (const key of found.passages) if (keys.size < mostArticles) keys.add(key)
    for (const key of found.titles) keys.add(key)
    const articles = await this.#articles([...keys])
    const engine = createPartialEngine(whole, {
      analyser: this.#reading.analyser,
      terms: this.#terms
    })
    return this.#library(articles, engine, asker)
  }

  async #library(
    articles: readonly StoredArticle[],
    engine: Engine,
    asker: Asker
  ): Promise<Library> {
    const sources = new Sources()
    const byId = new Map<string, StoredArticle>()
    for (const stored of articles) {
      const {article, passages, attributions} = stored
      engine.add({id: article.id, title: article.title, passages})
      sources.add(article.id, attributions)
      byId.set(article.id, stored)
    }
    await this.#identities.learn(sources, articles.flatMap(namedIn))
    return {
      reading: this.#reading,
      engine,
      articles: byId,
      terms: this.#terms,
      idOf: (articleId, source) => sources.idOf(articleId, source),
      identify: (articleId, attribution) =>
        this.#reading.latin.attribution(attribution, source =>
          sources.idOf(articleId, source)
        ),
      holds: (text, wanted) => asker.holds(this.#terms.plain(text), wanted)
    }
  }

  /** Who says what in an article, with the ids that hold across articles. */
  async attributions(id: string): Promise<Attribution[]> {
    const [stored] = await this.#articles([await articleKey(id)])
    if (!stored) return []
    const sources = new Sources()
    sources.add(id, stored.attributions)
    await this.#identities.learn(sources, namedIn(stored))
    return stored.attributions.map(attribution =>
      this.#reading.latin.attribution(attribution, source => sources.idOf(id, source))
    )
  }

  /** The terms in use that belong to the families of the terms that are asked for. */
  async #relativesOf(
    units: readonly QueryUnit[]
  ): Promise<{readonly relatives: Relatives; readonly terms: readonly string[]}> {
    const groupsOf = this.#reading.analyser.groups
    const of = (terms: readonly string[]): Relatives =>
      new Relatives(groupsOf, () => new Set(terms))
    if (units.length > mostRelated) return {relatives: of([]), terms: []}
    const groups = new Set<string>()
    for (const {alternatives} of units) {
      for (const {terms} of alternatives) {
        const [term, ...others] = terms
        if (term === undefined || others.length > 0) continue
        for (const {group} of groupsOf(term)) groups.add(group)
      }
    }
    const terms = await this.#collection.termsOf([...groups])
    return {relatives: of(terms), terms}
  }

  /** Articles as they are now; those that are kept at hand are not read again. */
  async #articles(keys: readonly string[]): Promise<StoredArticle[]> {
    const versions = await this.#collection.versions(keys)
    const kept = keys.map(key => {
      const version = versions.get(key)
      return version === undefined ? null : this.#kept.get(`${version} ${key}`)
    })
    const missing = keys.filter((_, at) => kept[at] === undefined)
    const read = await getByKeys<ArticleDocument>(this.#cluster, this.#names, missing)
    const fresh = new Map(
      read.flatMap(document => {
        if (!document) return []
        const {key, version, article, said} = document
        const attributions = said.attributions.map(one =>
          readAttribution(article.text, one)
        )
        const stored = storeArticle(article, attributions)
        this.#kept.set(`${version} ${key}`, stored)
        return [[key, stored]]
      })
    )
    return keys.flatMap((key, at) => kept[at] ?? fresh.get(key) ?? [])
  }
}

/** The sources of an article by their ids there. */
function namedIn({article, attributions}: StoredArticle): NamedSource[] {
  return attributions.flatMap(({source, via}) =>
    [source, ...via].flatMap(one =>
      one ? [{id: localId(article.id, one), isPerson: one.type === 'person'}] : []
    )
  )
}

/** Every term that may count, its relatives among them. */
function termsOf(
  units: readonly QueryUnit[],
  related: (term: string) => readonly {readonly term: string}[]
): string[] {
  const terms = new Set<string>()
  for (const {alternatives} of units) {
    for (const {terms: list} of alternatives) {
      for (const term of list) terms.add(storedTerm(term))
      const [only, ...others] = list
      if (only === undefined || others.length > 0) continue
      for (const other of related(only)) terms.add(storedTerm(other.term))
    }
  }
  return [...terms]
}

function anyOf(match: Clause, quote: string | undefined): Clause {
  const written = quote === undefined ? '' : writtenForm(quote)
  if (written === '') return match
  const whole = {match_phrase: {written: {query: written, boost: quoteWorth}}}
  return {bool: {should: [match, whole]}}
}
