import {type Paragraph, type Phrase, phraseOf, type Rule} from '../../../grammar.ts'
import {clauseFrom} from '../clause/content.ts'
import {withoutOuterMarks} from '../clause/quotations.ts'
import {subjectAfter} from '../clause/subject.ts'
import {markAt, sentenceStart, wordAt} from '../clause/tokens.ts'
import {prepositionalCues} from '../prepositional-cues.ts'

/** *In the words of Smith, they left*; *they left, in his view*. */
export const prepositionalCue: Rule = {
  id: 'en/prepositional-cue',
  read(paragraph, at) {
    const first = wordAt(paragraph, at)
    const cue = prepositionalCues.find(
      ({words}) =>
        words[0] === first &&
        words.every((word, index) => wordAt(paragraph, at + index) === word)
    )
    if (!cue) return undefined
    const after = at + cue.words.length
    const subject = subjectAfter(paragraph, after)
    if (!subject) return undefined
    const content = contentOf(paragraph, at, subject.to)
    if (!content) return undefined
    return {
      cue: phraseOf(paragraph, at, after),
      speaker: subject.speaker,
      content: [content],
      via: [],
      stance: cue.stance,
      negated: false,
      confidence: 0.75
    }
  }
}

function contentOf(paragraph: Paragraph, at: number, after: number): Phrase | undefined {
  const start = sentenceStart(paragraph, at)
  if (at - start <= 1)
    return markAt(paragraph, after) === ','
      ? clauseFrom(paragraph, after + 1, at, {closedByComma: false})
      : undefined
  return markAt(paragraph, at - 1) === ','
    ? withoutOuterMarks(paragraph, start, at)
    : undefined
}
