import {type Paragraph, type Phrase, phraseOf} from '../../../grammar.ts'
import {describe} from '../describe.ts'
import {determiners, prepositions} from '../function-words.ts'
import {channels} from '../nominal-cues.ts'
import {nounPhraseEnd} from './noun-phrase-end.ts'
import {isCapitalised, opensQuotation, sentenceEnd, wordAt} from './tokens.ts'
import type {VerbGroup} from './verb-group.ts'

/** How many tokens after a verb are read for the channel. */
const reach = 16

/** What a statement came through: *told* `the Gazette`, *said in* `a statement`. */
export function viaOf(paragraph: Paragraph, group: VerbGroup): Phrase[] {
  const limit = Math.min(sentenceEnd(paragraph, group.head), group.to + reach)
  const outlet = group.verb.stances.has('recipient')
    ? outletAt(paragraph, group.to, limit)
    : undefined
  const channel = channelAfter(paragraph, group.to, limit)
  return [channel, outlet].filter(phrase => phrase !== undefined)
}

/** The outlet that is told. */
function outletAt(paragraph: Paragraph, at: number, limit: number): Phrase | undefined {
  const named = determiners.has(wordAt(paragraph, at)) ? at + 1 : at
  if (!isCapitalised(paragraph, named)) return undefined
  const end = nounPhraseEnd(paragraph, at, limit, prepositions)
  if (end <= at) return undefined
  const phrase = phraseOf(paragraph, at, end)
  return describe(paragraph, phrase).type === 'media' ? phrase : undefined
}

/** The text or occasion that carries the words: *in* `a statement`. */
function channelAfter(
  paragraph: Paragraph,
  from: number,
  limit: number
): Phrase | undefined {
  for (let at = from; at < limit && wordAt(paragraph, at) !== 'that'; at++) {
    if (opensQuotation(paragraph, at)) return undefined
    if (!/^(?:in|on|via|through)$/u.test(wordAt(paragraph, at))) continue
    const first = at + 1
    if (!determiners.has(wordAt(paragraph, first))) continue
    for (let noun = first + 1; noun < Math.min(limit, first + 4); noun++) {
      if (wordAt(paragraph, noun) === '' || prepositions.has(wordAt(paragraph, noun)))
        break
      if (channels.has(wordAt(paragraph, noun)))
        return phraseOf(paragraph, first, noun + 1)
    }
  }
  return undefined
}
