import type {Phrase} from '../../../grammar.ts'
import type {Clause} from '../clause.ts'
import type {ClauseRule} from '../clause-rule.ts'
import {readContent} from '../content.ts'
import {sayingNounOf} from '../saying-nouns.ts'
import {wordSet} from '../spelling.ts'
import {describedBefore} from './relative.ts'

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
  // «الخطة التي تم الإعلان عنها»
  const resumes = /^(?:عن|الي|ب)(?:ه|ها|هم)$/u.test(clause.form(at + 2))
  const content =
    resumes && clause.isRelative(at - 1)
      ? describedBefore(clause, at - 1)
      : saidAfter(clause, at + 2, noun.stem)
  if (!content) return undefined
  return {
    cue: clause.phrase(at, at + 2),
    speaker: {kind: 'unknown'},
    content: [content],
    via: [],
    stance,
    negated: false,
    confidence: 0.8
  }
}

function saidAfter(clause: Clause, at: number, stem: string): Phrase | undefined {
  const led = clause.isPreposition(at) ? at + 1 : at
  const isClause = clause.isComplementizer(led)
  if (!isClause && sayingNounOf(stem) === undefined && !revealing.has(stem))
    return undefined
  const said = isClause ? led + 1 : led
  return said === at ? undefined : readContent(clause, said)
}
