import type {Engine, EngineHit, IndexedPassage} from '../engine/engine.ts'
import type {TermCache} from '../engine/term-cache.ts'
import type {Attribution, Passage, Source, SourceAnswer, Stance} from '../types.ts'
import {chooseArticles} from './choose-articles.ts'
import {holdsExactly} from './exact.ts'
import {Matcher} from './match-article.ts'
import type {ResolvedFilter} from './options.ts'
import type {Plan} from './plan.ts'
import {
  answeringSource,
  attributionFeatures,
  type Features,
  paragraphFeatures,
  pooled,
  scoreOf,
  sourceFeatures,
  sourceScoreOf
} from './rank.ts'
import type {Question} from './read-question.ts'
import type {Reading} from './reading.ts'
import {languageOf, type StoredArticle} from './stored-article.ts'

/** What answering works with. */
export interface Library {
  readonly reading: Reading
  readonly engine: Engine
  readonly articles: ReadonlyMap<string, StoredArticle>
  readonly terms: TermCache
  /** The id that a source of an article has across articles. */
  readonly idOf: (articleId: string, source: Source) => string
  /** An attribution of an article as it is shown: with these ids, and names in Latin letters. */
  readonly identify: (articleId: string, attribution: Attribution) => Attribution
  /** Whether a text has all words that a filter wants, in whatever language or inflection. */
  readonly holds: (text: string, wanted: string) => boolean
}

/** An attribution that may answer a question, as it was extracted. */
export interface ScoredAttribution {
  readonly articleId: string
  readonly attribution: Attribution
  /** Whom it names as the answer. */
  readonly answer: Source | null
  readonly features: Features
  /** How well it answers. */
  readonly score: number
  /** How well whom it names does. */
  readonly sourceScore: number
}

/** A paragraph that may answer a question. */
export interface ScoredPassage {
  readonly stored: StoredArticle
  readonly passage: IndexedPassage
  readonly score: number
  /** Best first. */
  readonly attributions: readonly ScoredAttribution[]
  /** What it was compared with. */
  readonly matcher: Matcher
}

/**
 * How many paragraphs the engine is asked for, and how many articles of theirs are read closely:
 * further down, nothing was found that answers.
 */
const mostHits = 150
const mostArticles = 18
const mostFiltered = 200
/** In a very long article, only paragraphs this near to a hit are read closely. */
const reach = 12
const longArticle = 100

/**
 * All that may answer, best first.
 *
 * @param limit How many passages are wanted, where that is more than are read closely anyway.
 */
export function rankAnswers(
  library: Library,
  plan: Plan,
  filter: ResolvedFilter,
  limit = 0
): ScoredPassage[] {
  const {units} = plan
  if (units.length === 0) return []
  const narrow = needsAttribution(filter)
  // Of passages that are found, such a filter leaves few.
  const wanted = narrow ? Math.max(limit, mostFiltered) : limit
  const hits = library.engine.match({
    units,
    limit: Math.max(mostHits, wanted),
    accepts: filters(filter)
      ? passage => acceptsPassage(library, passage, filter)
      : undefined
  })
  const articles = Math.max(mostArticles, wanted)
  const answers = readHits(library, plan, filter, hits, articles)
  if (!narrow || answers.length >= limit || hits.length < wanted) return answers
  // Too few of the best passages have whoever is asked for, so these are looked for among all.
  const known = new Set(hits.map(({passage}) => passage))
  const others = library.engine.match({
    units,
    limit,
    accepts: passage =>
      !known.has(passage) &&
      acceptsPassage(library, passage, filter) &&
      hasWanted(library, passage, filter)
  })
  return readHits(library, plan, filter, [...hits, ...others], articles + limit)
}

/**
 * Reads the articles of hits closely.
 *
 * @param hits Best first.
 * @param most No more articles than these are read.
 */
