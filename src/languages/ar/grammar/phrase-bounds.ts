import type {Clause} from './clause.ts'
import {
  carryingVerbs,
  dateWords,
  mannerNouns,
  negations,
  pronounPrepositions
} from './particles.ts'
import {namingAdjectives} from './source-nouns.ts'
import {wordSet} from './spelling.ts'
import {bare} from './word-flags.ts'
import {isMannerWord} from './word-shapes.ts'

/** What no noun phrase runs over. */
export function stopsPhrase(clause: Clause, at: number): boolean {
  if (!clause.isWord(at)) return clause.quotationAt(at) === undefined
  const form = clause.form(at)
  const word = clause.word(at)
  if (clause.isComplementizer(at) || clause.isRelative(at) || clause.opensClause(at))
    return true
  if (clause.isTime(at) && !word.article && !isAdjectiveOfOffice(clause, at)) return true
  if (
    clause.isTime(at) &&
    /^(?:اليوم|الان|الليله|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الماضي|الشهر|الاسبوع|السنه)$/u.test(
      bare(form)
    )
  )
    return true
  // «تقرير المنظمة [لسنة] 2016»
  if (/^ل(?:سنه|عام|شهر|يوم)$/u.test(form)) return true
  if (clause.isPreposition(at) || pronounPrepositions.has(bare(form))) return true
  if (whatWords.has(bare(form))) return true
  if (isMannerWord(form) || mannerNouns.has(form) || isJointly(clause, at)) return true
  if (
    isDoubling(form) ||
    form === 'او' ||
    carryingVerbs.has(form) ||
    (word.pronoun !== undefined && !namingAdjectives.has(form)) ||
    negations.has(form)
  )
    return true
  return isSaying(clause, at)
}

/** «أشاد الوكيل [بما] تحقق»: the clause of «ما» or «من» is no name, and hangs on none. */
const whatWords: ReadonlySet<string> = wordSet('بما لما بمن لمن ممن مثلما كلما طالما')

/** «[بالتعاون] مع»; «المكلف بالتعاون الدولي» is an office. */
function isJointly(clause: Clause, at: number): boolean {
  const jointly = /^بال(?:تعاون|شراكه|تنسيق|اشتراك|تزامن)$/u.test(clause.form(at))
  return jointly && clause.form(at + 1) === 'مع'
}

/** «قائلة», «بالقول»: the cue once more; «نقلا عن»: another one. */
function isDoubling(form: string): boolean {
  return /^(?:قائل(?:ا|ه|ين)|ب?القول|مسترسلا|نقلا)$/u.test(form)
}

/** «أمين عام», «فريق أول»: no year, and no first of anything. */
function isAdjectiveOfOffice(clause: Clause, at: number): boolean {
  return (
    /^(?:عام|اول)$/u.test(clause.form(at)) && clause.word(at - 1).noun?.type === 'person'
  )
}

/** A verb of saying or its accusative participle, where the word is no known noun as well. */
function isSaying(clause: Clause, at: number): boolean {
  const {cues, noun, article, preposition} = clause.word(at)
  if (article || preposition !== '') return false
  if (cues.length === 0) return false
  if (noun === undefined && clause.isFiniteCue(at)) return true
  return cues.some(cue => cue.kind === 'participle' && cue.accusative === true)
}

/** Where the noun phrase behind a preposition begins: «في هذا [السياق]», «خلال أول [مؤتمر]». */
export function afterPreposition(clause: Clause, at: number): number {
  return pointing.has(clause.form(at)) ? at + 1 : at
}

const pointing: ReadonlySet<string> = wordSet(
  'هذا هذه ذلك تلك هؤلاء أول آخر ثاني ذات نفس'
)

/** Where what follows words of time begins: «نشرته اليوم الأحد [الوكالة]». */
export function afterTime(clause: Clause, from: number, limit: number): number {
  let at = from
  while (
    at < limit &&
    (clause.isTime(at) || clause.isComma(at) || isDateWord(clause, at))
  )
    at++
  return at
}

/** «3 ماي 2017», «جانفي2017» */
export function isDateWord(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  return /^\d|^بتاريخ$/u.test(form) || dateWords.has(form.replace(/\d+/u, ''))
}

/** What cannot end a phrase: «النائب [في]», «المتحدث [باسم]». */
export function isUnfinished(clause: Clause, at: number): boolean {
  return clause.isPreposition(at) || clause.form(at) === 'باسم' || clause.isComma(at)
}
