import {type Paragraph, type Phrase, phraseOf} from '../../grammar.ts'
import {isFiniteVerb} from './clause/finite-verb.ts'
import {nounPhraseEnd} from './clause/noun-phrase-end.ts'
import {subjectBefore} from './clause/subject.ts'
import {isAdverb, isCapitalised, wordAt} from './clause/tokens.ts'

/** How many sentences before its own a pronoun's clause may take its subject from. */
const sentences = 2

/** How many subjects are offered. */
const most = 6

/** How many tokens of a sentence are read. */
const longest = 80

/**
 * The subjects of the clauses before token `at`, those of its own sentence first, then those of
 * the sentences before it, in each the first first.
 */
export function subjectsBefore(paragraph: Paragraph, at: number): Phrase[] {
  const found: Phrase[] = []
  const own = paragraph.sentenceOf[at] ?? 0
  for (let sentence = own; sentence >= 0 && sentence >= own - sentences; sentence--) {
    const range = paragraph.sentences[sentence]
    if (!range) continue
    const end = Math.min(sentence === own ? at : range.to, range.from + longest)
    for (let verb = range.from + 1; verb < end && found.length < most; verb++) {
      if (!isFiniteVerb(paragraph, verb)) continue
      let first = verb
      while (first - 1 > range.from && isAdverb(wordAt(paragraph, first - 1))) first--
      const speaker = subjectBefore(paragraph, first)?.speaker
      if (speaker?.kind !== 'named') continue
      const {phrase} = speaker
      if (!found.some(known => known.from === phrase.from)) found.push(phrase)
    }
    // A verb that no list has leaves the phrase that opens the sentence as its subject.
    const opening = openingPhrase(paragraph, range.from, end)
    if (opening && !found.some(known => known.from === opening.from)) found.push(opening)
  }
  return found
}

/** The noun phrase with a name that a sentence opens with. */
function openingPhrase(
  paragraph: Paragraph,
  from: number,
  limit: number
): Phrase | undefined {
  const end = nounPhraseEnd(paragraph, from, limit)
  if (end <= from || end >= limit || !isCapitalised(paragraph, end - 1)) return undefined
  return phraseOf(paragraph, from, end)
}
