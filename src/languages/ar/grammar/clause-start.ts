import type {Clause} from './clause.ts'
import {findComplement} from './complement.ts'

/** Where the clause before a token begins: the sentence, or what the last saying in it credits. */
export function clauseStart(clause: Clause, at: number): number {
  let start = clause.sentenceStart(at)
  for (let before = at - 1; before >= start; before--) {
    if (clause.form(before) === 'حيث') return before + 1
    if (clause.isComplementizer(before) && clause.word(before - 1).cues.length > 0) {
      start = before + 1
      break
    }
    const cue = clause
      .word(before)
      .cues.find(reading => reading.kind === 'past' || reading.kind === 'participle')
    if (cue && !clause.word(before).article && !clause.isPreposition(before)) {
      const complement = findComplement(clause, before + 1, cue.verb)
      if (complement && complement.from < at && complement.kind !== 'preposition') {
        start = complement.from
        break
      }
    }
  }
  return start
}
