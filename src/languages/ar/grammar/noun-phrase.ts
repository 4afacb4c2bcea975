import {bare, type Clause} from './clause.ts'
import {countryOfPlace} from './countries.ts'
import {nameParticles, pronounPrepositions, setPhrases} from './particles.ts'
import {namingAdjectives} from './source-nouns.ts'
import {wordSet} from './spelling.ts'

/** A short quoted run is a name: «حزب "أمل"»; a longer one is speech. */
const longestQuotedName = 5

/** A noun phrase that names somebody has no more words than this. */
const longestPhrase = 32

/** After these a preposition still belongs to the phrase: «عضو في», «ممثل عن», «عدد من». */
const takesPreposition: Readonly<Record<string, ReadonlySet<string>>> = {
  من: wordSet(
    'عدد مجموعة مصدر مصادر باحثون باحثين كثير عديد اثنان اثنين واحد بعض مقرب مقربة قريب قريبة مصدرا عددا الكثير العديد مكونة المكونة مسؤول مسؤولون نواب خبراء'
  ),
  عن: wordSet(
    'نائب النائب عضو ممثل ممثلة ممثلا متحدث متحدثة ناطق ناطقة صادر الصادر صادرة الصادرة مسؤول المسؤول المسؤولة مرشح'
  ),
  في: wordSet(
    'عضو متهم المتهم قائد باحث قيادي القيادي خبير الخبير مسؤول المسؤول قاض مستشار وزير نائب مدير رئيس سفير أستاذ محلل ناشط ضابط مصدر مصادر مسؤولون كاتب مختص محاضر'
  ),
  لدي: wordSet('سفير ممثل مندوب الدائم قنصل'),
  بين: wordSet('مشتركة المشتركة')
}

/** Nouns of content that begin an object, never a name: «نفى المسؤولون صحة الادعاء». */
const objectNouns: ReadonlySet<string> = wordSet(
  'صحة وجود ضرورة أهمية خبر أنباء مسؤولية تورط وقوع حدوث مقتل إصابة سقوط رفع رفض دعم قرب عزم نية حق أن كل أي جميع',
  'إمكانية احتمال قدرة حرص تمسك التزام استعداد رغبة وقوف تضامن عدم بدء انتهاء استمرار مواصلة تمديد تأجيل إلغاء إطلاق',
  'إنشاء تشكيل تعيين إقالة استقالة فوز خسارة ارتفاع انخفاض تراجع زيادة علم صلة علاقة أمل قلق استياء شكر مخاوف ما هذا هذه'
)

/** What stands at a token, for one who reads a phrase. */
interface Reading {
  /** The last head was an office: a name may follow it. */
  office: boolean
  /** What kept the phrase from ending is a name, or it still waits for one. */
  named: boolean
  /** Something definite has closed the chain of genitives. */
  closed: boolean
}

/** How far the reader may trust that all before the limit names one. */
export interface PhraseOptions {
  /** No complement bounds the phrase: an object may follow it without any mark. */
  readonly split?: boolean
  /** The verb takes a person as its object: after a full name, a title begins that object. */
  readonly charge?: boolean
}

/**
 * Reads the noun phrase that begins at a token, and gives where it ends; `at` itself where none begins.
 *
 * A chain of genitives runs up to its first definite word («وزير خارجية النمسا»); adjectives,
 * a name, an apposition and, after an office, a prepositional phrase may follow.
 */
export function readNounPhrase(
  clause: Clause,
  at: number,
  limit: number,
  options: PhraseOptions = {}
): number {
  const state: Reading = {named: false, closed: false, office: false}
  const end = Math.min(limit, at + longestPhrase)
  let next = at
  while (next < end) {
    const after = clause.isWord(next)
      ? readWord(clause, at, next, state, options)
      : readMark(clause, at, next, end, state, options)
    if (after === next) break
    next = after
  }
  return next
}

function readMark(
  clause: Clause,
  start: number,
  at: number,
  end: number,
  state: Reading,
  options: PhraseOptions
): number {
  const run = clause.quotationAt(at)
  if (run && run.words <= longestQuotedName && run.words > 0 && run.close < end) {
    state.named = true
    state.closed = true
    return run.close + 1
  }
  if (clause.isComma(at) && at > start) {
    const apposed = startsApposition(clause, at + 1, end, state, options)
    return apposed ? at + 1 : at
  }
  return at
}

