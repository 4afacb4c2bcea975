import type {Rule} from '../../grammar.ts'
import {clauseBefore} from '../clause/content.ts'
import {draftOf} from '../clause/draft.ts'
import {subjectAfter, subjectBefore} from '../clause/subject.ts'
import {markAt, sentenceEnd, wordAt} from '../clause/tokens.ts'
import {readVerbGroup} from '../clause/verb-group.ts'

/** *They left, Smith said.* and *They left, said Smith.* */
export const clauseThenVerb: Rule = {
  id: 'en/clause-then-verb',
  read(paragraph, at) {
    const group = readVerbGroup(paragraph, at)
    if (!group || group.kind !== 'finite' || group.passive) return undefined
    if (!group.verb.stances.has('clause')) return undefined
    const inverted = markAt(paragraph, group.from - 1) === ','
    const subject = inverted
      ? subjectAfter(paragraph, group.to)
      : subjectBefore(paragraph, group.from)
    if (!subject) return undefined
    const comma = inverted ? group.from - 1 : subject.from - 1
    if (markAt(paragraph, comma) !== ',') return undefined
    const after = inverted ? subject.to : group.to
    const next = markAt(paragraph, after)
    const ends =
      after >= sentenceEnd(paragraph, at) - 1 ||
      next === ',' ||
      next === '.' ||
      ['in', 'on', 'during', 'at', 'after', 'when', 'last', 'of', 'to'].includes(
        wordAt(paragraph, after)
      )
    if (!ends) return undefined
    return draftOf(paragraph, {
      group,
      subject,
      frame: 'clause',
      content: [clauseBefore(paragraph, comma)],
      confidence: 0.85
    })
  }
}
