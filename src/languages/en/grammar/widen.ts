import {type Paragraph, type Phrase, phraseOf} from '../../grammar.ts'
import {beginsApposition} from './clause/apposition.ts'
import {nounPhraseEnd} from './clause/noun-phrase-end.ts'
import {
  isCapitalised,
  isHyphen,
  markAt,
  sentenceEnd,
  sentenceStart,
  wordAt
} from './clause/tokens.ts'
import {
  coordinators,
  determiners,
  openers,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators
} from './function-words.ts'
import {roles, titles} from './people.ts'
import {days} from './time.ts'

/** How many tokens a naming may have before its name. */
const reach = 10

/** Widens a mention to the noun phrase that names it there: title before, apposition after. */
export function widen(paragraph: Paragraph, phrase: Phrase): Phrase {
  const from = startOf(paragraph, phrase.from)
  const limit = sentenceEnd(paragraph, phrase.from)
  let to = Math.max(phrase.to, nameEnd(paragraph, from, phrase.to, limit))
  if (markAt(paragraph, to) === ',' && appositive(paragraph, to + 1)) {
    const end = nounPhraseEnd(paragraph, to + 1, limit)
    // An apposition is closed by another mark; otherwise the comma only ended a clause.
    if (end > to + 1 && closesApposition(paragraph, end, limit)) to = end
  }
  return withoutPossessive(paragraph, phraseOf(paragraph, from, to))
}

/** A phrase without the possessive ending of its last word: `Smith`*'s*. */
function withoutPossessive(paragraph: Paragraph, phrase: Phrase): Phrase {
  const form = wordAt(paragraph, phrase.to - 1)
  return form.endsWith("'s") ? {...phrase, end: phrase.end - 2} : phrase
}

function closesApposition(paragraph: Paragraph, end: number, limit: number): boolean {
  return (
    end >= limit || markAt(paragraph, end) !== '' || relatives.has(wordAt(paragraph, end))
  )
}

/** Where the name and the title before it begin. */
function startOf(paragraph: Paragraph, at: number): number {
  const floor = Math.max(sentenceStart(paragraph, at), at - reach)
  let from = at
  while (from > floor) {
    const form = wordAt(paragraph, from - 1)
    const mark = markAt(paragraph, from - 1)
    if (isHyphen(paragraph, from - 1) || mark === '.') from--
    else if (form === 'of' && from - 2 >= floor && isNaming(paragraph, from - 2))
      from -= 2
    else if (
      form === 'the' &&
      wordAt(paragraph, from - 2) === 'of' &&
      isNaming(paragraph, from - 3) &&
      from - 3 >= floor
    )
      from -= 3
    else if (form !== '' && isNaming(paragraph, from - 1)) from--
    else break
  }
  while (from < at && markAt(paragraph, from) !== '') from++
  if (from > floor && /^(?:the|a|an)$/u.test(wordAt(paragraph, from - 1))) from--
  return from
}

/** Whether a word can be part of a name or of the title before it. */
function isNaming(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  if (form === '' || days.has(form) || form.endsWith("'s")) return false
  if (determiners.has(form) || prepositions.has(form) || coordinators.has(form))
    return false
  if (subordinators.has(form) || subjectPronouns.has(form) || openers.has(form))
    return false
  return (
    isCapitalised(paragraph, at) ||
    titles.has(form) ||
    roles.has(form) ||
    modifiers.has(form)
  )
}

const modifiers: ReadonlySet<string> = new Set(
  `former acting senior government campaign state press chief executive vice party opposition
  military army police company top veteran federal local regional national city`.split(
    /\s+/u
  )
)

/** Where a name that begins at `from` ends: capitals, and what "of" or "for" ties to them. */
function nameEnd(
  paragraph: Paragraph,
  from: number,
  least: number,
  limit: number
): number {
  let end = least
  while (end < limit) {
    const form = wordAt(paragraph, end)
    const mark = markAt(paragraph, end)
    if (
      (isHyphen(paragraph, end) || mark === '.' || mark === '&') &&
      isCapitalised(paragraph, end + 1)
    )
      end++
    else if (form !== '' && isNaming(paragraph, end) && isCapitalised(paragraph, end))
      end++
    else if (/^(?:of|for)$/u.test(form) && end > from) {
      const next = /^(?:the|a|an)$/u.test(wordAt(paragraph, end + 1)) ? end + 2 : end + 1
      if (!isCapitalised(paragraph, next)) break
      end = next + 1
    } else if (form.endsWith("'s") && isCapitalised(paragraph, end) && end === least)
      break
    else if (
      /^(?:al|bin|ibn|van|von|de|der|den|la|el|da|di|dos|du|abu)$/u.test(form) &&
      isCapitalised(paragraph, end + 1)
    )
      end++
    else break
  }
  return end
}

function appositive(paragraph: Paragraph, at: number): boolean {
  const form = wordAt(paragraph, at)
  if (/^(?:who|which|whose|and|his|her|its|their|one|both|also)$/u.test(form))
    return false
  return (
    beginsApposition(paragraph, at) &&
    (!isCapitalised(paragraph, at) ||
      determiners.has(form) ||
      titles.has(form) ||
      roles.has(form))
  )
}
