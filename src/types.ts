/** A code of a language that isnad reads. */
export type LanguageCode = 'ar' | 'en' | (string & {})

/** A news article, as the caller hands it over. */
export interface Article {
  /** Unique within one index. */
  readonly id: string
  /** Plain text; a line break ends a paragraph, blank lines are ignored. */
  readonly text: string
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  readonly author?: string | undefined
  /** When it was published, in ISO 8601. */
  readonly publishedAt?: string | undefined
  /** The language of the text; detected paragraph by paragraph when absent. */
  readonly language?: LanguageCode | undefined
}

/**
 * A stretch of text.
 *
 * Offsets count UTF-16 code units of the text as the caller gave it, half open:
 * `text.slice(span.start, span.end) === span.text` always holds.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a source does with what it says. */
export type Stance =
  | 'confirm'
  | 'deny'
  | 'announce'
  | 'report'
  | 'claim'
  | 'accuse'
  | 'condemn'
  | 'praise'
  | 'call'
  | 'warn'
  | 'pledge'
  | 'estimate'
  | 'opine'
  | 'ask'

/** What kind of speaker a source is. */
export type SourceType =
  | 'person'
  | 'organization'
  | 'government'
  | 'media'
  | 'document'
  | 'group'
  | 'anonymous'

/** Somebody, or something, that is credited with a statement. */
export interface Source {
  /** Equal for the same source across all articles of one index. */
  readonly id: string
  /** The fullest form found in the article, without clitics and adverbials. */
  readonly name: string
  /** The mention at the cue; `null` for a dropped subject or a pronoun. */
  readonly mention: Span | null
  /** Where the fullest form stands. */
  readonly resolved: Span
  readonly type: SourceType
  /** The office held, where the text names it: `المتحدث باسم الوزارة`. */
  readonly role?: string | undefined
  /**
   * An Arabic name in Latin letters, on what an index gives: consonants by BGN/PCGN without its marks,
   * unwritten vowels supplied by the shape of the word, well-known names as English writes them.
   */
  readonly translit?: string | undefined
  /** What English calls the source, on what an index gives; absent unless the lexicon has all the words of its name. */
  readonly nameEn?: string | undefined
}

/** Whether the content is quoted word for word. */
export type Quotation = 'direct' | 'indirect' | 'mixed'

/** A place where an article credits a statement to somebody. */
export interface Attribution {
  /** The word or words that tie source and content: `وأفادت`, `بحسب`, `said`. */
  readonly cue: Span
  /** What is credited, in reading order, without complementizer and outer quote marks. */
  readonly content: readonly Span[]
  /** Who is credited; `null` where the text never says who (`يُعتقد أن`). */
  readonly source: Source | null
  /** The chain it came through, nearest first: a statement, then the agency that carried it. */
  readonly via: readonly Source[]
  readonly stance: Stance
  /** The article says that the source did not do it (`لم تؤكد`). */
  readonly negated: boolean
  readonly quotation: Quotation
  /** The paragraph of the cue, counted from zero. */
  readonly paragraph: number
  /** How sure the rules are that all of this is right, from 0 to 1. */
  readonly confidence: number
  /** A stable id of the rule that found it: `ar/verb-first`. */
  readonly rule: string
}

/** What a question asks for: who, what somebody said, a number, or just passages. */
export type Intent = 'who' | 'what' | 'howmany' | 'passages'

/** How a question was read. */
export interface ReadQuery {
  /** The question, as given. */
  readonly text: string
  readonly language: LanguageCode
  readonly intent: Intent
  /** What the source is asked to have done; empty where any saying will do. */
  readonly stances: readonly Stance[]
  /** Those the question names as speakers, as written there. */
  readonly sources: readonly string[]
  /** The words of the topic, as written there. */
  readonly terms: readonly string[]
}

/** A paragraph that answers a question. */
export interface Passage {
  readonly articleId: string
  /** Counted from zero over the paragraphs that have text. */
  readonly paragraph: number
  /** Where it stands in the article's text. */
  readonly span: Span
  /** Above zero, comparable within one result. */
  readonly score: number
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  readonly publishedAt?: string | undefined
  /** The query's words in this paragraph, in reading order, in offsets of the article. */
  readonly highlights: readonly Span[]
  /** Who says what in this paragraph, those that answer best first. */
  readonly attributions: readonly Attribution[]
}

/** A place that shows a source saying it. */
export interface Evidence {
  readonly articleId: string
  readonly attribution: Attribution
}

/** Somebody who answers a question. */
export interface SourceAnswer {
  readonly source: Source
  /** Above zero, comparable within one result. */
  readonly score: number
  /** How often each stance is among the evidence. */
  readonly stances: Readonly<Partial<Record<Stance, number>>>
  /** Best first. */
  readonly evidence: readonly Evidence[]
}

/** The answer to a question. */
export interface SearchResult {
  readonly query: ReadQuery
  /** Best first. */
  readonly passages: readonly Passage[]
  /** Who answers the question, best first. */
  readonly sources: readonly SourceAnswer[]
}

/** A source with what an index holds of it. */
export interface SourceEntry {
  readonly source: Source
  /** In how many articles it speaks. */
  readonly articles: number
  readonly attributions: number
  /** How often it takes each stance. */
  readonly stances: Readonly<Partial<Record<Stance, number>>>
}

/** An article that carries a statement. */
export interface Carrier {
  readonly articleId: string
  readonly publisher?: string | undefined
  readonly publishedAt?: string | undefined
  /** The chain it came through there, nearest first. */
  readonly via: readonly Source[]
}

/**
 * A statement that does not rest on another one: reprints of one wire text are one, and so is what
 * several outlets quote of one saying.
 */
export interface Origin {
  /** All places that carry it, best first. */
  readonly evidence: readonly Evidence[]
  /** The articles that carry it, the earliest first; those without a date come last. */
  readonly carriers: readonly Carrier[]
}

/** What a source did at a time. */
export interface StanceAt extends Evidence {
  /** When the first article that carries it was published. */
  readonly publishedAt: string
  readonly stance: Stance
  /** The article says that the source did not do it. */
  readonly negated: boolean
}

/** A source among those that are compared. */
export interface ComparedSource extends SourceAnswer {
  /** Its statements that rest on no other, best first. */
  readonly origins: readonly Origin[]
  /**
   * What it did over time, the earliest first, whatever the stance of the group: who denied and then
   * confirms shows here. Only what articles with a date say.
   */
  readonly history: readonly StanceAt[]
}

/** Those who take one stance to what a question is about. */
export interface StanceGroup {
  readonly stance: Stance
  /** Best first. */
  readonly sources: readonly ComparedSource[]
  /** Those of whom an article says that they did not do it («لم تؤكد»), best first. */
  readonly withheld: readonly ComparedSource[]
}
