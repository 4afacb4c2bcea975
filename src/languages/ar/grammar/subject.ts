import type {Agreement, Phrase, Speaker} from '../../grammar.ts'
import {broughtBefore} from './brought.ts'
import type {Clause} from './clause.ts'
import {countryOfNisba, countryOfPlace} from './countries.ts'
import {isEverydayVerb} from './everyday-verbs.ts'
import {issuerWithin} from './issuer.ts'
import {actorBefore, continuedRelative} from './joined-verb.ts'
import {longestQuotedName, type PhraseOptions, readNounPhrase} from './noun-phrase.ts'
import {auxiliaries, complementizers} from './particles.ts'
import {stopsPhrase} from './phrase-bounds.ts'
import {nounClassOf} from './source-nouns.ts'
import {wordSet} from './spelling.ts'
import {findSubjectAfter, type Subject} from './subject-after.ts'
import {bare} from './word-flags.ts'
import {looksFinite} from './word-shapes.ts'

/** How long an adverbial that sets the scene may be, in tokens. */
const sceneReach = 24

/** Somebody without article has no more words before the verb that tells of them. */
const longestDescribed = 5

/** How far back from its verb a subject may begin, in tokens. */
const reach = 24

/** The subject that follows a verb, if its gender can be the verb's. */
export function subjectAfter(
  clause: Clause,
  from: number,
  limit: number,
  agreement: Agreement,
  options: PhraseOptions
): Subject | undefined {
  const subject = findSubjectAfter(clause, from, limit, options)
  if (!subject || !agreesInGender(clause, subject.from, agreement)) return undefined
  return options.split && isOblique(clause, subject.from) ? undefined : subject
}

/** «وناشد المواطنين»: the case of an object, where the verb may have one. */
function isOblique(clause: Clause, at: number): boolean {
  const {article, stem, noun} = clause.word(at)
  if (!article || !stem.endsWith('ين')) return false
  return noun ? noun.number !== 'singular' : /^م.{2,}ين$|.{2}يين$/u.test(stem)
}

const commonGender: ReadonlySet<string> = wordSet(
  'رئيس عضو نائب وزير كاتب مدير أمين قاض قاضي مستشار محام محامي سفير مدع مدعي ناطق متحدث عمدة محافظ حاكم مفوض وال والي قائد مندوب ممثل نقيب'
)

/** Verb first, the gender agrees and the number is singular: «قالت الوزارتان», not «قال الوزارة». */
function agreesInGender(
  clause: Clause,
  at: number,
  {gender, number}: Agreement
): boolean {
  const noun = clause.word(at).noun
  if (number !== undefined && number !== 'singular') return false
  if (!noun?.gender || !gender) return true
  // A woman may hold an office that is named in the masculine: «أكدت رئيس الاتحاد».
  if (gender === 'f' && noun.type === 'person' && commonGender.has(clause.word(at).stem))
    return true
  // A plural of people may take either.
  return noun.number === 'plural' || noun.gender === gender
}

/**
 * Who speaks where no subject follows the verb: the noun phrase before it («المسؤولون أكدوا»), the
 * one that a relative clause describes («الذي أضاف»), or whoever spoke before.
 */
