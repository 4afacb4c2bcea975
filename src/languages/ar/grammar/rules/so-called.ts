import type {Speaker} from '../../../grammar.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {contentEnd} from '../content.ts'
import {foldSpelling, wordSet} from '../spelling.ts'
import {findSubjectAfter, type Subject} from '../subject-after.ts'

/** «ما وصفه», «بمن سماهم», «مما اعتبره»: what stands for the thing that is called something. */
const whats: ReadonlySet<string> = wordSet(
  'ما وما بما مما عما فيما لما كما من بمن لمن ممن'
)

/** Verbs of calling; the pronoun written onto them is what is called. */
const callers: ReadonlySet<string> = wordSet('وصف سمى أسمى اعتبر')

/** How many tokens the caller's name may take. */
const callerReach = 16

/**
 * The words that somebody has for something: «ما وصفه بـ"العدوان"», «من سمتهم الوزارة "مخربين"»,
 * «ما اعتبره الاتحاد خرقا».
 */
export const soCalled: ClauseRule = (clause, at) => {
  const {cues, pronoun} = clause.word(at)
  if (!pronoun || !(whats.has(clause.form(at - 1)) || isCalled(clause, at)))
    return undefined
  const cue = cues.find(
    ({kind, verb}) =>
      (kind === 'past' || kind === 'present') && callers.has(foldSpelling(verb.lemma))
  )
  if (!cue) return undefined
  const limit = contentEnd(clause, at + 1)
  const subject = callerAfter(clause, at + 1, limit)
  const speaker: Speaker = subject
    ? {kind: 'named', phrase: clause.phrase(subject.from, subject.to)}
    : {kind: 'pronoun', agreement: cue.agreement}
  const from = nameFrom(clause, subject?.to ?? at + 1)
  const run = clause.quotationAt(from)
  const content = run
    ? clause.trimmed(run.open + 1, run.close)
    : clause.trimmed(from, limit)
  if (!content) return undefined
  return {
    cue: clause.phrase(at, at + 1),
    speaker,
    content: [content],
    via: [],
    stance: 'opine',
    negated: false,
    confidence: 0.85
  }
}

/** «في هجوم وصفه بـ"الجبان"», «وصفتها بأنها»: the preposition right behind shows the verb. */
function isCalled(clause: Clause, at: number): boolean {
  if (clause.isPreposition(at - 1) || clause.word(at).conjunction !== '') return false
  const next = clause.form(at + 1)
  return (
    (/^بان(?:ه|ها|هم|هما)$/u.test(next) && clause.isComplementizer(at + 1)) ||
    (/^ب\u0640?$/u.test(next) && clause.quotationAt(at + 2) !== undefined)
  )
}

/** «ما وصفه الوزير بـ»: a known head or a definite word; what else follows is what the thing is called. */
function callerAfter(clause: Clause, at: number, limit: number): Subject | undefined {
  const {article, noun} = clause.word(at)
  if (!clause.isWord(at) || !(article || noun)) return undefined
  // A quotation is what it is called, however short.
  const end = openingAfter(clause, at, limit)
  const subject = findSubjectAfter(clause, at, end, {split: true})
  return subject && subject.to < limit ? subject : undefined
}

function openingAfter(clause: Clause, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + callerReach); at++) {
    if (clause.quotationAt(at)) return at
  }
  return limit
}

/** Behind a preposition that stands apart from what it governs: «بـ"العدوان"». */
function nameFrom(clause: Clause, at: number): number {
  return clause.form(at).length <= 2 && clause.quotationAt(at + 1) ? at + 1 : at
}
