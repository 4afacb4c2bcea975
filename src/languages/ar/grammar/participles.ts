import type {Clause} from './clause.ts'
import {countryOfPlace} from './countries.ts'
import {channels} from './naming-words.ts'
import {setPhrases} from './particles.ts'
import {wordSet} from './spelling.ts'

/**
 * Participles by which people and bodies are called, each with the prepositions of its verb: «الموقعون [على]
 * العريضة», «العاملون [في] المصنع».
 *
 * @source Written for isnad; the prepositions are those of the verbs the participles are of.
 */
const rows: readonly (readonly [preposition: string, participles: string])[] = [
  [
    'على',
    'موقع ممضي ممض قائم مشرف حائز حاصل متحصل مسؤول مسئول معترض محتج ساهر مطلع محسوب'
  ],
  [
    'في',
    'مشارك عامل حاضر متحدث متدخل محاضر مجتمع مساهم معتصم محتج متظاهر متخصص منخرط متواجد مقيم قاطن موظف مسجل مستثمر ناشط مضرب'
  ],
  [
    'ب',
    'عامل مكلف معتصم مقيم قاطن معني مهتم مختص متخصص مشتغل متهم مطالب ملتحق منادي محيط متواجد'
  ],
  ['عن', 'مسؤول مسئول معطل عاطل مدافع ناطق منشق معبر عاجز متخلف منبثق'],
  ['من', 'مقرب متضرر مستفيد متخرج ناجي ناج عائد قادم منحدر هارب مستاء'],
  ['إلى', 'منتم منتمي منضم لاجئ وافد داع داعي'],
  ['أمام', 'متظاهر محتج معتصم متجمهر متجمع محتشد مضرب'],
  ['ضد', 'متظاهر محتج'],
  ['لدى', 'مستشار معتمد مقيم'],
  ['مع', 'متعاطف متضامن متعامل متعاون متحالف'],
  ['ل', 'تابع مؤيد معارض مناهض داعم مناصر رافض مساند موالي موال ممثل منافس راعي حاضن']
]

const byPreposition = new Map(
  rows.map(([preposition, participles]) => [
    [...wordSet(preposition)][0] ?? '',
    wordSet(participles)
  ])
)

/** Those who are somewhere to speak: what they attend belongs to them, where others speak at it. */
const attending: ReadonlySet<string> = wordSet('مشارك حاضر متحدث متدخل محاضر مجتمع مساهم')

/** They are nobody without what they do: «القائمون [على] المعرض». */
const incomplete: ReadonlySet<string> = wordSet(
  'موقع ممضي ممض قائم مشرف منتم منتمي مقرب معطل تابع مكلف منضم حائز مطالب'
)

/** Without article and the ending of its gender and number. */
function participleAt(clause: Clause, at: number): readonly string[] {
  const {stem} = clause.word(at)
  return [stem, stem.replace(/(?:ون|ين|ات|ان|ه)$/u, '')]
}

/** The preposition that stands at a token or is written onto its word. */
function prepositionAt(clause: Clause, at: number): string {
  const form = clause.form(at)
  if (clause.isPreposition(at)) return form
  const {preposition, conjunction} = clause.word(at)
  if (conjunction !== '') return ''
  return preposition === '' ? (/^[بل](?=\p{L}{3})/u.exec(form)?.[0] ?? '') : preposition
}

/** «القائمون [على] المعرض», «العاملون [بقطاع] الصحة»: the participle before a token governs the preposition there. */
export function isOfParticiple(clause: Clause, at: number): boolean {
  const preposition = prepositionAt(clause, at)
  const governing = byPreposition.get(preposition)
  if (!governing) return false
  const forms = participleAt(clause, at - 1)
  if (!forms.some(form => governing.has(form))) return false
  const apart = clause.isPreposition(at)
  if (apart && setPhrases.get(preposition)?.has(clause.form(at + 1)))
    return forms.some(form => attending.has(form)) && gatheringsOf(clause, at + 1)
  // «المحتجون [في] تصريح»: where they speak.
  return (
    !/^(?:في|ب)$/u.test(preposition) ||
    !channels.has(clause.word(apart ? at + 1 : at).stem)
  )
}

/** «في [جلسة] اليوم», «في [ندوة]»: adverbials elsewhere, what one takes part in here. */
function gatheringsOf(clause: Clause, at: number): boolean {
  return /^(?:جلسه|مؤتمر|موتمر|ندوه|لقاء|حوار|الاجتماع|هذا|هذه)$/u.test(clause.form(at))
}

/** The participle before a token says nothing by itself, and keeps its preposition whatever the verb may take. */
export function isIncomplete(clause: Clause, at: number): boolean {
  return participleAt(clause, at - 1).some(form => incomplete.has(form))
}

/** «بالقطاع», «بغينيا», «لحماس»: what is governed is whole; «بقطاع الصحة», «لقوات عملية» goes on. */
export function endsGoverned(clause: Clause, at: number): boolean {
  const {article, noun} = clause.word(at)
  if (article || countryOfPlace([clause.form(at).slice(1)]) !== undefined) return true
  return !(noun || clause.word(at + 1).article || clause.word(at + 2).article)
}
