import type {Attribution, ReadQuery, Source, SourceEntry, Span, Stance} from 'isnad'

/** What the page shows of an article beside its text. */
export interface ArticleHead {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly publisher: string
  readonly publishedAt: string
}

/** Somebody saying something, with the paragraph in which it stands. */
export interface Saying {
  readonly article: ArticleHead
  readonly paragraph: Span
  readonly attribution: Attribution
}

/** A paragraph that answers a question. */
export interface FoundPassage {
  readonly article: ArticleHead
  /** Counted from zero. */
  readonly number: number
  readonly paragraph: Span
  readonly highlights: readonly Span[]
  readonly attributions: readonly Attribution[]
}

/** A source with how much it says, and how. */
export interface CountedSource {
  readonly source: Source
  readonly sayings: number
  readonly articles: number
}

/** One who takes a side, with what shows it best. */
export interface Side {
  readonly source: Source
  readonly stance: Stance
  /** How many statements of its own there are, reprints counted as one. */
  readonly origins: number
  /** Who prints them, each once. */
  readonly carriers: readonly string[]
  readonly best: Saying
}

/** Those who take one side to what a question is about. */
export interface Column {
  readonly kind: 'confirm' | 'deny' | 'neither'
  readonly sides: readonly Side[]
  /** Of how many independent origins the statements of the column are. */
  readonly origins: number
}

/** All that the page shows for a question. */
export interface Answer {
  readonly query: ReadQuery
  readonly passages: readonly FoundPassage[]
  readonly sources: readonly CountedSource[]
  /** How often each stance is among the answers, whichever are asked for. */
  readonly stances: readonly (readonly [Stance, number])[]
  readonly columns: readonly Column[]
  /** By day of publication, the oldest first; those without a day at the end. */
  readonly timeline: readonly Saying[]
}

/** What the worker holds. */
export interface Overview {
  readonly articles: number
  readonly attributions: number
  readonly sources: number
  /** The most quoted sources. */
  readonly top: readonly CountedSource[]
}

/** A file with articles, as it was handed over. */
export interface GivenFile {
  readonly name: string
  readonly text: string
}

/** A file, line or article that could not be taken in. */
export interface Refused {
  readonly id: string
  /** What the index says against it; `null` where it is no article at all. */
  readonly reason: string | null
}

/** What came of handing files over. */
export interface Loaded {
  readonly overview: Overview
  readonly refused: readonly Refused[]
}

/** How far loading is. */
export interface LoadProgress {
  readonly done: number
  readonly total: number
}

/** What the page may ask of the worker, and what it gets. */
export interface Calls {
  load: {
    readonly asked: {
      readonly files: readonly GivenFile[]
      /** Forget the articles from before. */
      readonly afresh: boolean
    }
    readonly given: Loaded
  }
  ask: {
    readonly asked: {readonly question: string; readonly stances: readonly Stance[]}
    readonly given: Answer
  }
  said: {
    readonly asked: {readonly sourceId: string}
    readonly given: readonly Saying[]
  }
}

/** The name of a call. */
export type CallName = keyof Calls

/** What the page sends. */
export type Call = {
  readonly [Name in CallName]: {
    readonly id: number
    readonly name: Name
    readonly asked: Calls[Name]['asked']
  }
}[CallName]

/** What the worker sends back. */
export type Reply =
  | {readonly id: number; readonly given: Calls[CallName]['given']}
  | {readonly id: number; readonly failed: string}
  | {readonly id: number; readonly progress: LoadProgress}

/** A source in the form in which lists count it. */
export function countSource({
  source,
  articles,
  attributions
}: SourceEntry): CountedSource {
  return {source, articles, sayings: attributions}
}
