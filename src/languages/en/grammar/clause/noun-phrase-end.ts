import type {Paragraph} from '../../../grammar.ts'
import {
  coordinators,
  nounPrepositions,
  prepositions,
  subjectPronouns,
  subordinators
} from '../function-words.ts'
import {days, timeDeterminers, timeNouns} from '../time.ts'
import {isTimeOrVenue} from './adverbials.ts'
import {cueFormsAt} from './cue-verbs.ts'
import {isFiniteVerb, isInfinitive} from './finite-verb.ts'
import {
  isAdverb,
  isCapitalised,
  joinsWords,
  markAt,
  opensQuotation,
  wordAt
} from './tokens.ts'

/** How many tokens a noun phrase may have. */
const longest = 40

/**
 * Where the noun phrase that begins at token `from` ends, with what modifies it; `from` where none
 * begins there. It ends before any of the words in `stops`.
 */
export function nounPhraseEnd(
  paragraph: Paragraph,
  from: number,
  limit: number,
  stops?: ReadonlySet<string>
): number {
  const end = Math.min(limit, from + longest)
  const first = wordAt(paragraph, from)
  if (
    subjectPronouns.has(first) ||
    first === 'him' ||
    first === 'them' ||
    first === 'me' ||
    first === 'us' ||
    first === 'it'
  )
    return from + 1
  let at = from
  let last = from
  while (at < end) {
    const form = wordAt(paragraph, at)
    if (form === '') {
      const mark = markAt(paragraph, at)
      if (joinsWords(paragraph, at) || (mark === '.' && at + 1 < end && last === at)) {
        at++
        last = mark === '$' ? last : at
        continue
      }
      if (mark === '(') {
        let close = at
        while (close < end && markAt(paragraph, close) !== ')') close++
        if (close < end && close - at < 8) {
          at = close + 1
          last = at
          continue
        }
      }
      const run = paragraph.quotations[paragraph.quotationOf[at] ?? -1]
      if (opensQuotation(paragraph, at) && run && run.words <= 4 && run.close < end) {
        at = run.close + 1
        last = at
        continue
      }
      break
    }
    if (isFiniteVerb(paragraph, at) || subjectPronouns.has(form)) break
    if (at > from && stops?.has(form)) break
    if (
      days.has(form) ||
      (timeDeterminers.has(form) && timeNouns.has(wordAt(paragraph, at + 1)))
    )
      break
    if (form === 'and' || form === '&') {
      const next = wordAt(paragraph, at + 1)
      if (
        next === '' ||
        isFiniteVerb(paragraph, at + 1) ||
        last !== at ||
        subjectPronouns.has(next)
      )
        break
    } else if (
      coordinators.has(form) ||
      (subordinators.has(form) && !nounPrepositions.has(form))
    )
      break
    else if (prepositions.has(form)) {
      if (
        !nounPrepositions.has(form) ||
        at === from ||
        form === 'with' ||
        form === 'during'
      )
        break
      if (
        isTimeOrVenue(paragraph, at) ||
        (form === 'to' && isInfinitive(paragraph, at + 1))
      )
        break
    } else if (isAdverb(form) && at > from && !/^\p{Ll}/u.test(wordAt(paragraph, at + 1)))
      break
    else if (
      at > from &&
      form.endsWith('ing') &&
      !isCapitalised(paragraph, at) &&
      cueFormsAt(paragraph, at).length > 0
    )
      break
    else last = at + 1
    at++
  }
  return last
}
