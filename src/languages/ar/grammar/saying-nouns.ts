import type {Stance} from '../../../types.ts'
import {foldSpelling} from './spelling.ts'

/** A noun of saying: what it does, and the preposition before what is said. */
export interface SayingNoun {
  readonly stance: Stance
  /** Folded; a clause after «أن» may always follow. */
  readonly preposition?: string
}

/**
 * Nouns that credit a statement by themselves: «إعلان موسكو أنها ...», «دعوات إلى ...».
 *
 * @source Written for isnad from grammars of news Arabic and from reading.
 */
const rows: readonly (readonly [nouns: string, stance: Stance, preposition?: string])[] =
  [
    ['تأكيد تأكيدات', 'confirm', 'على'],
    ['إقرار اعتراف اعترافات', 'confirm', 'ب'],
    ['نفي إنكار', 'deny'],
    ['إعلان', 'announce', 'عن'],
    ['قول أقوال تصريح تصريحات', 'report'],
    ['ادعاء ادعاءات زعم مزاعم', 'claim'],
    ['اتهام اتهامات تهمة', 'accuse', 'ب'],
    ['إدانة تنديد انتقاد انتقادات', 'condemn'],
    ['دعوة دعوات', 'call', 'إلى'],
    ['مطالبات', 'call', 'ب'],
    ['تحذير تحذيرات', 'warn', 'من'],
    ['تهديد تهديدات', 'warn', 'ب'],
    ['تعهد تعهدات وعد وعود', 'pledge', 'ب'],
    ['توقع توقعات تقدير تقديرات تكهنات', 'estimate', 'ب']
  ]

const byNoun = new Map<string, SayingNoun>(
  rows.flatMap(([nouns, stance, preposition]) =>
    nouns
      .split(' ')
      .map(noun => [
        foldSpelling(noun),
        {stance, ...(preposition && {preposition: foldSpelling(preposition)})}
      ])
  )
)

/** What a folded noun without article and clitics says of those who utter it. */
export function sayingNounOf(stem: string): SayingNoun | undefined {
  return byNoun.get(stem)
}