function readHits(
  library: Library,
  plan: Plan,
  filter: ResolvedFilter,
  hits: readonly EngineHit[],
  most: number
): ScoredPassage[] {
  const {engine, articles} = library
  const narrow = needsAttribution(filter)
  const filtered = filters(filter)
  const best = hits[0]?.score ?? 1
  const matcher = new Matcher(plan, library.terms, engine, library.reading)
  const answers: ScoredPassage[] = []
  for (const [articleId, places] of chooseArticles(hits, matcher.worths, most)) {
    const stored = articles.get(articleId)
    if (!stored) continue
    const close = closeTo(stored.passages, [...places.keys()])
    const passages = filtered
      ? close.filter(passage => acceptsPassage(library, passage, filter))
      : close
    const match = matcher.match(stored, passages)
    const crowd = stored.attributions.length
    const byParagraph = new Map<number, Attribution[]>()
    for (const attribution of stored.attributions) {
      if (narrow && !acceptsAttribution(library, articleId, attribution, filter)) continue
      const list = byParagraph.get(attribution.paragraph)
      if (list) list.push(attribution)
      else byParagraph.set(attribution.paragraph, [attribution])
    }
    for (const passage of passages) {
      const own = byParagraph.get(passage.paragraph) ?? []
      if (narrow && own.length === 0) continue
      const coverage = match.paragraph()
      const found = places.get(passage.paragraph)
      if (plan.plain && found === undefined) continue
      const words = (found ?? 0) / best
      const candidate = {passage, coverage, engine: words}
      const attributions: ScoredAttribution[] = []
      for (const attribution of own) {
        const answer = answeringSource(plan.question, attribution)
        const features = attributionFeatures(
          plan.question,
          matcher,
          candidate,
          match.attribution(attribution),
          attribution,
          answer
        )
        const score = scoreOf(features)
        const sourceScore = answer
          ? sourceScoreOf(score, sourceFeatures(matcher, answer, crowd))
          : score
        attributions.push({articleId, attribution, answer, features, score, sourceScore})
      }
      attributions.sort(
        (a, b) => b.score - a.score || a.attribution.cue.start - b.attribution.cue.start
      )
      const scores = [scoreOf(paragraphFeatures(candidate))]
      for (const {score} of attributions) scores.push(score)
      const score = plan.plain ? words : pooled(scores)
      answers.push({stored, passage, score, attributions, matcher})
    }
  }
  return answers.sort(
    (a, b) =>
      b.score - a.score ||
      compareText(a.passage.articleId, b.passage.articleId) ||
      a.passage.paragraph - b.passage.paragraph
  )
}

/** A library that identifies an attribution once: most evidence stands in the passages shown. */
export function identifyingOnce(library: Library): Library {
  const known = new Map<Attribution, Attribution>()
  return {
    ...library,
    identify(articleId, attribution) {
      let identified = known.get(attribution)
      if (!identified) {
        identified = library.identify(articleId, attribution)
        known.set(attribution, identified)
      }
      return identified
    }
  }
}

/** The passages to show for ranked answers. */
export function showPassages(
  library: Library,
  answers: readonly ScoredPassage[]
): Passage[] {
  return answers.map(({stored, passage, score, attributions, matcher}) => {
    const {articleId, paragraph, span} = passage
    const {title, url, publisher, publishedAt} = stored.article
    return {
      articleId,
      paragraph,
      span,
      score,
      ...(title === undefined ? {} : {title}),
      ...(url === undefined ? {} : {url}),
      ...(publisher === undefined ? {} : {publisher}),
      ...(publishedAt === undefined ? {} : {publishedAt}),
      highlights: matcher.highlights(passage),
      attributions: attributions.map(({attribution}) =>
        library.identify(articleId, attribution)
      )
    }
  })
}

/** The least share of the best attribution's score that evidence must have. */
const leastShare = 0.5

/**
 * Who answers, best first, each with the places that show it.
 *
 * @param filter What it asks for counts as evidence, however little of the question is in it.
 */
export function answerSources(
  library: Library,
  question: Question,
  filter: ResolvedFilter,
  answers: readonly ScoredPassage[]
): SourceAnswer[] {
  const naming = answers
    .flatMap(({attributions}) => attributions)
    .filter(({answer, score}) => answer && score > 0)
  let best = 0
  for (const {score} of naming) best = Math.max(best, score)
  const least = needsAttribution(filter) ? 0 : best * leastShare
  const evidence = naming.filter(({score}) => score >= least).sort(byScore)
  const bySource = new Map<string, {source: Source; list: ScoredAttribution[]}>()
  for (const scored of evidence) {
    const shown = identified(library, scored)
    const source = answeringSource(question, shown.attribution)
    if (!source) continue
    const known = bySource.get(source.id)
    if (known) known.list.push(shown)
    else bySource.set(source.id, {source, list: [shown]})
  }
  return [...bySource.values()]
    .map(({source, list}) => answerOf(source, list))
    .sort((a, b) => b.score - a.score || compareText(a.source.id, b.source.id))
}

