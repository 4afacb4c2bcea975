import {phraseOf, type Rule} from '../../../grammar.ts'
import {complementAfter} from '../clause/complement.ts'
import {clauseFrom, objectFrom} from '../clause/content.ts'
import {subjectAfter} from '../clause/subject.ts'
import {sentenceStart, wordAt} from '../clause/tokens.ts'

/** *Asked whether they had left, she nodded*; *when asked about the plan, he laughed*. */
export const asked: Rule = {
  id: 'en/asked',
  read(paragraph, at) {
    const form = wordAt(paragraph, at)
    if (form !== 'asked' && form !== 'questioned' && form !== 'pressed') return undefined
    const before = wordAt(paragraph, at - 1)
    const opens = at === sentenceStart(paragraph, at) || (at > 0 && before === '')
    if (!opens && !/^(?:when|if|after|and|repeatedly|later)$/u.test(before))
      return undefined
    const asker =
      wordAt(paragraph, at + 1) === 'by'
        ? subjectAfter(paragraph, at + 2, links)
        : undefined
    const after = asker?.to ?? at + 1
    const next = wordAt(paragraph, after)
    const topic = next === 'about' || next === 'on'
    const complement = complementAfter(paragraph, after, false)
    const asks =
      complement?.kind === 'wh' ||
      complement?.kind === 'quote' ||
      complement?.kind === 'to'
    if (!topic && !asks) return undefined
    const setting = {closedByComma: true}
    const content = topic
      ? objectFrom(paragraph, after + 1, at)
      : complement && clauseFrom(paragraph, complement.from, at, setting)
    if (!content) return undefined
    return {
      cue: phraseOf(paragraph, at, topic && !asker ? at + 2 : at + 1),
      speaker: asker?.speaker ?? {kind: 'unknown'},
      content: [content],
      via: [],
      stance: 'ask',
      negated: false,
      confidence: 0.7
    }
  }
}

const links: ReadonlySet<string> = new Set(['about', 'on', 'to', 'if', 'whether'])
