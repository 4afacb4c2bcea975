import type {Speaker} from '../../grammar.ts'
import {anonymityEnd} from './anonymity.ts'
import type {Clause} from './clause.ts'
import {isAlsoNoun, isDoubledCue, isPublication} from './complement.ts'
import {countryOfPlace} from './countries.ts'
import {agentless} from './cue-phrases.ts'
import {isEverydayMasdar} from './everyday-verbs.ts'
import {isOccasion} from './named-office.ts'
import {readNegation} from './negation.ts'
import {readNounPhrase} from './noun-phrase.ts'
import {adverbialEnds, auxiliaries, negations} from './particles.ts'
import type {CueReading} from './read-word.ts'
import {isSomebodys} from './speaker-heads.ts'
import {wordSet} from './spelling.ts'
import {hasSubjectBefore, speakerBefore, subjectOfAuxiliary} from './subject.ts'

/** Words that govern a noun. */
const determiners: ReadonlySet<string> = wordSet('عدم أي كل بعض غير مجرد سوى أحد إحدى')

/** The verb forms of saying that a word can be where it stands, everyday homographs left out. */
export function finiteCues(clause: Clause, at: number): readonly CueReading[] {
  const {cues, article, preposition} = clause.word(at)
  if (cues.length === 0) return []
  if (article || (preposition !== '' && clause.word(at).noun)) return []
  // «طلب عدم ذكر اسمه»: who will not be named says nothing by that.
  if (isAnonymity(clause, at)) return []
  // «على كشف مواقع», «عدم ذكر اسمه», «أي طلب»: behind these stands a noun.
  if (clause.isPreposition(at - 1) || determiners.has(clause.form(at - 1))) return []
  if (isPublication(clause, at)) return []
  // «أكدت المنظمات رفضها»: with a pronoun the noun is likelier than the verb.
  if (clause.word(at).pronoun && isAlsoNoun(cues)) return []
  // «أبرز ما شهدته القمة»
  if (clause.form(at + 1) === 'ما' && clause.word(at).conjunction === '') return []
  // «لفت الانتباه», «يلفت النظر»
  if (/^(?:ال)?(?:نظر|انتباه)/u.test(clause.form(at + 1))) return []
  // A written shadda tells «عبّر» from «عبر».
  const doubled = /\u0651/u.test(clause.token(at)?.text ?? '')
  if (
    clause.isPreposition(at) &&
    !doubled &&
    !opensClause(clause, at) &&
    !isNamedSubject(clause, at + 1)
  )
    return []
  // «عقب اجتماع اللجنة», «عبر حسابه»
  if (clause.isPreposition(at) && !doubled && isOccasionOrDeed(clause, at + 1)) return []
  if (isMarkedPassive(clause, at)) return []
  // «استطلاع رأي»: with its dots no «رأى».
  if (/رأي$/u.test(clause.token(at)?.text ?? '')) return []
  return cues.filter(
    cue =>
      (cue.kind === 'past' || (cue.kind === 'present' && isThisVerb(clause, at, cue))) &&
      (!cue.shortened ||
        clause.isShortening(at) ||
        cues.some(other => other.kind === cue.kind && !other.shortened))
  )
}

/** «ويعلمه بأن», «تعلم الشركة أن», not «الجميع يعلم أن». */
function isThisVerb(clause: Clause, at: number, {verb, kind}: CueReading): boolean {
  if (!verb.inPresent || clause.word(at).pronoun) return true
  // «"أشعر بالحزن"», «"أعلم أن"»: of oneself, in a quotation.
  if (kind === 'past')
    return !(clause.quotationAround(at) && /^[أا]/u.test(clause.token(at)?.text ?? ''))
  const first = at === clause.sentenceStart(at) || clause.form(at - 1) === 'كما'
  return first && verb.inPresent === 'first'
}

/** The verb may stand behind its negation: «لم يكشف عن هويته». */
function isAnonymity(clause: Clause, at: number): boolean {
  const end = clause.sentenceEnd(at)
  return [at, at - 1].some(from => anonymityEnd(clause, from, end) > at)
}

/** «من جانب آخر بين الشاهد أن»: a name right behind, and «أن» right behind the name. */
function isNamedSubject(clause: Clause, at: number): boolean {
  const {article, noun, stem} = clause.word(at)
  // «عقب الجلسة»: an occasion, no speaker.
  if (article && noun === undefined && !stem.endsWith('ي')) return false
  const to = readNounPhrase(clause, at, clause.sentenceEnd(at))
  return (
    to > at &&
    to - at <= 6 &&
    clause.isComplementizer(to) &&
    !clause.form(to).startsWith('و')
  )
}

