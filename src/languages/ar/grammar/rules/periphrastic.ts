import type {ClauseRule} from '../clause-rule.ts'
import {readContent} from '../content.ts'
import {sayingNounOf} from '../saying-nouns.ts'
import {wordSet} from '../spelling.ts'

const done: ReadonlySet<string> = wordSet(
  'تم وتم تمت وتمت يتم ويتم جرى وجرى جرت وجرت سيتم وسيتم'
)

/** Verbal nouns that take what is said behind a preposition: «تم الكشف عن». */
const revealing: ReadonlySet<string> = wordSet('كشف إفصاح إشارة تنبيه تأكيد إعلام')

/** «تمت الإشارة إلى أن», «تم الإعلان عن»: a passive in two words; nobody is credited. */
export const periphrastic: ClauseRule = (clause, at) => {
  if (!done.has(clause.form(at))) return undefined
  const noun = clause.word(at + 1)
  const reading = clause.wordOf(noun.stem).cues.find(cue => cue.kind === 'masdar')
  const stance = sayingNounOf(noun.stem)?.stance ?? reading?.verb.stance
  if (!noun.article || stance === undefined) return undefined
  const led = clause.isPreposition(at + 2) ? at + 3 : at + 2
  const isClause = clause.isComplementizer(led)
  if (!isClause && sayingNounOf(noun.stem) === undefined && !revealing.has(noun.stem))
    return undefined
  const said = isClause ? led + 1 : led
  if (said === at + 2) return undefined
  const content = readContent(clause, said)
  if (!content) return undefined
  return {
    cue: clause.phrase(at, at + 2),
    speaker: {kind: 'unknown'},
    content: [content],
    via: [],
    stance,
    negated: false,
    confidence: 0.7
  }
}
