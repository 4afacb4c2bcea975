import type {Token} from '../languages/grammar.ts'
import {
  elisions,
  type QuotationMark,
  quotationMarks
} from '../languages/quotation-marks.ts'
import {type Side, type SpacedTokens, sideOf} from './mark-side.ts'

/** A mark that nothing in its paragraph answers. */
export interface LoneMark {
  readonly at: number
  readonly mark: QuotationMark
}

/** Two marks that answer each other. */
export interface MarkPair {
  readonly open: number
  readonly close: number
  readonly mark: QuotationMark
}

/** Marks of one paragraph, paired where they answer each other. */
export interface PairedMarks {
  readonly pairs: readonly MarkPair[]
  /** Marks that open what nothing closes. */
  readonly opening: readonly LoneMark[]
  /** Marks that close what nothing opened. */
  readonly closing: readonly LoneMark[]
}

const noMarks: PairedMarks = {pairs: [], opening: [], closing: []}

/**
 * Pairs the quotation marks of one paragraph, in one pass and a stack.
 *
 * What is written onto a mark tells whether it opens or closes; where that is unclear it closes
 * what is open, if anything. A mark that closes drops all that was opened inside and never closed.
 */
export function pairMarks(paragraph: SpacedTokens): PairedMarks {
  const isMark = ({kind, text}: Token): boolean =>
    kind === 'mark' && quotationMarks.has(text)
  if (!paragraph.tokens.some(isMark)) return noMarks
  const pairer = new Pairer(paragraph)
  for (let at = 0; at < paragraph.tokens.length; at++) pairer.read(at)
  return pairer.finish()
}

interface OpenMark extends LoneMark {
  /** Opened by a mark whose shape closes, as some right-to-left editors have it: »…«. */
  readonly swapped: boolean
  /** Nothing but the lack of an open mark told that it opens. */
  readonly unclear: boolean
}

class Pairer {
  private readonly paragraph: SpacedTokens
  private readonly pairs: MarkPair[] = []
  private readonly closing: LoneMark[] = []
  private readonly stack: OpenMark[] = []
  /** For every kind and every family of marks, where in the stack they are. */
  private readonly kinds = new Map<string, number[]>()
  private readonly families = new Map<string, number[]>()
  private lastOpened = -2
  private possessives: ReadonlySet<number> | undefined

  constructor(paragraph: SpacedTokens) {
    this.paragraph = paragraph
  }

  read(at: number): void {
    const token = this.paragraph.tokens[at]
    const mark = token?.kind === 'mark' ? quotationMarks.get(token.text) : undefined
    if (!mark) return
    const adjoins = this.lastOpened === at - 1 && !this.paragraph.spaced[at]
    const side = sideOf(this.paragraph, at, adjoins)
    const answered = this.answeredBy(mark)
    if (mark.family === 'single') this.readSingle(at, mark, side, answered)
    else if (mark.shape === 'opens') this.readOpening(at, mark, side, answered)
    else if (mark.shape === 'closes') this.readClosing(at, mark, side, answered)
    else this.readEither(at, mark, side, answered)
  }

  finish(): PairedMarks {
    const paired = this.pairMisplaced()
    const lone = ({at}: LoneMark): boolean => !paired.has(at)
    return {
      pairs: this.pairs,
      opening: this.stack.filter(lone),
      closing: this.closing.filter(lone)
    }
  }

  private readOpening(
    at: number,
    mark: QuotationMark,
    side: Side,
    answered: number
  ): void {
    if (side === 'closing' && this.stack[answered]?.swapped) this.close(at, answered)
    else this.open(at, mark)
  }

  private readClosing(
    at: number,
    mark: QuotationMark,
    side: Side,
    answered: number
  ): void {
    if (answered >= 0) this.close(at, answered)
    else if (side === 'opening') this.open(at, mark, {swapped: true})
    else this.closing.push({at, mark})
  }

