import type {Draft, Paragraph, Phrase, Spelling, Token} from '../../grammar.ts'
import {negations, setPhrases} from './particles.ts'
import type {Word, WordReader, WrittenWord} from './read-word.ts'
import {wordFlags} from './word-flags.ts'

const noWord: Spelling = {kind: 'mark', text: '', form: '', reading: undefined}

/** How far a rule looks from its cue, in tokens: 95 of 100 clauses are shorter. */
export const windowSize = 40

/** A paragraph with its words read: what the rules of Arabic work on. */
export class Clause {
  private readonly read: Paragraph
  private readonly reader: WordReader
  private readonly words: WrittenWord[] = []
  /** Whether content ends before a token; many cues ask it of the same one. */
  private readonly ends: (boolean | undefined)[] = []
  /** The token that a rule is tried at, and whether it has looked at anything else. */
  private tried = -1
  private lookedAround = true

  constructor(paragraph: Paragraph, reader: WordReader) {
    this.read = paragraph
    this.reader = reader
  }

  get paragraph(): Paragraph {
    this.lookedAround = true
    return this.read
  }

  /**
   * Tries a rule at a token.
   *
   * Most rules refuse most words at the first glance. What a rule refuses without having looked at
   * anything but the word, it refuses wherever the word stands, and is not asked again; that spares
   * nine of ten trials, and a sixth of the time that finding attributions takes.
   *
   * @param number Which rule of the grammar it is, below 32.
   */
  tryRule(
    rule: (clause: Clause, at: number) => Draft | undefined,
    number: number,
    at: number
  ): Draft | undefined {
    const written = this.written(at)
    if (written.refusedBy & (1 << number)) return undefined
    this.tried = at
    this.lookedAround = false
    const draft = rule(this, at)
    if (!draft && !this.lookedAround) written.refusedBy |= 1 << number
    this.lookedAround = true
    return draft
  }

  /** Whether so many rules, all there are, have refused the word at a token wherever it stands. */
  isRefused(at: number, rules: number): boolean {
    return this.written(at).refusedBy === (1 << rules) - 1
  }

  token(at: number): Token | undefined {
    return this.paragraph.tokens[at]
  }

  form(at: number): string {
    if (at !== this.tried) this.lookedAround = true
    return this.read.tokens[at]?.form ?? ''
  }

  /** The word at a token; marks read as words that are nothing. */
  word(at: number): Word {
    if (at !== this.tried) this.lookedAround = true
    return this.written(at).word
  }

  private written(at: number): WrittenWord {
    const known = this.words[at]
    if (known) return known
    const written = this.reader.readWritten(this.read.tokens[at]?.spelling ?? noWord)
    if (at >= 0) this.words[at] = written
    return written
  }

  /** A form read by itself: a noun without its article. */
  wordOf(form: string): Word {
    return this.reader.read(form)
  }

  /** Whether the word or mark at a token has one of some flags. */
  private has(at: number, flags: number): boolean {
    if (at !== this.tried) this.lookedAround = true
    return (this.written(at).flags & flags) !== 0
  }

  isWord(at: number): boolean {
    return this.has(at, wordFlags.word)
  }

  /** Asks once for every token whether what is credited ends before it. */
  endsContent(at: number, read: (clause: Clause, at: number) => boolean): boolean {
    const known = this.ends[at]
    if (known !== undefined) return known
    const ends = read(this, at)
    this.ends[at] = ends
    return ends
  }

  /** Where the sentence of a token begins. */
  sentenceStart(at: number): number {
    return this.paragraph.sentences[this.paragraph.sentenceOf[at] ?? 0]?.from ?? 0
  }

  /** Where the sentence of a token ends. */
  sentenceEnd(at: number): number {
    return this.paragraph.sentences[this.paragraph.sentenceOf[at] ?? 0]?.to ?? 0
  }

  isComma(at: number): boolean {
    return this.has(at, wordFlags.comma)
  }

  isColon(at: number): boolean {
    return this.has(at, wordFlags.colon)
  }

  isQuoteMark(at: number): boolean {
    const run = this.paragraph.quotations[this.paragraph.quotationOf[at] ?? -1]
    return run !== undefined && (run.open === at || run.close === at)
  }

