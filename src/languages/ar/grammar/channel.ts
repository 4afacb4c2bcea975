import type {Phrase, TokenRange} from '../../grammar.ts'
import type {Clause} from './clause.ts'
import {addressees, channels} from './naming-words.ts'
import {longestQuotedName, readNounPhrase} from './noun-phrase.ts'
import {outletEnd} from './outlets.ts'
import {carryingVerbs} from './particles.ts'
import {wordSet} from './spelling.ts'
import {isToldQuoted} from './subject-after.ts'

/** Prepositions that lead to a channel. */
const leading: ReadonlySet<string> = wordSet('في فى عبر خلال ضمن')

/**
 * The channels between a cue and what is said, nearest to the source first: the document, then who
 * carried it («في بيان نقلته وسائل الإعلام»), or the newspaper it was said to («لصحيفة المرفأ»).
 */
export function findChannels(
  clause: Clause,
  from: number,
  to: number,
  subject?: TokenRange
): Phrase[] {
  const found: Phrase[] = []
  for (let at = from; at < to; at++) {
    // «أفادت "الوكالة الوطنية للإعلام"»: part of who speaks.
    if (subject && subject.from <= at && at < subject.to) continue
    const word = clause.word(at)
    const outlet = outletEnd(clause, at)
    if (outlet > at) {
      // «للأناضول», «لرويترز»: no more is left of the article.
      found.push(clause.phrase(at, outlet, clause.form(at).startsWith('لل') ? 2 : 1))
      continue
    }
    const run = clause.quotationAt(at + 1)
    if (run && isToldQuoted(clause, at) && run.words <= longestQuotedName) {
      found.push(clause.phrase(run.open + 1, run.close))
      continue
    }
    if (leading.has(clause.form(at)) && channels.has(clause.word(at + 1).stem)) {
      const end = readNounPhrase(clause, at + 1, to, {split: true})
      if (end === at + 1) continue
      found.push(clause.phrase(at + 1, end))
      if (!carryingVerbs.has(clause.form(end))) continue
      const carrier = readNounPhrase(clause, end + 1, to)
      if (carrier > end + 1) found.push(clause.phrase(end + 1, carrier))
    } else if (
      word.preposition === 'ل' &&
      (word.noun?.type === 'media' || addressees.has(word.stem))
    ) {
      const end = Math.max(readNounPhrase(clause, at + 1, to), at + 1)
      if (word.noun?.type === 'media') found.push(clause.phrase(at, end, word.clitics))
    }
  }
  return found
}
