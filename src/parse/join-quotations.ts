import type {QuotationMark} from '../languages/quotation-marks.ts'
import type {SpacedTokens} from './mark-side.ts'
import {type PairedMarks, pairMarks} from './pair-marks.ts'

/** A quotation by the tokens of its marks, as `QuotedRun` has them. */
export interface Enclosure {
  readonly open: number
  readonly close: number
  readonly continues?: true
}

/** How many paragraphs on the mark may stand that closes what no paragraph opens again. */
const reach = 12

type Family = QuotationMark['family']

const spanning: ReadonlySet<Family> = new Set(['double', 'guillemet'])

/**
 * Finds the quotations of a text by their marks, and decides on marks that nothing in their
 * paragraph answers.
 *
 * A quotation that stays open goes on into the next paragraph where that opens again with a mark of
 * the same family, as English newspapers print it, or where a mark further on closes it before
 * another opens. Right after a colon it runs to the end of its paragraph. Any other mark is taken
 * for lost, so that it spoils nothing.
 */
export function joinQuotations(paragraphs: readonly SpacedTokens[]): Enclosure[][] {
  const paired = paragraphs.map(pairMarks)
  const firsts = paired.map(firstMarks)
  const enclosures: Enclosure[][] = paired.map(({pairs}) =>
    pairs.map(({open, close}) => ({open, close}))
  )
  // The family of the mark that the next paragraph opens again.
  let resumed: Family | undefined
  paired.forEach(({pairs, opening}, index) => {
    const expected = resumed
    resumed = undefined
    const opened = opening.find(({mark}) => spanning.has(mark.family))
    if (!opened) return
    const {family, kind} = opened.mark
    const open = opened.at
    const tokens = paragraphs[index]?.tokens ?? []
    const close = tokens.length
    const afterColon = tokens[open - 1]?.text === ':'
    // Straight marks are lost too often for one to be answered far on, unless speech is announced.
    const closed =
      kind === 'straight' && !afterColon ? undefined : findClosing(family, firsts, index)
    const next = firsts[index + 1]?.get(family)
    if (closed) {
      enclosures[index]?.push({open, close, continues: true})
      for (let between = index + 1; between < closed.index; between++) {
        const end = paragraphs[between]?.tokens.length ?? 0
        enclosures[between]?.push({open: -1, close: end, continues: true})
      }
      enclosures[closed.index]?.push({open: -1, close: closed.at})
    } else if (next?.at === 0) {
      enclosures[index]?.push({open, close, continues: true})
      resumed = family
    } else if (
      (expected === family && open === 0) ||
      (afterColon && !pairs.some(pair => pair.mark.family === family && pair.open > open))
    ) {
      enclosures[index]?.push({open, close})
    }
  })
  return enclosures
}

interface FirstMark {
  readonly at: number
  /** It closes what no mark of its paragraph opens. */
  readonly closes: boolean
}

/** For every family, the first mark of a paragraph. */
function firstMarks({pairs, opening, closing}: PairedMarks): Map<Family, FirstMark> {
  const firsts = new Map<Family, FirstMark>()
  const add = (at: number, {family}: QuotationMark, closes: boolean): void => {
    const known = firsts.get(family)
    if (!known || at < known.at) firsts.set(family, {at, closes})
  }
  for (const {open, mark} of pairs) add(open, mark, false)
  for (const {at, mark} of opening) add(at, mark, false)
  for (const {at, mark} of closing) add(at, mark, true)
  return firsts
}

/** The mark that closes what the paragraph at `index` leaves open, in a later paragraph. */
function findClosing(
  family: Family,
  firsts: readonly ReadonlyMap<Family, FirstMark>[],
  index: number
): {index: number; at: number} | undefined {
  for (let further = index + 1; further <= index + reach; further++) {
    const first = firsts[further]?.get(family)
    if (first) return first.closes ? {index: further, at: first.at} : undefined
  }
  return undefined
}