/** What a preposition leads to more likely than a verb: an occasion, what is done, what is somebody's. */
function isOccasionOrDeed(clause: Clause, at: number): boolean {
  const from = /^(?:اول|اخر)$/u.test(clause.form(at)) ? at + 1 : at
  const {noun, stem} = clause.word(from)
  if (noun) return noun.type !== 'document' && isOccasion(stem)
  return isOccasion(stem) || isSomebodys(clause, from) || isEverydayMasdar(stem)
}

/** «سيُشيد», «يُعلن»: a written u on the prefix is the passive's. */
function isMarkedPassive(clause: Clause, at: number): boolean {
  // Forms II to IV have that u in the active, too.
  const hasItAnyway = clause
    .word(at)
    .cues.every(({verb}) => verb.form >= 2 && verb.form <= 4)
  return /^[وفس]*[يت]\u064F/u.test(clause.token(at)?.text ?? '') && !hasItAnyway
}

/** «، وأعتقد أن» within a quotation: with its hamza no past of these forms, but "I believe". */
function isFirstPerson(clause: Clause, at: number, {verb, kind}: CueReading): boolean {
  if (kind !== 'past' || verb.form < 7 || !clause.quotationAround(at)) return false
  return /^[وف]?أ/u.test(clause.token(at)?.text ?? '')
}

/** «أُعلن», «ذُكر», «يُرجَّح»: u on the first letter of a past, u and then a in a present, are the passive's. */
function isVowelledPassive(clause: Clause, at: number): boolean {
  const text = clause.token(at)?.text ?? ''
  if (/^[وف]?س?[يت]\u064F/u.test(text)) return /\u064E\u0651?\p{L}\p{M}*$/u.test(text)
  return /^[وف]?\p{L}\u064F/u.test(text)
}

/** A clause begins with this word: nothing before it in the sentence, or what opens a clause. */
export function opensClause(clause: Clause, at: number): boolean {
  const before = at - 1
  return (
    at === clause.sentenceStart(at) ||
    clause.word(at).conjunction !== '' ||
    clause.opensClause(before) ||
    clause.isRelative(before) ||
    clause.isComma(before) ||
    clause.isQuoteMark(before) ||
    auxiliaries.has(clause.form(before)) ||
    negations.has(clause.form(before)) ||
    adverbialEnds.has(clause.form(before)) ||
    isResumed(clause, at) ||
    clause.form(before) === 'و'
  )
}

/** «في بيان قال فيه»: a clause without pronoun that tells of a document what was said in it. */
function isResumed(clause: Clause, at: number): boolean {
  return /^(?:في|خلال)(?:ه|ها)$/u.test(clause.form(at + 1))
}

/** «تدين وتستنكر», «لم تؤكد أو تنف»: two cues with one content are one, the first. */
export function repeatsCue(clause: Clause, at: number): boolean {
  // «لم يؤكد ولم ينف»
  const both = /^و(?:لم|لا)$/u.test(clause.form(at - 1))
  if (both) return clause.isFiniteCue(at - 2) && clause.isFiniteCue(at)
  const joined = clause.form(at - 1) === 'او' ? at - 2 : at - 1
  if (joined === at - 1 && clause.word(at).conjunction !== 'و') return false
  return (
    clause.isFiniteCue(joined) && !clause.isPreposition(joined) && clause.isFiniteCue(at)
  )
}

export function afterRepeated(clause: Clause, at: number): number {
  if (clause.form(at) === 'او' && clause.isFiniteCue(at + 1)) return at + 2
  return clause.isFiniteCue(at) && clause.word(at).conjunction === 'و' ? at + 1 : at
}

/** How far back the finite verb of a doubled cue stands: «وأضاف الوزير في تصريح قائلا». */
const doubledReach = 25

/** «قائلا» after a verb of saying that has no complement yet only repeats it. */
export function doublesCue(clause: Clause, at: number): boolean {
  if (!isDoubledCue(clause, at)) return false
  // «مكتفيا بالقول»: a participle of its own is what is doubled.
  if (/^م.{3,}ا$/u.test(clause.form(at - 1))) return false
  const first = Math.max(clause.sentenceStart(at), at - doubledReach)
  for (let before = at - 1; before >= first; before--) {
    if (
      clause.isComplementizer(before) ||
      clause.isColon(before) ||
      clause.isQuoteMark(before)
    )
      return false
    if (clause.isFiniteCue(before) && !clause.isPreposition(before)) {
      // «كذّب رواية الوالي، قائلا»: the verb before has an object of its own.
      const {cues} = clause.word(before)
      return !(
        clause.isComma(at - 1) && cues.some(({verb}) => verb.frames.includes('object'))
      )
    }
  }
  return false
}

