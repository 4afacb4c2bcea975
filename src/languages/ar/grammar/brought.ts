import type {Stance} from '../../../types.ts'
import type {Gender} from '../../grammar.ts'
import type {Clause} from './clause.ts'
import {
  type CarriedNoun,
  isCarriedNoun,
  type LightVerb,
  lightVerbsOf
} from './light-verbs.ts'
import {auxiliaries} from './particles.ts'
import {wordSet} from './spelling.ts'
import {findSubjectAfter, type Subject} from './subject-after.ts'

/** Something that somebody brought forward, told of by a relative clause: «مقترح تقدم به [النائب]». */
export interface Brought {
  readonly stance: Stance
  /** Of the noun: what it contains is told of in agreement with it. */
  readonly gender: Gender
  readonly by: Subject
}

/** How many tokens may stand between the noun and the verb: «مشروع [قانون أساسي] تقدمت به». */
const reach = 4

/** What is brought forward, and by no verb of little meaning alone. */
const drafts: ReadonlyMap<string, Stance> = new Map(
  [...wordSet('مشروع مشاريع مقترح')].map(noun => [noun, 'call'])
)

/** Who gives an order decides more than says. */
const decrees: ReadonlySet<string> = wordSet('أمر أوامر تعليمات')

/** Reads what a noun says of who brought it forward; none where it says nothing. */
export function broughtAt(clause: Clause, noun: number): Brought | undefined {
  const {stem, conjunction} = clause.word(noun)
  if (conjunction !== '' || decrees.has(stem)) return undefined
  const forms = nounForms(stem)
  if (!forms.some(form => isCarriedNoun(form) || drafts.has(form))) return undefined
  const limit = clause.sentenceEnd(noun)
  for (let at = noun + 1; at <= Math.min(noun + reach, limit - 1); at++) {
    if (!clause.isWord(at) || clause.isComplementizer(at) || clause.isPreposition(at))
      return undefined
    let verb = clause.isRelative(at) ? at + 1 : at
    while (auxiliaries.has(clause.form(verb))) verb++
    const brought = resumedBy(clause, verb, forms)
    if (!brought) continue
    const by = findSubjectAfter(clause, brought.end, limit, {split: true})
    return by && {stance: brought.stance, gender: genderOf(stem), by}
  }
  return undefined
}

/** Who brought forward what a verb tells of: «مبادرة طرحتها [مصر] تنص على». */
export function broughtBefore(
  clause: Clause,
  verb: number,
  gender: Gender | undefined
): Subject | undefined {
  const first = Math.max(clause.sentenceStart(verb), verb - longestBrought)
  for (let noun = verb - 3; noun >= first; noun--) {
    if (!clause.isWord(noun)) continue
    const brought = broughtAt(clause, noun)
    if (!brought) continue
    const reaches = brought.by.to === verb
    return reaches && brought.gender === gender ? brought.by : undefined
  }
  return undefined
}

/** A noun, who brought it and the verb between have no more tokens. */
const longestBrought = 16

function genderOf(stem: string): Gender {
  return /(?:[هي]|ات)$/u.test(stem) ? 'f' : 'm'
}

/** «طلبا», «بطلب»: the noun as the table has it. */
function nounForms(stem: string): readonly string[] {
  return [stem, stem.replace(/(?<=.{2})ا$/u, ''), stem.replace(/^[بل](?=.{3})/u, '')]
}

/** A light verb with the pronoun of the noun: «تقدم به», «طرحتها»; the token behind them. */
function resumedBy(
  clause: Clause,
  verb: number,
  nouns: readonly string[]
): {stance: Stance; end: number} | undefined {
  const form = clause.form(verb)
  const object = /(?:ها|ه)$/u.test(clause.token(verb)?.text ?? '')
  const bare = object ? form.replace(/(?:ها|ه)$/u, '') : form
  const next = clause.isTime(verb + 1) ? verb + 2 : verb + 1
  const behind = /^بها?$/u.test(clause.form(next))
  if (!object && !behind) return undefined
  for (const light of lightVerbsOf(bare)) {
    if (light.kind !== 'past' || light.suffered || object === (light.by === 'ب')) continue
    const stance = stanceOf(light, nouns)
    if (stance) return {stance, end: object ? verb + 1 : next + 1}
  }
  return undefined
}

function stanceOf(
  {nouns: carried}: LightVerb,
  nouns: readonly string[]
): Stance | undefined {
  for (const noun of nouns) {
    const known: CarriedNoun | undefined = carried.get(noun)
    const stance = known?.stance ?? drafts.get(noun)
    if (stance) return stance
  }
  return undefined
}
