import {anonymityEnd} from './anonymity.ts'
import {type Clause, windowSize} from './clause.ts'
import {countryOfPlace} from './countries.ts'
import {attitudeStances} from './cue-phrases.ts'
import {isEverydayVerb} from './everyday-verbs.ts'
import {tellsOfSpeaker} from './governed.ts'
import {namedOfficeEnd} from './named-office.ts'
import {namesLikeAttached} from './naming-words.ts'
import {carryingVerbs, mannerNouns, setPhrases} from './particles.ts'
import type {CueReading} from './read-word.ts'
import type {Frame, ReportingVerb} from './reporting-verbs.ts'
import {nounClassOf} from './source-nouns.ts'
import {foldSpelling, wordSet} from './spelling.ts'
import {bare} from './word-flags.ts'
import {isMannerWord} from './word-shapes.ts'

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

/** How far behind its cue a subject may begin, in tokens. */
const officeReach = 4

/** At the end of a sentence it may be shorter. */
const shortestLast = 2

/** How far off a colon may still lead to what is said: behind verbs of quoting alone, verbs with an object, others. */
const nextColon = 1
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
  const filled = isFilled(clause, cueEnd, verb)
  let prepositional: Complement | undefined
  // Left for a verb that finds nothing else: «كشف المسؤول عن الملف».
  let ofSpeaker: Complement | undefined
  let office = false
  for (let at = cueEnd; at < limit; at++) {
    // «أعلنت النائبة عن الحزب، زهرة إدريس، عن»: the first preposition belongs to the office.
    if (office) {
      const end = namedOfficeEnd(clause, at)
      if (end > at) {
        at = end
        office = false
      }
    } else office = at - cueEnd < officeReach && clause.word(at).noun?.type === 'person'
    const found = complementAt(clause, cueEnd, at, verb)
    if (found?.kind === 'preposition') {
      if (filled) continue
      const told = at > cueEnd && tellsOfSpeaker(clause, at, verb.stance)
      if (told) {
        // «نفى المستشار المكلف بالثقافة وجود خلاف»: the object may be what is said.
        if (told === 'perhaps' || !verb.frames.includes('object')) ofSpeaker ??= found
        continue
      }
      prepositional ??= found
      if (!prefersClause(verb) || isAsserted(clause, found.from)) return prepositional
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
    if (isBarrier(clause, at) || endsObject(clause, at, verb)) break
    const run = clause.quotationAt(at)
    if (run && run.close < limit) at = run.close
    else if (clause.isComma(at) && clause.isRelative(at + 1))
      at = commaAfter(clause, at + 1, limit)
  }
  return prepositional ?? ofSpeaker
}

/** «كذّب رواية الوالي، قائلا إن»: behind an object and a comma something else is said. */
function endsObject(clause: Clause, at: number, {frames}: ReportingVerb): boolean {
  if (!frames.includes('object') || !clause.isComma(at)) return false
  const led = /^م.{3,}ا$/u.test(clause.form(at + 1)) ? at + 2 : at + 1
  return isDoubledCue(clause, led)
}

/** «تعهدت به الإدارة», «أشار إليه»: a pronoun stands for what the preposition would lead to. */
function isFilled(clause: Clause, at: number, {frames}: ReportingVerb): boolean {
  const [, preposition = ''] =
    /^(ب|ل|عن|الي|علي|من|في)(?:ه|ها|هم|هما|هن)$/u.exec(clause.form(at)) ?? []
  if (preposition === '') return false
  return frames.includes(frameOf[preposition] ?? (preposition as Frame))
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
    const near = at - cueEnd <= colonReach(clause, at, verb)
    return near && verb.frames.includes('quote')
      ? {kind: 'quote', at, from: at + 1}
      : undefined
  }
  const run = clause.quotationAt(at)
  if (run) {
    const speech =
      run.words >= shortestQuote ||
      ((at === cueEnd || isLast(clause, at, run)) && !clause.isWord(run.close + 1))
    if (speech && verb.frames.includes('quote')) return {kind: 'quote', at, from: at}
    // «أشاد "بجهود الجميع"»
    return (
      prepositionAt(clause, cueEnd, at + 1, verb) && {kind: 'preposition', at, from: at}
    )
  }
  if (!clause.isWord(at)) return undefined
  const takesClause =
    verb.frames.includes('clause') ||
    (verb.frames.includes('quote') && isDoubledCue(clause, at - 1))
  if (takesClause && clause.isComplementizer(at)) {
    if (isJoined(clause.form(at)) && at > cueEnd) return undefined
    if (isCondition(clause, at)) return undefined
    if (at > cueEnd && adverbial.has(clause.form(at - 1))) return undefined
    return clauseAt(clause, cueEnd, at, verb)
  }
  return prepositionAt(clause, cueEnd, at, verb)
}

