import {foreignGivenNames} from '../names/given.ts'
import type {Clause} from './clause.ts'
import {countryOfNisba, countryOfPlace} from './countries.ts'
import {isEverydayMasdar, isEverydayVerb} from './everyday-verbs.ts'
import {manners, namesLikeAttached, namesLikeVerbs, objectNouns} from './naming-words.ts'
import {nameParticles} from './particles.ts'
import {namingAdjectives, nounClassOf} from './source-nouns.ts'
import {wordSet} from './spelling.ts'

/** «اعتذاره», «قوله», «قلقهم»: a noun with a pronoun is somebody's, and no name. */
export function endsInPronoun(clause: Clause, at: number): boolean {
  const text = clause.token(at)?.text ?? ''
  if (namingAdjectives.has(clause.form(at))) return false
  return (
    text.length >= 4 &&
    /(?:ه|ها|هم|هما)$/u.test(text) &&
    !/^عبد|الله$|^(?:نبيه|وجيه|نزيه|فقيه|بديه)$/u.test(text)
  )
}

/** «بيان نقلته الوكالة», «أرقام أعلنتها الهيئة»: a verb with its object, which opens a relative clause. */
export function isVerbWithObject(form: string): boolean {
  const verb = form.replace(/(?:ها|هم|ه)$/u, '')
  return verb !== form && verb.length > 3 && verb.endsWith('ت') && isEverydayVerb(verb)
}

/** «كلمة ألقاها», «بيان نشره»: behind a document any verb with a pronoun tells who made it. */
export function isAnyVerbWithObject(form: string): boolean {
  const verb = form.replace(/(?:ها|ه)$/u, '')
  return (
    verb !== form && (isEverydayVerb(verb) || isEverydayVerb(verb.replace(/ا$/u, 'ي')))
  )
}

/** «سجلت», «يعتزم»: a verb nobody lists, by its ending or prefix; names that look so are listed. */
export function looksFinite(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  if (form.length < 3 || namesLikeVerbs.has(form)) return false
  return /(?<!ا)ت$/u.test(form) || form.startsWith('ي') || isEverydayVerb(form)
}

/**
 * Behind an office a name is far likelier than a verb: only a listed verb counts, where its form can
 * be no name: «المحافظ يوريس», «النائب هاروت», «الدكتورة ربى».
 */
export function isFiniteBehindOffice(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  const told = /^س[يت]/u.test(form) ? form.slice(1) : form
  return noName.test(told) && isEverydayVerb(told) && !namesLikeVerbs.has(form)
}

/** «يستقبل», «سجلت»; «استقبل», «اجتمع», «انتقل»: of the derived forms no name has the shape. */
const noName = /^[يت]|ت$|^است\p{L}{2,}$|^ا\p{L}?ت\p{L}{2}$|^ان\p{L}{3}$/u

/** «عددا», «رئيسا», «خلفا»: a noun in the accusative without article is an object or says as what, and names nobody. */
export function isAccusative(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  if (form.length < 4 || !form.endsWith('ا')) return false
  if (/\u064Bا$|ا\u064B$/u.test(clause.token(at)?.text ?? '')) return true
  const noun = form.slice(0, -1)
  // «تكريما», «احتجاجا»: what was done, or why.
  const done = isEverydayMasdar(noun) || /^ت[^ي]\p{L}ي\p{L}$/u.test(noun)
  if (done && noun.length > 3 && !foreignGivenNames.has(form)) return true
  return nounClassOf(noun) !== undefined || /^(?:خلف|مثال|نموذج|بديل)$/u.test(noun)
}

/** «بحدة», «بوضوح» */
export function isMannerWord(form: string): boolean {
  return form.startsWith('ب') && manners.has(form.slice(1))
}

/** «بحدة», «بوضوح»; «بتواجده», «لمراسلتها»: no name begins so. */
export function isAttachedManner(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  if (!/^[بل]\p{L}{3,}/u.test(form) || clause.word(at).noun) return false
  if (namesLikeAttached.has(form)) return false
  return isMannerWord(form) || endsInPronoun(clause, at)
}

/** «مبتسما», «ملوحا»: the accusative of a participle, which says how. */
export function isManner(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  return /^م.{3,}ا$/u.test(form) && isEverydayVerb(`ي${form.slice(1, -1)}`)
}

