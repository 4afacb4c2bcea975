import {readTable} from '../../table.ts'

/** Participles that have become words of their own, of other things: «المتحدة», «مستقبل», «مصدر», «مؤسسة». */
const ownWords: ReadonlySet<string> = new Set(
  readTable(`
مسلم منتخب محافظ مدير مدين مقدم معلم مؤمن مستوي محامي مربي متوسط متحد مقبل مستقبل مصدر معدل مقرر
محل مجتمع مؤتمر مخرج معتمد معرض ملتقي منازل مقابل مشاهد مصالح مجالس مناسب معامل محرك محكم
مشترك مختلف مشروب متحف ممثل محرر مسؤول مؤسس منظم مقاطع مستمر مواقع مرفق ملحق محيط مفيد مهم
منتدي مبادي مستشفي مضيف ملف منطلق مسبق متميز مميز معين محدد مقال مجال مكان ممكن
`).flat()
)

/** A verbal noun of the second form: تهديد, تسوية. */
const second = /^\u062A..?(?:\u064A.|\u064A\u0629)$/u
/** The past of the third form and of the fourth: حاول, أعلن. */
const thirdOrFourth = /^(?:.\u0627..|\u0623.{2,3})$/u
/** The past of the forms from the fifth on, which have five letters and more, or four with a ت: تورط, انضم, استخدم. */
const derived =
  /^(?:\u062A.{3,4}|\u0627[\u0646\u0633].{2,4}|\u0627.[\u062A\u0637\u062F].{1,2})$/u

/**
 * Who does what a verb says, where the shape of the verb tells how that is formed: متورط, متورطة; مهدد.
 * Of the first form it is left out, since it is often a word for something else (كاتب, قاعد, واقع).
 */
export function participlesOf(
  past: string,
  present: string,
  verbalNouns: readonly string[]
): string[] {
  const known =
    derived.test(past) ||
    thirdOrFourth.test(past) ||
    (past.length === 3 && verbalNouns.some(noun => second.test(noun)))
  if (!known) return []
  const participle = `\u0645${present.slice(1).replace(/\u0649$/u, '\u064A')}`
  if (ownWords.has(participle)) return []
  // مدرسة and مؤسسة are things.
  return derived.test(past) ? [participle, `${participle}\u0629`] : [participle]
}
