import {anonymityEnd} from './anonymity.ts'
import {bare, type Clause, windowSize} from './clause.ts'
import {attitudeStances} from './cue-phrases.ts'
import {carryingVerbs, setPhrases} from './particles.ts'
import type {CueReading} from './read-word.ts'
import type {Frame, ReportingVerb} from './reporting-verbs.ts'
import {nounClassOf} from './source-nouns.ts'
import {foldSpelling, wordSet} from './spelling.ts'

/** Where a cue's complement stands. */
export interface Complement {
  readonly kind: 'clause' | 'quote' | 'preposition'
  /** Its first token, preposition or complementizer included: the subject ends before it. */
  readonly at: number
  /** Where what is credited begins. */
  readonly from: number
}

/** A quotation of fewer words is a name or a scare quote, unless it follows the cue at once. */
const shortestQuote = 4

/** How far off a colon may still lead to what is said, where an object could stand nearer and where none can. */
const nearColon = 14
const farColon = 30

/** Prepositions that stand apart, by the frame they fill. */
const frameOf: Readonly<Record<string, Frame>> = {
  الي: 'إلى',
  عن: 'عن',
  علي: 'على',
  من: 'من',
  في: 'في'
}

/** Particles of doubled cues: «وتابع قائلا», «مستدركا بالقول». */
const doubled = new Set([
  'قائلا',
  'قائله',
  'قائلين',
  'بالقول',
  'بقوله',
  'بقولها',
  'بقولهم'
])

/** Says that a word only repeats the cue before it. */
export function isDoubledCue(clause: Clause, at: number): boolean {
  return doubled.has(clause.form(at))
}

/**
 * Looks for the complement of a cue: what is said, after «أن», a colon, a quotation mark, or a
 * preposition that the verb takes. A clause is preferred to a preposition before it where the verb
 * takes both («أفاد الجيش في بيان بأن»).
 */
export function findComplement(
  clause: Clause,
  cueEnd: number,
  verb: ReportingVerb
): Complement | undefined {
  const limit = Math.min(clause.sentenceEnd(cueEnd - 1), cueEnd + windowSize)
  let prepositional: Complement | undefined
  for (let at = cueEnd; at < limit; at++) {
    const found = complementAt(clause, cueEnd, at, verb)
    if (found?.kind === 'preposition') {
      prepositional ??= found
      if (!prefersClause(verb)) return prepositional
    } else if (found) {
      return prepositional &&
        clause.isComma(prepositional.at - 1) === false &&
        at - prepositional.at > 12
        ? prepositional
        : found
    }
    const unnamed = anonymityEnd(clause, at, limit)
    if (unnamed > at) {
      at = unnamed - 1
      continue
    }
    if (isBarrier(clause, at)) break
    const run = clause.quotationAt(at)
    if (run && run.close < limit) at = run.close
    else if (clause.isComma(at) && clause.isRelative(at + 1))
      at = commaAfter(clause, at + 1, limit)
  }
  return prepositional
}

/** «، الذي انشق عن النظام،»: what stands between commas describes the subject. */
function commaAfter(clause: Clause, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (clause.isComma(at)) return at
  return from
}

function complementAt(
  clause: Clause,
  cueEnd: number,
  at: number,
  verb: ReportingVerb
): Complement | undefined {
  if (clause.isColon(at)) {
    const near = at - cueEnd <= (verb.frames.includes('object') ? nearColon : farColon)
    return near && verb.frames.includes('quote')
      ? {kind: 'quote', at, from: at + 1}
      : undefined
  }
  const run = clause.quotationAt(at)
  if (run) {
    const speech =
      run.words >= shortestQuote || (at === cueEnd && !clause.isWord(run.close + 1))
    return verb.frames.includes('quote') && speech
      ? {kind: 'quote', at, from: at}
      : undefined
  }
  if (!clause.isWord(at)) return undefined
  if (verb.frames.includes('clause') && clause.isComplementizer(at)) {
    if (isJoined(clause.form(at)) && at > cueEnd) return undefined
    if (at > cueEnd && adverbial.has(clause.form(at - 1))) return undefined
    return clauseAt(clause, cueEnd, at, verb)
  }
  return prepositionAt(clause, cueEnd, at, verb)
}

/** «إلى أن», «ضرورة أن»: a preposition leads to the clause, a noun of necessity belongs to what is said. */
function clauseAt(
  clause: Clause,
  cueEnd: number,
  at: number,
  verb: ReportingVerb
): Complement | undefined {
  const noun = at > cueEnd && necessities.has(clause.form(at - 1)) ? at - 1 : at
  const before = noun - 1
  const led = before >= cueEnd && clause.isPreposition(before)
  // «، على أن تتم»: provided that.
  const taken = verb.frames.includes(frameOf[clause.form(before)] ?? 'quote')
  if (led && !taken && noun === at && clause.isComma(before - 1)) return undefined
  return {kind: 'clause', at: led ? before : noun, from: noun === at ? at + 1 : noun}
}

