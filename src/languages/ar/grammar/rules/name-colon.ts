import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {readContent} from '../content.ts'
import {countryOfPlace} from '../countries.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import {wordSet} from '../spelling.ts'

/** A name before a colon has no more tokens than this. */
const longestName = 12

/** What follows the colon has at least so many words. */
const shortestSaid = 3

/** What tells who made a text, not who speaks in it. */
const credits: ReadonlySet<string> = wordSet(
  'مصدر كاتب مراسل محرر مصور إعداد ترجمة تحرير تصوير متابعة'
)

/** Words by which one speaks of oneself or denies: a place before a colon is then a government. */
const voices: ReadonlySet<string> = wordSet(
  'لا لن لم ليس ليست لسنا نحن إننا أنا لدينا علينا'
)

/** «الوزير: لن نتراجع», «موسكو: "دمرنا الجسر"»: in headlines and transcripts a colon stands for the verb. */
export const nameColon: ClauseRule = clause => {
  const colon = colonAfter(clause)
  if (colon === undefined || readNounPhrase(clause, 0, colon) < colon) return undefined
  if (!isSpeaker(clause, colon)) return undefined
  const content = readContent(clause, colon + 1)
  if (!content || content.to - content.from < shortestSaid) return undefined
  return {
    cue: clause.phrase(colon, colon + 1),
    speaker: {kind: 'named', phrase: clause.phrase(0, colon)},
    content: [content],
    via: [],
    stance: 'report',
    negated: false,
    confidence: 0.6
  }
}

function colonAfter(clause: Clause): number | undefined {
  for (let at = 1; at <= longestName; at++) {
    if (clause.isColon(at)) return at
    if (!clause.isWord(at) && !clause.isComma(at) && !clause.isQuoteMark(at))
      return undefined
  }
  return undefined
}

/** An office or authority may speak of anything; a team, a place or a bare name is heard by how it speaks. */
function isSpeaker(clause: Clause, colon: number): boolean {
  const {noun, stem} = clause.word(0)
  if (credits.has(stem)) return false
  if (noun?.type === 'person' || noun?.type === 'government') return true
  const first = colon + 1
  if (clause.quotationAt(first)) return true
  const voiced = voices.has(clause.form(first)) || speaksOfUs(clause, first)
  return (
    voiced && (countryOfPlace([clause.form(0)]) !== undefined || !clause.word(0).article)
  )
}

/** «نرفض», «سنواصل», «دمرنا» */
function speaksOfUs(clause: Clause, at: number): boolean {
  return (
    /^(?:س?ن.{3,}|.{3,}نا)$/u.test(clause.form(at)) && clause.word(at).noun === undefined
  )
}
