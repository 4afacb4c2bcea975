import {phraseOf, type Rule} from '../../../grammar.ts'
import {complementAfter} from '../clause/complement.ts'
import {clauseFrom} from '../clause/content.ts'
import {nounPhraseEnd} from '../clause/noun-phrase-end.ts'
import {subjectBefore} from '../clause/subject.ts'
import {sentenceEnd, trimmedPhrase, wordAt} from '../clause/tokens.ts'
import {groupStart} from '../clause/verb-group.ts'
import {beForms} from '../function-words.ts'

/** *The agency quoted Smith as saying they left*; *Smith was quoted by the agency as saying so*. */
export const quotedAsSaying: Rule = {
  id: 'en/quoted-as-saying',
  read(paragraph, at) {
    const verb = wordAt(paragraph, at)
    if (verb !== 'quoted' && verb !== 'cited' && verb !== 'quotes' && verb !== 'quoting')
      return undefined
    const limit = Math.min(sentenceEnd(paragraph, at), at + 24)
    let saying = at + 1
    while (saying < limit && wordAt(paragraph, saying) !== 'as') saying++
    if (
      !/^(?:saying|telling|stating|adding|warning)$/u.test(wordAt(paragraph, saying + 1))
    )
      return undefined
    const told = wordAt(paragraph, saying + 1) === 'telling'
    const complement = complementAfter(paragraph, saying + 2, told)
    if (!complement) return undefined
    const {from} = groupStart(paragraph, at)
    const subject = subjectBefore(paragraph, from)
    const passive = beForms.has(wordAt(paragraph, at - 1))
    const by = wordAt(paragraph, at + 1) === 'by' ? at + 2 : -1
    const named = passive
      ? undefined
      : trimmedPhrase(paragraph, at + 1, nounPhraseEnd(paragraph, at + 1, saying))
    const carrier = passive
      ? by < 0
        ? undefined
        : trimmedPhrase(paragraph, by, nounPhraseEnd(paragraph, by, saying))
      : subject?.speaker.kind === 'named'
        ? subject.speaker.phrase
        : undefined
    const speaker = passive
      ? subject?.speaker
      : named && ({kind: 'named', phrase: named} as const)
    const content = clauseFrom(paragraph, complement.from, saying, {closedByComma: false})
    if (!speaker || !content) return undefined
    return {
      cue: phraseOf(paragraph, passive ? from : saying + 1, saying + 2),
      speaker,
      content: [content],
      via: carrier ? [carrier] : [],
      stance: 'report',
      negated: false,
      confidence: 0.85
    }
  }
}
