import {isListedGivenName} from '../names/given.ts'
import type {Clause} from './clause.ts'
import {isEverydayNounOrPlace} from './everyday-nouns.ts'
import {isEverydayMasdar, isEverydayVerb} from './everyday-verbs.ts'
import {nameParticles} from './particles.ts'
import {honorifics} from './source-nouns.ts'
import {isAdjective, isUnlistedAttached, isVerbalNoun} from './word-shapes.ts'

/** «الدكتور كي جوي», «الشيخ سلطان»: what stands behind an honorific is a name, whatever else it may be. */
export function isNameBehindHonorific(clause: Clause, at: number): boolean {
  if (!honorifics.has(clause.word(at - 1).stem)) return false
  if (nameParticles.has(clause.form(at - 2))) return false
  const {article, preposition, noun} = clause.word(at)
  if (article || preposition !== '' || clause.isComplementizer(at)) return false
  if (clause.isRelative(at) || clause.isFiniteCue(at) || clause.isTime(at)) return false
  return noun === undefined || noun.type !== 'person' || startsName(clause, at)
}

/** «سلطان بن عايض», «أمين الكميتي»: no office, since a father or family follows. */
export function startsName(clause: Clause, at: number): boolean {
  if (nameParticles.has(clause.form(at + 1))) return true
  const {article, stem, noun} = clause.word(at + 1)
  return article && noun === undefined && stem.endsWith('ي')
}

/** «كاتب عام نقابة الأطباء [بقبلي]، صلاح الدين حمزة»: where a body is, before the comma that a name follows. */
export function isPlaceBeforeName(clause: Clause, at: number): boolean {
  if (!clause.isComma(at + 1) || !isUnlistedAttached(clause.form(at))) return false
  const {article, noun} = clause.word(at - 1)
  return article && noun !== undefined && noun.type !== 'person'
}

/** «بسيدي [بوزيد]», «ببئر [علي]»: the second word of where a body is. */
export function goesOnWithPlace(clause: Clause, at: number): boolean {
  const {article, noun} = clause.word(at)
  return !article && !noun && isPlaceHead(clause.form(at - 1))
}

/** «بسيدي», «ببئر»: at a place of which the name goes on. */
export function isPlaceHead(form: string): boolean {
  return placeHeads.test(form)
}

const placeHeads =
  /^ب(?:سيدي|بن|بني|ابو|بير|عين|وادي|حمام|قصر|قصور|راس|منزل|جبل|دار|شط|تل|كفر|دير|مرسي|زاويه|ساقيه|سوق|باب|خان|بيت|جزيره)$/u

/** «سمير بالحبيب»: behind one given name, no place. */
export function isMaghrebiSurname(form: string): boolean {
  // «كريم بالإنجليزية»
  return /^بال\p{L}{3,}/u.test(form) && !form.endsWith('يه')
}

/** «مكتب هيومن رايتس [ووتش]»: no word with or without its waw, behind what is no word either. */
export function isForeignWithWaw(clause: Clause, at: number): boolean {
  const {article, noun, stem} = clause.word(at - 1)
  const form = clause.form(at)
  if (article || noun || !/^\p{L}{3}/u.test(stem)) return false
  return ![stem, form, form.slice(1)].some(isWord)
}

function isWord(stem: string): boolean {
  return (
    isEverydayNounOrPlace(stem) ||
    isEverydayMasdar(stem) ||
    isEverydayVerb(stem) ||
    isVerbalNoun(stem) ||
    isAdjective(stem) ||
    isListedGivenName(stem) ||
    // Endings that foreign names have seldom, and what no list knows often.
    /[هات]$/u.test(stem)
  )
}
