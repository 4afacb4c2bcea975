import {anonymityEnd} from './anonymity.ts'
import type {Clause} from './clause.ts'
import {wordSet} from './spelling.ts'

/** What joins to a name what else somebody is called: «المكنى بأبي النور», «الملقب بـ"الصقر"». */
const surnaming: ReadonlySet<string> = wordSet('المكنى المكناة الملقب الملقبة')
/** The same where a name follows; «المعروف بمواقفه» is known for them. */
const knownAs: ReadonlySet<string> = wordSet(
  'المعروف المعروفة الشهير الشهيرة المسمى المسماة'
)

/** An alias in quotation marks has no more words than this. */
const longestAlias = 5

/** Where the alias ends that «المعروف» begins at a token; the token itself where none begins. */
export function aliasEnd(clause: Clause, at: number, limit: number): number {
  const form = clause.form(at)
  const sure = surnaming.has(form)
  if (!sure && !knownAs.has(form)) return at
  const next = clause.form(at + 1)
  const end = /^ب(?:\u0640?|اسم)$/u.test(next)
    ? (quotedEnd(clause, at + 2) ?? at + 3)
    : fusedEnd(clause, at + 1, sure)
  return end !== undefined && end <= limit ? end : at
}

/** How far into an alias its words stand. */
const reach = 8

/** Where the alias begins that a token stands in; the token itself where it stands in none. */
export function aliasStart(clause: Clause, at: number): number {
  for (let from = at - 1; from >= Math.max(0, at - reach); from--) {
    if (aliasEnd(clause, from, clause.sentenceEnd(at)) > at) return from
  }
  return at
}

function isSurnaming(form: string): boolean {
  return surnaming.has(form) || knownAs.has(form)
}

/** A word of an alias as it stands elsewhere: «المكنى [بأبي] النور» is «أبو النور»; none of «المكنى» itself. */
export function aliasStem(clause: Clause, at: number): string | undefined {
  if (isSurnaming(clause.form(at))) return undefined
  const {stem} = clause.word(at)
  const own = isSurnaming(clause.form(at - 1)) ? stem.replace(/^ب/u, '') : stem
  return own === 'ابي' ? 'ابو' : own
}

/** Where a short quotation ends that begins at a token: «"الصقر"». */
function quotedEnd(clause: Clause, at: number): number | undefined {
  const quoted = clause.quotationAt(at)
  return quoted && quoted.words <= longestAlias ? quoted.close + 1 : undefined
}

/** «بأبي النور», «بالهاكرز "مرجوج"», «بهارون» */
function fusedEnd(clause: Clause, at: number, sure: boolean): number | undefined {
  const form = clause.form(at)
  if (/^ب(?:ابي|ابو|ام)$/u.test(form)) return at + 2
  if (!/^ب\p{L}{3}/u.test(form)) return undefined
  return quotedEnd(clause, at + 1) ?? (sure ? at + 1 : undefined)
}

/**
 * Where ends what may close the naming of somebody, and begins at a token: that they are not named
 * («طلب عدم ذكر اسمه»), or an alias.
 */
export function closingEnd(clause: Clause, at: number, limit: number): number {
  return Math.max(anonymityEnd(clause, at, limit), aliasEnd(clause, at, limit))
}
