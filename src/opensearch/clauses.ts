import type {ExpandedUnit} from '../engine/expand-units.ts'
import type {ResolvedFilter} from '../query/options.ts'
import type {QueryUnit} from '../text/query-unit.ts'
import type {Clause} from './collection.ts'
import {writtenForm} from './documents.ts'
import {storedTerm} from './keys.ts'

/** A cluster takes some thousand clauses; the least ones are left out. */
const mostClauses = 900
/** The share of a word's whole score that it has when it stands once in a usual passage. */
const onceShare = 1 / 1.9

interface Way {
  readonly unit: number
  readonly terms: readonly string[]
  /** What it adds to a passage that holds it often. */
  readonly worth: number
}

/**
 * The units of a question as a query: a passage counts each by its best way.
 *
 * @param weigh The cluster's own inverse document frequency of a term, to be taken out again:
 *   a unit is as rare as all of its ways together.
 */
export function matchClause(
  field: string,
  units: readonly ExpandedUnit[],
  weigh: (term: string) => number
): Clause {
  const ways = units.flatMap(({ways: own, worth}, unit) =>
    own.map(({terms, weight}): Way => ({unit, terms, worth: worth * weight}))
  )
  const kept = keepBest(ways)
  const should = units.map((_, unit) => ({
    dis_max: {
      queries: kept
        .filter(way => way.unit === unit)
        .map(way => wayClause(field, way, weigh))
    }
  }))
  return {bool: {should: should.filter(({dis_max}) => dis_max.queries.length > 0)}}
}

function keepBest(ways: readonly Way[]): readonly Way[] {
  let clauses = ways.reduce((sum, {terms}) => sum + terms.length, 0)
  if (clauses <= mostClauses) return ways
  const kept = new Set(ways)
  for (const way of [...ways].sort((a, b) => a.worth - b.worth)) {
    if (clauses <= mostClauses) break
    kept.delete(way)
    clauses -= way.terms.length
  }
  return [...kept]
}

function wayClause(
  field: string,
  {terms, worth}: Way,
  weigh: (term: string) => number
): Clause {
  const [only, ...others] = terms.map(storedTerm)
  if (only !== undefined && others.length === 0) {
    return {term: {[field]: {value: only, boost: worth / weigh(only)}}}
  }
  return {constant_score: {filter: allOf(field, terms), boost: worth * onceShare}}
}

/** BM25's inverse document frequency, as Lucene has it. */
export function inverseFrequency(total: number, frequency: number): number {
  const most = Math.max(total, frequency)
  return Math.log(1 + (most - frequency + 0.5) / (frequency + 0.5))
}

function allOf(field: string, terms: readonly string[]): Clause {
  return {bool: {filter: terms.map(term => ({term: {[field]: storedTerm(term)}}))}}
}

/** Text that has every idea, in one of its ways; nothing where no idea is left. */
function ideasClauses(field: string, ideas: readonly QueryUnit[]): Clause[] {
  const needed = ideas.filter(({weight}) => weight >= 1)
  if (ideas.length === 0) return []
  const filter = needed.map(({alternatives}): Clause => {
    const single = alternatives.flatMap(({terms}) =>
      terms.length === 1 ? terms.map(storedTerm) : []
    )
    const several = alternatives.filter(({terms}) => terms.length > 1)
    const ways: Clause[] = several.map(({terms}) => allOf(field, terms))
    if (single.length > 0) ways.push({terms: {[field]: single}})
    return {bool: {should: ways, minimum_should_match: 1}}
  })
  return [{bool: {filter}}]
}

/** What the words of a filter stand for. */
export interface FilterMeaning {
  /** The keys of the articles that the filter names. */
  readonly articles: readonly string[]
  /** For an id of a source, those that articles may give it. */
  readonly meant: ReadonlyMap<string, readonly string[]>
  /** Words as ideas, in all the ways to say them. */
  readonly ideasOf: (words: string) => readonly QueryUnit[]
}

/**
 * What a filter asks of passages. It lets more through than the filter does: what comes back is
 * read again.
 */
export function filterClauses(
  filter: ResolvedFilter,
  {articles, meant, ideasOf}: FilterMeaning
): {readonly filter: Clause[]; readonly must_not: Clause[]} {
  const {articleIds, publisher, from, to, language} = filter
  const wanted: Clause[] = []
  if (articleIds) wanted.push({terms: {article: articles}})
  if (publisher !== undefined) wanted.push({term: {publisher}})
  if (language !== undefined) wanted.push({term: {language}})
  if (from !== undefined) wanted.push({range: {publishedLast: {gte: from}}})
  if (to !== undefined) wanted.push({range: {publishedFirst: {lte: to}}})
  for (const phrase of filter.phrases) wanted.push(...phraseClauses(phrase, ideasOf))
  const attribution = attributionClauses(filter, meant, ideasOf)
  if (attribution.length > 0) {
    wanted.push({nested: {path: 'attributions', query: {bool: {filter: attribution}}}})
  }
  const unwanted = filter.without.flatMap(words => ideasClauses('terms', ideasOf(words)))
  return {filter: wanted, must_not: unwanted}
}

/** The first and last word of a phrase may be parts of longer ones: «القوات» in «والقوات». */
function phraseClauses(
  phrase: string,
  ideasOf: (words: string) => readonly QueryUnit[]
): Clause[] {
  const words = writtenForm(phrase).split(' ').filter(Boolean)
  const inner = words.slice(1, -1)
  const edges = words.length > 1 ? [words[0], words.at(-1)] : words
  const clauses = edges.flatMap(word =>
    // A number may be part of a greater one.
    word === undefined || /\p{N}/u.test(word) ? [] : ideasClauses('terms', ideasOf(word))
  )
  if (inner.length > 0) clauses.push({match_phrase: {written: inner.join(' ')}})
  return clauses
}

function attributionClauses(
  {stances, said: contents, sources}: ResolvedFilter,
  meant: ReadonlyMap<string, readonly string[]>,
  ideasOf: (words: string) => readonly QueryUnit[]
): Clause[] {
  const clauses: Clause[] = []
  if (stances) clauses.push({terms: {'attributions.stance': [...stances]}})
  for (const words of contents) {
    const said = ideasClauses('attributions.said', ideasOf(words))
    clauses.push(...(said.length > 0 ? said : [nothing]))
  }
  for (const wanted of sources) {
    const ways: Clause[] = [
      // Who is meant by a name is known for sure once the passage is there.
      {terms: {'attributions.source': meant.get(wanted) ?? [wanted]}}
    ]
    ways.push(...ideasClauses('attributions.name', ideasOf(wanted)))
    clauses.push({bool: {should: ways, minimum_should_match: 1}})
  }
  return clauses
}

const nothing: Clause = {match_none: {}}
