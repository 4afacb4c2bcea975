import type {QuotedRun, Token} from '../languages/grammar.ts'
import {type Enclosure, joinQuotations} from './join-quotations.ts'
import type {SpacedTokens} from './mark-side.ts'

/** The quotations of a paragraph, and for every token the innermost it stands in, or -1. */
export interface FoundQuotations {
  readonly quotations: QuotedRun[]
  readonly quotationOf: number[]
}

/** How deep quotations are told apart; one that stands deeper counts as part of what is around it. */
const deepest = 8

/** Finds the quotations of each paragraph of a text. */
export function findQuotations(paragraphs: readonly SpacedTokens[]): FoundQuotations[] {
  return joinQuotations(paragraphs).map((enclosures, index) =>
    nest(enclosures, paragraphs[index]?.tokens ?? [])
  )
}

/** Puts the quotations of a paragraph in order; one that crosses another is left out. */
function nest(enclosures: Enclosure[], tokens: readonly Token[]): FoundQuotations {
  if (enclosures.length === 0) {
    return {quotations: [], quotationOf: new Array<number>(tokens.length).fill(-1)}
  }
  const waiting = enclosures.sort((a, b) => a.open - b.open)
  const quotations: QuotedRun[] = []
  const quotationOf: number[] = []
  const around: {close: number; index: number}[] = []
  const wordsBefore = countWords(tokens)
  let next = 0
  for (let at = -1; at < tokens.length; at++) {
    for (; waiting[next]?.open === at; next++) {
      const run = waiting[next]
      const outer = around.at(-1)
      if (!run || around.length === deepest || (outer && run.close > outer.close))
        continue
      around.push({close: run.close, index: quotations.length})
      const words =
        (wordsBefore[run.close] ?? 0) - (wordsBefore[Math.max(run.open, 0)] ?? 0)
      quotations.push(quotedRun(run, around.length - 1, words))
    }
    if (at >= 0) quotationOf.push(around.at(-1)?.index ?? -1)
    while (around.length > 0 && (around.at(-1)?.close ?? 0) <= at) around.pop()
  }
  return {quotations, quotationOf}
}

/** Written out: spread and added to, every run would have a shape of its own, and be read so much slower. */
function quotedRun(
  {open, close, continues}: Enclosure,
  depth: number,
  words: number
): QuotedRun {
  return continues ? {open, close, depth, words, continues} : {open, close, depth, words}
}

/** For every place between tokens, how many words stand before it. */
function countWords(tokens: readonly Token[]): number[] {
  const counts = [0]
  let words = 0
  for (const token of tokens) {
    if (token.kind === 'word') words++
    counts.push(words)
  }
  return counts
}
