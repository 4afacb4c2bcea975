import type {Stance} from '../../../../types.ts'
import type {Draft, Phrase, Speaker} from '../../../grammar.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {isEverydayVerb} from '../everyday-verbs.ts'
import {statesObject} from '../finite-verb.ts'
import {readNegation} from '../negation.ts'
import {auxiliaries} from '../particles.ts'
import {stopsPhrase} from '../phrase-bounds.ts'
import type {CueReading} from '../read-word.ts'
import type {Frame} from '../reporting-verbs.ts'
import {wordSet} from '../spelling.ts'
import {subjectAfter} from '../subject.ts'
import {bare} from '../word-flags.ts'
import {isAdjective} from '../word-shapes.ts'

/** What these do makes something known; «الحل الذي يعتبره», «الذي اتفقوا عليه» do not. */
const telling: ReadonlySet<Stance> = new Set([
  'announce',
  'confirm',
  'deny',
  'report',
  'claim'
])

/** Prepositions with the pronoun that stands for what the relative clause describes. */
const resumptives: readonly (readonly [Frame, ReadonlySet<string>])[] = [
  ['عن', wordSet('عنه عنها عنهم عنهما')],
  ['إلى', wordSet('إليه إليها إليهم إليهما')],
  ['على', wordSet('عليه عليها عليهم عليهما')],
  ['ب', wordSet('به بها بهم بهما')]
]

/** What is described has no more words than this. */
const longestDescribed = 8

/**
 * What somebody said, told of in a relative clause: «الهدنة التي أعلنتها الجبهة», «الخطة التي كشف عنها
 * المدير». The pronoun of the clause stands for it; the phrase before the clause is what was said.
 */
export const relative: ClauseRule = (clause, at) => {
  const relativeAt = relativeBefore(clause, at)
  if (relativeAt === undefined) return undefined
  for (const cue of clause.word(at).cues) {
    const end = resumedAt(clause, at, cue)
    if (end !== undefined) return readDescribed(clause, at, cue, relativeAt, end)
  }
  return undefined
}

function readDescribed(
  clause: Clause,
  at: number,
  {verb, agreement}: CueReading,
  relativeAt: number,
  end: number
): Draft | undefined {
  const described = describedBefore(clause, relativeAt)
  if (!described) return undefined
  const subject = subjectAfter(clause, end, clause.sentenceEnd(at), agreement, {
    split: true
  })
  const speaker: Speaker = subject
    ? {kind: 'named', phrase: clause.phrase(subject.from, subject.to)}
    : {kind: 'pronoun', agreement}
  const {from, negated} = readNegation(clause, at)
  return {
    cue: clause.phrase(from, at + 1),
    speaker,
    content: [described],
    via: [],
    stance: verb.stance,
    negated,
    confidence: 0.5
  }
}

/** The noun phrase that ends right before the relative pronoun: «بـ[المبادئ] التي». */
export function describedBefore(clause: Clause, relativeAt: number): Phrase | undefined {
  const end = clause.isComma(relativeAt - 1) ? relativeAt - 1 : relativeAt
  const first = Math.max(clause.sentenceStart(relativeAt), end - longestDescribed)
  let from = end
  while (from > first && clause.isWord(from - 1) && !stopsPhrase(clause, from - 1)) {
    if (from < end && !joins(clause, from - 1)) break
    from--
    const {preposition, conjunction} = clause.word(from)
    if (preposition !== '' || conjunction !== '') break
  }
  return from < end ? clause.trimmed(from, end, clause.word(from).clitics) : undefined
}

/** A word goes on to the next: a noun without article to its genitive, one with to its adjective. */
function joins(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  const {article, noun} = clause.word(at)
  if (article) return isAdjective(clause.word(at + 1).stem)
  return noun !== undefined || !(/^و/u.test(form) || isEverydayVerb(bare(form)))
}

/** The relative pronoun before a verb and its auxiliaries: «التي كان قد أعلنها». */
function relativeBefore(clause: Clause, at: number): number | undefined {
  if (clause.word(at).cues.length === 0) return undefined
  let before = at - 1
  while (auxiliaries.has(clause.form(before)) || clause.form(before) === 'لم') before--
  return clause.isRelative(before) ? before : undefined
}

/** Where the verb ends together with the pronoun that resumes what is described; none without one. */
function resumedAt(clause: Clause, at: number, cue: CueReading): number | undefined {
  const {verb} = cue
  if (!statesObject(cue)) return undefined
  if (!telling.has(verb.stance)) return undefined
  if (clause.word(at).pronoun) return verb.frames.includes('object') ? at + 1 : undefined
  const pronoun = clause.isTime(at + 1) ? at + 2 : at + 1
  const resumed = resumptives.some(
    ([frame, words]) => verb.frames.includes(frame) && words.has(clause.form(pronoun))
  )
  return resumed ? pronoun + 1 : undefined
}