/** «وقال ردا على سؤال "سنرى غدا".»: a quotation that ends the sentence, and is no name of what stands before it. */
function isLast(
  clause: Clause,
  at: number,
  {close, words}: {close: number; words: number}
): boolean {
  if (words < shortestLast || close + 1 < clause.sentenceEnd(at) - 1) return false
  return clause.word(at - 1).noun === undefined
}

/** A verb that takes an object may have it before a colon, «واصل أعماله:», and one that takes none cannot. */
function colonReach(clause: Clause, at: number, {frames}: ReportingVerb): number {
  if (!frames.includes('clause') && !clause.quotationAt(at + 1)) return nextColon
  return frames.includes('object') ? nearColon : farColon
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
  if (verb.led !== undefined && !leadsTo(clause, at, verb.led)) return undefined
  // «، على أن تتم»: provided that.
  const taken = verb.frames.includes(frameOf[clause.form(before)] ?? 'quote')
  if (led && !taken && noun === at && clause.isComma(before - 1)) return undefined
  return {kind: 'clause', at: led ? before : noun, from: noun === at ? at + 1 : noun}
}

/** «ذهب إلى أن»: the preposition that the verb asks for stands before the clause, or is written onto it. */
function leadsTo(clause: Clause, at: number, led: string): boolean {
  return led.length === 1
    ? bare(clause.form(at)).startsWith(led)
    : clause.form(at - 1) === foldSpelling(led)
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
  // «صرح بذلك الوزير»: points to what was said before.
  if (form === 'بذلك') return undefined
  // «تساءل عما إذا»
  if (form === 'عما' && verb.frames.includes('عن'))
    return {kind: 'preposition', at, from: at}
  const fused = form.charAt(0)
  if ((fused === 'ب' || fused === 'ل') && verb.frames.includes(fused)) {
    const quoted = clause.quotationAt(at - 1) !== undefined
    const short = form.length < (quoted ? 3 : 4) && !whatPrepositions.has(form)
    if (short && !isFusedBefore(clause, at)) return undefined
    if (isWholeWord(clause, at) || isManner(clause, at)) return undefined
    if (at > cueEnd && setPhrases.get(fused)?.has(form.slice(1))) return undefined
    return at >= cueEnd ? {kind: 'preposition', at, from: at} : undefined
  }
  return undefined
}

/** «أكد على حق المجتمع في أن»: the noun behind the preposition is what is said, whatever clause follows. */
function isAsserted(clause: Clause, at: number): boolean {
  return asserted.has(clause.form(at)) && !clause.isComplementizer(at + 1)
}

const asserted: ReadonlySet<string> = wordSet(
  'ضرورة أهمية وجوب حق حقوق حرص التزام عزم تمسك دعم رفض موقف استعداد وقوف عمق متانة مواصلة استمرار مضي مكانة أولوية دور'
)

/** Nouns that take «أن» and are said with it: «أكد على ضرورة أن». */
const necessities: ReadonlySet<string> = wordSet(
  'ضرورة أهمية وجوب إمكانية احتمال استحالة'
)

/** With these before it «أن» opens an adverbial: «بعد أن», «إلى حين أن», «باعتبار أن». */
const adverbial: ReadonlySet<string> = wordSet(
  'كما تبين ليتبين يتبين اتضح واتضح يتضح ليتضح بعد قبل دون منذ رغم مع غير إلا لولا حيث بيد حين اعتبار باعتبار علما شرط شريطة بشرط لدرجة بمجرد وقبل وبعد حد يذكر المفترض',
  'يمكن ويمكن يمكنه يمكنها يجب ويجب ينبغي وينبغي يتعين يستطيع تستطيع يريد تريد يريدون أراد أرادت لابد بد يكاد تكاد كاد كادت قرر قررت يحاول تحاول حاول حاولت يأمل تأمل',
  'المتوقع المقرر المنتظر المرجح المحتمل الممكن الضروري المهم المفروض الواضح الواجب المرتقب المرتقبة المستبعد الأفضل الطبيعي قبيل بعيد سوى يفترض شأنه شأنها عسى لعل سبق'
)

