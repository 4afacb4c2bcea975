import {stances} from '../languages/stances.ts'
import type {Carrier, ComparedSource, Origin, StanceAt, StanceGroup} from '../types.ts'
import {
  answerOf,
  byScore,
  identified,
  type Library,
  type ScoredAttribution,
  type ScoredPassage
} from './answer.ts'
import {groupStatements} from './statements.ts'

/** The least share of the best answer's topic that an attribution must speak of. */
const leastTopic = 0.6

/** The least share of the best line's score that a line must have. */
const leastShare = 0.3

/** An attribution on the topic, with who speaks and the statement it carries. */
interface Placed {
  readonly scored: ScoredAttribution
  readonly sourceId: string
  readonly statement: number
}

/**
 * Who takes which stance to what a question is about: those who confirm, then those who deny, then
 * all others, each with the independent statements that show it and who carries them.
 */
export function compareAnswers(
  library: Library,
  answers: readonly ScoredPassage[]
): StanceGroup[] {
  const onTopic = answers.filter(answer => topicOf(answer) > 0)
  const most = Math.max(0, ...onTopic.map(topicOf))
  const near = onTopic.filter(answer => topicOf(answer) >= most * leastTopic)
  const placed = placeStatements(
    library,
    near.flatMap(({attributions}) => attributions)
  )
  const histories = historiesOf(library, placed)
  return stances
    .map((stance): StanceGroup => {
      const taken = placed.filter(({scored}) => scored.attribution.stance === stance)
      const lines = (negated: boolean): ComparedSource[] =>
        linesOf(
          library,
          taken.filter(({scored}) => scored.attribution.negated === negated),
          histories
        )
      return {stance, sources: lines(false), withheld: lines(true)}
    })
    .filter(({sources, withheld}) => sources.length + withheld.length > 0)
}

function topicOf({attributions}: ScoredPassage): number {
  return Math.max(
    0,
    ...attributions.map(({features}) => (features.article ?? 0) + (features.near ?? 0))
  )
}

function placeStatements(
  library: Library,
  attributions: readonly ScoredAttribution[]
): Placed[] {
  const {analyser} = library.reading
  const said = attributions
    .filter(({attribution, score}) => attribution.source !== null && score > 0)
    .sort(byScore)
    .map(scored => identified(library, scored))
  const statements = said.map(({attribution}) => {
    const text = attribution.content.map(part => part.text).join(' ')
    return {
      sourceId: attribution.source?.id ?? '',
      words: analyser.tokenize(text),
      terms: new Set(library.terms.plain(text))
    }
  })
  const groups = groupStatements(statements)
  return said.map((scored, at) => ({
    scored,
    sourceId: statements[at]?.sourceId ?? '',
    statement: groups[at] ?? at
  }))
}

/**
 * One line for each source that says something of its own. Where a newsroom calls by another name
 * whoever said it, the statement is the same, and the line is that of the source with most to say.
 */
function linesOf(
  library: Library,
  placed: readonly Placed[],
  histories: ReadonlyMap<string, readonly StanceAt[]>
): ComparedSource[] {
  const bySource = groupBy(placed, ({sourceId}) => sourceId)
  const byStatement = groupBy(placed, ({statement}) => statement)
  const lines = [...bySource].sort(
    ([idA, a], [idB, b]) =>
      Number(isLocal(idA)) - Number(isLocal(idB)) ||
      countStatements(b) - countStatements(a) ||
      byScore(bestOf(a), bestOf(b)) ||
      (idA < idB ? -1 : 1)
  )
  const claimed = new Set<number>()
  const compared = lines.flatMap(([id, own]): ComparedSource[] => {
    const statements = [...new Set(own.map(({statement}) => statement))]
    const independent = statements.filter(statement => !claimed.has(statement))
    if (independent.length === 0) return []
    for (const statement of independent) claimed.add(statement)
    const carried = independent.map(statement => byStatement.get(statement) ?? [])
    const evidence = carried.flat().map(({scored}) => scored)
    return [
      {
        ...answerOf(bestOf(own).attribution.source ?? failed(), evidence.sort(byScore)),
        origins: carried.map(places => originOf(library, places)),
        history: histories.get(id) ?? []
      }
    ]
  })
  compared.sort((a, b) => b.score - a.score || (a.source.id < b.source.id ? -1 : 1))
  const least = (compared[0]?.score ?? 0) * leastShare
  return compared.filter(({score}) => score >= least)
}

function failed(): never {
  throw new RangeError('no source')
}

/** An id that holds in one article only. */
function isLocal(id: string): boolean {
  return id.includes('@')
}

function countStatements(placed: readonly Placed[]): number {
  return new Set(placed.map(({statement}) => statement)).size
}

function bestOf(placed: readonly Placed[]): ScoredAttribution {
  const [best] = placed
  if (!best) throw new RangeError('no evidence')
  return best.scored
}

function originOf(library: Library, places: readonly Placed[]): Origin {
  const byArticle = groupBy(places, ({scored}) => scored.articleId)
  const carriers = [...byArticle].map(([articleId, here]): Carrier => {
    const {publisher, publishedAt} = library.articles.get(articleId)?.article ?? {}
    return {
      articleId,
      ...(publisher === undefined ? {} : {publisher}),
      ...(publishedAt === undefined ? {} : {publishedAt}),
      via: bestOf(here).attribution.via
    }
  })
  return {
    evidence: places.map(({scored}) => evidenceOf(scored)),
    carriers: carriers.sort(
      (a, b) =>
        instantIn(library, a.articleId) - instantIn(library, b.articleId) ||
        (a.articleId < b.articleId ? -1 : 1)
    )
  }
}

function evidenceOf({
  articleId,
  attribution
}: ScoredAttribution): Origin['evidence'][number] {
  return {articleId, attribution}
}

/** When an article was published, in milliseconds; after all others where nobody says. */
function instantIn(library: Library, articleId: string): number {
  return library.articles.get(articleId)?.published?.first ?? Number.MAX_SAFE_INTEGER
}

/** For every source what it did over time, as far as articles are dated: each statement once, where it first stood. */
function historiesOf(
  library: Library,
  placed: readonly Placed[]
): ReadonlyMap<string, readonly StanceAt[]> {
  const histories = new Map<string, StanceAt[]>()
  for (const [id, own] of groupBy(placed, ({sourceId}) => sourceId)) {
    const dated = own
      .filter(({scored}) => library.articles.get(scored.articleId)?.published)
      .sort(
        (a, b) =>
          instantIn(library, a.scored.articleId) -
            instantIn(library, b.scored.articleId) || byScore(a.scored, b.scored)
      )
    const seen = new Set<string>()
    const history: StanceAt[] = []
    for (const {scored, statement} of dated) {
      const {stance, negated} = scored.attribution
      const key = `${statement} ${stance} ${negated}`
      const publishedAt = library.articles.get(scored.articleId)?.article.publishedAt
      if (seen.has(key) || publishedAt === undefined) continue
      seen.add(key)
      history.push({publishedAt, stance, negated, ...evidenceOf(scored)})
    }
    histories.set(id, history)
  }
  return histories
}

function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
