import {
  type Attribution,
  type ComparedSource,
  createIndex,
  type Evidence,
  type Index,
  IsnadError,
  type Source,
  type SourceAnswer,
  type Span,
  type Stance,
  type StanceGroup
} from 'isnad'
import {findChanges} from '../../src/cli/output/find-changes.ts'
import {
  type Answer,
  type ArticleHead,
  type Change,
  type Column,
  type CountedSource,
  countSource,
  type FoundPassage,
  type GivenFile,
  type Loaded,
  type LoadProgress,
  type Origin,
  type Overview,
  type Refused,
  type Saying,
  type Side
} from './protocol.ts'
import {readFiles} from './read-files.ts'

const mostPassages = 30
const mostSources = 60
const mostInTimeline = 150
const mostSaid = 300
/** How long to index before others get a turn, in milliseconds. */
const longestWork = 40

/** The articles that the page asks, behind what the worker does with them. */
export class Library {
  #index: Index = createIndex()
  #ids: string[] = []

  /** Takes the articles of files in; what cannot be read is named, and the others are kept. */
  async load(
    files: readonly GivenFile[],
    afresh: boolean,
    onProgress: (progress: LoadProgress) => void
  ): Promise<Loaded> {
    if (afresh) {
      this.#index = createIndex()
      this.#ids = []
    }
    const {articles, unread} = await readFiles(files)
    const refused: Refused[] = [...unread]
    let since = performance.now()
    for (const [at, article] of articles.entries()) {
      try {
        const known = this.#index.has(article.id)
        this.#index.replace(article)
        if (!known) this.#ids.push(article.id)
      } catch (error) {
        if (!(error instanceof IsnadError)) throw error
        refused.push({id: article.id, reason: error.message})
      }
      if (performance.now() - since < longestWork) continue
      onProgress({done: at + 1, total: articles.length})
      await new Promise(resolve => setTimeout(resolve))
      since = performance.now()
    }
    return {overview: this.#overview(), refused}
  }

  /** Answers a question in every way that the page shows. */
  ask(question: string, stances: readonly Stance[]): Answer {
    const filter = stances.length > 0 ? {stance: stances} : {}
    const result = this.#index.search(question, {limit: mostPassages, filter})
    const all = stances.length > 0 ? this.#index.search(question) : result
    const groups = this.#index.compare(question, {filter})
    return {
      query: result.query,
      passages: result.passages.map(
        (passage): FoundPassage => ({
          article: this.#head(passage.articleId),
          number: passage.paragraph,
          paragraph: passage.span,
          highlights: passage.highlights,
          attributions: passage.attributions
        })
      ),
      sources: result.sources.slice(0, mostSources).map(countAnswer),
      stances: countStances(all.sources),
      columns: this.#columns(groups),
      changes: this.#changes(groups),
      timeline: this.#timeline(result.sources)
    }
  }

  /** All that a source says, in the order of publication. */
  said(sourceId: string): Saying[] {
    const sayings = this.#ids.flatMap(articleId =>
      this.#index
        .attributions(articleId)
        .filter(({source}) => source?.id === sourceId)
        .map(attribution => this.#saying({articleId, attribution}))
    )
    return inOrderOfTime(sayings).slice(0, mostSaid)
  }

  #overview(): Overview {
    const sources = this.#index.sources()
    return {
      articles: this.#index.articleCount,
      attributions: this.#index.attributionCount,
      sources: sources.length,
      top: sources.slice(0, mostSources).map(countSource)
    }
  }

  #columns(groups: readonly StanceGroup[]): Column[] {
    const taking = (wanted: (stance: Stance) => boolean): Side[] =>
      this.#sides(
        groups.filter(({stance}) => wanted(stance)).flatMap(({sources}) => sources)
      )
    return [
      {kind: 'confirm', sides: taking(stance => stance === 'confirm'), withheld: []},
      {kind: 'deny', sides: taking(stance => stance === 'deny'), withheld: []},
      {
        kind: 'neither',
        sides: taking(stance => stance !== 'confirm' && stance !== 'deny'),
        // Who is said not to have confirmed has neither confirmed nor denied.
        withheld: this.#sides(groups.flatMap(({withheld}) => withheld))
      }
    ]
  }

  /** A line for each source, with all that it says in whichever stance. */
  #sides(sources: readonly ComparedSource[]): Side[] {
    const bySource = new Map<string, {source: Source; origins: Origin[]}>()
    for (const {source, origins} of sources) {
      const side = bySource.get(source.id) ?? {source, origins: []}
      side.origins.push(...origins.flatMap(origin => this.#origin(origin)))
      bySource.set(source.id, side)
    }
    return [...bySource.values()]
  }

  #origin({evidence: [best], carriers}: ComparedSource['origins'][number]): Origin[] {
    const prints = carriers.map(({articleId, via}) => ({
      article: this.#head(articleId),
      via: via.map(({name}) => name)
    }))
    return best ? [{best: this.#saying(best), prints}] : []
  }

  #changes(groups: readonly StanceGroup[]): Change[] {
    return findChanges(groups).map(({source, days}) => ({
      source,
      days: days.map(day => day.map(one => this.#saying(one)))
    }))
  }

  #timeline(answers: readonly SourceAnswer[]): Saying[] {
    const sayings = answers
      .flatMap(({evidence}) => evidence)
      .slice(0, mostInTimeline)
      .map(evidence => this.#saying(evidence))
    return inOrderOfTime(sayings)
  }

  #saying({articleId, attribution}: Evidence): Saying {
    const text = this.#index.get(articleId)?.text ?? ''
    return {
      article: this.#head(articleId),
      paragraph: paragraphAround(text, attribution),
      attribution
    }
  }

  #head(articleId: string): ArticleHead {
    const {title, url, publisher, publishedAt} = this.#index.get(articleId) ?? {}
    return {
      id: articleId,
      title: title ?? '',
      url: url ?? '',
      publisher: publisher ?? '',
      publishedAt: publishedAt ?? ''
    }
  }
}

function countAnswer({
  source,
  evidence
}: {
  source: Source
  evidence: readonly Evidence[]
}): CountedSource {
  const articles = new Set(evidence.map(({articleId}) => articleId))
  return {source, sayings: evidence.length, articles: articles.size}
}

/** The stances of answers with how often each is taken, the most frequent first. */
function countStances(answers: readonly SourceAnswer[]): [Stance, number][] {
  const counts = new Map<Stance, number>()
  for (const {stances} of answers) {
    for (const [stance, times] of Object.entries(stances) as [Stance, number][]) {
      counts.set(stance, (counts.get(stance) ?? 0) + times)
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)
}

/** The stretch of lines that holds an attribution, which may run over more than one. */
function paragraphAround(text: string, {cue, content, source}: Attribution): Span {
  const spans = [cue, ...content, ...(source?.mention ? [source.mention] : [])]
  const first = Math.min(...spans.map(({start}) => start))
  const last = Math.max(...spans.map(({end}) => end))
  const start = text.lastIndexOf('\n', first - 1) + 1
  const after = text.indexOf('\n', last)
  const end = after < 0 ? text.length : after
  return {
    start: first === 0 ? 0 : start,
    end,
    text: text.slice(first === 0 ? 0 : start, end)
  }
}

function inOrderOfTime(sayings: readonly Saying[]): Saying[] {
  // What has no date sorts after every date.
  const timeOf = ({article}: Saying): number =>
    Date.parse(article.publishedAt) || Number.MAX_SAFE_INTEGER
  return [...sayings].sort((a, b) => timeOf(a) - timeOf(b))
}
