import type {Stance} from '../../../types.ts'
import type {Clause} from './clause.ts'
import {countryOfPlace} from './countries.ts'
import {isOccasion} from './named-office.ts'
import {takingPreposition} from './naming-words.ts'
import {isIncomplete, isOfParticiple} from './participles.ts'
import {setPhrases} from './particles.ts'
import type {Word} from './read-word.ts'
import {wordSet} from './spelling.ts'
import {endsInPronoun, isVerbalNoun, tellsAction} from './word-shapes.ts'

/**
 * A preposition goes on with the phrase that begins at a token: after a word that wants it, «عضو [في]», «صادر
 * [عن]», or a head that does, «قائد الحرس [في]»; not where it begins an adverbial of its own.
 *
 * @param title The noun that heads the phrase, honorifics left out.
 */
export function goesOnBehind(
  clause: Clause,
  at: number,
  start: number,
  title: string
): boolean {
  if (isOfParticiple(clause, at)) return true
  const form = clause.form(at)
  const wanted = takingPreposition[form]
  if (!wanted || setPhrases.get(form)?.has(clause.form(at + 1))) return false
  // «قال مواطن [في] بوليتيكا اليوم»: where somebody spoke then.
  if (form === 'في' && isUnknownThen(clause, at + 1)) return false
  // «المسؤول عن المعهد [في] تحليله»: what he does.
  const {stem} = clause.word(at + 1)
  const deed =
    endsInPronoun(clause, at + 1) && isVerbalNoun(stem.replace(/(?:ه|ها|هم)$/u, ''))
  if (isOccasion(stem) || deed) return false
  // «أعلن مسؤول عسكري [عن] انطلاق»: an adjective stands between, and what was done behind.
  const apart = !wanted.has(clause.form(at - 1)) && !wanted.has(clause.word(at - 1).stem)
  if (form === 'عن' && apart && isVerbalNoun(stem)) return false
  if ([clause.form(at - 1), clause.word(at - 1).stem].some(word => wanted.has(word)))
    return true
  if (form === 'من')
    // «عدد من السكان [من] الانقطاع»: it has what it wants, a place aside.
    for (let before = start; before < at; before++)
      if (clause.form(before) === form && !isBody(clause.word(at + 1))) return false
  return wanted.has(clause.form(start)) || wanted.has(title)
}

function isUnknownThen(clause: Clause, at: number): boolean {
  const {article, noun} = clause.word(at)
  return (
    !article &&
    !noun &&
    clause.isTime(at + 1) &&
    countryOfPlace([clause.form(at)]) === undefined
  )
}

/** They are a number of somebody: «عدد [من] السكان». */
const quantities: ReadonlySet<string> = wordSet('عدد مجموعة كثير عديد بعض')

/**
 * The preposition at a token tells of whoever stands before it, and leads to nothing that is said:
 * «طالب العاملون [بقطاع] الصحة بزيادة», «أعلن النائب [عن] الحزب عن»; what is done is said, «طالب العاملون بصرف».
 */
export function tellsOfSpeaker(
  clause: Clause,
  at: number,
  stance: Stance
): 'surely' | 'perhaps' | undefined {
  const before = clause.word(at - 1)
  const form = clause.form(at)
  if (form === 'من' && quantities.has(before.stem)) return 'surely'
  const next = clause.word(at + 1)
  if (form === 'عن' && takingPreposition['عن']?.has(before.stem))
    return isBody(next) || isPartyOfCountry(clause, at + 1) ? 'surely' : undefined
  // «نفى النائب [بمجلس] الشعب»: of bodies one may be, and nothing is said but praise and blame.
  if (clause.word(at).preposition === 'ب' && before.noun?.type === 'person')
    return isBody(clause.word(at)) && asserting.has(stance) ? 'surely' : undefined
  if (asks.has(stance) && isPlaceBeforeDeed(clause, at)) return 'surely'
  if (!isOfParticiple(clause, at)) return undefined
  if (isIncomplete(clause, at)) return 'surely'
  const done = clause.isPreposition(at)
    ? tellsAction(`ب${next.stem}`) || isVerbalNoun(next.stem)
    : tellsAction(form)
  return done ? undefined : 'perhaps'
}

const asserting: ReadonlySet<Stance> = new Set(['report', 'deny', 'confirm'])

const asks: ReadonlySet<Stance> = new Set(['call', 'pledge', 'warn'])

/** How many tokens a place may have before what is asked or promised there. */
const longestPlace = 3

/** «طالب رئيس الاتحاد المحلي [بصنجار] بإيقاف التوريد»: where a body is, since what is done follows with the same preposition. */
function isPlaceBeforeDeed(clause: Clause, at: number): boolean {
  const {article} = clause.word(at - 1)
  if (!article || !/^ب\p{L}{2}/u.test(clause.form(at)) || isDeed(clause, at)) return false
  const last = clause.word(at).article ? at + 1 : at + longestPlace
  for (let after = at + 1; after <= last; after++) {
    if (isDeed(clause, after)) return true
    if (!clause.isWord(after) || clause.isPreposition(after)) return false
    if (clause.word(after).conjunction !== '' || clause.opensClause(after)) return false
  }
  return false
}

/** «بإيقاف», «بالبحث» */
function isDeed(clause: Clause, at: number): boolean {
  return tellsAction(clause.form(at).replace(/^بال/u, 'ب'))
}

function isBody({noun}: Word): boolean {
  return noun?.type === 'organization' || noun?.type === 'government'
}

/** «[نداء] تونس», «[آفاق] تونس»: parties, where what somebody does has another shape. */
function isPartyOfCountry(clause: Clause, at: number): boolean {
  const {article, stem} = clause.word(at)
  if (article || isVerbalNoun(stem) || tellsAction(`ب${stem}`)) return false
  return countryOfPlace([clause.form(at + 1)]) !== undefined
}
