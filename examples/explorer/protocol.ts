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

/** An article that prints a statement. */
export interface Print {
  readonly article: ArticleHead
  /** Through whom it came there, nearest first. */
  readonly via: readonly string[]
}

/** A statement that rests on no other. */
export interface Origin {
  readonly best: Saying
  /** All that print it, the earliest first. */
  readonly prints: readonly Print[]
}

/** One who takes a side, with the statements that show it, best first. */
export interface Side {
  readonly source: Source
  readonly origins: readonly Origin[]
}

/** Those who take one side to what a question is about. */
export interface Column {
  readonly kind: 'confirm' | 'deny' | 'neither'
  readonly sides: readonly Side[]
  /** Those of whom an article says that they did not do it; they take no side. */
  readonly withheld: readonly Side[]
}

/** A source that took one side, and on a later day another. */
export interface Change {
  readonly source: Source
  /** What it did that takes a side, day by day, the earliest first. */
  readonly days: readonly (readonly Saying[])[]
}

/** All that the page shows for a question. */
export interface Answer {
  readonly query: ReadQuery
  readonly passages: readonly FoundPassage[]
  readonly sources: readonly CountedSource[]
  /** How often each stance is among the answers, whichever are asked for. */
  readonly stances: readonly (readonly [Stance, number])[]
  readonly columns: readonly Column[]
  readonly changes: readonly Change[]
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
