import type {Phrase, Speaker} from '../../../grammar.ts'
import {findChannels} from '../channel.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {type Complement, findComplement} from '../complement.ts'
import {subjectAfter} from '../subject.ts'

/** A quotation of fewer words is a name. */
const shortestQuote = 3

/** Verbs that nothing but a quotation precedes. */
const saying = /^(?:قال|يقول|تقول)/u

/** «لن نغادر القرية»، قال المختار، «قبل الحصاد»: the quotation stands first, and may go on behind. */
export const quoteThenVerb: ClauseRule = (clause, at) => {
  const cue = clause
    .word(at)
    .cues.find(
      ({kind, verb}) =>
        (kind === 'past' || kind === 'present') && verb.frames.includes('quote')
    )
  const quoted = cue && quotationBefore(clause, at)
  if (!cue || !quoted || clause.word(at).conjunction !== '') return undefined
  const limit = clause.sentenceEnd(at)
  const apart = clause.isComma(at - 1) || pointerStart(clause, at) < at
  const subject = subjectAfter(clause, at + 1, limit, cue.agreement, {})
  const follows = subject?.to ?? at + 1
  const complement = findComplement(clause, at + 1, cue.verb)
  // Without a comma only a subject alone shows that nothing else follows the verb.
  const alone = subject !== undefined && !clause.isWord(subject.to)
  if (!(apart || alone || saying.test(clause.form(at)))) return undefined
  // What has a complement of its own behind it does not lean on the quotation, unless that goes on.
  const rest = complement && restOf(clause, complement)
  if (complement && !rest) return undefined
  const speaker: Speaker = subject
    ? {kind: 'named', phrase: clause.phrase(subject.from, subject.to)}
    : {kind: 'pronoun', agreement: cue.agreement}
  return {
    cue: clause.phrase(at, at + 1),
    speaker,
    content: rest ? [quoted, rest] : [quoted],
    via: findChannels(clause, follows, complement?.at ?? limit),
    stance: cue.verb.stance,
    negated: false,
    confidence: 0.9
  }
}

/** «...»، قالت الشرطية، «...»: a second quotation after a comma goes on with the first. */
function restOf(clause: Clause, {kind, at}: Complement): Phrase | undefined {
  const run = kind === 'quote' ? clause.quotationAt(at) : undefined
  return run && clause.isComma(at - 1)
    ? clause.trimmed(run.open + 1, run.close)
    : undefined
}

function quotationBefore(clause: Clause, at: number): Phrase | undefined {
  const from = pointerStart(clause, at)
  const apart = clause.isComma(from - 1)
  const close = apart ? from - 2 : from - 1
  const run = clause.paragraph.quotations[clause.paragraph.quotationOf[close] ?? -1]
  if (run?.close !== close || run.words < shortestQuote) return undefined
  return clause.trimmed(run.open + 1, run.close)
}

/** «هكذا علق», «بهذه الكلمات وصف», «هذا ما قاله»: where the words that point back begin. */
function pointerStart(clause: Clause, at: number): number {
  if (clause.form(at - 1) === 'هكذا') return at - 1
  const pair = `${clause.form(at - 2)} ${clause.form(at - 1)}`
  return /^(?:هذا ما|بهذه (?:الكلمات|العبارات|العباره|الجمله))$/u.test(pair) ? at - 2 : at
}
