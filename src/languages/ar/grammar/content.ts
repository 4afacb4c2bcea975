import type {Phrase} from '../../grammar.ts'
import {asSaid} from './as-said.ts'
import type {Clause} from './clause.ts'
import {findComplement, isAlsoNoun, isDoubledCue} from './complement.ts'
import {
  attributiveConjunctions,
  attributivePrepositions,
  ownWords
} from './cue-phrases.ts'
import {continuedRelative} from './joined-verb.ts'
import {pronounPrepositions} from './particles.ts'
import {foldSpelling, wordSet} from './spelling.ts'
import {bare} from './word-flags.ts'

/** Openers of a clause that says something else, by somebody else. */
const turns: ReadonlySet<string> = wordSet('فيما بينما')
const contrasts: ReadonlySet<string> = wordSet('لكن لكنه لكنها لكنهم غير إلا')
const turnPhrases: ReadonlySet<string> = wordSet(
  'جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها'
)

/** How far behind «لكن» the next cue is looked for, in tokens. */
const turnReach = 12

/** Content has no more tokens than this. */
const longestContent = 600

/**
 * What is credited from a token on: to the end of the sentence, or of the quotation that begins
 * there, unless another cue of the same level goes on from it.
 */
export function readContent(
  clause: Clause,
  from: number,
  limit: number = clause.paragraph.tokens.length
): Phrase | undefined {
  let start = from
  while (clause.isColon(start) || clause.isComma(start)) start++
  const run = clause.quotationAt(start)
  if (run) {
    const quoted = clause.trimmed(run.open + 1, run.close)
    if (quoted && !continues(clause, run.close + 1)) return quoted
  }
  const end = Math.min(contentEnd(clause, start), limit)
  return clause.trimmed(start, end)
}

/** Words after a closing mark still belong to the clause that the quotation began. */
function continues(clause: Clause, at: number): boolean {
  const limit = clause.sentenceEnd(Math.max(at - 1, 0))
  if (at >= limit || !clause.isWord(at)) return false
  return contentEnd(clause, at) > at
}

/** Where content that begins at a token ends. */
export function contentEnd(clause: Clause, from: number): number {
  const around = clause.quotationAround(from)
  let limit = Math.min(clause.sentenceEnd(from), around?.close ?? Infinity)
  for (let at = from; at < Math.min(limit, from + longestContent); at++) {
    const run = clause.quotationAt(at)
    if (run && run.close < clause.paragraph.tokens.length) {
      // A quotation may hold sentences of its own: the clause ends where its last one does.
      if (run.close >= limit)
        limit = Math.min(clause.sentenceEnd(run.close), around?.close ?? Infinity)
      at = run.close
      continue
    }
    if (at > from && clause.endsContent(at, endsContent)) return at
  }
  return Math.min(limit, from + longestContent)
}

/**
 * Where a clause ends in which somebody speaks, that one's participles with it: «وفق البلاغ، [أعرب
 * الوزير عن ثقته، مشددا على أن الاتفاق قائم]».
 */
export function sayingEnd(clause: Clause, from: number): number {
  let end = contentEnd(clause, from)
  while (startsContinuation(clause, end)) end = contentEnd(clause, end)
  return end
}

function endsContent(clause: Clause, at: number): boolean {
  if (!clause.isWord(at)) return false
  const form = clause.form(at)
  const afterComma = clause.isComma(at - 1)
  if (startsOwnWords(clause, at)) return !goesOnAfterOwnWords(clause, at)
  if (startsAttributivePhrase(clause, at)) return true
  if (turns.has(form)) return clause.isFiniteCue(at + 1) || sayingFollows(clause, at)
  // «، وهو ما فنده الوزير»
  if (/^وه[وي]$/u.test(form) && clause.form(at + 1) === 'ما')
    return afterComma || clause.isFiniteCue(at + 2)
  if (afterComma && contrasts.has(form)) return sayingFollows(clause, at - 1)
  if (form === 'في' && clause.form(at + 1) === 'حين') return sayingFollows(clause, at)
  if (bare(form) === 'من' && turnPhrases.has(clause.form(at + 1))) return true
  if (afterComma && (form === 'بدوره' || form === 'بدورها')) return true
  // «، مكتفيا بالقول»
  if (afterComma && /^م.{3,}ا$/u.test(form) && isDoubledCue(clause, at + 1)) return true
  return startsContinuation(clause, at) || startsNextSaying(clause, at)
}

/** «، وفق تعبيره، وتحتفظ بحقها»: what is credited goes on behind the words that credit it again. */
function goesOnAfterOwnWords(clause: Clause, at: number): boolean {
  let after = at + 1
  while (after < at + 4 && !clause.isComma(after)) after++
  if (!clause.isComma(after) || !/^و/u.test(clause.form(after + 1))) return false
  return !clause.isFiniteCue(after + 1) && !startsContinuation(clause, after + 1)
}

