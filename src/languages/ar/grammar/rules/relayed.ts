import type {Stance} from '../../../../types.ts'
import type {Agreement, Draft, Phrase, Speaker} from '../../../grammar.ts'
import {type Clause, windowSize} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {conjugate} from '../conjugate.ts'
import {readContent} from '../content.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import {foldSpelling, wordSet} from '../spelling.ts'

/** «قوله إن», «قولها»: what the one just named said, by way of the one who carries it. */
const sayings: ReadonlySet<string> = wordSet(
  'قوله قولها قولهم قولهما تأكيده تأكيدها القول'
)

/** Carriers take their informant after these: «نقلت الوكالة عن», «علمت الصحيفة من». */
const informantOf = new Map<string, string>()
for (const [root, form, preposition] of [
  ['ن ق ل', 1, 'عن'],
  ['ع ل م', 1, 'من'],
  ['ن س ب', 1, 'الي'],
  ['ح ك ي', 1, 'عن']
] as const) {
  for (const {kind, spelling} of conjugate({root, form})) {
    if (kind === 'past' || kind === 'present')
      informantOf.set(foldSpelling(spelling), preposition)
  }
}

/** How many tokens the carrier's name may take. */
const carrierReach = 16

/**
 * A carrier hands on what somebody else said: «ونقلت الوكالة عن المتحدث قوله إن ...»,
 * «علمت الصحيفة من مصدر مطلع أن ...». The one quoted is the source, the carrier stands in `via`.
 */
export const relayed: ClauseRule = (clause, at) => {
  const form = clause.form(at)
  const preposition = informantOf.get(form) ?? informantOf.get(form.replace(/^[وف]/u, ''))
  // «نقلا عن» is no two who carry something.
  if (preposition === undefined || form === 'نقلا') return undefined
  const limit = Math.min(clause.sentenceEnd(at), at + windowSize)
  const own = pronounOf(clause.form(at + 1), preposition)
  return own
    ? readOwn(clause, at, limit, own)
    : readInformant(clause, at, limit, preposition)
}

/** «عنه», «منها»: the informant is a pronoun. */
function pronounOf(form: string, preposition: string): Agreement | undefined {
  if (!form.startsWith(preposition)) return undefined
  return informantPronouns.get(form.slice(preposition.length))
}

const informantPronouns: ReadonlyMap<string, Agreement> = new Map([
  ['ه', {gender: 'm', number: 'singular', person: 3}],
  ['ها', {gender: 'f', number: 'singular', person: 3}],
  ['هم', {number: 'plural', person: 3}]
])

/** «ونقلت عنه وكالة أطلس قوله»: the carrier stands behind the pronoun. */
function readOwn(
  clause: Clause,
  at: number,
  limit: number,
  agreement: Agreement
): Draft | undefined {
  const carrier = readNounPhrase(clause, at + 2, limit)
  const via = carrier > at + 2 ? [clause.phrase(at + 2, carrier)] : []
  return readRelayed(clause, at, carrier, limit, via, {kind: 'pronoun', agreement})
}

function readInformant(
  clause: Clause,
  at: number,
  limit: number,
  preposition: string
): Draft | undefined {
  const hinge = findForm(clause, at + 1, Math.min(limit, at + carrierReach), preposition)
  if (hinge === undefined) return undefined
  const carrier = readNounPhrase(clause, at + 1, hinge)
  const via: Phrase[] = carrier > at + 1 ? [clause.phrase(at + 1, carrier)] : []
  let informant = hinge + 1
  let informantEnd = readNounPhrase(clause, informant, limit)
  if (informantEnd === informant) return undefined
  // «عن الصحيفة عن الوزير»: who is told of first carries what the next one said.
  for (let further = informantEnd; clause.form(further) === preposition; ) {
    const end = readNounPhrase(clause, further + 1, limit)
    if (end === further + 1) break
    via.unshift(clause.phrase(informant, informantEnd, clause.word(informant).clitics))
    informant = further + 1
    informantEnd = further = end
  }
  const {clitics} = clause.word(informant)
  const phrase = clause.phrase(informant, informantEnd, clitics)
  return readRelayed(clause, at, informantEnd, limit, via, {kind: 'named', phrase})
}

function readRelayed(
  clause: Clause,
  at: number,
  from: number,
  limit: number,
  via: readonly Phrase[],
  speaker: Speaker
): Draft | undefined {
  const complement = findSaid(clause, from, limit)
  const content = complement && readContent(clause, complement.from)
  if (!content) return undefined
  const {saying} = complement
  const cue = saying ?? at
  return {
    cue: clause.phrase(cue, cue + 1),
    speaker,
    content: [content],
    via,
    stance: saying === undefined ? 'report' : stanceOfSaying(clause, saying),
    negated: false,
    confidence: 0.87
  }
}

/** «تأكيده» confirms, «قوله» reports. */
function stanceOfSaying(clause: Clause, at: number): Stance {
  return clause.word(at).cues.find(({kind}) => kind === 'masdar')?.verb.stance ?? 'report'
}

function findForm(
  clause: Clause,
  from: number,
  to: number,
  form: string
): number | undefined {
  for (let at = from; at < to; at++) if (clause.form(at) === form) return at
  return undefined
}

/** Where what was said begins, and the «قوله» that leads to it. */
function findSaid(
  clause: Clause,
  from: number,
  limit: number
): {from: number; saying: number | undefined} | undefined {
  let saying: number | undefined
  for (let at = from; at < limit; at++) {
    if (sayings.has(clause.form(at))) saying = at
    else if (clause.isComplementizer(at)) return {from: at + 1, saying}
    else if (clause.isColon(at) || (clause.quotationAt(at)?.words ?? 0) > 3)
      return {from: at, saying}
  }
  return undefined
}
