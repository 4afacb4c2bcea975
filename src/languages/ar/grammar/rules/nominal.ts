import type {Stance} from '../../../../types.ts'
import type {Draft, Speaker} from '../../../grammar.ts'
import type {Clause} from '../clause.ts'
import {readContent} from '../content.ts'
import {countryOfNisba, countryOfPlace} from '../countries.ts'
import {readNounPhrase} from '../noun-phrase.ts'
import type {CueReading} from '../read-word.ts'
import {foldSpelling} from '../spelling.ts'
import type {ClauseRule} from './verb.ts'

/** Plural nouns of saying, which no verbal noun pattern gives. */
const plurals: ReadonlyMap<string, Stance> = new Map(
  (
    [
      ['اتهامات', 'accuse'],
      ['تصريحات', 'report'],
      ['دعوات', 'call'],
      ['مطالب', 'call'],
      ['تقديرات', 'estimate'],
      ['توقعات', 'estimate'],
      ['تحذيرات', 'warn'],
      ['تهديدات', 'warn'],
      ['انتقادات', 'condemn'],
      ['ادعاءات', 'claim'],
      ['مزاعم', 'claim'],
      ['تعهدات', 'pledge'],
      ['تأكيدات', 'confirm']
    ] as const
  ).map(([noun, stance]) => [foldSpelling(noun), stance])
)

/** Verbal nouns that credit a statement by themselves, whatever their verb's other senses. */
const statements = new Set(
  [
    'تأكيد',
    'نفي',
    'إعلان',
    'اتهام',
    'إقرار',
    'اعتراف',
    'ادعاء',
    'زعم',
    'تحذير',
    'دعوة',
    'مطالبة',
    'إدانة',
    'تهديد',
    'تعهد',
    'إنكار',
    'توقع',
    'وعد',
    'قول'
  ].map(foldSpelling)
)

/**
 * A noun of saying with its source and what is said: «إعلان موسكو أنها استعادت ...»,
 * «تأكيده أن ...», «التأكيد الكوري الشمالي».
 */
export const nominal: ClauseRule = (clause, at) => {
  const word = clause.word(at)
  const reading = word.cues.find(cue => cue.kind === 'masdar')
  const stem = word.stem
  const stance = plurals.get(stem) ?? stanceOfMasdar(clause, at, reading)
  if (stance === undefined) return undefined
  if (word.article) return readWithNisba(clause, at, stance)
  if (word.pronoun) {
    const speaker: Speaker = {kind: 'pronoun', agreement: word.pronoun}
    return readSaid(clause, at, at + 1, speaker, stance)
  }
  const to = readNounPhrase(clause, at + 1, clause.sentenceEnd(at), {split: true})
  if (to === at + 1 || clause.word(at + 1).preposition !== '') return undefined
  const speaker: Speaker = {kind: 'named', phrase: clause.phrase(at + 1, to)}
  if (!isSpeaker(clause, at + 1)) return undefined
  return readSaid(clause, at, to, speaker, stance)
}

function stanceOfMasdar(
  clause: Clause,
  at: number,
  reading: CueReading | undefined
): Stance | undefined {
  const {stem, pronoun} = clause.word(at)
  if (statements.has(stem)) return reading?.verb.stance ?? nounStance(stem)
  return pronoun && reading && reading.verb.frames.includes('clause')
    ? reading.verb.stance
    : undefined
}

function nounStance(stem: string): Stance | undefined {
  return {
    [foldSpelling('تأكيد')]: 'confirm' as const,
    [foldSpelling('نفي')]: 'deny' as const
  }[stem]
}

function isSpeaker(clause: Clause, at: number): boolean {
  return (
    clause.word(at).noun !== undefined || countryOfPlace([clause.form(at)]) !== undefined
  )
}

/** «أنها استعادت», «بأن», «: "..."» right behind the noun and its source. */
function readSaid(
  clause: Clause,
  at: number,
  after: number,
  speaker: Speaker,
  stance: Stance
): Draft | undefined {
  let from = after
  if (/^(?:علي|الي|عن|من)$/u.test(clause.form(from)) && clause.isComplementizer(from + 1))
    from++
  if (!clause.isComplementizer(from)) return undefined
  const content = readContent(clause, from + 1)
  if (!content) return undefined
  return {
    cue: clause.phrase(at, at + 1),
    speaker,
    content: [content],
    via: [],
    stance,
    negated: false,
    confidence: 0.75
  }
}

/** «التأكيد الكوري الشمالي», «الاتهامات الأميركية»: a nationality credits its government. */
function readWithNisba(clause: Clause, at: number, stance: Stance): Draft | undefined {
  let to = at + 1
  const nisbas: string[] = []
  while (clause.word(to).article && nisbas.length < 2) {
    nisbas.push(clause.word(to).stem)
    to++
  }
  while (nisbas.length > 0 && countryOfNisba(nisbas) === undefined) {
    nisbas.pop()
    to--
  }
  if (nisbas.length === 0) return undefined
  return {
    cue: clause.phrase(at, at + 1),
    speaker: {kind: 'named', phrase: clause.phrase(at + 1, to)},
    content: [clause.phrase(at, at + 1)],
    via: [],
    stance,
    negated: false,
    confidence: 0.6
  }
}
