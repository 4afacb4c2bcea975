import type {Clause} from './clause.ts'
import {attitudeAt, describesDocument} from './complement.ts'
import {addressees} from './naming-words.ts'
import {readNounPhrase} from './noun-phrase.ts'
import {mannerNouns, pronounPrepositions} from './particles.ts'
import {afterPreposition, isDateWord} from './phrase-bounds.ts'
import {isToldQuoted} from './subject-after.ts'
import {bare} from './word-flags.ts'
import {isMannerWord, looksFinite} from './word-shapes.ts'

/** How many tokens may stand between a verb of attitude and its noun: «عن "خالص تعازيه"». */
export const attitudeReach = 4

/** Where an object begins, behind words of time and phrases of place, their relative clauses included. */
export function objectStart(clause: Clause, from: number, limit: number): number {
  let at = from
  while (at < limit) {
    if (clause.isTime(at) || clause.isComma(at) || isDateWord(clause, at)) at++
    else if (isMannerWord(clause.form(at))) at++
    else if (mannerNouns.has(clause.form(at))) at += 2
    else if (clause.isRelative(at)) while (at < limit && !clause.isComma(at)) at++
    else if (isToldQuoted(clause, at)) at = (clause.quotationAt(at + 1)?.close ?? at) + 1
    else if (isTold(clause, at)) {
      at = Math.max(readNounPhrase(clause, at, limit, {split: true}), at + 1)
    } else if (pronounPrepositions.has(clause.form(at))) at++
    else if (clause.isPreposition(at) && bare(clause.form(at)) !== 'من') {
      const noun = afterPreposition(clause, at + 1)
      at = Math.max(readNounPhrase(clause, noun, limit, {split: true}), noun)
      // «في بلاغ تلقت الوكالة نسخة منه،»
      const described =
        clause.isRelative(at) || looksFinite(clause, at) || describesDocument(clause, at)
      if (described) while (at < limit && !clause.isComma(at)) at++
    } else return at
  }
  return limit
}

/** «لوكالة الأنباء», «لمراسلتنا»: whom it was said to. */
function isTold(clause: Clause, at: number): boolean {
  const {preposition, stem, noun} = clause.word(at)
  return preposition === 'ل' && (addressees.has(stem) || noun?.type === 'media')
}

export function attitudeWithin(clause: Clause, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    if (attitudeAt(clause, at)) return true
  }
  return false
}
