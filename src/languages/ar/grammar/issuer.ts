import type {Clause} from './clause.ts'
import {isEverydayVerb} from './everyday-verbs.ts'
import {carryingVerbs} from './particles.ts'
import {afterTime, isDateWord, stopsPhrase} from './phrase-bounds.ts'
import {
  isAnyVerbWithObject,
  isUnlistedAttached,
  isVerbWithObject,
  looksFinite
} from './word-shapes.ts'

/**
 * Where whoever issued a document begins, behind what tells so: «أرقام أعلنتها [الهيئة]», «الإحصائيات
 * التي نشرتها [الوكالة]», «بيان صدر عن [الوزارة]», «بلاغ صادر أمس عن [البلدية]»; none where nothing does.
 *
 * @param split Nothing bounds the phrase: who only carried the document may follow it.
 */
export function issuerStart(
  clause: Clause,
  at: number,
  limit: number,
  split: boolean
): number | undefined {
  const verb = clause.isRelative(at) ? at + 1 : at
  const issuer = issuedBy(clause, at, verb, limit)
  if (issuer === undefined || issuer >= limit || stopsPhrase(clause, issuer))
    return undefined
  const {noun, article} = clause.word(issuer)
  if (noun === undefined && !article) return undefined
  // «في بيان نقلته وسائل الإعلام»: who only carried it.
  const carried = split && verb === at && carryingVerbs.has(clause.form(verb))
  return noun?.type === 'media' && carried ? undefined : issuer
}

function issuedBy(
  clause: Clause,
  at: number,
  verb: number,
  limit: number
): number | undefined {
  const adjective = /^(?:ال)?صادره?$/u.test(clause.form(at - 1)) ? at - 1 : verb
  const maker = makerBehind(clause, adjective, limit)
  if (maker) return maker.at
  if (verb >= limit || !clause.isWord(verb)) return undefined
  const agent = agentStart(clause, verb)
  if (agent !== undefined) return agent
  const form = clause.form(verb)
  const issuing =
    hasPronoun(clause, verb) && (isVerbWithObject(form) || isAnyVerbWithObject(form))
  return issuing ? afterTime(clause, verb + 1, limit) : undefined
}

/** «نشره», not «نشرة». */
function hasPronoun(clause: Clause, at: number): boolean {
  return /(?:ها|ه)$/u.test(clause.token(at)?.text ?? '')
}

/** How many words may stand before «من قبل», «من طرف», and how many of time besides. */
const passiveReach = 3
const agentReach = 8

/** «تقرير تم إعداده من قبل [الوزارة]», «دراسة أنجزت أمس الجمعة من طرف [المعهد]» */
function agentStart(clause: Clause, verb: number): number | undefined {
  let words = 0
  for (let at = verb + 1; at <= verb + agentReach; at++) {
    if (!clause.isWord(at) || words > passiveReach) return undefined
    if (clause.form(at) === 'من')
      return /^(?:قبل|طرف)$/u.test(clause.form(at + 1)) ? at + 2 : undefined
    if (!clause.isTime(at) && !isDateWord(clause, at)) words++
  }
  return undefined
}

/** How far behind the head of a document, in tokens, what tells of its maker may stand. */
const makerReach = 20

/** «أعدّه», «أنجزتها»: with the pronoun of what was made. */
const making = /^(?:اعد|انجز|اصدر|نشر|اجر|صاغ|بلور|وجه|ارسل|القا?|كتب|اطلق)[ات]?(ها?)$/u
/** «قامت [به]», «قام [بإنجازها]» */
const carryingOut = /^ب(?:اعداد|انجاز|اصدار|نشر|اجرائ)?(ها?)$/u
/** «أدلى [به]», «بعثت [بها]» */
const delivering = /^(?:ادل[يت]|بعثت?|توجهت?|تقدمت?)$/u
/** «أعدت من قبل», «صدر عن» */
const made = /^(?:اعد|انجز|اصدر|نشر|اجري|صدر|(?:ال)?صادر)([ته]?)$/u
/** «تم [إنجازه] من طرف» */
const makingOf = /^(?:اعداد|انجاز|اصدار|نشر|اجراؤ)(ها?)$/u

/** Where who made a document begins, behind the word that tells so. */
interface Maker {
  readonly at: number
  /** The gender that the word shows; «من إعداد» shows none. */
  readonly feminine?: boolean
}

