import type {Clause} from './clause.ts'
import {isOccasion} from './named-office.ts'
import {takingPreposition} from './naming-words.ts'
import {setPhrases} from './particles.ts'

/**
 * A preposition goes on with the phrase before it: after a word that wants it, «عضو [في]», «صادر [عن]»,
 * or a head that does, «قائد الحرس [في]»; not where it begins an adverbial of its own.
 */
export function goesOnBehind(
  clause: Clause,
  at: number,
  heads: readonly string[]
): boolean {
  const form = clause.form(at)
  const wanted = takingPreposition[form]
  if (!wanted || setPhrases.get(form)?.has(clause.form(at + 1))) return false
  if (isOccasion(clause.word(at + 1).stem)) return false
  const before = [clause.form(at - 1), clause.word(at - 1).stem]
  return [...before, ...heads].some(word => wanted.has(word))
}
