import type {Clause} from './clause.ts'
import {negations} from './particles.ts'
import {bare} from './word-flags.ts'

/** A cue with what negates it. */
export interface Negation {
  /** Where the cue begins, its particle included. */
  readonly from: number
  readonly negated: boolean
}

/** «لم تؤكد», «لا يعتقد», «دون أن يورد»: the particle belongs to the cue. */
export function readNegation(clause: Clause, verb: number): Negation {
  // «ما نشرته»: what it published.
  if (/^[وفب]?ما$/u.test(clause.form(verb - 1)) && clause.word(verb).pronoun) {
    return {from: verb, negated: false}
  }
  const before = clause.form(verb - 1)
  if (negations.has(before) && bare(before) !== 'دون')
    return {from: verb - 1, negated: true}
  if (before === 'ان' && bare(clause.form(verb - 2)) === 'دون')
    return {from: verb - 2, negated: true}
  // «لم يقم بإبلاغ»: the particle stands before an auxiliary.
  if (/^ي?قم/u.test(before) && negations.has(clause.form(verb - 2))) {
    return {from: verb - 2, negated: true}
  }
  return {from: verb, negated: false}
}

/** «ما أكده» is "what he confirmed", no negation. */
export function isWhatClause(clause: Clause, verb: number): boolean {
  const before = clause.form(verb - 1)
  return /^(?:[وفب]?ما|[مع]ما)$/u.test(before)
}