export function speakerBefore(
  clause: Clause,
  verb: number,
  agreement: Agreement
): Speaker {
  const topic = topicOf(clause, verb)
  if (topic) return {kind: 'named', phrase: phraseOf(clause, topic)}
  const actor = actorBefore(clause, verb, agreement)
  if (actor) return {kind: 'implied', phrase: actor}
  const maker = broughtBefore(clause, verb, agreement.gender)
  if (maker) return {kind: 'named', phrase: phraseOf(clause, maker)}
  const continued = continuedRelative(clause, verb)
  const described = continued === undefined ? undefined : phraseBefore(clause, continued)
  if (described) return {kind: 'implied', phrase: phraseOf(clause, described)}
  let at = beforeAuxiliaries(clause, verb)
  // «أن هشام "أفاد أنه»: the quotation begins with the verb.
  if (clause.quotationAt(at) && clause.isWord(at - 1)) at--
  const dropped: Speaker = {kind: 'pronoun', agreement}
  // «في بيان قالت فيه»: the document is no speaker.
  if (/^(?:في|خلال)(?:ه|ها)$/u.test(clause.form(verb + 1))) return dropped
  if (at < clause.sentenceStart(verb) || clause.word(verb).conjunction !== '')
    return dropped
  if (clause.form(at) === 'و') return dropped
  const auxiliary = subjectOfAuxiliary(clause, verb)
  if (auxiliary) return {kind: 'named', phrase: phraseOf(clause, auxiliary)}
  if (clause.isRelative(at)) {
    // «كريم الزيني وسالم النوري اللذان»: both of them.
    const two = isDualRelative(clause, at) ? phraseEndingAt(clause, at) : undefined
    const antecedent = two?.to === at ? two : phraseBefore(clause, at)
    // «الإجراءات التي قال إنها»: what it is about, not who says it; «الوزير الذي قال إنه» does.
    const about = /^ان(?:ه|ها|هم|هما|هن)$/u.test(clause.form(verb + 1))
    if (about) {
      const speaks = antecedent && isPersonOf(clause, antecedent, agreement)
      return speaks ? {kind: 'implied', phrase: phraseOf(clause, antecedent)} : dropped
    }
    return antecedent ? {kind: 'named', phrase: phraseOf(clause, antecedent)} : dropped
  }
  if (clause.isComma(at)) {
    const enclosed = subjectBeforeComma(clause, at)
    const known = enclosed ?? subjectOverRelative(clause, at, agreement)
    if (known) return {kind: 'named', phrase: phraseOf(clause, known)}
    return speakerInScene(clause, at, agreement) ?? dropped
  }
  const near = phraseEndingAt(clause, at + 1)
  const somebody = near && isSomebody(clause, near, at + 1) ? near : undefined
  // «أن [امرأة] نجت من الحادث أبلغت»: what does not reach up to the verb is surer by what it does itself.
  const reaching = somebody?.to === at + 1 ? somebody : undefined
  const subject =
    reaching ??
    subjectOverRelative(clause, at, agreement) ??
    somebody ??
    (at < verb - 1 ? subjectLedTo(clause, at) : undefined)
  return subject ? {kind: 'named', phrase: phraseOf(clause, subject)} : dropped
}

function isPersonOf(clause: Clause, {from}: Subject, {gender}: Agreement): boolean {
  const {noun} = clause.word(from)
  return noun?.type === 'person' && noun.gender === gender
}

/** «اللذان», «واللتين» */
export function isDualRelative(clause: Clause, at: number): boolean {
  return clause.isRelative(at) && /^و?الل(?:ذ|ت)[اي]ن$/u.test(clause.form(at))
}

/**
 * «[الطبيب] الذي عاين الجثة أكد», «أن [امرأة] نجت من الحادث، أبلغت»: behind a clause that describes somebody,
 * the verb is theirs, where it agrees.
 *
 * @param last The token before the verb.
 */
function subjectOverRelative(
  clause: Clause,
  last: number,
  agreement: Agreement
): Subject | undefined {
  const first = Math.max(clause.sentenceStart(last), last - reach)
  for (let at = last; at >= first; at--) {
    if (clause.isRelative(at)) {
      const described = phraseBefore(clause, at)
      const known = described && ofSomebody(clause, described, agreement)
      if (known && beginsClause(clause, known.from)) return known
    }
    if (clause.isComplementizer(at)) {
      const from = clause.quotationAt(at + 1) ? at + 2 : at + 1
      const told = toldOf(clause, from, last) ?? topicBeforeComma(clause, from, last)
      return told && ofSomebody(clause, told, agreement)
    }
    const opening = clause.quotationAt(at) && clause.isComplementizer(at - 1)
    if (!clause.isWord(at) && !clause.isComma(at) && !opening) return undefined
    const opens = clause.opensClause(at) && !auxiliaries.has(clause.form(at))
    if (opens || (clause.isFiniteCue(at) && !clause.isPreposition(at))) return undefined
  }
  return undefined
}

/** «إن [إدارة] المستشفى، أعلمت»: a stray comma between the subject and its verb. */
function topicBeforeComma(
  clause: Clause,
  from: number,
  last: number
): Subject | undefined {
  if (!clause.isComma(last)) return undefined
  const topic = readSubject(clause, from, last)
  return topic?.to === last ? topic : undefined
}

