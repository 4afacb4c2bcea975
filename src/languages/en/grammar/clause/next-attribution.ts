import type {Paragraph} from '../../../grammar.ts'
import {subjectPronouns} from '../function-words.ts'
import {beginsApposition} from './apposition.ts'
import {cueFormsAt} from './cue-verbs.ts'
import {isFiniteVerb} from './finite-verb.ts'
import {nounPhraseEnd} from './noun-phrase-end.ts'
import {isAdverb, isCapitalised, markAt, sentenceEnd, wordAt} from './tokens.ts'

/** Whether a cue verb, or a subject and its cue verb, begins at token `at`. */
export function speakerFollows(paragraph: Paragraph, at: number): boolean {
  return cueFollows(paragraph, at) || newAttribution(paragraph, at)
}

/** Whether a cue verb in the past or third person, adverbs before it, begins at token `at`. */
export function cueFollows(paragraph: Paragraph, at: number): boolean {
  let verb = at
  while (verb < at + 2 && isAdverb(wordAt(paragraph, verb))) verb++
  return (
    !isCapitalised(paragraph, verb) &&
    cueFormsAt(paragraph, verb).some(
      ({verb: {nounlike, particles, mental}, kinds}) =>
        (kinds.has('past') || (kinds.has('third') && !nounlike)) &&
        mental.size === 0 &&
        particles.every(
          (particle, index) => wordAt(paragraph, verb + 1 + index) === particle
        )
    )
  )
}

/** How many words of an adverbial may stand before the subject of a new attribution. */
const lead = 6

/** Whether a subject and its cue verb begin at token `at`: *but* `Jones said`. */
export function newAttribution(paragraph: Paragraph, at: number): boolean {
  const limit = sentenceEnd(paragraph, at)
  for (let word = at; word < Math.min(limit, at + lead); word++) {
    const form = wordAt(paragraph, word)
    if (form === '' || isFiniteVerb(paragraph, word)) break
    if (subjectPronouns.has(form)) return sayingFollows(paragraph, word + 1)
  }
  let end = nounPhraseEnd(paragraph, at, limit)
  if (end <= at) return false
  if (markAt(paragraph, end) === ',' && beginsApposition(paragraph, end + 1)) {
    const second = nounPhraseEnd(paragraph, end + 1, limit)
    if (markAt(paragraph, second) === ',') end = second + 1
  }
  return sayingFollows(paragraph, end)
}

/** Whether a verb of saying, adverbs and auxiliaries before it, begins at token `at`. */
function sayingFollows(paragraph: Paragraph, at: number): boolean {
  for (let verb = at; verb < at + 3; verb++) {
    const form = wordAt(paragraph, verb)
    const cue = cueFormsAt(paragraph, verb).some(
      ({verb: {stances, mental, nounlike, particles}, kinds}) =>
        particles.length === 0 &&
        (kinds.has('past') || (kinds.has('third') && !nounlike) || form === 'say') &&
        mental.size === 0 &&
        stances.has('clause') &&
        stances.has('quote')
    )
    if (cue) return true
    if (!isAdverb(form) && !isFiniteVerb(paragraph, verb)) return false
  }
  return false
}
