import type {Draft, Phrase, Speaker} from '../../../grammar.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {contentEnd} from '../content.ts'
import {type CarriedNoun, type LightVerb, lightVerbsOf} from '../light-verbs.ts'
import {readNegation} from '../negation.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import {wordSet} from '../spelling.ts'
import {speakerBefore, subjectAfter} from '../subject.ts'
import {bare} from '../word-flags.ts'

/** How many tokens stand between a light verb and its noun: its subject, and whom it is put to. */
const reach = 18

/** How many adjectives may follow the noun: «نداء عاجلا إلى». */
const adjectives = 3

/** Prepositions that lead from the noun to what is said. */
const leading: ReadonlySet<string> = wordSet('إلى عن على من حول بشأن')

/**
 * A verb of little meaning brings a noun that says: «وجهت النيابة إلى التاجر تهمة الغش», «تقدم النائب
 * بطلب لتأجيل الجلسة». The noun is the cue, the subject of the verb the source.
 */
export const lightVerb: ClauseRule = (clause, at) => {
  const form = clause.form(at)
  const whole = lightVerbsOf(form)
  const verbs = whole.length > 0 ? whole : lightVerbsOf(bare(form))
  if (verbs.length === 0 || clause.isPreposition(at - 1)) return undefined
  for (const verb of verbs) {
    const draft = readCarried(clause, at, verb)
    if (draft) return draft
  }
  return undefined
}

function readCarried(clause: Clause, at: number, verb: LightVerb): Draft | undefined {
  const noun = nounAfter(clause, at, verb)
  if (noun === undefined) return undefined
  const carried = verb.nouns.get(stemOf(clause, noun))
  const content = carried && saidWith(clause, noun, carried)
  if (!content) return undefined
  const {from, negated} = readNegation(clause, at)
  const speaker = speakerOf(clause, at, verb, noun)
  const put = verb.suffered ? namedIn(speaker) : addressedTo(clause, at, noun, carried)
  return {
    cue: noun === at + 1 ? clause.phrase(from, noun + 1) : clause.phrase(noun, noun + 1),
    speaker: verb.suffered ? {kind: 'unknown'} : speaker,
    content: [...put, content],
    via: [],
    stance: carried.stance,
    negated,
    confidence: 0.6
  }
}

function namedIn(speaker: Speaker): Phrase[] {
  return speaker.kind === 'named' ? [speaker.phrase] : []
}

function speakerOf(clause: Clause, at: number, verb: LightVerb, noun: number): Speaker {
  const {agreement, kind} = verb
  if (kind === 'participle') return {kind: 'continued', agreement}
  const subject = subjectAfter(clause, at + 1, noun, agreement, {split: true})
  return subject
    ? {kind: 'named', phrase: clause.phrase(subject.from, subject.to)}
    : speakerBefore(clause, at, agreement)
}

/** The noun without article, or without the «بـ» that the verb asks for. */
function stemOf(clause: Clause, at: number): string {
  const {stem, preposition} = clause.word(at)
  const form = preposition === '' && stem.startsWith('ب') ? stem.slice(1) : stem
  return form.replace(/(?<=.{2}[^ا])ا$/u, '')
}

function nounAfter(
  clause: Clause,
  at: number,
  {by, nouns}: LightVerb
): number | undefined {
  const limit = Math.min(clause.sentenceEnd(at), at + reach)
  for (let noun = at + 1; noun < limit; noun++) {
    if (clause.isComplementizer(noun) || clause.isRelative(noun)) return undefined
    const led = clause.form(noun).startsWith('ب')
    if (led === (by === 'ب') && nouns.has(stemOf(clause, noun))) return noun
  }
  return undefined
}

/** «تهمة [القتل]», «بطلب [لتأجيل الجلسة]», «نداء عاجل إلى [السكان]»: what the noun is of, for or about. */
function saidWith(
  clause: Clause,
  noun: number,
  {genitive}: CarriedNoun
): Phrase | undefined {
  // «رفعوا شعار "كفى"»
  const quoted = clause.quotationAt(noun + 1)
  if (quoted && !genitive) return clause.trimmed(quoted.open + 1, quoted.close)
  let from = noun + 1
  while (from < noun + adjectives && clause.isWord(from) && !leads(clause, from)) from++
  const led = leads(clause, from)
  if (!led && !genitive) return undefined
  if (!led) from = noun + 1
  if (clause.isComplementizer(from)) from++
  else if (leading.has(clause.form(from))) {
    from += clause.isComplementizer(from + 1) ? 2 : 1
  }
  return clause.trimmed(from, contentEnd(clause, from))
}

function leads(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  return (
    leading.has(form) ||
    clause.isComplementizer(at) ||
    (/^[بل]\p{L}{3,}/u.test(form) && clause.word(at).noun === undefined) ||
    /^ل[لم]/u.test(form)
  )
}

/** «إلى التاجر»: whom an accusation is put to belongs to it. */
function addressedTo(
  clause: Clause,
  at: number,
  noun: number,
  {stance}: CarriedNoun
): Phrase[] {
  if (stance !== 'accuse') return []
  for (let to = at + 1; to < noun - 1; to++) {
    if (clause.form(to) !== 'الي') continue
    const end = readNounPhrase(clause, to + 1, noun)
    return end > to + 1 ? [clause.phrase(to + 1, end)] : []
  }
  return []
}
