import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {readContent} from '../content.ts'
import {doublesCue} from '../finite-verb.ts'
import {wordSet} from '../spelling.ts'

const bySayings: ReadonlySet<string> = wordSet('بالقول بقوله بقولها بقولهم')

/** «اكتفى بالقول إن», «رد على السؤال بقوله: "..."», «خلص إلى القول إن»: a noun of saying says how the verb was done. */
export const bySaying: ClauseRule = (clause, at) => {
  const form = clause.form(at)
  const led = form === 'القول' && clause.form(at - 1) === 'الي'
  if (!led && !bySayings.has(form)) return undefined
  if (doublesCue(clause, at)) return undefined
  const from = saidFrom(clause, at + 1)
  const content = from === undefined ? undefined : readContent(clause, from)
  if (!content) return undefined
  return {
    cue: clause.phrase(at, at + 1),
    speaker: {kind: 'continued', agreement: {}},
    content: [content],
    via: [],
    stance: 'report',
    negated: false,
    confidence: 0.9
  }
}

function saidFrom(clause: Clause, at: number): number | undefined {
  if (clause.isComplementizer(at)) return at + 1
  return clause.isColon(at) || clause.quotationAt(at) ? at : undefined
}
