import type {Paragraph, Phrase} from '../../../grammar.ts'
import {
  closesQuotation,
  markAt,
  opensQuotation,
  sentenceStart,
  trimmedPhrase,
  wordAt
} from './tokens.ts'

/** The quotation that a quotation mark belongs to, when it is words quoted and not a name. */
export function quotationAt(
  paragraph: Paragraph,
  at: number
): {readonly open: number; readonly close: number; readonly words: number} | undefined {
  const run = paragraph.quotations[paragraph.quotationOf[at] ?? -1]
  return run && (run.open === at || run.close === at) ? run : undefined
}

/** The words between the marks of a quotation. */
export function insideQuotation(
  paragraph: Paragraph,
  run: {readonly open: number; readonly close: number}
): Phrase | undefined {
  return trimmedPhrase(paragraph, run.open + 1, run.close)
}

/** The phrase of a range without its outer quote marks and the sentence's final stop. */
export function withoutOuterMarks(
  paragraph: Paragraph,
  from: number,
  to: number
): Phrase | undefined {
  const phrase = trimmedPhrase(paragraph, from, to)
  if (!phrase) return undefined
  const run = quotationAt(paragraph, phrase.from)
  if (run?.open === phrase.from && run.close >= phrase.to - 1)
    return trimmedPhrase(paragraph, phrase.from + 1, Math.min(phrase.to, run.close))
  return phrase
}

/**
 * What was said before a quotation's closing mark: the quotation, or, where it only ends a clause
 * that began outside, that clause.
 */
export function quotedBefore(paragraph: Paragraph, close: number): Phrase | undefined {
  const run = quotationAt(paragraph, close)
  if (!run) return undefined
  const start = sentenceStart(paragraph, run.open)
  let opened = run.open
  while (opened - 1 >= start && wordAt(paragraph, opened - 1) === '') opened--
  if (opened <= start) return insideQuotation(paragraph, run)
  return withoutOuterMarks(paragraph, start, close + 1)
}

/** The quotations that go on after a sentence that interrupts them: *"…," she said. "…"* */
export function quotedAfter(paragraph: Paragraph, sentence: number): Phrase[] {
  const phrases: Phrase[] = []
  let at = sentence
  for (;;) {
    while (
      at < paragraph.tokens.length &&
      !opensQuotation(paragraph, at) &&
      wordAt(paragraph, at) === '' &&
      !closesQuotation(paragraph, at)
    )
      at++
    if (!opensQuotation(paragraph, at)) return phrases
    const run = quotationAt(paragraph, at)
    if (!run || continuesAfter(paragraph, run.close)) return phrases
    const phrase = insideQuotation(paragraph, run)
    if (phrase) phrases.push(phrase)
    at = run.close + 1
  }
}

/** Whether the sentence goes on after a closing mark, so that the quotation has a cue of its own. */
function continuesAfter(paragraph: Paragraph, close: number): boolean {
  const next = close + 1
  if (next >= paragraph.tokens.length) return false
  const last = markAt(paragraph, close - 1)
  if (last === ',') return true
  return (
    paragraph.sentenceOf[next] === paragraph.sentenceOf[close] &&
    markAt(paragraph, next) !== '.'
  )
}
