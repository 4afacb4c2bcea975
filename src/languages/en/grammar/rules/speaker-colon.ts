import {type Paragraph, phraseOf, type Rule} from '../../../grammar.ts'
import {isFiniteVerb} from '../clause/finite-verb.ts'
import {withoutOuterMarks} from '../clause/quotations.ts'
import {
  isCapitalised,
  markAt,
  sentenceEnd,
  trimmedPhrase,
  wordAt
} from '../clause/tokens.ts'
import {openers, prepositions, questionWords} from '../function-words.ts'

/** How many tokens the label of a speaker may have. */
const longestLabel = 12

/** *SMITH: They left.* and *Smith: They left*, as transcripts and headlines have it. */
export const speakerColon: Rule = {
  id: 'en/speaker-colon',
  read(paragraph, at) {
    if (at !== 0 || !isCapitalised(paragraph, at)) return undefined
    const colon = colonAfter(paragraph)
    if (colon < 0) return undefined
    const label = trimmedPhrase(paragraph, 0, colon)
    const shouted = label !== undefined && isShouted(paragraph, colon)
    const end = shouted ? paragraph.tokens.length : sentenceEnd(paragraph, colon)
    const content = withoutOuterMarks(paragraph, colon + 1, end)
    if (!label || !content || content.to - content.from < 3) return undefined
    const asks =
      paragraph.tokens[content.to]?.text === '?' ||
      /^(?:q|question|journalist|reporter)$/u.test(wordAt(paragraph, 0))
    return {
      cue: phraseOf(paragraph, 0, colon + 1),
      speaker: {kind: 'named', phrase: label},
      content: [content],
      via: [],
      stance: asks ? 'ask' : 'report',
      negated: false,
      confidence: shouted ? 0.85 : 0.35
    }
  }
}

/** The colon that closes a label at the start of a paragraph; -1 where none does. */
function colonAfter(paragraph: Paragraph): number {
  const end = Math.min(paragraph.tokens.length, longestLabel)
  let capitals = 0
  let words = 0
  for (let at = 0; at < end; at++) {
    const mark = markAt(paragraph, at)
    if (mark === ':')
      return words > 0 && capitals * 2 >= words && named(paragraph, at) ? at : -1
    if (mark !== '' && !/^[,.()-]$/u.test(mark)) return -1
    if (isFiniteVerb(paragraph, at)) return -1
    if (mark === '') words++
    if (isCapitalised(paragraph, at)) capitals++
  }
  return -1
}

/** Whether a label is a name, rather than the title of a column or a list. */
function named(paragraph: Paragraph, colon: number): boolean {
  const first = wordAt(paragraph, 0)
  if (
    notSpeakers.has(wordAt(paragraph, colon - 1)) ||
    openers.has(first) ||
    prepositions.has(first) ||
    questionWords.has(first)
  )
    return false
  return colon <= 5 || markAt(paragraph, 1) === ',' || isShouted(paragraph, colon)
}

const notSpeakers: ReadonlySet<string> = new Set(
  'note update updated correction related photo photos video abstract text more read watch listen topic issue summary location date time source sources'.split(
    ' '
  )
)

/** Whether a label is all in capitals, as in a transcript, or a letter as in *Q:*. */
function isShouted(paragraph: Paragraph, colon: number): boolean {
  for (let at = 0; at < colon; at++) {
    const token = paragraph.tokens[at]
    if (token?.kind === 'word' && /\p{Ll}/u.test(token.text)) return false
  }
  return true
}
