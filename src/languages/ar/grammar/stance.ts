import type {Stance} from '../../../types.ts'
import type {Clause} from './clause.ts'
import {attitudeAt} from './complement.ts'
import type {ReportingVerb} from './reporting-verbs.ts'

/** The stance of a verb, turned by the attitude that its content begins with: «أعرب عن قلقه» condemns. */
export function stanceOf(
  clause: Clause,
  verb: ReportingVerb,
  contentAt: number,
  reach: number
): Stance {
  if (!verb.attitudes) return verb.stance
  for (let at = contentAt; at < contentAt + reach; at++) {
    const stance = attitudeAt(clause, at)
    // «عدم رضاه»
    if (stance === 'praise' && clause.form(at - 1) === 'عدم') return 'condemn'
    if (stance) return stance
  }
  return verb.stance
}
