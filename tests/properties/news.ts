import fc from 'fast-check'
import type {Article} from '../../src/index.ts'
import {conjugate} from '../../src/languages/ar/grammar/conjugate.ts'
import {reportingVerbs} from '../../src/languages/ar/grammar/reporting-verbs.ts'
import {cueVerbs} from '../../src/languages/en/grammar/cues.ts'
import {inflect} from '../../src/languages/en/grammar/inflect.ts'
import {readAnnotated, toArticle} from '../gold/corpus.ts'

const words = (list: string): string[] => list.trim().split(/\s*\n\s*/u)

const sentences = readAnnotated().flatMap(article =>
  toArticle(article).text.split(/(?<=[.؟"»])\s+/u)
)

/** What attributions are made of, part by part; every form of every verb of saying is among them. */
const arabic = {
  openings: [
    '',
    'و',
    'ف',
    'ثم ',
    'لم ',
    'لن ',
    'من جهته ',
    'وفي بيان له، ',
    'كما ',
    'قد '
  ],
  verbs: reportingVerbs.flatMap(verb => conjugate(verb).map(({spelling}) => spelling)),
  sources: words(`
    وزير الخارجية أحمد سالم
    المتحدثة باسم الوزارة ليلى منصور
    مصدر أمني رفيع
    وكالة الأنباء
    هـ
    الذي قال
    د. سامي
    بيونغ يانغ
    لمراسلنا، في اتصال هاتفي،
  `),
  links: [
    ' أن ',
    ' إن ',
    ' بأن ',
    ' إلى أن ',
    ' عن ',
    ': ',
    ': «',
    ' "',
    '، ',
    ' ',
    ' قوله '
  ],
  contents: words(`
    القوات وصلت إلى المدينة
    نشر الصور
    ذلك
    وأن الجسر مفتوح وأنه آمن
    ١٢٫٥ مليون دينار في أ.ف.ب
    هذه المعلومات صحيحة»
    مشيرا إلى أن المحادثات انتهت
  `)
}

const english = {
  openings: [
    '',
    'On Monday, ',
    'But ',
    'However, ',
    'According to ',
    'He also ',
    'Neither '
  ],
  verbs: cueVerbs.flatMap(({lemmas}) =>
    lemmas.flatMap(lemma => {
      const [verb = '', ...particles] = lemma.split(' ')
      return Object.values(inflect(verb)).map(form => [form, ...particles].join(' '))
    })
  ),
  sources: words(`
    Foreign Minister Omar Hale
    the ministry's spokeswoman
    an official who declined to be named
    she
    Gen. Mark Ashe, who
    Seoul
  `),
  links: [' that ', ', "', ': ', ' ', ' to ', ' about ', ', '],
  contents: words(`
    the troops had arrived
    it."
    sending 12,000 men to the U.S. border
    there was no truth in it," he said, "none
    denying the report and calling it false
  `)
}

function sentenceOf({
  openings,
  verbs,
  sources,
  links,
  contents
}: Record<keyof typeof arabic, string[]>): fc.Arbitrary<string> {
  const parts = [openings, verbs, sources, links, contents].map(list =>
    fc.constantFrom(...list)
  )
  return fc
    .tuple(
      fc.tuple(...parts),
      fc.boolean(),
      fc.constantFrom('.', '؟', '!', '', '\n', '"')
    )
    .map(([[opening, verb, source, link, content], sourceFirst, end]) =>
      sourceFirst
        ? `${opening}${source} ${verb}${link}${content}${end}`
        : `${opening}${verb} ${source}${link}${content}${end}`
    )
}

/** Characters that hide in text, take it apart or mean something to a program. */
const oddities = [
  ...[
    '«',
    '»',
    '"',
    '“',
    '”',
    '(',
    ')',
    "'",
    '‘',
    ':',
    '\n',
    '\r\n',
    '\u2028',
    '\t',
    ' '
  ],
  ...[
    '\u0640',
    '\u064B',
    '\u0651',
    '\u0670',
    '\u200B',
    '\u200C',
    '\u200D',
    '\u00AD',
    '\uFEFF'
  ],
  ...['\u200E', '\u200F', '\u202A', '\u202E', '\u202C', '\u2066', '\u2069', '\u061C'],
  ...[
    '\uD800',
    '\uDC00',
    '😀',
    '🇵🇸',
    '\0',
    '\u001B[31m',
    '\uFDFA',
    '\uFEFB',
    '\uFE8E',
    'ﬁ'
  ],
  ...[
    '<b>',
    '</script>',
    '&amp;',
    '&#x644;',
    '<!--',
    '__proto__',
    'constructor',
    '%s',
    '\\'
  ],
  ...['١', '٣٫٥', '10,000', '3.', 'a.b.c', 'http://x.y/?q=«', '@', '#قال']
]

/** Puts oddities anywhere, between two letters as well. */
function disturbed(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const disturbance = fc.tuple(fc.nat(2000), fc.constantFrom(...oddities))
  return fc.tuple(text, fc.array(disturbance, {maxLength: 4})).map(([plain, list]) => {
    let odd = plain
    for (const [place, oddity] of list) {
      const at = odd.length === 0 ? 0 : place % odd.length
      odd = odd.slice(0, at) + oddity + odd.slice(at)
    }
    return odd
  })
}

const sentence = fc.oneof(
  {weight: 3, arbitrary: sentenceOf(arabic)},
  {weight: 2, arbitrary: sentenceOf(english)},
  {weight: 2, arbitrary: fc.constantFrom(...sentences)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 20})},
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.nat(0xffff).map(code => String.fromCharCode(code)),
      maxLength: 20
    })
  }
)

/** Texts of the shape of news, and no newsroom's: parts of attributions, marks and raw characters. */
export const oddText: fc.Arbitrary<string> = disturbed(
  fc.array(sentence, {maxLength: 6}).map(parts => parts.join(' '))
)

/** A few articles, each with an id of its own. */
export const oddArticles: fc.Arbitrary<Article[]> = fc
  .array(fc.tuple(oddText, fc.option(oddText, {nil: undefined})), {
    minLength: 1,
    maxLength: 4
  })
  .map(list =>
    list.map(([text, title], at) => ({id: oddIds[at] ?? String(at), text, title}))
  )

/** Ids that objects have as names of their own. */
const oddIds = ['__proto__', 'constructor', 'article 3', 'toString']

const asking = [
  ...[
    'who ',
    'who denied ',
    'what did ',
    ' say about ',
    'how many ',
    'according to whom '
  ],
  ...['من أكد ', 'من نفى ', 'ماذا قال ', ' عن ', 'كم ', 'وفق من ', 'هل أكد '],
  ...['by:', 'said:', 'stance:deny ', 'stance:', '-', '"', '"قوات" ', '__proto__ ', '؟']
]

/** Questions, and what is none. */
export const oddQuestion: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: disturbed(
      fc
        .tuple(
          fc.array(fc.constantFrom(...asking), {maxLength: 3}),
          fc.constantFrom(...arabic.sources, ...english.sources, ...sentences)
        )
        .map(([ask, topic]) => `${ask.join('')}${topic.slice(0, 60)}`)
    )
  },
  {weight: 1, arbitrary: oddText}
)
