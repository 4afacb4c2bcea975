import {
  type Draft,
  type Paragraph,
  type Phrase,
  phraseOf,
  type Rule,
  type Speaker
} from '../../../grammar.ts'
import {clauseFrom, objectFrom} from '../clause/content.ts'
import {nounPhraseBefore} from '../clause/noun-phrase-before.ts'
import {subjectAfter, subjectOfVerbAt} from '../clause/subject.ts'
import {markAt, opensQuotation, wordAt} from '../clause/tokens.ts'
import {groupStart} from '../clause/verb-group.ts'
import {determiners, prepositions} from '../function-words.ts'
import {lightVerbs, nominalCues, nominalLinks} from '../nominal-cues.ts'
import {pronouns} from '../pronouns.ts'

/** *Smith's claim that they left*, *a call by Smith for peace*, *Smith expressed concern about it*. */
export const nominalCue: Rule = {
  id: 'en/nominal-cue',
  read(paragraph, at) {
    const stance = nominalCues.get(wordAt(paragraph, at))
    if (!stance) return undefined
    const owner = ownerBefore(paragraph, at)
    const carried = owner ? undefined : carrierBefore(paragraph, at)
    const author = owner || carried ? undefined : authorAfter(paragraph, at + 1)
    const speaker = owner ?? carried?.speaker ?? author?.speaker
    if (!speaker) return undefined
    const content = contentAfter(paragraph, author?.to ?? at + 1, at)
    if (!content) return undefined
    const draft: Draft = {
      cue: phraseOf(paragraph, carried?.from ?? at, at + 1),
      speaker,
      content: [content],
      via: [],
      stance,
      negated: carried?.negated ?? false,
      confidence: carried ? 0.45 : 0.35
    }
    return draft
  }
}

/** How many adjectives may stand before the noun. */
const adjectives = 3

/** Whose the statement is: `Smith`*'s claim*, `his` *claim*. */
function ownerBefore(paragraph: Paragraph, at: number): Speaker | undefined {
  for (let left = at - 1; left >= at - 1 - adjectives; left--) {
    const form = wordAt(paragraph, left)
    if (form === '') return undefined
    const agreement = /^(?:his|her|their|its|my|our)$/u.test(form)
      ? pronouns.get(form)
      : undefined
    if (agreement)
      return {kind: 'pronoun', agreement, phrase: phraseOf(paragraph, left, left + 1)}
    if (/(?:'s|s')$/u.test(form)) {
      const token = paragraph.tokens[left]
      const range = nounPhraseBefore(paragraph, left + 1)
      if (!token || !range) return undefined
      const end = token.end - (form.endsWith("'s") ? 2 : 1)
      return {kind: 'named', phrase: {...phraseOf(paragraph, range.from, left + 1), end}}
    }
    if (determiners.has(form) || prepositions.has(form)) return undefined
  }
  return undefined
}

/** The verb that only carries the noun, and its subject: `Smith expressed` *concern*. */
function carrierBefore(
  paragraph: Paragraph,
  at: number
): {speaker: Speaker; from: number; negated: boolean} | undefined {
  for (let left = at - 1; left >= at - 2 - adjectives; left--) {
    const form = wordAt(paragraph, left)
    if (form === '' || prepositions.has(form)) return undefined
    if (!lightVerbs.has(form)) continue
    const {from, negated} = groupStart(paragraph, left)
    const subject = subjectOfVerbAt(paragraph, from, form.endsWith('ing'))
    return subject && {speaker: subject.speaker, from, negated}
  }
  return undefined
}

/** Who made the statement: *a call* `by Smith`. */
function authorAfter(
  paragraph: Paragraph,
  at: number
): {speaker: Speaker; to: number} | undefined {
  const form = wordAt(paragraph, at)
  return form === 'by' || form === 'from'
    ? subjectAfter(paragraph, at + 1, nominalLinks)
    : undefined
}

function contentAfter(paragraph: Paragraph, at: number, cue: number): Phrase | undefined {
  const form = wordAt(paragraph, at)
  if (form === 'that') return clauseFrom(paragraph, at + 1, cue, {closedByComma: false})
  if (opensQuotation(paragraph, at) || markAt(paragraph, at) === ':')
    return objectFrom(paragraph, at, cue)
  if (!nominalLinks.has(form)) return undefined
  return objectFrom(paragraph, at + 1, cue)
}
