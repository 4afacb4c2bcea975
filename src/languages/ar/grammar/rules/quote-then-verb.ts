import type {Phrase, Speaker} from '../../../grammar.ts'
import {findChannels} from '../channel.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {findComplement} from '../complement.ts'
import {subjectAfter} from '../subject.ts'

/** A quotation of fewer words is a name. */
const shortestQuote = 3

/** «لن نغادر القرية»، قال المختار: the quotation stands first. */
export const quoteThenVerb: ClauseRule = (clause, at) => {
  const cue = clause
    .word(at)
    .cues.find(
      ({kind, verb}) =>
        (kind === 'past' || kind === 'present') && verb.frames.includes('quote')
    )
  const quoted = cue && quotationBefore(clause, at)
  if (!cue || !quoted || clause.word(at).conjunction !== '') return undefined
  // What has a complement of its own behind it does not lean on the quotation.
  if (findComplement(clause, at + 1, cue.verb)) return undefined
  const limit = clause.sentenceEnd(at)
  const subject = subjectAfter(clause, at + 1, limit, cue.agreement, {})
  const follows = subject?.to ?? at + 1
  const speaker: Speaker = subject
    ? {kind: 'named', phrase: clause.phrase(subject.from, subject.to)}
    : {kind: 'pronoun', agreement: cue.agreement}
  return {
    cue: clause.phrase(at, at + 1),
    speaker,
    content: [quoted],
    via: findChannels(clause, follows, limit),
    stance: cue.verb.stance,
    negated: false,
    confidence: 0.85
  }
}

function quotationBefore(clause: Clause, at: number): Phrase | undefined {
  const apart = clause.isComma(at - 1)
  if (!apart && !/^(?:قال|يقول|تقول)/u.test(clause.form(at))) return undefined
  const close = apart ? at - 2 : at - 1
  const run = clause.paragraph.quotations[clause.paragraph.quotationOf[close] ?? -1]
  if (run?.close !== close || run.words < shortestQuote) return undefined
  return clause.trimmed(run.open + 1, run.close)
}
