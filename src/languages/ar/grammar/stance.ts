import type {Stance} from '../../../types.ts'
import type {Clause} from './clause.ts'
import {attitudeAt} from './complement.ts'
import type {ReportingVerb} from './reporting-verbs.ts'

/** The stance of a verb, turned by the attitude it expresses: «أعرب عن قلقه» condemns. */
export function stanceOf(clause: Clause, verb: ReportingVerb, contentAt: number): Stance {
  if (!verb.attitudes) return verb.stance
  return attitudeAt(clause, contentAt) ?? verb.stance
}
