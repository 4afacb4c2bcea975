import {arabicGivenNames, isListedGivenName} from '../names/given.ts'
import type {Clause} from './clause.ts'
import {isEverydayNoun, isEverydayPlural} from './everyday-nouns.ts'
import {isEverydayMasdar, isEverydayVerb} from './everyday-verbs.ts'
import {articledNames, namesLikeJoined} from './naming-words.ts'
import {nameParticles} from './particles.ts'
import {nounClassOf} from './source-nouns.ts'
import {wordSet} from './spelling.ts'
import {isAdjective} from './word-shapes.ts'

/** Nouns that families and ranks have: «أسد الزمان خان», «الملازم أول». */
const familyNouns: ReadonlySet<string> = wordSet(
  'خان شاه باشا بك بيه آغا أفندي حاج كبير صغير الله دين أول ثان'
)

/** Joined on behind a name, they begin somebody else: «[وكل] من حضر». */
const joinedOn: ReadonlySet<string> = wordSet(
  'وكل وجميع وكافة وبعض وسائر وبقية وباقي وعدد وعديد'
)

/**
 * Whether behind a given name and a family a word is no more of the name, but what was done or said:
 * «وجه الرئيس دونالد ترامب [تحذيرا]», «أعلن إيمانويل ماكرون [تشكيلة] حكومته», «طارق الكحلاوي [أداء] الحزب».
 */
export function isBehindFullName(clause: Clause, at: number, names: number): boolean {
  if (names < 2 || nameParticles.has(clause.form(at - 1))) return false
  const {article, stem, noun, preposition, conjunction} = clause.word(at)
  if (noun || preposition !== '' || conjunction !== '' || isName(stem)) return false
  if (article) return hasFamily(clause, at) && isObjectOf(stem)
  const form = clause.form(at)
  if (isEverydayMasdar(form) || isAccusativeNoun(form) || isJoinedOn(form)) return true
  // «محمد علي [حداد]», «سنية مبارك [جلسة]»: no family has been named yet, and this may be it.
  if (!hasFamily(clause, at)) return form.endsWith('ه') && isEverydayNoun(form)
  return isEverydayNoun(form) || isAsWhat(form) || isOfVerb(form)
}

function isName(stem: string): boolean {
  return isListedGivenName(stem) || familyNouns.has(stem)
}

/** The last word is no given name: «محمد الهادي», «نور الدين», «عبد الله». */
function hasFamily(clause: Clause, at: number): boolean {
  const {article, stem} = clause.word(at - 1)
  if (nameParticles.has(clause.form(at - 2)) && clause.form(at - 2) !== 'بن') return false
  if (/^(?:الدين|الله)$/u.test(clause.form(at - 1))) return false
  return !(arabicGivenNames.has(stem) || (article && articledNames.has(stem)))
}

/** «[الأوامر]», «[النصائح]», «[القضاء]»: an adjective may be of a second family, «اللومي الرقيق». */
function isObjectOf(stem: string): boolean {
  const deed = isEverydayMasdar(stem) && !stem.endsWith('ه')
  return (isEverydayPlural(stem) || deed) && !isAdjective(stem)
}

/** «تحذيرا», «صورا» */
export function isAccusativeNoun(form: string): boolean {
  if (form.length < 4 || !form.endsWith('ا')) return false
  const noun = form.slice(0, -1)
  return (
    isEverydayNoun(noun) || isEverydayMasdar(noun) || /^ت[^ي]\p{L}ي\p{L}$/u.test(noun)
  )
}

/** «وجاء», «وكل» */
function isJoinedOn(form: string): boolean {
  if (!/^و\p{L}{2}/u.test(form) || namesLikeJoined.has(form)) return false
  return joinedOn.has(form) || isEverydayVerb(form.slice(1))
}

/** «كشاهدة» */
function isAsWhat(form: string): boolean {
  return /^ك\p{L}{3}/u.test(form) && nounClassOf(form.slice(1)) !== undefined
}

/** «أنا كريم الزيني [أجمد] عضويتي», «كريم الزيني [ملتزم] بالاتفاق» */
function isOfVerb(form: string): boolean {
  return /^(?:ا\p{L}{3}|م\p{L}{3,})$/u.test(form) && isEverydayVerb(`ي${form.slice(1)}`)
}
