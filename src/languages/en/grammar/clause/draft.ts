import {type Draft, type Paragraph, type Phrase, phraseOf} from '../../../grammar.ts'
import type {Frame} from '../cues.ts'
import type {Subject} from './subject.ts'
import type {VerbGroup} from './verb-group.ts'
import {viaOf} from './via.ts'

/** What a rule adds to the verb group and subject that it read. */
export interface Reading {
  readonly group: VerbGroup
  readonly subject: Subject | undefined
  readonly content: readonly (Phrase | undefined)[]
  readonly frame: Frame
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
    speaker: subject?.speaker ?? {kind: 'unknown'},
    content,
    via: viaOf(paragraph, group),
    stance,
    negated: group.negated,
    confidence: reading.confidence
  }
}
