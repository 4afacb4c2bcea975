import type {Agreement, Phrase} from '../../grammar.ts'
import type {Clause} from './clause.ts'
import {auxiliaries, negations} from './particles.ts'
import {topicAt} from './widen.ts'
import {endsInPronoun, looksFinite} from './word-shapes.ts'

/** How far before a joined verb the clause that it goes on with may begin, in tokens. */
const reach = 30

/**
 * The relative pronoun whose clause a joined verb goes on with: «قالت الشركتان إن البرنامج [الذي] شفّر
 * البيانات وطالب المستخدمين بفدية». Of the verbs before it that of the relative clause agrees with it,
 * and none of saying does, so that no speaker is left for it.
 */
export function continuedRelative(clause: Clause, at: number): number | undefined {
  const {conjunction, cues} = clause.word(at)
  const cue = cues.find(({kind}) => kind === 'past' || kind === 'present')
  if (conjunction !== 'و' || !cue) return undefined
  const start = clause.sentenceStart(at)
  let relative: number | undefined
  for (let before = at - 1; before >= Math.max(start, at - reach); before--) {
    if (clause.isQuoteMark(before) || clause.isColon(before)) return undefined
    if (relative === undefined && clause.isComplementizer(before)) return undefined
    if (!clause.isRelative(before)) continue
    const verb = verbBehind(clause, before)
    // «الأمر الذي أصدره الرئيس وقال»: the clause has a subject of its own.
    if (!clause.isWord(verb) || endsInPronoun(clause, verb)) return undefined
    if (!agreesWith(clause, verb, cue.agreement)) return undefined
    relative = before
    break
  }
  if (relative === undefined) return undefined
  for (let before = start; before < relative; before++) {
    const said = clause.isFiniteCue(before) && !clause.isPreposition(before)
    if (said && agreesWith(clause, before, cue.agreement)) return undefined
  }
  return relative
}

/** Who does something in the clause that «أن» opens and then turns to those met: «بأن [الوزير] اجتمع بالمديرين وطلب منهم». */
export function actorBefore(
  clause: Clause,
  at: number,
  agreement: Agreement
): Phrase | undefined {
  if (clause.word(at).conjunction === '' || !turnsToOthers(clause, at)) return undefined
  const first = Math.max(clause.sentenceStart(at), at - reach)
  for (let opener = at - 2; opener >= first; opener--) {
    if (clause.isQuoteMark(opener) || clause.isColon(opener)) return undefined
    if (!clause.isComplementizer(opener)) continue
    const topic = topicAt(clause, opener + 1, at)
    const noun = topic && clause.word(topic.from).noun
    const agrees = noun?.gender === agreement.gender && noun?.number === agreement.number
    return agrees ? topic : undefined
  }
  return undefined
}

/** «وطلب منهم», «ودعاهم»: those told of already. */
function turnsToOthers(clause: Clause, at: number): boolean {
  const {pronoun, cues} = clause.word(at)
  const asked = cues.some(({verb}) => verb.charge || verb.addressee)
  return (
    asked &&
    (pronoun?.person === 3 || /^(?:من|الي|ل)(?:ه|ها|هم|هما)$/u.test(clause.form(at + 1)))
  )
}

function verbBehind(clause: Clause, at: number): number {
  let verb = at + 1
  while (auxiliaries.has(clause.form(verb)) || negations.has(clause.form(verb))) verb++
  return verb
}

/** The verb may have the subject of the other: by its forms of saying, else by its letters. */
function agreesWith(clause: Clause, verb: number, {gender, number}: Agreement): boolean {
  const finite = clause
    .word(verb)
    .cues.filter(({kind}) => kind === 'past' || kind === 'present')
  if (finite.length > 0)
    return finite.some(
      ({agreement}) => agreement.gender === gender && agreement.number === number
    )
  const form = clause.form(verb)
  if (/(?:وا|ون)$/u.test(form)) return number === 'plural' && gender === 'm'
  const feminine = /^س?ت/u.test(form) && looksFinite(clause, verb)
  const ending = /[^ا]ت(?:ه|ها|هم)?$/u.test(form)
  return number === 'singular' && (feminine || ending ? gender === 'f' : gender === 'm')
}