function makerBehind(clause: Clause, at: number, limit: number): Maker | undefined {
  const form = clause.form(at)
  const next = clause.form(at + 1)
  const active = hasPronoun(clause, at) ? making.exec(form) : null
  if (active) return {at: afterTime(clause, at + 1, limit), feminine: active[1] === 'ها'}
  const done = /^قامت?$/u.test(form) ? carryingOut.exec(next) : null
  if (done) return {at: afterTime(clause, at + 2, limit), feminine: done[1] === 'ها'}
  const delivered = delivering.test(form) ? /^ب(ها?)$/u.exec(next) : null
  if (delivered)
    return {at: afterTime(clause, at + 2, limit), feminine: delivered[1] === 'ها'}
  if (form === 'من' && /^(?:اعداد|انجاز)$/u.test(next)) return {at: at + 2}
  const periphrasis = /^تمت?$/u.test(form)
  const passive = (periphrasis ? makingOf : made).exec(periphrasis ? next : form)
  if (!passive) return undefined
  const from = afterTime(clause, at + 1, limit)
  const maker = clause.form(from) === 'عن' ? from + 1 : agentStart(clause, at)
  const feminine = passive[1] === 'ها' || (!periphrasis && passive[1] !== '')
  return maker === undefined ? undefined : {at: maker, feminine}
}

/**
 * Where who made a document begins, behind what it is about: «تقرير حول المياه، أنجزه [المعهد]»,
 * «دراسة عن النوم تم إجراؤها من طرف [الجامعة]»; what tells so agrees with the document.
 *
 * @param document Its head.
 * @param from Behind the phrase that names it.
 * @param split Nothing bounds the phrase: who only carried the document may follow it.
 */
export function makerStart(
  clause: Clause,
  document: number,
  from: number,
  limit: number,
  split: boolean
): number | undefined {
  // «أحدث دراسة»
  const head = clause.word(document).noun ?? clause.word(document + 1).noun
  const feminine = head?.gender === 'f'
  if (hasOwner(clause, document, from)) return undefined
  const last = Math.min(limit, document + makerReach)
  for (let at = from; at < last; at++) {
    const maker = makerBehind(clause, at, limit)
    if (maker) {
      const agrees = (maker.feminine ?? feminine) === feminine
      // «البيان، الذي نشرته الصحيفة»: who only carried what was known already.
      const carried =
        (split || clause.word(document).article) &&
        carryingVerbs.has(clause.form(at)) &&
        clause.word(maker.at).noun?.type === 'media'
      return agrees && !carried && begins(clause, maker.at, limit) ? maker.at : undefined
    }
    if (!clause.isWord(at) && !clause.isComma(at) && !clause.isQuoteMark(at))
      return undefined
    const joined = clause.isComma(at - 1) && clause.word(at).conjunction !== ''
    if (joined || clause.isComplementizer(at)) return undefined
    if (clause.isFiniteCue(at) && !clause.isPreposition(at)) return undefined
  }
  return undefined
}

/** A short quoted run is who made it, a longer one what it says. */
const longestQuotedMaker = 5

/** «نشره الخميس، وضع»: behind a comma the maker is not named any more. */
function begins(clause: Clause, at: number, limit: number): boolean {
  if (at >= limit || stopsPhrase(clause, at) || clause.isComma(at - 1)) return false
  const {preposition, conjunction, noun, article} = clause.word(at)
  if (preposition !== '' || conjunction !== '') return false
  const quoted = clause.quotationAt(at)
  if (noun || article || quoted) return (quoted?.words ?? 0) <= longestQuotedMaker
  return !(isUnlistedAttached(clause.form(at)) || looksFinite(clause, at))
}

/** «بلاغ لوزارة النقل»: whose it is stands in the phrase. */
function hasOwner(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const {noun} = clause.word(at)
    if (noun && noun.type !== 'document') return true
  }
  return false
}

/** Where whoever issued a document begins within a phrase that names it; none where it does not tell. */
export function issuerWithin(
  clause: Clause,
  {from, to}: {from: number; to: number}
): number | undefined {
  const maker = makerStart(clause, from, from + 1, to, false)
  if (maker !== undefined) return maker
  for (let at = from + 1; at < to - 1; at++) {
    const issuer = issuedBy(clause, at, clause.isRelative(at) ? at + 1 : at, to)
    if (issuer !== undefined && issuer < to) return issuer
  }
  return undefined
}

/** «بيان [تلقت] الوكالة نسخة منه», «تقرير [صدر] أمس», «تصريح [أدلى] به»: what befell the document is no part of its name. */
export function befell(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  const delivered = delivering.test(form) && /^بها?$/u.test(clause.form(at + 1))
  return (
    delivered || /^اطلعت?$/u.test(form) || (befalling.test(form) && isEverydayVerb(form))
  )
}

const befalling = /^(?:تلق[تي]|ت?حصلت?|وصلت?|تسلمت?|صدرت?|نشرت?|قامت?)$/u
