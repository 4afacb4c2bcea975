import type {Stance} from '../../../../types.ts'
import type {Draft, Phrase, Speaker} from '../../../grammar.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {readContent} from '../content.ts'
import {countryOfNisba, countryOfPlace} from '../countries.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import {type SayingNoun, sayingNounOf} from '../saying-nouns.ts'
import {wordSet} from '../spelling.ts'

/**
 * A noun of saying with its source and what is said: «إعلان موسكو أنها استعادت ...», «تأكيده أن ...»,
 * «التأكيد الكوري الشمالي», «تحذيرات أممية من ...»; without a source, «دعوات إلى ...».
 */
export const nominal: ClauseRule = (clause, at) => {
  const word = clause.word(at)
  const pronoun = word.pronoun
  const noun = sayingNounOf(word.stem) ?? (pronoun && ownSaying(clause, at))
  if (!noun) return undefined
  if (pronoun)
    return readSaid(clause, at, at + 1, noun, {kind: 'pronoun', agreement: pronoun})
  // «الادعاء»: the prosecution.
  if (word.article && word.stem === 'ادعاء') return undefined
  const nationality = nationalityEnd(clause, at)
  if (nationality > at + 1) {
    const speaker = named(clause.phrase(at + 1, nationality))
    const said = readSaid(clause, at, nationality, noun, speaker)
    return said ?? (word.article ? readAlone(clause, at, noun, speaker) : undefined)
  }
  if (word.article || word.preposition !== '') return undefined
  const to = readNounPhrase(clause, at + 1, clause.sentenceEnd(at), {split: true})
  // «دعوة المجلس إلى», «اتهام موسكو بـ»: whom it is put to.
  if (to > at + 1 && putTo.has(noun.stance) && !clause.isComplementizer(to))
    return undefined
  if (to > at + 1 && isSpeaker(clause, at + 1)) {
    return readSaid(clause, at, to, noun, named(clause.phrase(at + 1, to)))
  }
  return uttered.has(word.stem)
    ? readSaid(clause, at, at + 1, noun, {kind: 'unknown'})
    : undefined
}

/** Stances whose noun governs the one addressed. */
const putTo: ReadonlySet<Stance> = new Set(['call', 'accuse', 'warn', 'condemn'])

/** Plurals that are uttered by somebody, though nobody is named: «دعوات إلى», «تقديرات بأن». */
const uttered: ReadonlySet<string> = wordSet(
  'دعوات اتهامات تقديرات توقعات تحذيرات انتقادات مزاعم ادعاءات'
)

/** Prepositions that lead to «أن» with what is said; «بعد أن» tells when. */
const leading: ReadonlySet<string> = wordSet('على إلى عن من')

function named(phrase: Phrase): Speaker {
  return {kind: 'named', phrase}
}

/** «إشارته إلى أن»: the verbal noun of any verb of saying, with a pronoun. */
function ownSaying(clause: Clause, at: number): SayingNoun | undefined {
  const reading = clause.word(at).cues.find(cue => cue.kind === 'masdar')
  return reading?.verb.frames.includes('clause')
    ? {stance: reading.verb.stance}
    : undefined
}

function isSpeaker(clause: Clause, at: number): boolean {
  const {noun, preposition} = clause.word(at)
  if (preposition !== '') return false
  return noun !== undefined || countryOfPlace([clause.form(at)]) !== undefined
}

/** «أنها استعادت», «بأن», «عن نشر», «إلى وقف» right behind the noun and its source. */
function readSaid(
  clause: Clause,
  at: number,
  after: number,
  {stance, preposition}: SayingNoun,
  speaker: Speaker
): Draft | undefined {
  const from = saidFrom(clause, after, preposition)
  const content = from === undefined ? undefined : readContent(clause, from)
  if (!content) return undefined
  return {
    cue: clause.phrase(at, at + 1),
    speaker,
    content: [content],
    via: [],
    stance,
    negated: false,
    confidence: speaker.kind === 'unknown' ? 0.2 : 0.6
  }
}

function saidFrom(
  clause: Clause,
  after: number,
  preposition: string | undefined
): number | undefined {
  if (clause.isComplementizer(after)) return after + 1
  if (leading.has(clause.form(after)) && clause.isComplementizer(after + 1))
    return after + 2
  if (preposition === undefined) return undefined
  if (clause.form(after) === preposition) return after + 1
  const fused = preposition.length === 1 && clause.form(after).startsWith(preposition)
  return fused && clause.form(after).length > 4 ? after : undefined
}

/** «جاء التأكيد الكوري الشمالي»: what was said stands elsewhere, the noun is all there is of it here. */
function readAlone(
  clause: Clause,
  at: number,
  {stance}: SayingNoun,
  speaker: Speaker
): Draft {
  const cue = clause.phrase(at, at + 1)
  return {cue, speaker, content: [cue], via: [], stance, negated: false, confidence: 0.6}
}

/** Where the nationality behind a noun ends: «الكوري الشمالي», «أميركية»; right behind the noun where there is none. */
function nationalityEnd(clause: Clause, at: number): number {
  const definite = clause.word(at).article
  const nisbas: string[] = []
  let to = at + 1
  while (nisbas.length < 2 && clause.isWord(to) && clause.word(to).article === definite) {
    nisbas.push(clause.word(to).stem)
    to++
  }
  while (nisbas.length > 0 && countryOfNisba(nisbas) === undefined) {
    nisbas.pop()
    to--
  }
  return to
}
