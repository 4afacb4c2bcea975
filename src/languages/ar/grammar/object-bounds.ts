import type {Clause} from './clause.ts'
import {objectNouns} from './naming-words.ts'
import {isAdjective, looksVerbalNoun} from './word-shapes.ts'

/**
 * «دعت الوزارة [المدرسين]», «طالب المدير العام [الموظفين]»: behind one that is definite, a plural of people in
 * the case of an object describes nobody, and is whom the verb is for.
 */
export function isOthers(clause: Clause, start: number, at: number): boolean {
  if (!isObliquePlural(clause, at) || agreesInEnding(clause, at)) return false
  const {noun, article, stem} = clause.word(start)
  // «دعا الزيني [المترشحين]»
  if (!noun && article && stem.endsWith('ي') && at === start + 1) return true
  const one =
    noun?.number === 'singular' && (noun.gender === 'm' || isSingular(clause, start))
  if (!one) return false
  for (let before = start; before < at; before++)
    if (!clause.word(before).article) return false
  return true
}

/** «الوزارة», not «السلطات»: plurals of bodies agree as one does. */
function isSingular(clause: Clause, at: number): boolean {
  return clause.word(at).stem.endsWith('ه')
}

function isObliquePlural(clause: Clause, at: number): boolean {
  const {stem, noun} = clause.word(at)
  // «الحزب [الصحفيات]»
  if (/.{3}يات$/u.test(stem)) return true
  if (!stem.endsWith('ين')) return false
  return noun?.number === 'plural' || /^م.{2,}ين$|.{2}يين$/u.test(stem)
}

/** «خادم الحرمين [الشريفين]»: an adjective of the two before it. */
export function agreesInEnding(clause: Clause, at: number): boolean {
  const before = clause.word(at - 1)
  return (
    before.article && [before, clause.word(at)].every(({stem}) => /.{3}ين$/u.test(stem))
  )
}

/** «الشؤون [القنصلية]», «الأجهزة [الداخلية]»: what names a body elsewhere describes here, behind a noun of things. */
export function isNisbaBehindPlural(clause: Clause, at: number): boolean {
  const {stem, noun} = clause.word(at)
  const before = clause.word(at - 1)
  return (
    noun?.type === 'government' &&
    stem.endsWith('يه') &&
    before.article &&
    before.noun === undefined
  )
}

/** «حسني مبارك الشعب», «قلوز المصابين»: behind a name, a definite plural or any noun once a surname was read. */
export function startsObject(clause: Clause, at: number, names: number): boolean {
  const {stem, noun} = clause.word(at)
  if (noun && noun.type !== 'person') return true
  // «محمد زين العابدين»: a plural, but of a given name.
  if (stem === 'عابدين') return false
  // «محمد شياع السوداني»: a nationality behind a name is part of it.
  if (!noun && names === 2 && stem.endsWith('ي')) return false
  return names > 1 || /.{3}(?:ين|ون|ات)$/u.test(stem)
}

/** In a chain of genitives that nothing definite has ended yet, where the object begins all the same. */
export function startsObjectOfChain(clause: Clause, start: number, at: number): boolean {
  return isGroupBefore(clause, start, at) || isObjectBehindName(clause, start, at)
}

/** «أكد أحد سكان صنجار [سقوط] قتلى»: what no list knows ends the chain before a noun of content. */
function isObjectBehindName(clause: Clause, start: number, at: number): boolean {
  if (at < start + 2 || !objectNouns.has(clause.form(at))) return false
  const {noun, stem} = clause.word(at - 1)
  const unknown = noun === undefined && stem === clause.form(at - 1)
  return unknown && !clause.isPreposition(at - 1) && !isAdjective(stem)
}

/** «رجح [خبراء] ارتفاع الأسعار»: people without article, and a verbal noun that is no part of their name. */
function isGroupBefore(clause: Clause, start: number, at: number): boolean {
  const {noun} = clause.word(start)
  if (at !== start + 1 || noun?.type !== 'group') return false
  return looksVerbalNoun(clause, at) || objectNouns.has(clause.form(at))
}