/**
 * After a comma: a name for the office before it («وزير الدفاع، كريم الزبيدي،»), or an office for
 * the name («أحمد بن سالم، المتحدث باسم القوة»).
 */
function startsApposition(
  clause: Clause,
  at: number,
  end: number,
  state: Reading,
  options: PhraseOptions
): boolean {
  if (!clause.isWord(at) || stopsPhrase(clause, at)) return false
  const word = clause.word(at)
  if (word.conjunction !== '' || word.preposition !== '') return false
  if (options.split && !endsAtComma(clause, at, end)) return false
  if (word.noun) return word.noun.type === 'person' && word.noun.number === 'singular'
  if (state.named) return false
  if (word.article && !isAdjective(word.stem)) return false
  // A name in apposition is short, and a mark or what is said follows it.
  for (let after = at + 1; after <= at + 5; after++) {
    if (after >= end || clause.isComma(after)) return true
    if (stopsPhrase(clause, after))
      return clause.isComplementizer(after) || !clause.isWord(after)
  }
  return false
}

/** Where an object may follow, only a second comma tells that the first began an apposition. */
function endsAtComma(clause: Clause, at: number, end: number): boolean {
  for (let after = at; after < Math.min(end, at + 10); after++) {
    if (clause.isComma(after)) return true
    if (stopsPhrase(clause, after)) return false
  }
  return false
}

function readWord(
  clause: Clause,
  start: number,
  at: number,
  state: Reading,
  options: PhraseOptions
): number {
  const form = clause.form(at)
  if (clause.isPreposition(at)) return belongs(clause, start, at, state) ? at + 1 : at
  if (stopsPhrase(clause, at)) return at
  const word = clause.word(at)
  if (at === start) {
    state.closed = word.article || countryOfPlace([form]) !== undefined
    state.named = !word.article && word.noun === undefined && !isNumber(form)
    state.office = word.noun?.type === 'person'
    return at + 1
  }
  if (word.conjunction !== '') {
    return word.article || word.noun ? at + 1 : at
  }
  if (
    form.startsWith('و') &&
    form.length > 3 &&
    !nameParticles.has(form) &&
    !state.named
  ) {
    return options.split ? at : at + 1
  }
  if (word.preposition !== '') {
    if (state.named && !nameParticles.has(clause.form(at - 1))) return at
    if (word.noun?.type === 'media' || !(word.noun || word.article)) return at
    state.closed = word.article
    return at + 1
  }
  if (form === 'باسم') {
    state.closed = false
    return at + 1
  }
  if (nameParticles.has(form)) {
    state.named = true
    return at + 1
  }
  if (word.article) return readDefinite(clause, at, word.stem, state, options)
  return readIndefinite(clause, at, state, options)
}

function readDefinite(
  clause: Clause,
  at: number,
  stem: string,
  state: Reading,
  options: PhraseOptions
): number {
  const word = clause.word(at)
  const office = word.noun?.type === 'person'
  if (!state.closed || isAdjective(stem) || state.named || office) {
    if (options.charge && state.named && office) return at
    if (office && state.named) state.named = false
    if (office) state.office = true
    state.closed = true
    return at + 1
  }
  if (options.split) return at
  state.closed = true
  return at + 1
}

function readIndefinite(
  clause: Clause,
  at: number,
  state: Reading,
  options: PhraseOptions
): number {
  const form = clause.form(at)
  const word = clause.word(at)
  if (objectNouns.has(form) && state.closed) return at
  if (!state.closed && !state.named) {
    state.closed = countryOfPlace([form]) !== undefined
    return at + 1
  }
  if (word.noun && !isNumber(form)) {
    if (options.charge || (options.split && !state.named)) return at
    if (word.noun.type !== 'person' || word.noun.number === 'plural') return at
    state.named = false
    state.closed = false
    state.office = true
    return at + 1
  }
  if (endsInPronoun(clause, at)) return at
  // A body has no personal name behind it: what follows is the object.
  if (options.split && !state.office && !state.named) return at
  if (options.split && clause.word(at).cues.some(cue => cue.kind === 'masdar')) return at
  state.named = true
  state.closed = true
  return at + 1
}

/** «اعتذاره», «قلقهم»: a noun with a pronoun is somebody's, and no name. */
function endsInPronoun(clause: Clause, at: number): boolean {
  const text = clause.token(at)?.text ?? ''
  return text.length > 4 && /(?:ه|ها|هم|هما)$/u.test(text)
}

