import type {Paragraph} from '../../../grammar.ts'
import {determiners, prepositions} from '../function-words.ts'
import {days, months, timeAdverbs, timeDeterminers, timeNouns} from '../time.ts'
import {isAdverb, isCapitalised, wordAt} from './tokens.ts'

/** Moves the end of a range back over a time adverbial: *Smith* `on Monday` *said*. */
export function withoutTime(paragraph: Paragraph, from: number, to: number): number {
  let end = to
  while (end > from) {
    const form = wordAt(paragraph, end - 1)
    const before = wordAt(paragraph, end - 2)
    if (days.has(form) || timeAdverbs.has(form) || isAdverb(form)) end--
    else if (
      timeNouns.has(form) &&
      !isCapitalised(paragraph, end - 1) &&
      (timeDeterminers.has(before) || days.has(before))
    )
      end -= 2
    else if (/^\d{1,4}$/u.test(form) && (months.has(before) || before === 'in')) end -= 2
    else if (months.has(form) && (before === 'in' || timeDeterminers.has(before)))
      end -= 2
    else if (end < to && (form === 'on' || form === 'in' || form === 'at')) end--
    else break
  }
  return end
}

const venues: ReadonlySet<string> = new Set(
  `statement interview speech letter email e-mail tweet post memo report briefing conference
  address remarks news press rally event hearing debate conversation appearance call article
  column editorial essay book video blog message release testimony town`.split(/\s+/u)
)

/** Whether a preposition begins an adverbial of time or of the occasion: *in an interview*. */
export function isTimeOrVenue(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  if (!['in', 'on', 'at', 'during', 'by', 'via', 'to', 'from', 'with'].includes(form))
    return false
  const next = wordAt(paragraph, at + 1)
  if (
    form === 'on' &&
    (days.has(next) || months.has(next) || next === 'twitter' || next === 'facebook')
  )
    return true
  if (form === 'in' && (/^\d{4}$/u.test(next) || months.has(next))) return true
  if (!determiners.has(next)) return false
  for (let word = at + 2; word <= at + 5; word++) {
    const noun = wordAt(paragraph, word)
    if (noun === '' || prepositions.has(noun)) return false
    if (venues.has(noun)) return true
  }
  return false
}