/** Not «مضمون [الخطاب] الذي»: it is the content that does what follows. */
function beginsClause(clause: Clause, at: number): boolean {
  return at === clause.sentenceStart(at) || opensClauseBefore(clause, at - 1)
}

/** «أن [امرأة] نجت»: somebody without article, and right behind a verb that tells of them. */
function toldOf(clause: Clause, from: number, last: number): Subject | undefined {
  if (clause.word(from).article || clause.word(from).noun?.type !== 'person')
    return undefined
  for (let to = from + 1; to < Math.min(last, from + longestDescribed); to++)
    if (
      auxiliaries.has(clause.form(to)) ||
      (isEverydayVerb(clause.form(to)) && looksFinite(clause, to))
    )
      return {from, to}
  return undefined
}

/** A known head that the verb agrees with in gender and number, and that hangs on no preposition. */
function ofSomebody(
  clause: Clause,
  subject: Subject,
  {gender, number}: Agreement
): Subject | undefined {
  const {noun, preposition, conjunction} = clause.word(subject.from)
  const stands = preposition === '' && conjunction === ''
  return stands && noun?.gender === gender && noun?.number === number
    ? subject
    : undefined
}

/** «مشيرا إلى [النيابة] قد أمرت»: what a verb of saying leads to, where «أن» was left out. */
function subjectLedTo(clause: Clause, last: number): Subject | undefined {
  const first = Math.max(clause.sentenceStart(last), last - reach)
  for (let at = last - 1; at > first; at--) {
    if (clause.form(at) !== 'الي') continue
    const led = clause.word(at - 1).cues.length > 0 && clause.word(at + 1).noun
    const subject = led ? readSubject(clause, at + 1, last + 1) : undefined
    return subject?.to === last + 1 ? subject : undefined
  }
  return undefined
}

/**
 * A known head, a country or a quoted name; else a word that can be a name, alone before the verb,
 * not a verb or what hangs on a preposition.
 */
function isSomebody(clause: Clause, {from, to}: Subject, end: number): boolean {
  const word = clause.word(from)
  const form = clause.form(from)
  if (word.noun || clause.quotationAt(from) || countryOfPlace([form])) return true
  if (countryOfNisba([word.stem]) !== undefined) return true
  if (to < end || word.preposition !== '' || word.conjunction !== '') return false
  if (isEverydayVerb(bare(form)) || isEverydayVerb(form)) return false
  return word.article
    ? (to - from === 1 || word.stem.endsWith('ي')) && !proceedings.has(word.stem)
    : !/^[وفبل]/u.test(form) || to - from > 1
}

/** What is done with a suspect, and speaks for nobody: «وبالتحري اعترف». */
const proceedings: ReadonlySet<string> = wordSet(
  'تحري تحقيق مراجعة استشارة سماع تفتيش بحث تحريات'
)

/**
 * «وفي لقاء مع الوزير، أوضح أن», «وبالتحري مع المتهم، اعترف بـ»: who is met speaks; «وفي بيان أصدرته النقابة، طالبت»:
 * whose document it is.
 */
function speakerInScene(
  clause: Clause,
  comma: number,
  agreement: Agreement
): Speaker | undefined {
  const start = clause.sentenceStart(comma)
  if (comma - start > sceneReach) return undefined
  for (let at = start + 1; at < comma; at++) {
    const led = /^[وف]?(?:في|فى|عبر|خلال)$/u.test(clause.form(at - 1))
    const issuer = led && issuerIn(clause, at, comma)
    if (issuer && ofSomebody(clause, issuer, agreement))
      return {kind: 'implied', phrase: phraseOf(clause, issuer)}
    if (clause.form(at) !== 'مع') continue
    const met = readSubject(clause, at + 1, comma)
    const known =
      met && (clause.word(met.from).noun || countryOfPlace([clause.form(met.from)]))
    return known ? {kind: 'implied', phrase: phraseOf(clause, met)} : undefined
  }
  return undefined
}

function issuerIn(clause: Clause, document: number, limit: number): Subject | undefined {
  if (clause.word(document).noun?.type !== 'document') return undefined
  const to = readNounPhrase(clause, document, limit)
  const issuer = issuerWithin(clause, {from: document, to})
  return issuer === undefined ? undefined : readSubject(clause, issuer, to)
}

