import type {Paragraph, Phrase, QuotedRun} from '../languages/grammar.ts'
import type {Quotation} from '../types.ts'

/** A single quoted word is a name or a scare quote. */
const shortestSpeech = 2

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
  let quoted = 0
  let words = 0
  for (const phrase of content) {
    for (let at = phrase.from; at < phrase.to; at++) {
      if (paragraph.tokens[at]?.kind !== 'word') continue
      words++
      if (isSpeech(paragraph, cue, at)) quoted++
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted === words ? 'direct' : 'mixed'
}

function isSpeech(paragraph: Paragraph, cue: Phrase, at: number): boolean {
  const index = paragraph.quotationOf[at] ?? -1
  for (let back = index; back >= 0 && back > index - nestingReach; back--) {
    const run = paragraph.quotations[back]
    if (run && holds(run, at) && !holds(run, cue.from) && run.words >= shortestSpeech) {
      return true
    }
    if (run?.depth === 0 && holds(run, at)) return false
  }
  return false
}

function holds({open, close}: QuotedRun, at: number): boolean {
  return open < at && at < close
}
