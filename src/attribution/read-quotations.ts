import type {Position} from 'unist'
import type {QuotedRun} from '../languages/grammar.ts'
import type {Stretch} from '../parse/cut-lines.ts'
import type {ParagraphReading} from '../parse/read-tree.ts'

/** A quotation that stands in no other, in all paragraphs it runs over. */
export interface Quotation {
  readonly words: number
  /** Where it stands in each paragraph, marks included. */
  readonly stretches: readonly Stretch[]
  /** Where its first stretch is. */
  readonly position: Position | undefined
}

/** Reads the outermost quotations of a text, in reading order. */
export function readQuotations(readings: readonly ParagraphReading[]): Quotation[] {
  const quotations: {
    words: number
    stretches: Stretch[]
    position: Position | undefined
  }[] = []
  let continues = false
  for (const reading of readings) {
    for (const run of reading.paragraph.quotations) {
      if (run.depth > 0) continue
      const last = quotations.at(-1)
      if (continues && last && run.open <= 0) {
        last.words += run.words
        last.stretches.push(stretchOf(reading, run))
      } else {
        quotations.push({
          words: run.words,
          stretches: [stretchOf(reading, run)],
          position: positionOf(reading, run)
        })
      }
      continues = run.continues === true
    }
  }
  return quotations
}

function stretchOf({paragraph: {tokens}}: ParagraphReading, run: QuotedRun): Stretch {
  return {
    start: tokens[Math.max(run.open, 0)]?.start ?? 0,
    end: (tokens[run.close] ?? tokens.at(-1))?.end ?? 0
  }
}

function positionOf({nodes}: ParagraphReading, run: QuotedRun): Position | undefined {
  const start = nodes[Math.max(run.open, 0)]?.position?.start
  const end = (nodes[run.close] ?? nodes.at(-1))?.position?.end
  return start && end && {start, end}
}