function phraseOf(clause: Clause, {from, to}: Subject): Phrase {
  // «سبق [ل]سالم أن»: a particle that no list of names tells from a letter.
  const unread = clause.form(from - 1).endsWith('سبق') && clause.word(from).clitics === 0
  const particle = unread && /^ل[^ل]/u.test(clause.form(from)) ? 1 : 0
  return clause.phrase(from, to, clause.word(from).clitics + particle)
}

/**
 * «وكان [الوزير] قد صرح», a relative clause in between or none: the subject stands behind the
 * auxiliary that opens the clause; «وسبق [للرئيس] أن أعلن»: behind the verb that does.
 */
export function subjectOfAuxiliary(clause: Clause, verb: number): Subject | undefined {
  const before = clause.form(verb - 1)
  const opener = before === 'ان' ? /^و?سبق$/u : before === 'قد' ? /^و?كانت?$/u : undefined
  if (!opener) return undefined
  const first = Math.max(clause.sentenceStart(verb), verb - reach)
  for (let at = verb - 2; at >= first; at--) {
    if (!opener.test(clause.form(at))) continue
    const to = readNounPhrase(clause, at + 1, verb - 1)
    const somebody = to > at + 1 && !stopsPhrase(clause, at + 1)
    return somebody ? {from: at + 1, to} : undefined
  }
  return undefined
}

/** «أما [الوزير] فأقر»: the topic that «أما» sets, and «ف» takes up. */
function topicOf(clause: Clause, verb: number): Subject | undefined {
  const resumed = clause.form(verb - 1) === 'فقد' ? verb - 1 : verb
  if (!clause.form(resumed).startsWith('ف')) return undefined
  const first = Math.max(clause.sentenceStart(verb), verb - reach)
  for (let at = resumed - 1; at >= first; at--) {
    if (bare(clause.form(at)) === 'اما') return readSubject(clause, at + 1, resumed)
  }
  return undefined
}

/**
 * «لكن [وكيل اللاعب، طارق ديماس]، كذّب», «[المدير]، الذي زار المصنع، قال»: what stands in commas
 * belongs to the subject that begins the clause.
 */
function subjectBeforeComma(clause: Clause, comma: number): Subject | undefined {
  const first = Math.max(clause.sentenceStart(comma), comma - reach)
  let opening = comma - 1
  while (opening > first && !clause.isComma(opening)) opening--
  if (!clause.isComma(opening)) return undefined
  let start = opening
  while (start > first && !opensClauseBefore(clause, start - 1)) start--
  const subject = readSubject(clause, start, comma)
  if (!subject || clause.word(subject.from).noun?.type !== 'person') return undefined
  if (subject.to === comma) return subject
  return subject.to === opening && clause.isRelative(opening + 1) ? subject : undefined
}

/** The noun phrase that begins a clause and runs up to a token. */
function phraseEndingAt(clause: Clause, end: number): Subject | undefined {
  let last = end
  while (last > 0 && clause.isComma(last - 1)) last--
  const first = Math.max(clause.sentenceStart(end - 1), last - reach)
  let start = last
  while (start > first && !opensClauseBefore(clause, start - 1)) start--
  // «الذي [عاين] الجثة»: a verb.
  if (clause.isRelative(start - 1) && clause.word(start).noun === undefined)
    return undefined
  while (start < last && isAdverbial(clause, start)) start++
  return readSubject(clause, start, last)
}

/** The noun phrase right before a relative pronoun or another word that stops one: the nearest head from which one runs up to it. */
export function phraseBefore(clause: Clause, relative: number): Subject | undefined {
  let last = relative
  while (last > 0 && clause.isComma(last - 1)) last--
  const first = Math.max(clause.sentenceStart(relative), last - reach)
  let nearest: Subject | undefined
  for (let start = last - 1; start >= first; start--) {
    if (clause.isWord(start) && stopsPhrase(clause, start)) break
    const {noun, article, preposition, conjunction} = clause.word(start)
    if (!noun && !article) continue
    // «أف أم، الناطق»: letters, and no mother.
    if (clause.form(start - 1) === 'اف') continue
    const read = readSubject(clause, start, last)
    if (read?.to !== last) continue
    // A title reaches further than what it governs: «[رئيس] دائرة [المياه]».
    if (!nearest || (noun && conjunction === '')) nearest = read
    if (preposition !== '') break
  }
  return nearest
}

