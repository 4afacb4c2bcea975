import type {Stance} from '../../../types.ts'
import {conjugate, type VerbForm, type VerbStem} from './conjugate.ts'
import {foldSpelling, wordSet} from './spelling.ts'

/** A noun of saying that a verb of little meaning brings along: «تقدم بطلب», «وجه تهمة». */
export interface CarriedNoun {
  readonly stance: Stance
  /** What is said follows as the noun's genitive: «تهمة القتل». */
  readonly genitive?: boolean
}

type Row = readonly [stance: Stance, nouns: string, genitive?: 'genitive']

const demands: readonly Row[] = [
  ['call', 'طلب مطلب التماس عريضة', 'genitive'],
  ['call', 'مبادرة مقترح اقتراح عرض توصية مبادرات مقترحات اقتراحات']
]
const addresses: readonly Row[] = [
  ['accuse', 'تهمة تهم', 'genitive'],
  ['accuse', 'اتهام اتهامات'],
  ['condemn', 'انتقاد انتقادات لوم'],
  ['call', 'دعوة دعوات نداء نداءات طلب أوامر تعليمات توجيهات'],
  ['warn', 'تحذير تحذيرات تهديد تهديدات إنذار'],
  ['praise', 'شكر تحية تهنئة']
]
const repeated: readonly Row[] = [
  ['confirm', 'تأكيد'],
  ['call', 'دعوة مطالبة'],
  ['warn', 'تحذير تهديد'],
  ['pledge', 'تعهد التزام'],
  ['accuse', 'اتهام اتهامات'],
  ['condemn', 'انتقاد انتقادات إدانة']
]

/** Verbs with what they bring, as their object or behind «بـ». */
const rows: readonly {
  verb: VerbStem
  by: '' | 'ب'
  suffered?: true
  nouns: readonly Row[]
}[] = [
  {
    verb: {root: 'و ج ه', form: 3},
    by: '',
    suffered: true,
    nouns: [
      ['accuse', 'تهمة تهم', 'genitive'],
      ['accuse', 'اتهام اتهامات']
    ]
  },
  {
    verb: {root: 'و ج ه', form: 2},
    by: '',
    nouns: [...addresses, ['ask', 'سؤال أسئلة']]
  },
  {
    verb: {root: 'و ج ه', form: 5},
    by: 'ب',
    nouns: [
      ['call', 'نداء نداءات دعوة طلب مطلب'],
      ['praise', 'شكر تحية تهنئة'],
      ['ask', 'سؤال أسئلة']
    ]
  },
  {verb: {root: 'ر ف ع', form: 1}, by: '', nouns: [['call', 'شعار شعارات']]},
  {
    verb: {root: 'ق د م', form: 5},
    by: 'ب',
    nouns: [...demands, ['condemn', 'شكوى شكاية طعن']]
  },
  {
    verb: {root: 'ق د م', form: 2},
    by: '',
    nouns: [...demands, ['report', 'شرح'], ['praise', 'شكر تهنئة']]
  },
  {verb: {root: 'ط ر ح', form: 1}, by: '', nouns: demands},
  {verb: {root: 'ط ل ق', form: 4}, by: '', nouns: addresses},
  {
    verb: {root: 'ص د ر', form: 4},
    by: '',
    nouns: [
      ['call', 'أمر أوامر تعليمات توجيهات نداء'],
      ['warn', 'تحذير تحذيرات إنذار']
    ]
  },
  {
    verb: {root: 'ب د ل', form: 6},
    by: '',
    nouns: [
      ['accuse', 'اتهام اتهامات'],
      ['warn', 'تهديد تهديدات']
    ]
  },
  {verb: {root: 'ل ق ي', form: 4}, by: '', nouns: [['accuse', 'لوم مسؤولية مسئولية']]},
  {verb: {root: 'ل ق ي', form: 4}, by: 'ب', nouns: [['accuse', 'لائمة لوم مسؤولية']]},
  {verb: {root: 'ع و د', form: 4}, by: '', nouns: repeated},
  {verb: {root: 'ج د د', form: 2}, by: '', nouns: repeated},
  {verb: {root: 'ك ر ر', form: 2}, by: '', nouns: repeated}
]

/** A form of a light verb, with the nouns it may bring. */
export interface LightVerb extends Required<VerbForm> {
  readonly by: '' | 'ب'
  /** Its subject is the one accused, and nobody is named who accuses: «يواجه تهما». */
  readonly suffered: boolean
  readonly nouns: ReadonlyMap<string, CarriedNoun>
}

const forms = new Map<string, LightVerb[]>()
for (const {verb, by, suffered = false, nouns} of rows) {
  const carried = new Map(
    nouns.flatMap(([stance, words, genitive]) =>
      [...wordSet(words)].map(
        word => [word, {stance, genitive: genitive !== undefined}] as const
      )
    )
  )
  for (const form of conjugate(verb)) {
    const finite = form.kind === 'past' || form.kind === 'present'
    if (form.agreement.person === 1 || !(finite || form.accusative)) continue
    const spelling = foldSpelling(form.spelling)
    const known = forms.get(spelling) ?? []
    const {kind, agreement, shortened = false, accusative = false} = form
    // Written out, as objects that are spread and added to do not share a shape, and are read slowly.
    known.push({
      spelling,
      kind,
      agreement,
      shortened,
      accusative,
      by,
      suffered,
      nouns: carried
    })
    forms.set(spelling, known)
  }
}

const everyNoun: ReadonlySet<string> = new Set(
  rows.flatMap(({nouns}) => nouns.flatMap(([, words]) => [...wordSet(words)]))
)

/** Whether some light verb may bring a folded noun. */
export function isCarriedNoun(stem: string): boolean {
  return everyNoun.has(stem)
}

const none: readonly LightVerb[] = []

/** The light verbs that a folded word without conjunction may be. */
export function lightVerbsOf(form: string): readonly LightVerb[] {
  return forms.get(form) ?? none
}
