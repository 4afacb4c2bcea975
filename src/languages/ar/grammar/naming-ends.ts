import type {Clause} from './clause.ts'
import {countryOfPlace} from './countries.ts'
import {isEverydayMasdar, isEverydayVerb} from './everyday-verbs.ts'
import {addressees, guests, namesLikeVerbs, naming, objectNouns} from './naming-words.ts'
import {startsObjectOfChain} from './object-bounds.ts'
import {negations, prepositions} from './particles.ts'
import {wordSet} from './spelling.ts'
import {
  isAdjective,
  isFiniteBehindOffice,
  isUnlistedAttached,
  isVerbalNoun,
  looksVerbalNoun
} from './word-shapes.ts'

/**
 * Whether at a token the naming of somebody is over whatever stands before it: what follows is a verb
 * that its particle shows, a new clause, or where somebody speaks.
 */
export function endsNaming(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  switch (form.charAt(0)) {
    case 'ض':
      // «رضا الزيني [ضيف] الحصة»
      return guests.has(form)
    case 'س':
      return isFuture(form)
    case 'ف':
      // «بصنجار [فسيتم]», «المتحدة [ففي]»
      return /^فس[يت]\p{L}{2}/u.test(form) || isParticle(form.slice(1))
    case 'ب':
      // «الحزب [بكل] جسارة»
      return form === 'بكل'
    case 'ل':
      // «برنامج الحوار [ليؤكد]»
      return form.startsWith('لي') && isVerb(form.slice(1))
  }
  // «الباحثون [تعرفوا]»
  return form.endsWith('وا') && form.length > 4 && isVerb(form.slice(0, -2))
}

function isParticle(form: string): boolean {
  return form.length > 1 && (prepositions.has(form) || negations.has(form))
}

/** «سيسافر», «ستوجه» */
function isFuture(form: string): boolean {
  return /^س[يت]\p{L}{2}/u.test(form) && isVerb(form.slice(1))
}

function isVerb(form: string): boolean {
  return isEverydayVerb(form) && !namesLikeVerbs.has(form)
}

/** Adjectives of offices, behind which what the office is of may still stand: «كاتب [عام] نقابة». */
const ofOffices = /^(?:عامه?|مساعده?|اوله?|تنفيذيه?|فنيه?|جهويه?|رئيسيه?|كبار|معظم|عده)$/u

/** Nouns with the ending of a nisba, whose genitive follows: «ملف [قضية] اغتيال». */
const likeNisba: ReadonlySet<string> = wordSet(
  'قضية عملية كمية اتفاقية أغلبية أقلية مسرحية نظرية إمكانية أهمية حرية هوية جنسية ضحية هدية تنمية توعية تربية تغذية تعبئة ميزانية مديونية مردودية شخصية أرضية خلفية منهجية استراتيجية إستراتيجية صلاحية وضعية فرضية خلية قرية برية سرية بقية كيفية مسؤولية أسبقية أولوية شرعية عضوية ملكية'
)

/**
 * «مصدر أمني [إيقاف] المتهم», «مصدر أمني [مراسل] الإذاعة»: nothing is a genitive of an adjective; what follows
 * the indefinite noun that it describes is who was told, or what was.
 */
function startsBehindAdjective(clause: Clause, start: number, at: number): boolean {
  if (at < start + 2 || !describesIndefinite(clause, at - 1)) return false
  const {noun, stem, article, preposition} = clause.word(at)
  if (article || preposition !== '' || naming.has(clause.form(at))) return false
  if (noun) return noun.type === 'media' || addressees.has(stem)
  return (
    objectNouns.has(clause.form(at)) ||
    looksVerbalNoun(clause, at) ||
    isMarkedMasdar(clause, at)
  )
}

/** «مصادر إعلامية [الخبر]»: no adjective of theirs, since that would have no article either. */
export function startsDefinite(clause: Clause, start: number, at: number): boolean {
  const {noun} = clause.word(start)
  const speaks = noun?.type === 'anonymous' || noun?.type === 'media'
  return speaks && at >= start + 2 && describesIndefinite(clause, at - 1)
}

function describesIndefinite(clause: Clause, at: number): boolean {
  const {article, noun, conjunction, preposition, stem} = clause.word(at)
  if (article || noun || conjunction !== '' || preposition !== '') return false
  if (clause.isPreposition(at) || ofOffices.test(stem) || likeNisba.has(stem))
    return false
  return isAdjective(stem)
}

/** «إيقاف», «إعداد»: with its hamza the fourth form's verbal noun; of that shape «إسلام», «إلهام», «إحسان» are names. */
export function isMarkedMasdar(clause: Clause, at: number): boolean {
  return fourthForm.test(clause.token(at)?.text ?? '')
}

const fourthForm =
  /^إ(?!سلام|لهام|حسان|قبال|يمان|كرام|نعام|نصاف|خلاص|دوار|يناس|سماع|يراد|يهاب)\p{L}{2}ا\p{L}ة?$/u

/** Whether a chain of genitives that nothing definite has ended yet is over before an indefinite noun or a verb. */
export function endsChain(
  clause: Clause,
  at: number,
  start: number,
  office: boolean,
  split: boolean
): boolean {
  if (split && startsObjectOfChain(clause, start, at)) return true
  if (at > start + 1)
    return startsBehindAdjective(clause, start, at) || isVerbInChain(clause, at)
  // «امرأة [نجت]», not «شابة تدعى»
  return office && !naming.has(clause.form(at)) && isFiniteBehindOffice(clause, at)
}

/** «كريم الزيني [صحة] الخبر», not «[شكر] الدين», a name. */
export function beginsObject(clause: Clause, at: number): boolean {
  return (
    objectNouns.has(clause.form(at)) && !/^(?:الدين|الله)$/u.test(clause.form(at + 1))
  )
}

/** «بلدية صنجار [تولت]»: in a chain of genitives a verb whose letters can be no verbal noun's. */
function isVerbInChain(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  return (
    form.length > 3 &&
    isFiniteBehindOffice(clause, at) &&
    !naming.has(form) &&
    !isEverydayMasdar(form) &&
    !isVerbalNoun(form)
  )
}

/** «رئيس الحكومة [لإنقاذ] الموسم»: what is meant to be done, where a name might stand. */
export function leadsToDeed(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  if (!form.startsWith('ل') || !isUnlistedAttached(form)) return false
  // «المكلفة لتنمية», «الهيئة الوطنية لحماية»: an adjective may want it.
  const {article, noun} = clause.word(at - 1)
  const body = article && noun !== undefined && noun.type !== 'person'
  if (!body && countryOfPlace([clause.form(at - 1)]) === undefined) return false
  return (
    isEverydayMasdar(form.slice(1)) ||
    /^لإ\p{L}{2}ا\p{L}ة?$/u.test(clause.token(at)?.text ?? '')
  )
}

/** «كريم الزيني [تطوير] الحزب», «[تحركات] الحزب»: what is done, once or often. */
export function isDeed(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  if (looksVerbalNoun(clause, at)) return true
  return form.endsWith('ات') && form.length > 5 && isEverydayMasdar(form.slice(0, -2))
}
