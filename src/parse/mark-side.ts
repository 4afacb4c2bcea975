import type {Token} from '../languages/grammar.ts'
import {quotationMarks} from '../languages/quotation-marks.ts'

/** Tokens of a paragraph, and before which of them there is white space. */
export interface SpacedTokens {
  readonly tokens: readonly Token[]
  readonly spaced: readonly boolean[]
}

/** Where a mark stands, as the tokens it is written onto tell. */
export type Side = 'opening' | 'closing' | 'unclear'

/** Marks after which a quotation can open without a space. */
const leads = /^[([{:=\u060C\u2013\u2014/-]$/u
const brackets = /^[([{]$/u
/** Marks before which a quotation can close without a space. */
const trails = /^(?:[)\]},:;!?\u060C\u061B\u061F\u06D4\u2013\u2014/-]|[.\u2026]+)$/u
/** Letters that Arabic writes onto the next word, with or without tatweel: «لـ"عكاظ"». */
const proclitic =
  /^(?:.*\u0640|[\u0648\u0641\u0628\u0644\u0643]|\u0628\u0627\u0644|\u0627\u0644)$/u

/** Tells whether a mark opens or closes by what it is written onto: it leans on what it encloses. */
export function sideOf(paragraph: SpacedTokens, at: number, opened: boolean): Side {
  const {tokens, spaced} = paragraph
  const before = spaced[at] ? undefined : tokens[at - 1]
  const after = spaced[at + 1] ? undefined : tokens[at + 1]
  const mayOpen =
    after !== undefined &&
    (after.kind === 'word' || !trails.test(after.text)) &&
    (before === undefined || opened || mayPrecede(before))
  const mayClose =
    before !== undefined &&
    !opened &&
    !brackets.test(before.text) &&
    (after === undefined || (after.kind === 'mark' && mayFollow(after)))
  if (mayOpen === mayClose) return 'unclear'
  return mayOpen ? 'opening' : 'closing'
}

function mayPrecede({kind, text}: Token): boolean {
  return kind === 'word' ? proclitic.test(text) : leads.test(text)
}

function mayFollow({text}: Token): boolean {
  return trails.test(text) || quotationMarks.get(text) !== undefined
}
