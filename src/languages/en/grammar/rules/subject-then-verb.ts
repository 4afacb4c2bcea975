import type {Paragraph, Rule} from '../../../grammar.ts'
import {type Complement, complementAfter} from '../clause/complement.ts'
import {clauseFrom, settingOf} from '../clause/content.ts'
import type {CueVerb} from '../clause/cue-verbs.ts'
import {draftOf} from '../clause/draft.ts'
import {isFiniteVerb} from '../clause/finite-verb.ts'
import {nounPhraseEnd} from '../clause/noun-phrase-end.ts'
import {insideQuotation, quotationAt, quotedAfter} from '../clause/quotations.ts'
import {type Subject, subjectOf} from '../clause/subject.ts'
import {markAt, sentenceEnd, splitContraction, wordAt} from '../clause/tokens.ts'
import {isNounThere, readVerbGroup} from '../clause/verb-group.ts'
import type {Frame} from '../cues.ts'
import {describe} from '../describe.ts'
import {prepositions, subjectPronouns, subordinators} from '../function-words.ts'

/** *Smith said that they left*, *Smith said they left*, *Smith said: "They left."* */
export const subjectThenVerb: Rule = {
  id: 'en/subject-then-verb',
  read(paragraph, at) {
    const group = readVerbGroup(paragraph, at)
    if (!group || group.passive || isNounThere(paragraph, group)) return undefined
    if (group.kind === 'infinitive' || group.kind === 'participle') return undefined
    const {stances} = group.verb
    if (!stances.has('clause') && !stances.has('quote') && !stances.has('wh'))
      return undefined
    const complement = complementAfter(paragraph, group.to, stances.has('recipient'))
    if (!complement) return undefined
    const frame = frames[complement.kind]
    if (!stances.has(frame)) return undefined
    const subject = subjectOf(paragraph, group)
    if (!subject) return undefined
    if (group.verb.ofDocuments && isHuman(paragraph, subject)) return undefined
    if (complement.kind === 'quote') {
      const run = quotationAt(paragraph, complement.from)
      if (run && run.close >= sentenceEnd(paragraph, at) - 2) {
        return draftOf(paragraph, {
          group,
          subject,
          frame: 'quote',
          confidence: 0.95,
          content: [
            insideQuotation(paragraph, run),
            ...quotedAfter(paragraph, run.close + 1)
          ]
        })
      }
    }
    if (
      complement.kind === 'zero' &&
      !isClause(paragraph, complement.from, takesObject(group.verb))
    )
      return undefined
    const content = clauseFrom(
      paragraph,
      complement.from,
      at,
      settingOf(paragraph, subject)
    )
    return draftOf(paragraph, {
      group,
      subject,
      frame,
      content: [content],
      confidence: 0.85
    })
  }
}

const frames: Readonly<Record<Complement['kind'], Frame>> = {
  that: 'clause',
  zero: 'clause',
  quote: 'quote',
  wh: 'wh',
  to: 'to'
}

/** Verbs whose object is no statement: *held elections*, *continued its advance*. */
const transitive: ReadonlySet<string> = new Set(
  'hold continue determine conclude counter begin finish offer volunteer deflect parry interrupt sing recite crack add allow post'.split(
    ' '
  )
)

function takesObject({lemma, stances}: CueVerb): boolean {
  return stances.has('object') || transitive.has(lemma)
}

/**
 * Whether a bare clause begins at a token: a subject and, in the same sentence, its verb.
 *
 * A verb that takes no object has nothing else after it, so there the verb need not be seen.
 */
function isClause(paragraph: Paragraph, from: number, transitiveVerb: boolean): boolean {
  const form = wordAt(paragraph, from)
  if (subjectPronouns.has(form) || splitContraction(form)) return true
  if (markAt(paragraph, from - 1) === ':') return true
  const end = sentenceEnd(paragraph, from)
  if (prepositions.has(form) || subordinators.has(form)) {
    for (let at = from + 1; at < end && at < from + 25; at++)
      if (isFiniteVerb(paragraph, at)) return true
    return false
  }
  if (form === 'so' || form === '') return false
  const noun = nounPhraseEnd(paragraph, from, end)
  for (let at = Math.max(noun, from + 1); at < end && at < noun + 4; at++) {
    if (isFiniteVerb(paragraph, at)) return true
  }
  return !transitiveVerb && end - from > 2
}

/** Whether a subject is a person, who does not *show* or *read* what a document does. */
function isHuman(paragraph: Paragraph, {speaker}: Subject): boolean {
  if (speaker.kind === 'pronoun' && !speaker.antecedent)
    return speaker.agreement.human !== false
  const phrase = speaker.kind === 'pronoun' ? speaker.antecedent : undefined
  const named = speaker.kind === 'named' ? speaker.phrase : phrase
  return named !== undefined && describe(paragraph, named).agreement.human === true
}
