import type {Paragraph, Phrase, QuotedRun} from '../languages/grammar.ts'
import type {Quotation} from '../types.ts'

/** Fewer words in quotation marks are a name or a scare quote, unless little else is said. */
const shortestSpeech = 3

/** A quotation so short is speech where a third of all that is said, or more, is quoted. */
const shortestShare = 2

/** How many quotations back the one around another is looked for. */
const nestingReach = 16

/**
 * Direct where all words of the content are quoted, mixed where some are. A quotation in which the
 * cue itself stands is somebody else's, and makes nothing direct.
 */
export function readQuotation(
  paragraph: Paragraph,
  cue: Phrase,
  content: readonly Phrase[]
): Quotation {
  let within = 0
  let speech = 0
  let words = 0
  for (const phrase of content) {
    for (let at = phrase.from; at < phrase.to; at++) {
      if (paragraph.tokens[at]?.kind !== 'word') continue
      words++
      if (isQuoted(paragraph, cue, at, 1)) within++
      if (isQuoted(paragraph, cue, at, shortestSpeech)) speech++
    }
  }
  if (words > 0 && within === words) return 'direct'
  const share = within >= shortestShare && within * 3 >= words
  return speech > 0 || share ? 'mixed' : 'indirect'
}

function isQuoted(
  paragraph: Paragraph,
  cue: Phrase,
  at: number,
  shortest: number
): boolean {
  const index = paragraph.quotationOf[at] ?? -1
  for (let back = index; back >= 0 && back > index - nestingReach; back--) {
    const run = paragraph.quotations[back]
    if (run && holds(run, at) && !holds(run, cue.from) && run.words >= shortest) {
      return true
    }
    if (run?.depth === 0 && holds(run, at)) return false
  }
  return false
}

function holds({open, close}: QuotedRun, at: number): boolean {
  return open < at && at < close
}
