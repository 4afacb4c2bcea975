import type {Clause} from './clause.ts'
import {isEverydayVerb} from './everyday-verbs.ts'
import {carryingVerbs} from './particles.ts'
import {afterTime, stopsPhrase} from './phrase-bounds.ts'
import {isAnyVerbWithObject, isVerbWithObject} from './word-shapes.ts'

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
  const adjective = /^(?:ال)?صادره?$/u.test(clause.form(at - 1))
  if (adjective || /^صدرت?$/u.test(clause.form(verb))) {
    const from = afterTime(clause, adjective ? at : verb + 1, limit)
    return clause.form(from) === 'عن' ? from + 1 : undefined
  }
  if (verb >= limit || !clause.isWord(verb)) return undefined
  const agent = agentStart(clause, verb)
  if (agent !== undefined) return agent
  const form = clause.form(verb)
  const issuing =
    /(?:ها|ه)$/u.test(clause.token(verb)?.text ?? '') &&
    (isVerbWithObject(form) || isAnyVerbWithObject(form))
  return issuing ? afterTime(clause, verb + 1, limit) : undefined
}

/** How many words may stand before «من قبل», «من طرف». */
const passiveReach = 3

/** «تقرير تم إعداده من قبل [الوزارة]», «دراسة أنجزت من طرف [المعهد]» */
function agentStart(clause: Clause, verb: number): number | undefined {
  for (let at = verb + 1; at <= verb + passiveReach; at++) {
    if (!clause.isWord(at)) return undefined
    if (clause.form(at) === 'من')
      return /^(?:قبل|طرف)$/u.test(clause.form(at + 1)) ? at + 2 : undefined
  }
  return undefined
}

/** Where whoever issued a document begins within a phrase that names it; none where it does not tell. */
export function issuerWithin(
  clause: Clause,
  {from, to}: {from: number; to: number}
): number | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    const issuer = issuedBy(clause, at, clause.isRelative(at) ? at + 1 : at, to)
    if (issuer !== undefined && issuer < to) return issuer
  }
  return undefined
}

/** «بيان [تلقت] الوكالة نسخة منه»: what befell the document names nobody. */
export function isReceived(clause: Clause, at: number): boolean {
  const form = clause.form(at)
  return receiving.test(form) && isEverydayVerb(form)
}

const receiving = /^(?:تلق[تي]|حصلت?|وصلت?|اطلعت?|تسلمت?)$/u