/** «، لكن الجيش أفاد بأن»: the clause that follows is somebody else's. */
function sayingFollows(clause: Clause, at: number): boolean {
  const limit = Math.min(clause.sentenceEnd(at), at + turnReach)
  for (let after = at + 1; after < limit; after++) {
    const {cues, article} = clause.word(after)
    if (article || clause.isPreposition(after)) continue
    const cue = cues.find(reading => reading.kind === 'past')
    if (!cue) continue
    const takesObject = cue.verb.frames.includes('object') && !cue.verb.homograph
    if (takesObject || findComplement(clause, after + 1, cue.verb)) return true
  }
  return false
}

/** «على حد قوله», «وفق تعبيره», «حسب قولها». */
export function startsOwnWords(clause: Clause, at: number): boolean {
  const form = bare(clause.form(at))
  if (form === 'علي' && clause.form(at + 1) === 'حد')
    return ownWords.has(clause.form(at + 2))
  const opens =
    form === 'وفق' || form === 'وفقا' || /^(?:ب?حسب|فق|فقا|كما|في)$/u.test(form)
  if (!opens) return false
  const next = clause.form(at + 1)
  if (ownWords.has(next) || ownWords.has(next.replace(/^ل/u, ''))) return true
  // «بحسب ترجيحه»: the verbal noun of any verb of saying.
  return (
    clause.word(at + 1).pronoun !== undefined &&
    form !== 'في' &&
    isAlsoNoun(clause.word(at + 1).cues)
  )
}

const attributive = new Set(
  attributivePrepositions.map(entry => foldSpelling(entry.word))
)

/** «، وفق ما أعلن», «حسبما ذكرت», «نقلا عن». */
function startsAttributivePhrase(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  if (attributive.has(form)) {
    const opens =
      clause.isComma(at - 1) || clause.form(at + 1) === 'ما' || form === 'نقلا'
    return opens && !isInserted(clause, at)
  }
  if (form !== 'كما' && form !== 'مثلما') return attributiveConjunctions.has(form)
  // «، كما ذكرت الصحيفة.»
  const said = clause.isComma(at - 1) ? asSaid(clause, at) : undefined
  return said !== undefined && !clause.isComma(said.subject.to)
}

/** «الحادث، حسب التشخيص الأولي، في الطابق»: between two commas, behind which the clause goes on with a preposition. */
function isInserted(clause: Clause, at: number): boolean {
  if (!clause.isComma(at - 1)) return false
  let after = at + 1
  while (after < at + longestInsertion && !clause.isComma(after)) after++
  const next = after + 1
  return (
    clause.isComma(after) &&
    (clause.isPreposition(next) || pronounPrepositions.has(clause.form(next)))
  )
}

/** An insertion between commas has no more tokens than this. */
const longestInsertion = 10

/** A participle of saying that goes on for the same speaker: «، مشيرا إلى أن». */
function startsContinuation(clause: Clause, at: number): boolean {
  const word = clause.word(at)
  if (word.article || word.preposition !== '') return false
  const cue = word.cues.find(
    reading =>
      reading.kind === 'participle' &&
      (reading.accusative === true ||
        (reading.agreement.gender === 'f' && reading.agreement.number === 'singular'))
  )
  if (!cue) return false
  const complement = findComplement(clause, at + 1, cue.verb)
  if (!cue.accusative && !clause.isComma(at - 1)) {
    return complement?.kind === 'clause' && complement.at === at + 1
  }
  if (complement) return complement.at - at <= 8
  return (
    cue.verb.frames.includes('object') &&
    cue.accusative === true &&
    word.noun === undefined
  )
}

/** «وأضاف أن», «كما أكد أن»: the next report, joined on. */
function startsNextSaying(clause: Clause, at: number): boolean {
  const word = clause.word(at)
  const joined =
    word.conjunction !== '' ||
    clause.form(at - 1) === 'كما' ||
    clause.form(at - 1) === 'و'
  if (!joined || word.article) return false
  if (continuedRelative(clause, at) !== undefined) return false
  return word.cues.some(cue => {
    if (cue.kind !== 'past' || (word.pronoun && isAlsoNoun(word.cues))) return false
    if (cue.agreement.person === 1 || cue.verb.negatedOnly || cue.verb.told) return false
    if (findComplement(clause, at + 1, cue.verb) !== undefined) return true
    return (
      cue.kind === 'past' && cue.verb.frames.includes('object') && !cue.verb.homograph
    )
  })
}