/**
 * «التنفيذي لحراك», «للمحامين بجندوبة»: behind an adjective or what is attached, a word with ب or ل is
 * attached too; behind a bare office or a nationality it may be a name («الرئيس الروسي بوتين»).
 */
export function looksAttached(clause: Clause, at: number, split: boolean): boolean {
  if (!isUnlistedAttached(clause.form(at))) return false
  const before = clause.word(at - 1)
  if (before.preposition !== '') return true
  if (split || !before.article || before.noun) return false
  return isAdjective(before.stem) && countryOfNisba([before.stem]) === undefined
}

/** «تحسّن السوق», «اتخاذ القرار»: the shape of a verbal noun, which nobody is named by. */
export function looksVerbalNoun(clause: Clause, at: number): boolean {
  const {noun, article, stem} = clause.word(at)
  if (noun || article) return false
  // «نشوب», «صدور»
  const simple = /^\p{L}{2}و\p{L}$/u.test(stem) && isEverydayMasdar(stem)
  return simple || isVerbalNoun(stem)
}

/** The same of a stem by itself. */
export function isVerbalNoun(stem: string): boolean {
  if (namesLikeVerbs.has(stem) || stem.endsWith('ا')) return false
  return /^(?:است\p{L}{2}ا\p{L}|است\p{L}ا\p{L}ه|ا\p{L}ا\p{L}ه|م\p{L}ا\p{L}{2}ه|ان\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|ت\p{L}{2}ي\p{L}|ت\p{L}ا\p{L}{2}|ت\p{L}{3})$/u.test(
    stem
  )
}

/** «كريم الزيني بجهوده»: no name, as far as lists tell. */
export function isUnlistedAttached(form: string): boolean {
  return (
    /^[بل]\p{L}{3,}/u.test(form) && !namesLikeAttached.has(form) && !isOfFathers(form)
  )
}

/** «بوزيد», «بوحجلة»: of the Maghreb, where «بو» is a father; not «بوزارة», «بوصول». */
function isOfFathers(form: string): boolean {
  if (!/^بو\p{L}{3}/u.test(form)) return false
  const rest = form.slice(1)
  return !(
    nounClassOf(rest) ||
    isEverydayMasdar(rest) ||
    manners.has(rest) ||
    beginningWithWaw.has(rest)
  )
}

/** Everyday nouns that begin so. */
const beginningWithWaw: ReadonlySet<string> = wordSet(
  'وسط وقت وزن وطن واجب وعود واقع واقعة وجه وجهة وسيلة وظيفة وعي ورشة ورشات واسطة وصفة ولادة وتيرة وضعية وظائف واجبات وساطة وقود ورود وباء وحدة وسام وديعة ودائع وفاق وفرة وقاحة وقائع ولاء وهم وثيقتين ورقات ويلات'
)

/** «أشاد الأمير [بجهود] الفرق»: what is done leans on a verb, and tells of no office. */
export function tellsAction(form: string): boolean {
  if (!form.startsWith('ب') || form.length < 4) return false
  const stem = form.slice(1)
  return isEverydayMasdar(stem) || objectNouns.has(stem) || actions.has(stem)
}

/** What is done, in words that are no verbal nouns. */
const actions: ReadonlySet<string> = wordSet(
  'مزيد جهود جهد قرار قرارات خطوات سياسة سياسات تهمة مبادرة جميع كافة روح أداء مواقف إجراءات'
)

export function isNumber(form: string): boolean {
  return /^[\d.,٫٬]+$/u.test(form)
}

/** A nisba («الدفاعي», «الروسية»), or one of the adjectives that name. */
export function isAdjective(stem: string): boolean {
  return (
    namingAdjectives.has(stem) ||
    (stem.length > 2 && /(?:ي|يه|يون|يين|يات|يان)$/u.test(stem)) ||
    /^م.{3,}(?:ون|ين)$/u.test(stem)
  )
}

/** «وموسكو» */
export function joinsPlace(form: string): boolean {
  return form.startsWith('و') && countryOfPlace([form.slice(1)]) !== undefined
}

/** «وكاسبرسكي»: joined on, though no list knows the rest. */
export function joinsUnknown(form: string): boolean {
  return form.startsWith('و') && form.length > 3 && !nameParticles.has(form)
}