  /** The quotation that opens at a token. */
  quotationAt(at: number): {open: number; close: number; words: number} | undefined {
    const run = this.paragraph.quotations[this.paragraph.quotationOf[at] ?? -1]
    return run?.open === at ? run : undefined
  }

  /** The quotation that a token stands in, marks left out. */
  quotationAround(at: number): {open: number; close: number} | undefined {
    const run = this.paragraph.quotations[this.paragraph.quotationOf[at] ?? -1]
    return run && run.open < at && at < run.close ? run : undefined
  }

  /** A preposition that stands apart; «علي», with dots, is the name. */
  isPreposition(at: number): boolean {
    return this.has(at, wordFlags.preposition)
  }

  isTime(at: number): boolean {
    return this.has(at, wordFlags.time)
  }

  isRelative(at: number): boolean {
    return this.has(at, wordFlags.relative)
  }

  opensClause(at: number): boolean {
    return this.has(at, wordFlags.opener) && !this.isLetterOfName(at)
  }

  /** «أن», «إنه», «بأن» here, not «لأن». */
  isComplementizer(at: number): boolean {
    return this.has(at, wordFlags.complementizer) && !this.isLetterOfName(at)
  }

  /** «طلب», «لم»: words by which those who will not be named say so. */
  isWithholding(at: number): boolean {
    return this.has(at, wordFlags.withholding)
  }

  /** «سي إن إن»: letters, spelled as they sound; «فان دير»: a particle of names. */
  private isLetterOfName(at: number): boolean {
    if (this.form(at) === 'فان')
      return /^(?:دير|دن|در|دي)$/u.test(this.form(at + 1)) || this.isFiniteCue(at - 1)
    if (this.form(at) === 'بان') return this.form(at + 1) === 'كي'
    if (this.form(at) === 'كي') return this.form(at - 1) === 'بان'
    if (this.form(at) !== 'ان') return false
    const before = this.form(at - 1)
    return before === 'سي' || (before === 'ان' && this.form(at - 2) === 'سي')
  }

  /** A preposition and its noun that make a set adverbial: «على هامش», «من جانبه». */
  isSetPhrase(preposition: string, at: number): boolean {
    const form = this.form(at)
    return setPhrases.get(preposition)?.has(form) ?? false
  }

  /** A verb form of saying here that can head a clause; «تعز» is a town where no negation shortens a verb. */
  isFiniteCue(at: number): boolean {
    const {cues} = this.word(at)
    return (
      cues.length > 0 &&
      cues.some(
        ({kind, shortened}) =>
          (kind === 'past' || kind === 'present') && (!shortened || this.isShortening(at))
      )
    )
  }

  /** «لم ينفِ», «لم تؤكد أو تنفِ»: something before the verb cuts it short. */
  isShortening(at: number): boolean {
    for (let before = at - 1; before >= at - 3; before--) {
      if (negations.has(this.form(before))) return true
    }
    return false
  }

  /** A phrase from the first character of one token, clitics left out, to the end of another. */
  phrase(from: number, to: number, clitics = 0): Phrase {
    const first = this.token(from)
    const last = this.token(to - 1)
    if (!first || !last || to <= from)
      throw new RangeError(`no tokens from ${from} to ${to}`)
    return {
      from,
      to,
      start: first.start + writtenLength(first.text, clitics),
      end: last.end
    }
  }

  /** The phrase without marks and spaces around it; none, where nothing else is left. */
  trimmed(from: number, to: number, clitics = 0): Phrase | undefined {
    let first = from
    let last = to
    while (first < last && this.isEdge(first)) first++
    while (last > first && this.isEdge(last - 1)) last--
    if (last <= first) return undefined
    return this.phrase(first, last, first === from ? clitics : 0)
  }

  /** A mark that no phrase begins or ends with, unless it closes what stands inside. */
  private isEdge(at: number): boolean {
    const token = this.token(at)
    return token?.kind === 'mark' && !/[%٪)\]}$€£°؟?!]/u.test(token.text)
  }
}

/** How many characters, marks and tatweel counted, the first `letters` letters take. */
function writtenLength(text: string, letters: number): number {
  let seen = 0
  let at = 0
  while (seen < letters && at < text.length) {
    if (/\p{L}/u.test(text.charAt(at)) && text.charAt(at) !== '\u0640') seen++
    at++
  }
  while (seen > 0 && /[\p{M}\u0640]/u.test(text.charAt(at))) at++
  return at
}
