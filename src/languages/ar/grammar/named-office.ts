import type {Clause} from './clause.ts'
import {isEverydayMasdar, isEverydayVerb} from './everyday-verbs.ts'
import {
  articledNames,
  channels,
  namesLikeObjects,
  objectNouns,
  takingPreposition
} from './naming-words.ts'
import {stopsPhrase} from './phrase-bounds.ts'
import {honorifics} from './source-nouns.ts'
import {wordSet} from './spelling.ts'
import {bare} from './word-flags.ts'
import {
  isAccusative,
  isNumber,
  isUnlistedAttached,
  looksAttached,
  looksFinite,
  looksVerbalNoun
} from './word-shapes.ts'

/** How far an office may reach before the comma that its holder's name follows, in tokens. */
const longestOffice = 16
/** A name in commas has no more words than this. */
export const longestName = 5

/** Prepositions that stand apart and go on with an office. */
const ofOffices: ReadonlySet<string> = wordSet('لدى على في عن من')

/** Where else a source speaks. */
const gatherings: ReadonlySet<string> = wordSet(
  'اجتماع لقاء مؤتمر ندوة جلسة اتصال مكالمة حديث برنامج ختام افتتاح مستهل نهاية بداية وقت إطار سياق رد تعليق زيارة حفل موكب مناسبة حضور معرض جواب إجابة'
)

/** What a source speaks at or in, behind «في» and «ب»: it belongs to the saying and not to the office. */
export function isOccasion(stem: string): boolean {
  if (channels.has(stem) || gatherings.has(stem)) return true
  // «في حواره», «في مداخلتها»
  const bare = stem.replace(/(?:ه|ها|هم|هما)$/u, '')
  return bare !== stem && (isNamed(bare) || isNamed(bare.replace(/ت$/u, 'ه')))
}

function isNamed(stem: string): boolean {
  return channels.has(stem) || gatherings.has(stem)
}

/**
 * Where an office ends that a preposition goes on with, as the name of its holder in commas shows:
 * «كاتب الدولة [لدى وزير الخارجية]، رضوان عيارة، أن», «النائبة [عن الحزب]، زهرة إدريس، عن»; `at` itself
 * where no such name follows.
 */
export function namedOfficeEnd(clause: Clause, at: number): number {
  if (!goesOn(clause, at)) return at
  const last = Math.min(clause.sentenceEnd(at), at + longestOffice)
  for (let comma = at + 1; comma < last; comma++) {
    if (clause.isComma(comma)) return isNameInCommas(clause, comma + 1) ? comma : at
    if (!clause.isPreposition(comma) && stopsPhrase(clause, comma)) return at
    if (isEverydayVerb(bare(clause.form(comma)))) return at
  }
  return at
}

function goesOn(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  if (!clause.isPreposition(at)) {
    const {preposition, stem} = clause.word(at)
    const attached = /^[بل]$/u.test(preposition) || looksAttached(clause, at, false)
    return attached && !isOccasion(stem)
  }
  if (!ofOffices.has(form) || isOccasion(clause.word(at + 1).stem)) return false
  // «في المقابل»
  if (clause.isSetPhrase(form, at + 1)) return false
  return form !== 'عن' || takingPreposition['عن']?.has(clause.word(at - 1).stem) === true
}

/** «النائب بالمجلس، [كريم الزيني] في مداخلة»: two words or more before what he speaks at, and no comma. */
export function isNameBeforeOccasion(clause: Clause, at: number): boolean {
  if (!canBeginName(clause, at)) return false
  for (let after = at + 1; after < at + longestName; after++) {
    if (clause.isPreposition(after))
      return after - at > 1 && isOccasion(clause.word(after + 1).stem)
    if (!clause.isWord(after) || stopsPhrase(clause, after)) return false
  }
  return false
}

/** «المدير الجهوي، [كريم الزيني] الخبر», «، [الحبيب الصيد]»: two words that are nothing else, and a family's or a name's with the article. */
export function isFullName(clause: Clause, at: number): boolean {
  const given = clause.word(at)
  const begins = articledNames.has(given.stem) || canBeginName(clause, at)
  if (!begins || given.noun || isAccusative(clause, at)) return false
  if (objectNouns.has(clause.form(at)) && !namesLikeObjects.has(clause.form(at)))
    return false
  if (isEverydayMasdar(given.stem)) return false
  const {article, noun, stem} = clause.word(at + 1)
  const family = stem.length > 3 && stem.endsWith('ي')
  return article && noun === undefined && (family || given.article)
}

function canBeginName(clause: Clause, at: number): boolean {
  const {article, conjunction, preposition, noun, stem} = clause.word(at)
  if (!clause.isWord(at) || conjunction !== '' || preposition !== '') return false
  if (isNumber(clause.form(at)) || looksFinite(clause, at)) return false
  // «، باعتباره»
  if (isUnlistedAttached(clause.form(at)) || looksVerbalNoun(clause, at)) return false
  return !(article || noun) || honorifics.has(stem)
}

/** A name and the comma, or the clause, behind it. */
function isNameInCommas(clause: Clause, at: number): boolean {
  if (!canBeginName(clause, at)) return false
  for (let after = at + 1; after <= at + longestName; after++) {
    if (clause.isComma(after) || clause.isComplementizer(after)) return after - at > 1
    if (!clause.isWord(after) || stopsPhrase(clause, after)) return false
  }
  return false
}