function isAdverbial(clause: Clause, at: number): boolean {
  return (clause.isTime(at) || !clause.isWord(at)) && !clause.quotationAt(at)
}

function readSubject(clause: Clause, start: number, end: number): Subject | undefined {
  if (start >= end || stopsPhrase(clause, start)) return undefined
  if (clause.word(start).preposition !== '' && clause.word(start).noun === undefined)
    return undefined
  const to = readNounPhrase(clause, start, end)
  return to > start ? {from: start, to} : undefined
}

/**
 * Somebody known stands right before the verb, auxiliaries aside, and agrees with it: what follows
 * is then no subject («النيابة كانت اتهمت المدير»).
 */
export function hasSubjectBefore(
  clause: Clause,
  verb: number,
  agreement: Agreement
): boolean {
  if (subjectOfAuxiliary(clause, verb)) return true
  const at = beforeAuxiliaries(clause, verb)
  if (at < clause.sentenceStart(verb) || clause.word(verb).conjunction !== '')
    return false
  if (broughtBefore(clause, verb, agreement.gender)) return true
  if (isPronounBefore(clause, at) || subjectOverRelative(clause, at, agreement))
    return true
  if (!clause.isWord(at) || clause.opensClause(at)) return false
  const subject = phraseEndingAt(clause, at + 1)
  if (subject?.to !== at + 1) return false
  const {noun} = clause.word(subject.from)
  return (
    noun !== undefined &&
    agreesInGender(clause, subject.from, {...agreement, number: 'singular'})
  )
}

/** «أنه أعلم الوزير», «لكنها دعت السكان»: the subject is written onto the particle. */
function isPronounBefore(clause: Clause, at: number): boolean {
  return /^[وف]?(?:[بلك]?ان|لكن|لعل)(?:ه|ها|هم|هما)$/u.test(clause.form(at))
}

/** A subject does not reach back over a comma, a complementizer, a clause opener or a verb of saying. */
function opensClauseBefore(clause: Clause, at: number): boolean {
  if (!clause.isWord(at)) {
    const run = clause.quotationAt(at)
    // What a long quotation begins with begins a clause.
    return run ? run.words > longestQuotedName : !clause.isQuoteMark(at)
  }
  const form = clause.form(at)
  if (complementizers.has(bare(form)) || clause.opensClause(at) || clause.isRelative(at))
    return true
  return clause.isFiniteCue(at) && nounClassOf(clause.word(at).stem) === undefined
}

/** What heads no speaker, though a clause may begin with it: «هذه القضية تكشف عن». */
const demonstratives: ReadonlySet<string> = wordSet('هذا هذه ذلك تلك هؤلاء كل جميع أي')

/** «وذلك يثبت أن»: what the clause is about shows something, nobody says it. */
export function isThing(clause: Clause, speaker: Speaker): boolean {
  const stands = speaker.kind === 'named' || speaker.kind === 'implied'
  return (
    stands &&
    demonstratives.has(clause.form(speaker.phrase.from)) &&
    clause.form(speaker.phrase.from + 1) !== 'من' &&
    clause.word(speaker.phrase.from + 1).noun === undefined
  )
}

/**
 * Somebody stands there who can speak: a known office, body or document, or what may be a name;
 * not a thing with its article.
 */
export function canSpeak(clause: Clause, speaker: Speaker): boolean {
  if (speaker.kind !== 'named' && speaker.kind !== 'implied') return true
  const {from} = speaker.phrase
  const word = clause.word(from)
  if (demonstratives.has(clause.form(from))) return false
  if (word.noun || countryOfPlace([clause.form(from)])) return true
  // «القطاع [العمومي] الذي»: the adjective of a thing.
  return word.article
    ? /ي$|.{3}[وي]ن$/u.test(word.stem) && !clause.word(from - 1).article
    : !clause.form(from).endsWith('ه')
}

/** The token before a verb and the auxiliaries that belong to it: «[النيابة] كانت قد اتهمت». */
function beforeAuxiliaries(clause: Clause, verb: number): number {
  let at = verb - 1
  while (at >= 0 && auxiliaries.has(clause.form(at))) at--
  return at
}
