import type {Draft} from '../../grammar.ts'
import type {Clause} from './clause.ts'

/** What a rule reads at a token of a clause. */
export type ClauseRule = (clause: Clause, at: number) => Draft | undefined
