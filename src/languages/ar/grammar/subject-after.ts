import type {Clause} from './clause.ts'
import {countryOfPlace} from './countries.ts'
import {namesLikeAttached, objectNouns} from './naming-words.ts'
import {longestPhrase, type PhraseOptions, readNounPhrase} from './noun-phrase.ts'
import {outletEnd} from './outlets.ts'
import {dateWords, mannerNouns, pronounPrepositions} from './particles.ts'
import {afterPreposition, stopsPhrase} from './phrase-bounds.ts'
import {headsNoSpeaker, isDeedOrThing} from './speaker-heads.ts'
import {
  endsInPronoun,
  isAdjective,
  isAttachedManner,
  isFiniteBehindOffice,
  isNumber,
  isVerbWithObject,
  looksVerbalNoun
} from './word-shapes.ts'

/** A subject and where it stands. */
export interface Subject {
  readonly from: number
  readonly to: number
}

/**
 * Finds the subject after a verb, over words of time and phrases of place and channel that may
 * stand between: «قالت اليوم الثلاثاء وزيرة السياحة», «أكد في تصريح صحفي رئيس الحزب».
 */
export function findSubjectAfter(
  clause: Clause,
  from: number,
  limit: number,
  options: PhraseOptions = {}
): Subject | undefined {
  let at = from
  let skipped = false
  // «أعلن عنها مجلس النواب», «أكد ذلك وزير النقل»
  while (at < limit && isWhatWasSaid(clause, at)) at++
  while (at < limit) {
    const outlet = Math.max(outletEnd(clause, at), stationEnd(clause, at))
    if (outlet > at) {
      at = outlet
      skipped = true
    } else if (isToldQuoted(clause, at)) {
      at = (clause.quotationAt(at + 1)?.close ?? at) + 1
      skipped = true
    } else if (clause.isComma(at)) {
      at++
    } else if (mannerNouns.has(clause.form(at))) {
      at += 2
      skipped = true
    } else if (clause.isTime(at) || (skipped && isDate(clause, at))) {
      at++
      skipped = true
    } else if (clause.isPreposition(at) || isFusedPreposition(clause, at)) {
      const noun = afterPreposition(clause, at + 1)
      // «للمرفأ أف أم، [المدير] العام»: who was told ends at the comma.
      const comma = commaBefore(clause, noun, Math.min(limit, noun + longestPhrase))
      at = Math.max(readNounPhrase(clause, noun, comma, {split: true}), noun)
      if (isGenitive(clause, at)) at++
      skipped = true
    } else break
  }
  if (at >= limit || stopsPhrase(clause, at)) return undefined
  const word = clause.word(at)
  if (word.conjunction !== '' || word.preposition !== '') return undefined
  // «كل من وزيري», «ولم تعلن أي جهة»
  const each =
    (clause.form(at) === 'كل' && clause.form(at + 1) === 'من') ||
    (clause.form(at) === 'اي' && clause.word(at + 1).noun !== undefined)
  if ((objectNouns.has(word.stem) && !each) || headsNoSpeaker(clause, at))
    return undefined
  // «في بلاغ، أصدرته الإثنين»: tells who issued it.
  if (skipped && isVerbWithObject(clause.form(at))) return undefined
  // «المقر الرئاسي»: the adjective of what was skipped.
  if (
    skipped &&
    word.article &&
    word.noun === undefined &&
    isAdjective(word.stem) &&
    clause.word(at - 1).article
  )
    return undefined
  if (options.split && word.noun === undefined && endsInPronoun(clause, at))
    return undefined
  if (options.split && (looksVerbalNoun(clause, at) || isDeedOrThing(clause, at)))
    return undefined
  // «الموعد الذي سيعلن عنه غدا ستكون»
  if (!word.article && !word.noun && isFiniteBehindOffice(clause, at)) return undefined
  // «اعتبرتها سطحية»: what it is called, behind whom the pronoun means.
  const called = clause.word(at - 1).pronoun && !word.article && word.noun === undefined
  if (options.split && called && word.stem.endsWith('يه')) return undefined
  // Behind what was skipped only a known head is sure to be a new phrase.
  if (
    skipped &&
    at > from &&
    word.noun === undefined &&
    !word.article &&
    !clause.isComma(at - 1)
  ) {
    if (!clause.isTime(at - 1)) return undefined
  }
  // «وطالبت في هذا الصدد، بسن قوانين»: what the verb takes.
  if (skipped && leansOnVerb(clause, at)) return undefined
  const to = readNounPhrase(clause, at, limit, options)
  return to > at ? {from: at, to} : undefined
}

/** «لمرفأ أف أم»: a station that it was told to, by the letters behind its name. */
function stationEnd(clause: Clause, at: number): number {
  const told = /^ل\p{L}{3}/u.test(clause.form(at)) && clause.form(at + 1) === 'اف'
  return told ? at + 3 : at
}

function commaBefore(clause: Clause, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (clause.isComma(at)) return at
  return limit
}

/** «في رده على تساؤلات [النواب]،»: whose deeds they are, where nothing else follows. */
function isGenitive(clause: Clause, at: number): boolean {
  if (!clause.word(at).article || !clause.isComma(at + 1)) return false
  const {article, noun, stem} = clause.word(at - 1)
  return !article && !noun && (/ات$/u.test(stem) || looksVerbalNoun(clause, at - 1))
}

function leansOnVerb(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  const attached = /^ب\p{L}{2}/u.test(form) && clause.word(at).noun === undefined
  return attached && !namesLikeAttached.has(form) && countryOfPlace([form]) === undefined
}

function isFusedPreposition(clause: Clause, at: number): boolean {
  const {preposition, conjunction, cues} = clause.word(at)
  if (conjunction !== '' || cues.length > 0) return false
  return preposition !== '' || isAttachedManner(clause, at)
}

/** «أوضح ذلك لـ«المرفأ» مدير الميناء»: the newspaper it was told. */
export function isToldQuoted(clause: Clause, at: number): boolean {
  return (
    /^[لب]\u0640?$/u.test(clause.form(at)) && clause.quotationAt(at + 1) !== undefined
  )
}

function isWhatWasSaid(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  if (form === 'ذلك' || form === 'بذلك') return true
  return pronounPrepositions.has(form) && form.length > 1 && !isToldQuoted(clause, at)
}

function isDate(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  return isNumber(form) || dateWords.has(form.replace(/\d+/u, ''))
}
