import type {LanguageCode, SourceType, Stance} from '../types.ts'
import type {AddedCue} from './added-cue.ts'

/** A way to write a word, number or mark. */
export interface Spelling {
  readonly kind: 'word' | 'mark'
  /** As written. */
  readonly text: string
  /** As compared: folded by `fold`, without the full stop of an abbreviation. */
  readonly form: string
  /**
   * What a grammar made of it when it last met it, for that grammar alone: tokens that are written
   * alike mostly share one spelling, so that nothing is looked up for each of them.
   */
  reading?: unknown
}

/** A word, number or mark of a paragraph, as the rules of a grammar see it. */
export interface Token extends Omit<Spelling, 'reading'> {
  readonly spelling: Spelling
  /** Offsets into the text as given, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** Tokens of a paragraph from `from` up to, not including, `to`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/**
 * A phrase: the tokens it covers and the very characters. The two differ where a clitic
 * is written onto the first word: «لمصادر» is one token, of which the source is «مصادر».
 */
export interface Phrase extends TokenRange {
  readonly start: number
  readonly end: number
}

/** A quotation; `open` and `close` are the tokens of its marks. */
export interface QuotedRun {
  /** -1 where the quotation goes on from the paragraph before without a mark. */
  readonly open: number
  /** The paragraph's length where no mark of the paragraph closes the quotation. */
  readonly close: number
  /** The quotation goes on in the next paragraph. */
  readonly continues?: true
  /** Zero for a quotation that stands in no other. */
  readonly depth: number
  /** Words between the marks; a run of one to three is usually a name or a scare quote. */
  readonly words: number
}

/** One paragraph of an article, ready for the rules. */
export interface Paragraph {
  /** Counted from zero over the paragraphs that have text. */
  readonly index: number
  readonly language: LanguageCode
  readonly tokens: readonly Token[]
  /** Sentences in reading order; they cover all tokens. */
  readonly sentences: readonly TokenRange[]
  /** For every token, the sentence it stands in. */
  readonly sentenceOf: readonly number[]
  /** Quotations in the order of their opening marks. */
  readonly quotations: readonly QuotedRun[]
  /** For every token, the innermost quotation it stands in (marks included), or -1. */
  readonly quotationOf: readonly number[]
  /** See `keptWith`. */
  kept?: Map<object, object> | undefined
}

export type Gender = 'm' | 'f'
export type GrammaticalNumber = 'singular' | 'dual' | 'plural'

/** What agreement tells of a subject that is not named; absent where the form leaves it open. */
export interface Agreement {
  readonly gender?: Gender | undefined
  readonly number?: GrammaticalNumber | undefined
  readonly person?: 1 | 2 | 3 | undefined
  /** Whether it is a human being: "he" is, "it" is not. */
  readonly human?: boolean | undefined
}

/** Who a rule takes the speaker to be. */
export type Speaker =
  /** Named at the cue: «أكدت [وزارة الدفاع] أن». */
  | {readonly kind: 'named'; readonly phrase: Phrase}
  /** Named elsewhere in the sentence, so not a mention at the cue: «وفي لقاء مع [X]، أوضح أن». */
  | {readonly kind: 'implied'; readonly phrase: Phrase}
  /** A dropped subject or a pronoun, to be resolved by what came before. */
  | {
      readonly kind: 'pronoun'
      readonly agreement: Agreement
      /** The pronoun, where it is a word of its own and so a mention: "he", "who". */
      readonly phrase?: Phrase | undefined
      /** Whom it stands for, where the sentence tells: "[Smith], who said". */
      readonly antecedent?: Phrase | undefined
    }
  /** The clause goes on from another cue of the same sentence, whose speaker this is: «مشيرا إلى أن». */
  | {readonly kind: 'continued'; readonly agreement: Agreement}
  /** The text never says: «يُعتقد أن», "it is believed that". */
  | {readonly kind: 'unknown'}

/** What a rule found at a cue. */
export interface Draft {
  readonly cue: Phrase
  readonly speaker: Speaker
  /** What is credited, in reading order, without complementizer and outer quote marks. */
  readonly content: readonly Phrase[]
  /** Those it came through, nearest first. */
  readonly via: readonly Phrase[]
  readonly stance: Stance
  readonly negated: boolean
  /** From 0 to 1. */
  readonly confidence: number
}

/** A rule of a language's grammar. */
export interface Rule {
  /** Stable, `language/name`: `ar/verb-first`. */
  readonly id: string
  /** Reads the cue that begins at token `at`; none, where this rule does not apply there. */
  readonly read: (
    paragraph: Paragraph,
    at: number
  ) => Draft | readonly Draft[] | undefined
}

/** Who a phrase names, as far as the phrase alone tells. */
export interface Description {
  readonly type: SourceType
  /** Folded words that identify, titles and function words left out; they are compared between mentions. */
  readonly keys: readonly string[]
  /** All its words, folded and without article or clitic, titles included. */
  readonly words: readonly string[]
  /**
   * Of these the nouns that the phrase is headed by, its appositions included, and not those that
   * another governs: of «مجلس الهيئة» the council. Absent where a language does not tell.
   */
  readonly heads?: readonly string[] | undefined
  /** The phrase names more than one, each by a name. */
  readonly several?: boolean | undefined
  /** Of its words those of another name that it says somebody goes by: «المكنى بأبي النور». */
  readonly aliases?: readonly string[] | undefined
  /** The office held, as written. */
  readonly role?: string | undefined
  /** The name in full, where the text runs a particle together with it: «للوزير» is "to the minister". */
  readonly called?: string | undefined
  readonly agreement: Agreement
  /** The phrase only points back: «البيان», «المصدر ذاته», "the spokesman", "he". */
  readonly anaphoric: boolean
  /** One person of whom it says only what they are, as if for the first time: «مسؤول ألماني». */
  readonly somebody?: boolean | undefined
  /** Points back to whoever spoke last, a person or a body, whatever its own gender: «المصدر ذاته». */
  readonly anybody?: boolean | undefined
  /** Other words of the same head that an anaphoric phrase may take up: «الشركتان» a «شركتا». */
  readonly recalled?: readonly string[] | undefined
  /** Heads of others that an anaphoric phrase may take up where the article has one such: «الجمعية» a «منظمة». */
  readonly akin?: readonly string[] | undefined
  /** The phrase has a personal or proper name in it. */
  readonly named: boolean
  /** For a document: the party behind it, inside the phrase («بيان [وزارة الداخلية]»). */
  readonly party?: Phrase | undefined
  /** What the source is known by whatever it is called here: `موسكو` and `الكرملين` are `country:ru`. */
  readonly identity?: string | undefined
  /** Tells sources apart within its article only: "a security source", «وزير النقل», «الشرطة». */
  readonly local?: boolean | undefined
}

/** What a language knows of how people are credited with what they say. */
export interface Grammar {
  /** Tried in this order at every token; the first that reads a cue there keeps it. */
  readonly rules: readonly Rule[]
  /** Tells that no rule reads a cue at token `at`, sooner than asking each of them does. */
  readonly skips?: (paragraph: Paragraph, at: number) => boolean
  /** A word as naming compares it: folded, without article and clitics. */
  readonly stem: (word: Spelling) => string
  /** Tells who a phrase names. */
  readonly describe: (paragraph: Paragraph, phrase: Phrase) => Description
  /** Widens a mention to the whole noun phrase that names it there, title and apposition included. */
  readonly widen: (paragraph: Paragraph, phrase: Phrase) => Phrase
  /** Whether one stem may be a slip of the keyboard for another; absent where a language does not tell. */
  readonly misspells?: (stem: string, other: string) => boolean
  /** The noun phrase that begins at token `at`, nothing before it. */
  readonly phraseFrom?: (paragraph: Paragraph, at: number) => Phrase
  /**
   * The noun phrases before token `at` of the same sentence that may be the subject of a clause
   * that names none, best first.
   */
  readonly subjectsBefore: (paragraph: Paragraph, at: number) => readonly Phrase[]
  /**
   * The same grammar with verbs of saying that a user adds; absent where a language takes none.
   *
   * @throws {IsnadError} `INVALID_OPTION` for a verb that it cannot inflect or place.
   */
  readonly withCues?: (cues: readonly AddedCue[]) => ExtendedGrammar
}

/** A grammar with added verbs. */
export interface ExtendedGrammar {
  readonly grammar: Grammar
  /** The finite forms of the added verbs, by which questions may ask for them. */
  readonly forms: readonly {readonly form: string; readonly stance: Stance}[]
}

/** The phrase that covers tokens `from` up to, not including, `to`. */
export function phraseOf(paragraph: Paragraph, from: number, to: number): Phrase {
  const first = paragraph.tokens[from]
  const last = paragraph.tokens[to - 1]
  if (!first || !last || to <= from)
    throw new RangeError(`no tokens from ${from} to ${to}`)
  return {from, to, start: first.start, end: last.end}
}
