import type {Phrase} from '../../grammar.ts'
import type {Clause} from './clause.ts'
import {wordSet} from './spelling.ts'
import {isAdjective, isVerbalNoun} from './word-shapes.ts'

/** Bodies that have members, whom they may be of rather than speak to. */
const membered: ReadonlySet<string> = wordSet(
  'نقابة جمعية اتحاد رابطة جامعة منظمة فدرالية كنفدرالية كونفدرالية نادي ناد تنسيقية غرفة منتدى'
)

/** Bodies that defend somebody, in their name: «وزارة الدفاع», «هيئة الدفاع» may announce something, «عن» too. */
const defenders: ReadonlySet<string> = wordSet('منظمة جمعية رابطة جبهة تنسيقية مرصد مركز')

/** «الشركة [الوطنية] لـ»: the body that the adjectives right before a token describe. */
function bodyBefore(clause: Clause, at: number): number | undefined {
  let head = at - 1
  while (describes(clause, head)) head--
  return head < at - 1 && clause.word(head).article ? head : undefined
}

/** «الجمعية» only looks like an adjective. */
function describes(clause: Clause, at: number): boolean {
  const {article, noun, stem} = clause.word(at)
  return article && noun === undefined && isAdjective(stem)
}

/**
 * «المرصد الوطني [لحقوق] الإنسان», «الشركة الوطنية [لاستغلال] وتوزيع المياه»: what a body with its adjective
 * is for.
 */
export function isPurpose(clause: Clause, at: number): boolean {
  if (!/^ل\p{L}{3,}/u.test(clause.form(at))) return false
  const head = bodyBefore(clause, at)
  if (head === undefined) return false
  const {noun, stem} = clause.word(head)
  const body =
    noun?.type === 'organization' || noun?.type === 'government' || stem === 'وكاله'
  // «الغرفة النقابية [لمدارس] تعليم السياقة»
  const chain = membered.has(stem) && clause.word(at + 2).article
  return body && (chain || clause.word(at + 1).article || isJoinedPurpose(clause, at + 1))
}

/** «لاستغلال [وتوزيع] المياه»: another verbal noun of the same thing. */
export function isJoinedPurpose(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  return (
    form.startsWith('و') && isVerbalNoun(form.slice(1)) && clause.word(at + 1).article
  )
}

/** «النقابة الوطنية [للصحفيين]»: of whom it is, and not whom it told. */
export function isOfMembers(clause: Clause, at: number): boolean {
  const head = bodyBefore(clause, at)
  return head !== undefined && membered.has(clause.word(head).stem)
}

/** «منظمة الدفاع [عن] المستهلك», «الجمعية الوطنية للدفاع [عن] الأطفال». */
export function isDefended(clause: Clause, at: number): boolean {
  const {stem, preposition} = clause.word(at - 1)
  if (clause.form(at) !== 'عن' || stem !== 'دفاع') return false
  if (!clause.word(at + 1).article) return false
  return preposition === 'ل' || defenders.has(clause.word(at - 2).stem)
}

/** What agencies are for that are no newsroom: «وكالة [الطاقة] الذرية». */
const publicTasks: ReadonlySet<string> = wordSet(
  'طاقة استخبارات مخابرات فضاء تنمية غوث إغاثة لاجئين بيئة أدوية دواء غذاء طيران أمن حدود هجرة استثمار تعاون تشغيل نهوض تصنيف سفر سياحة إسكان'
)

/** «وكالة الطاقة الذرية», «الوكالة الوطنية لمكافحة المخدرات»; «وكالة أطلس للأنباء» is a newsroom. */
export function isPublicAgency(clause: Clause, phrase: Phrase): boolean {
  if (clause.word(phrase.from).stem !== 'وكاله') return false
  let found = false
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const {stem} = clause.word(at)
    if (newsStems.has(stem)) return false
    if (publicTasks.has(stem) || isPurpose(clause, at)) found = true
  }
  return found
}

const newsStems: ReadonlySet<string> = wordSet('أنباء أخبار إخبارية صحافة إعلام')