/** «طلب كبير», «أمر سيئ»: the noun that the verb is written as, by the adjective behind it. */
export function isDescribedNoun(clause: Clause, at: number, {verb}: CueReading): boolean {
  if (!verb.homograph || clause.word(at).conjunction !== '') return false
  const {article, noun, stem} = clause.word(at + 1)
  if (article || clause.isPreposition(at + 1)) return false
  return describing.has(stem) || (noun === undefined && /.{4}ي$/u.test(stem))
}

const describing: ReadonlySet<string> = wordSet(
  'كبير سيء سيئ جيد خطير مهم هام ضروري مرفوض متزايد آخر واحد واضح غير مستعجل عاجل جديد خاص رسمي'
)

/** A form that is a noun as well is surely a verb only at the head of a clause, with its subject. */
export function needsSubject(
  clause: Clause,
  at: number,
  {verb, kind, agreement}: CueReading
): boolean {
  // «طلبت», «طالبوا» are written as no noun.
  if (kind === 'past' && (agreement.gender === 'f' || agreement.number === 'plural'))
    return false
  const {cues, conjunction} = clause.word(at)
  if (verb.homograph) return true
  return isAlsoNoun(cues) && conjunction === ''
}

/** At the head of its clause, with a subject, a negation or the one asked («وطلب منهم») behind it. */
export function isSureVerb(
  clause: Clause,
  at: number,
  hasSubject: boolean,
  {agreement, verb: {homograph}}: CueReading
): boolean {
  if (hasSubjectBefore(clause, at, agreement)) return true
  // «قد نفى»: a particle that nothing but a verb follows.
  if (/^[وفل]?قد$/u.test(clause.form(at - 1))) return true
  if (!opensClause(clause, at)) return false
  return (
    (hasSubject && (!homograph || isKnownHead(clause, at))) ||
    readNegation(clause, at).negated ||
    /^من\p{L}/u.test(clause.form(at + 1))
  )
}

/** «أمر الوزير بفتح»: a known office or body right behind, not «أمر حاسم». */
function isKnownHead(clause: Clause, at: number): boolean {
  const {noun} = clause.word(at + 1)
  return (
    noun !== undefined ||
    countryOfPlace([clause.form(at + 1)]) !== undefined ||
    clause.word(at).conjunction !== ''
  )
}

/** A finite verb that only says something: what its pronoun stands for is said, and is nobody it is said to. */
export function statesObject({kind, verb}: CueReading): boolean {
  if (kind !== 'past' && kind !== 'present') return false
  return !(verb.charge || verb.addressee || verb.attitudes || verb.negatedOnly)
}

export function isCopula({verb, kind}: CueReading): boolean {
  return verb.lemma === 'اعتبر' && kind === 'present'
}

/** «أشخاص يشتبه في انتمائهم»: by nobody, unless somebody with an article stands right before. */
function isSuspected(clause: Clause, at: number): boolean {
  if (!/^و?يشتبه$/u.test(clause.form(at)) || clause.form(at + 1) !== 'في') return false
  return !clause.word(at - 1).article || clause.isRelative(at - 1)
}

export function speakerOf(
  clause: Clause,
  at: number,
  cue: CueReading,
  subject: {from: number; to: number} | undefined,
  adjacent: boolean
): Speaker {
  const {agreement} = cue
  if (isFirstPerson(clause, at, cue)) {
    return {kind: 'pronoun', agreement: {number: 'singular', person: 1}}
  }
  if (isVowelledPassive(clause, at) || isSuspected(clause, at)) return {kind: 'unknown'}
  if (subjectOfAuxiliary(clause, at)) return speakerBefore(clause, at, agreement)
  if (subject) return {kind: 'named', phrase: clause.phrase(subject.from, subject.to)}
  if (adjacent && agentless.has(clause.form(at)) && opensClause(clause, at)) {
    return {kind: 'unknown'}
  }
  return speakerBefore(clause, at, agreement)
}

/** «المعاهدة، التي وصفت بأنها الأكبر، على»: what a clause between commas credits ends with it. */
export function insertionEnd(clause: Clause, at: number): number | undefined {
  if (!clause.isRelative(at - 1) || !clause.isComma(at - 2)) return undefined
  const limit = clause.sentenceEnd(at)
  for (let after = at + 1; after < limit; after++) if (clause.isComma(after)) return after
  return undefined
}
