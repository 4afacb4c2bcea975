import {phraseOf, type Rule} from '../../../grammar.ts'
import {clauseFrom} from '../clause/content.ts'
import {subjectBefore} from '../clause/subject.ts'
import {trimmedPhrase, wordAt} from '../clause/tokens.ts'
import {groupStart} from '../clause/verb-group.ts'

/** *They have reportedly left*, *the allegedly stolen files*: nobody is named. */
export const reportedly: Rule = {
  id: 'en/reportedly',
  read(paragraph, at) {
    const form = wordAt(paragraph, at)
    if (
      form !== 'reportedly' &&
      form !== 'allegedly' &&
      form !== 'purportedly' &&
      form !== 'supposedly'
    )
      return undefined
    const {from} = groupStart(paragraph, at)
    const subject = subjectBefore(paragraph, from)
    const before = subject && trimmedPhrase(paragraph, subject.from, at)
    const after = clauseFrom(paragraph, at + 1, at, {closedByComma: false})
    if (!after) return undefined
    return {
      cue: phraseOf(paragraph, at, at + 1),
      speaker: {kind: 'unknown'},
      content: before ? [before, after] : [after],
      via: [],
      stance: form === 'reportedly' ? 'report' : 'claim',
      negated: false,
      confidence: 0.4
    }
  }
}