function prepositionAt(
  clause: Clause,
  cueEnd: number,
  at: number,
  verb: ReportingVerb
): Complement | undefined {
  const form = clause.form(at)
  const apart = clause.isPreposition(at) ? frameOf[form] : undefined
  if (apart !== undefined) {
    if (!verb.frames.includes(apart)) return undefined
    if (clause.isComplementizer(at + 1)) return undefined
    if (clause.isSetPhrase(form, at + 1)) return undefined
    return {kind: 'preposition', at, from: at + 1}
  }
  const fused = form.charAt(0)
  if ((fused === 'ب' || fused === 'ل') && verb.frames.includes(fused)) {
    if (form.length < 4 && !isFusedBefore(clause, at)) return undefined
    if (isWholeWord(clause, at)) return undefined
    if (at > cueEnd && setPhrases.get(fused)?.has(form.slice(1))) return undefined
    return at >= cueEnd ? {kind: 'preposition', at, from: at} : undefined
  }
  return undefined
}

/** Nouns that take «أن» and are said with it: «أكد على ضرورة أن». */
const necessities: ReadonlySet<string> = wordSet(
  'ضرورة أهمية وجوب إمكانية احتمال استحالة'
)

/** With these before it «أن» opens an adverbial: «بعد أن», «إلى حين أن», «باعتبار أن». */
const adverbial: ReadonlySet<string> = wordSet(
  'بعد قبل دون منذ رغم مع غير إلا لولا حيث بيد حين اعتبار باعتبار علما شرط شريطة بشرط لدرجة بمجرد وقبل وبعد حد يذكر المفترض'
)

/** «وأن», «فإن» go on with something begun before. */
function isJoined(form: string): boolean {
  return form.startsWith('و') || form.startsWith('ف')
}

/** «بـ"السلبية"», «ب"الكارثية"»: the preposition stands before a quotation mark. */
function isFusedBefore(clause: Clause, at: number): boolean {
  return clause.form(at).length <= 2 && clause.quotationAt(at + 1) !== undefined
}

/** A word that begins with ب or ل of its own: «بيان», «برلمان», «لجنة». */
function isWholeWord(clause: Clause, at: number): boolean {
  const word = clause.word(at)
  return (
    word.preposition === '' &&
    (nounClassOf(clause.form(at)) !== undefined || own.has(clause.form(at)))
  )
}

const own = new Set(
  'بين بن بعد بعض بنت باريس بغداد بيروت برلين بكين بريطانيا بلجيكا بوتين بايدن باكستان بولندا بلاده بلدان بلد لقاء لندن ليبيا لبنان لكن لدي لها له لهم لافروف لاحقا لليوم باسم بالتالي بدوره بدورها'
    .split(' ')
    .map(foldSpelling)
)

/** Where a verb takes both, a clause is nearly always what is said. */
function prefersClause(verb: ReportingVerb): boolean {
  return verb.frames[0] === 'clause'
}

/** What no complement is looked for behind: the end of a sentence, a participle or verb that takes its own. */
function isBarrier(clause: Clause, at: number): boolean {
  const text = clause.token(at)?.text ?? ''
  if (/^[.؟!?؛;]/u.test(text)) return true
  if (!clause.isWord(at) || isDoubledCue(clause, at)) return false
  const {cues, article, noun, preposition} = clause.word(at)
  if (article || preposition !== '' || clause.isPreposition(at)) return false
  if (describes(clause, at) || carryingVerbs.has(clause.form(at))) return false
  return cues.some(
    cue =>
      (cue.kind === 'participle' &&
        (cue.accusative === true || isFeminineAfterComma(clause, at, cue))) ||
      ((cue.kind === 'past' || cue.kind === 'present') &&
        noun === undefined &&
        !isAlsoNoun(cues))
  )
}

/** «، مشددة على أن»: the feminine of a participle of saying goes on with something new. */
function isFeminineAfterComma(
  clause: Clause,
  at: number,
  {agreement}: CueReading
): boolean {
  return (
    agreement.gender === 'f' && agreement.number === 'singular' && clause.isComma(at - 1)
  )
}

/** The verb of a relative clause that describes the subject, and has no «أن» of its own at once. */
function describes(clause: Clause, at: number): boolean {
  const relative = clause.isRelative(at - 1) || clause.isRelative(at - 2)
  if (!relative) return false
  for (let after = at + 1; after <= at + 3; after++)
    if (clause.isComplementizer(after)) return false
  return true
}

/** «طلب», «نشر», «رفض» are written as their verbal nouns. */
export function isAlsoNoun(cues: readonly CueReading[]): boolean {
  return cues.some(cue => cue.kind === 'masdar')
}

/** The attitude noun at a token, article, clitics and pronoun left out: «قلق» of «قلقه», «عن القلق». */
export function attitudeAt(
  clause: Clause,
  at: number
): 'condemn' | 'praise' | 'warn' | 'opine' | 'accuse' | undefined {
  const stem = bare(clause.word(at).stem)
  for (const candidate of [
    stem,
    ...['ها', 'هم', 'ه', 'نا', 'ي'].map(ending => cut(stem, ending))
  ]) {
    const stance =
      attitudeStances.get(candidate) ?? attitudeStances.get(candidate.replace(/ت$/u, 'ه'))
    if (stance) return stance
  }
  return undefined
}

function cut(word: string, ending: string): string {
  return word.endsWith(ending) ? word.slice(0, -ending.length) : word
}
