import type {Paragraph} from '../../../grammar.ts'
import {isCapitalised, wordAt} from './tokens.ts'

/** Whether a token can begin an apposition after a comma: *Smith*, `a` *lawyer*. */
export function beginsApposition(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  const whom = /^(?:neither|none|some|most|many|all|both|each|one|two)$/u.test(form)
  return (
    (whom && wordAt(paragraph, at + 1) === 'of') ||
    openers.has(form) ||
    /^\d{1,3}$/u.test(form) ||
    otherRoles.has(form) ||
    isCapitalised(paragraph, at)
  )
}

/** Words that open an apposition: articles, relatives, possessives, *former*. */
const openers: ReadonlySet<string> = new Set(
  'a an the who whose which one former then himself herself ex his her its their and'.split(
    ' '
  )
)

/** Offices that stand without an article: *Smith,* `head` *of the agency*. */
const otherRoles: ReadonlySet<string> = new Set(
  `president chairman chairwoman chair director spokesman spokeswoman spokesperson professor
  senator governor mayor leader head founder co-founder chief editor senior executive minister secretary vice
  deputy author lawyer attorney analyst adviser advisor strategist manager owner member
  associate assistant editor-in-chief formerly currently also both part co-author managing`.split(
    /\s+/u
  )
)