/** A scored attribution as it is shown. */
export function identified(
  library: Library,
  scored: ScoredAttribution
): ScoredAttribution {
  const {articleId, attribution} = scored
  return {...scored, attribution: library.identify(articleId, attribution)}
}

/** The better evidence first; ties by place. */
export function byScore(a: ScoredAttribution, b: ScoredAttribution): number {
  return (
    b.score - a.score ||
    compareText(a.articleId, b.articleId) ||
    a.attribution.cue.start - b.attribution.cue.start
  )
}

/** A source with the evidence that it answers, best first. */
export function answerOf(
  source: Source,
  list: readonly ScoredAttribution[]
): SourceAnswer {
  const [best] = list
  if (!best) throw new RangeError('no evidence')
  const stances: Partial<Record<Stance, number>> = {}
  for (const {attribution} of list) {
    stances[attribution.stance] = (stances[attribution.stance] ?? 0) + 1
  }
  return {
    source,
    score: pooled(list.map(({sourceScore}) => sourceScore)),
    stances,
    evidence: list.map(({articleId, attribution}) => ({articleId, attribution}))
  }
}

function closeTo(
  passages: readonly IndexedPassage[],
  places: readonly number[]
): readonly IndexedPassage[] {
  if (passages.length <= longArticle) return passages
  const wanted = new Set<number>()
  for (const place of places) {
    for (let at = place - reach; at <= place + reach; at++) wanted.add(at)
  }
  return passages.filter(({paragraph}) => wanted.has(paragraph))
}

/** Whether a filter asks for what is said, and not for passages alone. */
function needsAttribution({sources, said, stances}: ResolvedFilter): boolean {
  return sources.length > 0 || said.length > 0 || stances !== undefined
}

/** Whether an attribution that a filter wants is in a passage. */
function hasWanted(
  library: Library,
  {articleId, paragraph}: IndexedPassage,
  filter: ResolvedFilter
): boolean {
  const {attributions = []} = library.articles.get(articleId) ?? {}
  return attributions.some(
    attribution =>
      attribution.paragraph === paragraph &&
      acceptsAttribution(library, articleId, attribution, filter)
  )
}

function acceptsAttribution(
  library: Library,
  articleId: string,
  {source, stance, content}: Attribution,
  filter: ResolvedFilter
): boolean {
  if (filter.stances && !filter.stances.has(stance)) return false
  if (filter.said.length > 0) {
    const said = content.map(({text}) => text).join(' ')
    if (!filter.said.every(wanted => library.holds(said, wanted))) return false
  }
  return filter.sources.every(
    wanted =>
      source !== null &&
      (library.idOf(articleId, source) === wanted || library.holds(source.name, wanted))
  )
}

/** Whether a filter leaves any passage out by itself. */
function filters(filter: ResolvedFilter): boolean {
  const {articleIds, publisher, from, to, language, without, phrases} = filter
  const wanted = [articleIds, publisher, from, to, language]
  return wanted.some(one => one !== undefined) || without.length > 0 || phrases.length > 0
}

function acceptsPassage(
  library: Library,
  passage: IndexedPassage,
  filter: ResolvedFilter
): boolean {
  const {articleIds, publisher, from, to, language} = filter
  if (articleIds && !articleIds.has(passage.articleId)) return false
  const stored = library.articles.get(passage.articleId)
  if (!stored) return false
  if (publisher !== undefined && stored.article.publisher !== publisher) return false
  if (from !== undefined || to !== undefined) {
    const {published} = stored
    if (!published) return false
    if (from !== undefined && published.last < from) return false
    if (to !== undefined && published.first > to) return false
  }
  if (
    language !== undefined &&
    languageOf(stored, passage, library.reading.detect) !== language
  )
    return false
  const {text} = passage.span
  if (filter.without.some(word => library.holds(text, word))) return false
  return filter.phrases.every(phrase => holdsExactly(text, phrase))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
