import type {Stance} from '../../../../types.ts'
import type {Draft, Phrase} from '../../../grammar.ts'
import {type Clause, windowSize} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {conjugate} from '../conjugate.ts'
import {readContent} from '../content.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import {foldSpelling, wordSet} from '../spelling.ts'

/** «قوله إن», «قولها»: what the one just named said, by way of the one who carries it. */
const sayings: ReadonlySet<string> = wordSet('قوله قولها قولهم قولهما تأكيده تأكيدها')

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
  const complement = findSaid(clause, informantEnd, limit)
  if (!complement) return undefined
  const content = readContent(clause, complement.from)
  if (!content) return undefined
  const cue = complement.saying ?? at
  return {
    cue: clause.phrase(cue, cue + 1),
    speaker: {
      kind: 'named',
      phrase: clause.phrase(informant, informantEnd, clause.word(informant).clitics)
    },
    content: [content],
    via,
    stance:
      complement.saying === undefined
        ? 'report'
        : stanceOfSaying(clause, complement.saying),
    negated: false,
    confidence: 0.75
  } satisfies Draft
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