/** «إن لم يحمل»: a condition, where the verb is not one of saying after which «إن» leads to what is said. */
function isCondition(clause: Clause, at: number): boolean {
  return (
    clause.form(at) === 'ان' &&
    clause.form(at + 1) === 'لم' &&
    /^إ/u.test(clause.token(at)?.text ?? '')
  )
}

/** «وأن», «فإن» go on with something begun before. */
function isJoined(form: string): boolean {
  return form.startsWith('و') || form.startsWith('ف')
}

/** «أشاد بما تحقق», «ندد بمن»: short, and prepositions all the same. */
const whatPrepositions: ReadonlySet<string> = wordSet('بما بمن لما لمن')

/** «ندد بشدة بالهجوم», «رحب بشكل خاص بـ»; not «أشاد بشجاعة الجنود», where the manner is somebody's. */
function isManner(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  if (mannerNouns.has(form)) return true
  if (!isMannerWord(form)) return false
  return clause.isPreposition(at + 1) || /^ب/u.test(clause.form(at + 1))
}

/** «بـ"السلبية"», «ب"الكارثية"»: the preposition stands before a quotation mark. */
function isFusedBefore(clause: Clause, at: number): boolean {
  return clause.form(at).length <= 2 && clause.quotationAt(at + 1) !== undefined
}

/** A word that begins with ب or ل of its own: «بيان», «برلمان», «لجنة». */
function isWholeWord(clause: Clause, at: number): boolean {
  const word = clause.word(at)
  const form = clause.form(at)
  if (namesLikeAttached.has(form)) return true
  return (
    word.preposition === '' &&
    (nounClassOf(form) !== undefined ||
      own.has(form) ||
      countryOfPlace([form]) !== undefined ||
      isEverydayVerb(form))
  )
}

const own = new Set(
  'بين بينها بينهم بينهما بينه بن بعد بعض بنت باريس بغداد بيروت برلين بكين بريطانيا بلجيكا بوتين بايدن باكستان بولندا بلاده بلدان بلد لقاء لندن ليبيا لبنان لكن لدي لها له لهم لافروف لاحقا لليوم باسم بالتالي بدوره بدورها'
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
  if (isPublication(clause, at)) return false
  if (cues.length === 0) return false
  const finite = clause.isFiniteCue(at) || isOnlyPassive(cues)
  if (finite && noun === undefined && !isAlsoNoun(cues)) return true
  return cues.some(
    cue =>
      cue.kind === 'participle' &&
      (cue.accusative === true || isFeminineAfterComma(clause, at, cue))
  )
}

/** «في مقابلة مع الصحيفة نشرت اليوم»: a clause without pronoun that tells when or where a document was published. */
export function isPublication(clause: Clause, at: number): boolean {
  if (!publishing.has(clause.form(at))) return false
  return clause.isTime(at + 1) || clause.isPreposition(at + 1) || clause.isComma(at + 1)
}

const publishing: ReadonlySet<string> = wordSet('نشرت نشر بثت بث أذيعت صدرت')

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
  if (!relative && !describesDocument(clause, at)) return false
  for (let after = at + 1; after <= at + 3; after++)
    if (clause.isComplementizer(after)) return false
  return true
}

/** «في رسالة [وجهها] إلى», «في تدوينة [نشرها]»: the pronoun is the document's. */
export function describesDocument(clause: Clause, at: number): boolean {
  const {noun, article} = clause.word(at - 1)
  return clause.word(at).pronoun !== undefined && noun?.type === 'document' && !article
}

/** «قيل» */
function isOnlyPassive(cues: readonly CueReading[]): boolean {
  return cues.every(({kind}) => kind === 'passive')
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
    ...['هما', 'ها', 'هم', 'ه', 'نا', 'ي'].map(ending => cut(stem, ending))
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