/** A preposition after a word that wants one, and not an adverbial of its own. */
function belongs(clause: Clause, start: number, at: number, state: Reading): boolean {
  const form = clause.form(at)
  if (at === start || state.named) return false
  const before = clause.word(at - 1)
  const wanted = takesPreposition[form]
  if (!wanted || setPhrases.get(form)?.has(clause.form(at + 1))) return false
  return (
    wanted.has(clause.form(at - 1)) ||
    wanted.has(before.stem) ||
    wanted.has(clause.form(start))
  )
}

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
    /^(?:اليوم|الان|الليله|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الماضي)$/u.test(
      bare(form)
    )
  )
    return true
  if (clause.isPreposition(at) || pronounPrepositions.has(bare(form))) return true
  return isSaying(clause, at)
}

/** «أمين عام», «كاتب عام»: no year. */
function isAdjectiveOfOffice(clause: Clause, at: number): boolean {
  return clause.form(at) === 'عام' && clause.word(at - 1).noun?.type === 'person'
}

/** A verb of saying or its accusative participle, where the word is no known noun as well. */
function isSaying(clause: Clause, at: number): boolean {
  const {cues, noun, article, preposition} = clause.word(at)
  if (article || preposition !== '') return false
  return cues.some(
    cue =>
      ((cue.kind === 'past' || cue.kind === 'present') && noun === undefined) ||
      (cue.kind === 'participle' && cue.accusative === true)
  )
}

function isNumber(form: string): boolean {
  return /^[\d.,٫٬]+$/u.test(form)
}

/** A nisba («الدفاعي», «الروسية»), or one of the adjectives that name. */
export function isAdjective(stem: string): boolean {
  return (
    namingAdjectives.has(stem) ||
    (stem.length > 3 && /(?:ي|يه|يون|يين|يات|يان)$/u.test(stem)) ||
    /^م.{3,}(?:ون|ين)$/u.test(stem)
  )
}

/** A subject and where it stands. */
export interface Subject {
  readonly from: number
  readonly to: number
}

/**
 * Finds the subject after a verb, over words of time and phrases of place and channel that may
 * stand between: «قالت اليوم الثلاثاء وزيرة السياحة», «أكد في تصريح صحفي رئيس الحزب».
 */
export function findSubjectAfter(
  clause: Clause,
  from: number,
  limit: number,
  options: PhraseOptions = {}
): Subject | undefined {
  let at = from
  let skipped = false
  while (at < limit) {
    if (clause.isComma(at)) {
      at++
    } else if (clause.isTime(at) || (skipped && isDate(clause, at))) {
      at++
      skipped = true
    } else if (clause.isPreposition(at) || isFusedPreposition(clause, at)) {
      const after = readNounPhrase(clause, at + 1, limit, {split: true})
      at = Math.max(after, at + 1)
      skipped = true
    } else break
  }
  if (at >= limit || stopsPhrase(clause, at)) return undefined
  const word = clause.word(at)
  if (word.conjunction !== '' || word.preposition !== '') return undefined
  if (objectNouns.has(clause.form(at)) || isCircumstance(clause, at)) return undefined
  // Behind what was skipped only a known head is sure to be a new phrase.
  if (
    skipped &&
    at > from &&
    word.noun === undefined &&
    !word.article &&
    !clause.isComma(at - 1)
  ) {
    if (!clause.isTime(at - 1)) return undefined
  }
  const to = readNounPhrase(clause, at, limit, options)
  return to > at ? {from: at, to} : undefined
}

/** «مسترسلا», «متأثرا»: an indefinite accusative says how, not who. */
function isCircumstance(clause: Clause, at: number): boolean {
  const {noun, article} = clause.word(at)
  return noun === undefined && !article && /^م.{2,}ا$/u.test(clause.form(at))
}

function isFusedPreposition(clause: Clause, at: number): boolean {
  const {preposition, conjunction, cues} = clause.word(at)
  return preposition !== '' && conjunction === '' && cues.length === 0
}

function isDate(clause: Clause, at: number): boolean {
  return (
    isNumber(clause.form(at)) ||
    /^(?:الماضي|الجاري|المنقضي|الفارط|الحالي|المقبل|الاول|[يفمأاسنجود]\p{L}{2,5}(?:ير|س|ل|و|يه|ر|ت))$/u.test(
      clause.form(at)
    )
  )
}
