import type {Clause} from './clause.ts'
import {countryOfPlace} from './countries.ts'
import {isEverydayMasdar} from './everyday-verbs.ts'
import {isMarkedMasdar} from './naming-ends.ts'
import {namesLikeAttached, objectNouns} from './naming-words.ts'
import {nameParticles} from './particles.ts'
import {nounClassOf} from './source-nouns.ts'
import {wordSet} from './spelling.ts'
import {isAccusative, isVerbalNoun, tellsAction} from './word-shapes.ts'

/**
 * Whether what begins at a token is surely nobody who speaks: a circumstance, what is somebody's, or what a
 * preposition leads to.
 */
export function headsNoSpeaker(clause: Clause, at: number): boolean {
  const {article, preposition} = clause.word(at)
  if (article || preposition !== '') return false
  return isCircumstance(clause, at) || isSomebodys(clause, at) || isLedTo(clause, at)
}

/** «مسترسلا», «عددا من»: an indefinite accusative says how or what, not who; «وزيرا الخارجية» are two. */
function isCircumstance(clause: Clause, at: number): boolean {
  const {noun} = clause.word(at)
  if (noun) return isAccusative(clause, at) && !isGenitive(clause, at + 1)
  const form = clause.form(at)
  if (/^م.{4,}ا$/u.test(form) || isAccusative(clause, at) || moods.has(form)) return true
  // «عفوا جبائيا», «سكينين ملقيتين»: the adjective has the ending too.
  const next = clause.form(at + 1)
  if (/.{3}ا$/u.test(form) && /.{2}يا$/u.test(next))
    return isEverydayMasdar(form.slice(0, -1))
  return /.{3}ين$/u.test(form) && /.{3}ين$/u.test(next) && !clause.word(at + 1).article
}

/** How somebody says it: «وتقول [مازحة]». */
const moods: ReadonlySet<string> = wordSet(
  'مازحا مازحة ساخرا ساخرة ضاحكا ضاحكة باكيا باكية غاضبا غاضبة متهكما متهكمة مبتسما مبتسمة مستغربا مستغربة مستاء مستاءة'
)

function isGenitive(clause: Clause, at: number): boolean {
  const {article, noun, conjunction, preposition} = clause.word(at)
  if (preposition !== '' || conjunction !== '') return false
  return article || (noun !== undefined && !clause.form(at).endsWith('ا'))
}

/** «[عزمها] المغادرة», «[طلبه]»: what is somebody's, unless that may be who speaks: «زوجها», «أحدهم». */
export function isSomebodys(clause: Clause, at: number): boolean {
  const {noun, stem} = clause.word(at)
  if (noun || countryOfPlace([clause.form(at)])) return false
  const [pronoun] = /(?:ها|هم|هما)$/u.exec(stem) ?? []
  const text = clause.token(at)?.text ?? ''
  const trunk = pronoun
    ? stem.slice(0, -pronoun.length)
    : text.endsWith('ه')
      ? stem.slice(0, -1)
      : ''
  if (trunk.length < 3) return false
  const whole = trunk.replace(/ت$/u, 'ه')
  // «لشقيقها»: no list tells the particle from a letter.
  const led = trunk.replace(/^[لب]/u, '')
  if ([trunk, whole, led].some(word => membersOf.has(word) || nounClassOf(word)))
    return false
  // «نبيه» is a name, «عزمه» somebody's.
  if (pronoun) return true
  return [trunk, whole].some(word => objectNouns.has(word) || isEverydayMasdar(word))
}

/** «أحدهم», «معظمهم», «صديقها»: those who may speak with a pronoun. */
const membersOf: ReadonlySet<string> = wordSet(
  'أحد إحدا كلا كلتا جميع بعض معظم أغلب أكثر أول ثاني آخر أصغر أكبر كبير غالبيت أغلبيت قريب جار صديق خطيب نظير زملاء أقارب عناصر حفيد رفيق حليف خصم مرافق صهر أهل ذوو ذوي أعوان أبناء إخوة أشقاء سلف أبو أخو عشيق طليق ضيوف بن'
)

/** «بصفة رسمية», «لإغلاق المساجد»: no name begins so, as far as what follows the letter tells. */
function isLedTo(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  if (!/^[بل]\p{L}{3,}/u.test(form) || clause.word(at).noun) return false
  if (namesLikeAttached.has(form)) return false
  if (tellsAction(form) || ledTo.has(form.slice(1))) return true
  return form.startsWith('ل') && /^لإ\p{L}{2}ا\p{L}/u.test(clause.token(at)?.text ?? '')
}

const ledTo: ReadonlySet<string> = wordSet(
  'هذا هذه ذلك تلك كل صفة واسطة مساعدة مجرد أهمية ضرورة إمكانية مبلغ قيمة نسبة حوالي'
)

/**
 * What an object may be and a speaker is not: what is done, «طلب اللجوء», «نفى الإفراج», «وطلب منهم إعداد», and
 * things, «قدم هدايا رمزية».
 */
export function isDeedOrThing(clause: Clause, at: number): boolean {
  const {article, noun, stem, cues} = clause.word(at)
  if (noun) return false
  if (isEverydayMasdar(stem) || (article && tenthForm.test(stem))) {
    if (article) return !doers.has(stem)
    if (isMarkedMasdar(clause, at) || (isVerbalNoun(stem) && cues.length === 0))
      return true
  }
  return !article && isDescribedThing(clause, at)
}

/** «استخفاف», «استقالة» */
const tenthForm = /^است\p{L}{2}ا\p{L}$|^است\p{L}ا\p{L}ه$/u

/** «تعزيزات [أمنية]»: people by name have no adjective. */
function isDescribedThing(clause: Clause, at: number): boolean {
  const next = clause.word(at + 1)
  if (next.article || next.noun || clause.isPreposition(at + 1)) return false
  if (nameParticles.has(clause.form(at)) || countryOfPlace([clause.form(at)]))
    return false
  return /\p{L}{3}ية$/u.test(clause.token(at + 1)?.text ?? '')
}

/** Verbal nouns by which people are called. */
const doers: ReadonlySet<string> = wordSet(
  'احتلال مقاومة معارضة دفاع إعلام حماية حراسة تنسيق تعليم تربية تجارة قضاء ادعاء بعث اتحاد ائتلاف استئناف'
)