  private readEither(
    at: number,
    mark: QuotationMark,
    side: Side,
    answered: number
  ): void {
    const before = this.paragraph.tokens[at - 1]
    const adjoins = before && !this.paragraph.spaced[at]
    if (adjoins && feetAndInches.test(before.text)) return
    if (side !== 'opening' && answered >= 0) this.close(at, answered)
    else if (side !== 'closing') this.open(at, mark, {unclear: side === 'unclear'})
    else if (!(adjoins && inches.test(before.text))) this.closing.push({at, mark})
  }

  /** A single mark is an apostrophe as often as not, so it opens and closes only where it is plain. */
  private readSingle(
    at: number,
    mark: QuotationMark,
    side: Side,
    answered: number
  ): void {
    const after = this.paragraph.tokens[at + 1]
    if (side === 'opening') {
      const elided = after && (elisions.has(after.form) || /^\p{Nd}/u.test(after.form))
      if (!elided) this.open(at, mark)
    } else if (answered >= 0) {
      this.possessives ??= findPossessives(this.paragraph)
      if (!this.possessives.has(at)) this.close(at, answered)
    } else if (side === 'unclear' && after && /^\p{Script=Arabic}/u.test(after.text)) {
      this.open(at, mark)
    }
  }

  /** Where in the stack the mark is that this one may answer, one of its own kind before others; or -1. */
  private answeredBy({family, kind}: QuotationMark): number {
    return this.kinds.get(kind)?.at(-1) ?? this.families.get(family)?.at(-1) ?? -1
  }

  private open(
    at: number,
    mark: QuotationMark,
    {swapped = false, unclear = false} = {}
  ): void {
    push(this.kinds, mark.kind, this.stack.length)
    push(this.families, mark.family, this.stack.length)
    this.stack.push({at, mark, swapped, unclear})
    this.lastOpened = at
  }

  private close(at: number, answered: number): void {
    const [opened] = this.stack.slice(answered)
    for (const {mark} of this.stack.splice(answered)) {
      this.kinds.get(mark.kind)?.pop()
      this.families.get(mark.family)?.pop()
    }
    if (opened) this.pairs.push({open: opened.at, close: at, mark: opened.mark})
  }

  /**
   * Pairs straight marks that are left over and lean to the same side, next to each other: one of
   * them has its space on the wrong side («"نعم "ثم», «قال" نعم"»). A mark with a space on both
   * sides leans to neither, and may answer any.
   */
  private pairMisplaced(): ReadonlySet<number> {
    const lone = [
      ...this.stack.map(({at, mark, unclear}) => ({
        at,
        mark,
        side: unclear ? '' : 'opens'
      })),
      ...this.closing.map(({at, mark}) => ({at, mark, side: 'closes'}))
    ]
      .filter(({mark}) => mark.kind === 'straight')
      .sort((a, b) => a.at - b.at)
    const paired = new Set<number>()
    for (let index = 1; index < lone.length; index++) {
      const first = lone[index - 1]
      const second = lone[index]
      if (!first || !second || paired.has(first.at)) continue
      if (first.side !== second.side && second.side !== '') continue
      this.pairs.push({open: first.at, close: second.at, mark: first.mark})
      paired.add(first.at).add(second.at)
    }
    return paired
  }
}

const feetAndInches = /^\p{Nd}+['\u2019]\p{Nd}+$/u
const inches = /^\p{Nd}+$/u

function push(places: Map<string, number[]>, name: string, place: number): void {
  const known = places.get(name)
  if (known) known.push(place)
  else places.set(name, [place])
}

/**
 * Finds the marks after an `s` that are the apostrophe of a possessive (*the players' union*): those
 * that a word follows, while a mark that plainly closes is still to come before another opens.
 */
function findPossessives(paragraph: SpacedTokens): ReadonlySet<number> {
  const {tokens, spaced} = paragraph
  const possessives = new Set<number>()
  let closes = false
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (quotationMarks.get(tokens[at]?.text ?? '')?.family !== 'single') continue
    const side = sideOf(paragraph, at, false)
    if (side !== 'closing') {
      closes = false
    } else if (
      tokens[at - 1]?.form.endsWith('s') &&
      tokens[at + 1]?.kind === 'word' &&
      spaced[at + 1]
    ) {
      if (closes) possessives.add(at)
    } else {
      closes = true
    }
  }
  return possessives
}
