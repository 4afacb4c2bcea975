import type {Source, Stance} from 'isnad'

/** A language of the interface. */
export type InterfaceLanguage = 'en' | 'ar'

/** The parts of an attribution that are marked in a text, and the words that match. */
export type MarkKind = 'source' | 'cue' | 'content' | 'match'

/** A way to look at the answers. */
export type View = 'passages' | 'compare' | 'timeline'

/** All that the interface says, in one language. */
export interface Words {
  readonly language: InterfaceLanguage
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly tagline: string
  readonly skip: string
  readonly otherLanguage: string
  readonly dark: string
  readonly addFiles: string
  readonly sample: string
  readonly dropHere: string
  readonly fileKinds: string
  readonly question: string
  readonly placeholder: string
  readonly ask: string
  readonly clear: string
  readonly tryOne: string
  readonly examples: readonly string[]
  readonly nothingLoaded: string
  readonly nothingFound: string
  readonly answers: string
  readonly topSources: string
  readonly whoAnswers: string
  readonly filter: string
  readonly allStances: string
  readonly legend: string
  readonly untitled: string
  readonly undated: string
  readonly unnamed: string
  readonly inThisPassage: string
  readonly chain: string
  readonly carriedBy: string
  readonly changes: string
  readonly withheld: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly close: string
  readonly unreadable: string
  readonly loading: string
  readonly broken: string
  readonly privacy: string
  readonly views: Readonly<Record<View, string>>
  readonly marks: Readonly<Record<MarkKind, string>>
  readonly hops: Readonly<Record<'source' | 'via' | 'publisher', string>>
  readonly sides: Readonly<Record<'confirm' | 'deny' | 'neither', string>>
  readonly nobody: Readonly<Record<'confirm' | 'deny' | 'neither', string>>
  readonly stances: Readonly<Record<Stance, string>>
  readonly types: Readonly<Record<Source['type'], string>>
  not(stance: string): string
  number(value: number): string
  date(iso: string): string
  overview(articles: number, attributions: number, sources: number): string
  found(passages: number, sources: number): string
  sources(count: number): string
  origins(count: number): string
  /** How many there are beside those that show. */
  moreOrigins(count: number): string
  moreSources(count: number): string
  sayings(count: number): string
  articles(count: number): string
  paragraph(number: number): string
  allSaidBy(name: string): string
  progress(done: number, total: number): string
  refused(count: number): string
  /** How a question was read: each a phrase around what was made out. */
  readonly readAs: {
    topic(words: string): string
    speaker(name: string): string
    stances(names: string): string
  }
  cited(paragraph: number, start: number, end: number, id: string): string
  via(names: string): string
}
