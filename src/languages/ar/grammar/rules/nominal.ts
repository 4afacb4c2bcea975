import type {Stance} from '../../../../types.ts'
import type {Draft, Phrase, Speaker} from '../../../grammar.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {readContent, startsOwnWords} from '../content.ts'
import {countryOfNisba, countryOfPlace} from '../countries.ts'
import {objectNouns} from '../naming-words.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import {type SayingNoun, sayingNounOf} from '../saying-nouns.ts'
import {wordSet} from '../spelling.ts'
import {isAdjective, looksVerbalNoun} from '../word-shapes.ts'

/**
 * A noun of saying with its source and what is said: «إعلان موسكو أنها استعادت ...», «تأكيده أن ...»,
 * «التأكيد الكوري الشمالي», «تحذيرات أممية من ...»; without a source, «دعوات إلى ...».
 */
export const nominal: ClauseRule = (clause, at) => {
  const word = clause.word(at)
  const pronoun = word.pronoun
  const noun = sayingNounOf(word.stem) ?? (pronoun && ownSaying(clause, at))
  if (!noun) return undefined
  // «على حد قوله وأن»: how a clause before was credited.
  const opener = clause.form(at - 1) === 'حد' ? at - 2 : at - 1
  if (pronoun && startsOwnWords(clause, opener)) return undefined
  if (pronoun) return readOwn(clause, at, noun, {kind: 'pronoun', agreement: pronoun})
  // «في تصريحات صحفية»: what kind they are.
  if (!word.article && ofPress.has(clause.form(at + 1))) return undefined
  // «الادعاء»: the prosecution.
  if (word.article && word.stem === 'ادعاء') return undefined
  const nationality = nationalityEnd(clause, at)
  if (nationality > at + 1) {
    const speaker = named(clause.phrase(at + 1, nationality))
    const said = readSaid(clause, at, nationality, noun, speaker)
    return said ?? (word.article ? readAlone(clause, at, noun, speaker) : undefined)
  }
  // «رحب بتعهد روسيا»: behind a preposition its owner must be known.
  if (word.article || (word.preposition !== '' && !isSpeaker(clause, at + 1)))
    return undefined
  // «اتهامات بالتجسس»: what leans on a preposition names nobody.
  const owned = clause.word(at + 1).preposition === '' && !leans(clause, at + 1, noun)
  const to = owned ? ownerEnd(clause, at + 1) : at + 1
  // «دعوة المجلس إلى», «اتهام موسكو بـ»: whom it is put to, unless somebody else is.
  if (
    to > at + 1 &&
    putTo.has(noun.stance) &&
    !clause.isComplementizer(to) &&
    recipientEnd(clause, to) === to
  )
    return undefined
  if (to > at + 1 && isSpeaker(clause, at + 1)) {
    return readSaid(clause, at, to, noun, named(clause.phrase(at + 1, to)))
  }
  return uttered.has(word.stem)
    ? readSaid(clause, at, at + 1, noun, {kind: 'unknown'})
    : undefined
}

/** «تأكيدها لفترة طويلة أنه», «إعلانه الرسمي الاستقالة»: an adjective or adverbial may stand before what was said. */
function readOwn(
  clause: Clause,
  at: number,
  noun: SayingNoun,
  speaker: Speaker
): Draft | undefined {
  let after = at + 1
  const adverbial = /^ل(?:فتر|مد|عد)ه$/u.test(clause.form(after))
  while (after < at + adverbialReach && !clause.isComplementizer(after)) {
    const {article, stem} = clause.word(after)
    if (!adverbial && !clause.isTime(after) && !(article && isAdjective(stem))) break
    after++
  }
  return readSaid(clause, at, after, noun, speaker)
}

/** Where the phrase ends that names who utters it: «اتهامات [المعارضة] للحكومة». */
function ownerEnd(clause: Clause, at: number): number {
  if (isSpeaker(clause, at) && recipientEnd(clause, at + 1) > at + 1) return at + 1
  return readNounPhrase(clause, at, clause.sentenceEnd(at), {split: true})
}

/** How many tokens an adverbial behind «تأكيدها» may take. */
const adverbialReach = 4

/** «بالتجسس» behind «اتهامات»: the noun's own preposition, written onto the word. */
function leans(clause: Clause, at: number, {preposition}: SayingNoun): boolean {
  return preposition?.length === 1 && clause.form(at).startsWith(preposition)
}

/** «اتهامات المعارضة [للحكومة] بـ»: whom it is put to, behind who utters it; the token itself where nobody is. */
function recipientEnd(clause: Clause, at: number): number {
  if (!/^ل\p{L}{3,}/u.test(clause.form(at))) return at
  let to = at + 1
  while (to < at + recipientReach && clause.word(to).article) to++
  return to
}

/** How many tokens the one addressed may take. */
const recipientReach = 6

/** Stances whose noun governs the one addressed. */
const putTo: ReadonlySet<Stance> = new Set(['call', 'accuse', 'warn', 'condemn'])

/** Adjectives of what is said that name people elsewhere. */
const ofPress: ReadonlySet<string> = wordSet('صحفي صحفية صحافي صحافية إعلامي إعلامية')

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
  const put = putTo.has(stance) ? recipientEnd(clause, after) : after
  const said = saidFrom(clause, put, preposition) ?? objectFrom(clause, after, stance)
  const from = put > after && said !== undefined ? after : said
  const content = from === undefined ? undefined : readContent(clause, from)
  if (!content) return undefined
  return {
    cue: clause.phrase(at, at + 1),
    speaker,
    content: [content],
    via: [],
    stance,
    negated: false,
    confidence: speaker.kind === 'unknown' ? 0.4 : 0.65
  }
}

/** «إعلان الجيش استعادة المدينة»: behind whoever announces, denies or confirms, a verbal noun is what they do. */
function objectFrom(clause: Clause, at: number, stance: Stance): number | undefined {
  const takesObject =
    stance === 'announce' ||
    stance === 'deny' ||
    stance === 'confirm' ||
    stance === 'pledge'
  const {stem, preposition, conjunction} = clause.word(at)
  if (!takesObject || preposition !== '' || conjunction !== '') return undefined
  return objectNouns.has(stem) || looksVerbalNoun(clause, at) ? at : undefined
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
  return fused && clause.form(after).length > 3 ? after : undefined
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
