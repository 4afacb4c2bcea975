import {
  type Draft,
  type Paragraph,
  type Phrase,
  phraseOf,
  type Speaker
} from '../../../grammar.ts'
import type {Frame} from '../cues.ts'
import {ownerOfWords} from './own-words.ts'
import type {Subject} from './subject.ts'
import type {VerbGroup} from './verb-group.ts'
import {viaOf} from './via.ts'

/** What a rule adds to the verb group and subject that it read. */
export interface Reading {
  readonly group: VerbGroup
  readonly subject: Subject | undefined
  readonly content: readonly (Phrase | undefined)[]
  readonly frame: Frame
  /** How often the rule is right with a finite verb of saying, from 0 to 1. */
  readonly confidence: number
  /** The end of the cue, where a preposition after the verb belongs to it (default: the group's). */
  readonly cueEnd?: number | undefined
}

/** Puts a reading together; none, when there is nothing that was said. */
export function draftOf(paragraph: Paragraph, reading: Reading): Draft | undefined {
  const {group, subject, frame} = reading
  const content = reading.content.filter(phrase => phrase !== undefined)
  const stance = group.verb.stances.get(frame)
  if (content.length === 0 || stance === undefined) return undefined
  return {
    cue: phraseOf(paragraph, group.from, reading.cueEnd ?? group.to),
    speaker: subject ? speakerOf(paragraph, subject) : {kind: 'unknown'},
    content,
    via: viaOf(paragraph, group),
    stance,
    negated: group.negated,
    confidence: confidenceOf(reading)
  }
}

/** Verbs of the mind are less often meant as statements; the subject of a gerund is less sure. */
function confidenceOf({group, frame, confidence}: Reading): number {
  const mental = group.verb.mental.has(frame) ? 0.6 : 1
  const gerund = group.kind === 'gerund' ? 0.8 : 1
  return Math.round(confidence * mental * gerund * 100) / 100
}

/** The speaker of a subject; "I" and "we" are whose words they stand in. */
function speakerOf(paragraph: Paragraph, {speaker, from}: Subject): Speaker {
  if (speaker.kind !== 'pronoun' || speaker.agreement.person !== 1) return speaker
  const antecedent = ownerOfWords(paragraph, from)
  return antecedent ? {...speaker, antecedent} : speaker
}
