import {type Paragraph, type Phrase, phraseOf} from '../../../grammar.ts'
import {adverbs, contracted, notAdverbs} from '../function-words.ts'

/** The folded word at a token, without an abbreviation's stop; empty for marks and beyond the ends. */
export function wordAt(paragraph: Paragraph, at: number): string {
  const token = paragraph.tokens[at]
  if (token?.kind !== 'word') return ''
  return token.form.endsWith('.') ? token.form.slice(0, -1) : token.form
}

/** The mark at a token; empty for words and beyond the ends. */
export function markAt(paragraph: Paragraph, at: number): string {
  const token = paragraph.tokens[at]
  return token?.kind === 'mark' ? token.text : ''
}

/** A capital, after an article or particle that is part of an Arabic, French or Irish name. */
const capital = /^(?:(?:al|el|an|ad|ar|as|at|ash|abu|bin|ben|ibn|ul)-|[dl]['’])?\p{Lu}/u

/** Whether a token is written with a capital: *Smith*, *al-Masri*, *d'Estaing*. */
export function isCapitalised(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at]
  return token?.kind === 'word' && capital.test(token.text)
}

/** Whether a word is an adverb, as far as its form tells. */
export function isAdverb(form: string): boolean {
  return (
    adverbs.has(form) || (form.length > 4 && form.endsWith('ly') && !notAdverbs.has(form))
  )
}

/** A pronoun with a contracted auxiliary, in its two parts: *he's*, *they'd*. */
export function splitContraction(
  form: string
): {word: string; clitic: string} | undefined {
  const apostrophe = form.lastIndexOf("'")
  if (apostrophe <= 0) return undefined
  const clitic = form.slice(apostrophe)
  return contracted.has(clitic) ? {word: form.slice(0, apostrophe), clitic} : undefined
}

/** Whether a mark is a dash between parts of a sentence. */
export function isDash(mark: string): boolean {
  return mark === '—' || mark === '–' || mark === '--' || mark === '-' || mark === '―'
}

/** Whether a token is a hyphen within a word; with spaces around it, it is a dash. */
export function isHyphen({tokens}: Paragraph, at: number): boolean {
  const token = tokens[at]
  if (token?.text !== '-') return false
  return tokens[at - 1]?.end === token.start || tokens[at + 1]?.start === token.end
}

/** Whether a mark stands within a noun phrase: a hyphen, an apostrophe, `/`, `&`, `$`, `%`. */
export function joinsWords(paragraph: Paragraph, at: number): boolean {
  return isHyphen(paragraph, at) || /^[/&'’$%]$/u.test(markAt(paragraph, at))
}

/** Whether a token opens a quotation. */
export function opensQuotation(paragraph: Paragraph, at: number): boolean {
  const run = paragraph.quotations[paragraph.quotationOf[at] ?? -1]
  return run?.open === at
}

/** Whether a token closes a quotation. */
export function closesQuotation(paragraph: Paragraph, at: number): boolean {
  const run = paragraph.quotations[paragraph.quotationOf[at] ?? -1]
  return run?.close === at
}

/** Where the sentence of a token begins. */
export function sentenceStart(paragraph: Paragraph, at: number): number {
  return paragraph.sentences[paragraph.sentenceOf[at] ?? -1]?.from ?? 0
}

/** Where the sentence of a token ends. */
export function sentenceEnd(paragraph: Paragraph, at: number): number {
  return (
    paragraph.sentences[paragraph.sentenceOf[at] ?? -1]?.to ?? paragraph.tokens.length
  )
}

/** The phrase of a range, without marks at its ends that belong to the sentence and not to it. */
export function trimmedPhrase(
  paragraph: Paragraph,
  from: number,
  to: number
): Phrase | undefined {
  let first = from
  let end = to
  while (first < end && /^[,;:.…—–-]+$/u.test(markAt(paragraph, first))) first++
  while (end > first && /^[,;:.…—–-]+$/u.test(markAt(paragraph, end - 1))) end--
  return end > first ? phraseOf(paragraph, first, end) : undefined
}
