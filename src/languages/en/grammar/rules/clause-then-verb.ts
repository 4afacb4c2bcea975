import type {Paragraph, Phrase, Rule} from '../../../grammar.ts'
import {recipientEnd} from '../clause/complement.ts'
import {clauseBefore, clauseFrom} from '../clause/content.ts'
import {draftOf} from '../clause/draft.ts'
import {isFiniteVerb} from '../clause/finite-verb.ts'
import {quotedAfter} from '../clause/quotations.ts'
import {type Subject, subjectAfter, subjectBefore} from '../clause/subject.ts'
import {
  isAdverb,
  isCapitalised,
  isDash,
  markAt,
  opensQuotation,
  sentenceEnd,
  sentenceStart,
  wordAt
} from '../clause/tokens.ts'
import {isNounThere, readVerbGroup, type VerbGroup} from '../clause/verb-group.ts'
import {prepositions, subordinators} from '../function-words.ts'

/** *They left, Smith said.* and *They left, said Smith.* and *The talks, he said, failed.* */
export const clauseThenVerb: Rule = {
  id: 'en/clause-then-verb',
  read(paragraph, at) {
    const group = readVerbGroup(paragraph, at)
    if (group?.kind !== 'finite' || group.passive || isNounThere(paragraph, group))
      return undefined
    if (!group.verb.stances.has('clause') || group.verb.ofDocuments) return undefined
    const before = subjectBefore(paragraph, group.from)
    const after =
      markAt(paragraph, group.from - 1) === ','
        ? invertedSubject(paragraph, group)
        : undefined
    const subject =
      after &&
      (!before || (isName(paragraph, after) && !opensSentence(paragraph, before)))
        ? after
        : before
    if (!subject) return undefined
    const comma = subject === after ? group.from - 1 : subject.from - 1
    if (markAt(paragraph, comma) !== ',') return undefined
    const end = subject === after ? after.to : addresseeEnd(paragraph, group)
    if (!endsThere(paragraph, end)) return undefined
    const said = clauseBefore(paragraph, comma)
    if (!said) return undefined
    const rest = restAfter(paragraph, end)
    if (!rest && !isStatement(paragraph, said)) return undefined
    return draftOf(paragraph, {
      group,
      subject,
      frame: 'clause',
      content: [
        said,
        rest,
        ...(markAt(paragraph, end) === '.' ? quotedAfter(paragraph, end + 1) : [])
      ],
      confidence: 0.82
    })
  }
}

/** Whether nothing that is said can follow: the sentence ends there, or an aside begins. */
function endsThere(paragraph: Paragraph, after: number): boolean {
  if (after >= sentenceEnd(paragraph, after - 1)) return true
  const mark = markAt(paragraph, after)
  if (mark === '.') return true
  if (mark === ',' || mark === ';' || mark === ')' || isDash(mark))
    return !opensQuotation(paragraph, after + 1)
  if (!asides.has(wordAt(paragraph, after))) return false
  const end = sentenceEnd(paragraph, after)
  for (let at = after; at < end && at < after + 30; at++) {
    if (isDash(markAt(paragraph, at))) return true
    if (
      opensQuotation(paragraph, at) ||
      markAt(paragraph, at) === ':' ||
      wordAt(paragraph, at) === 'that'
    )
      return false
  }
  return true
}

const asides: ReadonlySet<string> = new Set(
  'in on during at after when last monday tuesday wednesday thursday friday saturday sunday yesterday today earlier to before while as this from via by'.split(
    ' '
  )
)

/** What goes on after the words that say who speaks, when they interrupt: *The talks, he said, failed.* */
function restAfter(paragraph: Paragraph, after: number): Phrase | undefined {
  if (markAt(paragraph, after) !== ',') return undefined
  const next = wordAt(paragraph, after + 1)
  if (
    next === '' ||
    next.endsWith('ing') ||
    next === 'according' ||
    next === 'who' ||
    asides.has(next)
  )
    return undefined
  return clauseFrom(paragraph, after + 1, after, {closedByComma: false})
}

/** The subject after an inverted verb of saying that the sentence or a comma ends. */
function invertedSubject(paragraph: Paragraph, group: VerbGroup): Subject | undefined {
  if (!group.verb.stances.has('quote') || group.verb.stances.has('recipient'))
    return undefined
  const subject = subjectAfter(paragraph, group.to)
  return subject && endsThere(paragraph, subject.to) ? subject : undefined
}

/** Whether a subject is all that stands before its verb: *Smith, a lawyer, said*. */
function opensSentence(paragraph: Paragraph, subject: Subject): boolean {
  const start = sentenceStart(paragraph, subject.from)
  for (let at = subject.from; at < subject.to; at++)
    if (isFiniteVerb(paragraph, at) && wordAt(paragraph, at - 1) !== 'who') return false
  return subject.from - start <= 1
}

/** Whether a subject has a name or is a pronoun, so that it is none of the verb's object. */
function isName(paragraph: Paragraph, subject: Subject): boolean {
  if (subject.speaker.kind === 'pronoun') return true
  for (let at = subject.from; at < Math.min(subject.to, subject.from + 6); at++)
    if (isCapitalised(paragraph, at)) return true
  return false
}

/** Where the phrase that names who is told ends: *he told* `her`. */
function addresseeEnd(paragraph: Paragraph, group: VerbGroup): number {
  return group.verb.stances.has('recipient')
    ? recipientEnd(paragraph, group.to, sentenceEnd(paragraph, group.to))
    : group.to
}

/** Whether a phrase has a clause in it rather than only an adverbial: *On Monday*. */
function isStatement(paragraph: Paragraph, phrase: Phrase): boolean {
  const first = wordAt(paragraph, phrase.from)
  const opener = prepositions.has(first) || subordinators.has(first) || isAdverb(first)
  if (!opener && !/(?:ing|ed)$/u.test(first)) return phrase.to - phrase.from > 2
  let comma = -1
  let verb = -1
  for (let at = phrase.from; at < phrase.to; at++) {
    if (markAt(paragraph, at) === ',') comma = at
    else if (isFiniteVerb(paragraph, at)) verb = at
  }
  return comma > 0
    ? phrase.to - comma > 3 && (verb > comma || phrase.to - comma > 6)
    : !opener && verb > 0
}
