import {describe, expect, test} from 'vitest'
import {
  type Article,
  type Attribution,
  createIndex,
  extractAttributions,
  type Index,
  IsnadError,
  type IsnadErrorCode,
  loadIndex,
  normalizeArabic,
  type Span
} from '../src/index.ts'

const said = 'أكدت وزارة الدفاع أن القوات وصلت إلى الجزيرة.'
const filler = 'وصلت السفن إلى المرفأ صباحا ولم يحدث شيء بعد ذلك.'
const million = 1_000_000

/** Texts that no newsroom writes; each is a valid article and a valid question. */
const strangeTexts: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['blank lines', ' \n\t\r\n\u2029 '],
  ['a million characters without a space, Arabic', 'قال'.repeat(million / 3)],
  ['a million characters without a space, Latin', 'said'.repeat(million / 4)],
  ['a million marks of punctuation', '.'.repeat(million)],
  ['lone surrogates', `\uD800 said \uDC00, ${said} \uDFFF\uD83D`],
  ['quotes that never close', `قال الوزير: "${'«'.repeat(2000)} نعم`],
  ['quotes that never opened', `${'»”'.repeat(2000)} said the minister`],
  [
    'brackets within brackets',
    `${'([{'.repeat(2000)} said the minister ${')'.repeat(99)}`
  ],
  ['lines that end as on Windows', `${said}\r\n\r\n"No," he said.\r\n\r${said}\r`],
  ['only diacritics', '\u064B\u0651\u0670\u0640'.repeat(500)],
  ['a thousand diacritics on one letter', `قا${'\u064E'.repeat(1000)}ل الوزير إن نعم`],
  ['null bytes', `\0${said}\0\0 the minister\0said that\0yes\0`],
  [
    'bidi controls',
    `\u202E${said}\u202C \u2067قال\u2069 \u200F\u061C the minister said no`
  ],
  ['characters beyond the basic plane', `😀 said 𝕋𝕙𝕖 minister 😀 ${said} 🇵🇸`],
  ['ligatures that unfold to sentences', '\uFDFA '.repeat(3000)],
  ['names of what every object has', 'constructor said __proto__ denied toString'],
  ['patterns', 'said (.*)+$ [^'],
  ['nested quotations', `${'قال «'.repeat(400)}نعم${'»'.repeat(400)}`],
  ['one cue after another', 'قال '.repeat(3000)],
  ['one sentence of many clauses', `He said ${'that she said '.repeat(2000)}no.`]
]

function newsIndex(): Index {
  const index = createIndex()
  index.add({id: 'first', text: said})
  return index
}

function spansOf({cue, content, source, via}: Attribution): Span[] {
  const sources = [source, ...via].flatMap(one => one ?? [])
  const named = sources.flatMap(({mention, resolved}) =>
    mention ? [mention, resolved] : [resolved]
  )
  return [cue, ...content, ...named]
}

function expectSpansToHold(text: string, spans: readonly Span[]): void {
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
}

/** Expects a call to be refused with a code and a message that tells who refuses. */
function expectRefusal(call: () => unknown, code: IsnadErrorCode): void {
  let thrown: unknown
  try {
    call()
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(IsnadError)
  expect(thrown).toMatchObject({code, message: expect.stringMatching(/^isnad: \S/u)})
}

describe.each(strangeTexts)('%s', (_, text) => {
  test('is a sound article', () => {
    const index = newsIndex()
    index.add({id: 'strange', text})
    const attributions = index.attributions('strange')
    expectSpansToHold(text, attributions.flatMap(spansOf))
    expect(extractAttributions(text)).toHaveLength(attributions.length)
    expect(index.get('strange')?.text).toBe(text)
    for (const passage of index.search('قال said القوات').passages) {
      expectSpansToHold(index.get(passage.articleId)?.text ?? '', [
        passage.span,
        ...passage.highlights
      ])
    }
    expect(index.remove('strange')).toBe(true)
    expect(index.search('القوات')).toEqual(newsIndex().search('القوات'))
  })

  test('is a question that gets an answer', () => {
    const index = newsIndex()
    const {query, passages, sources} = index.search(text)
    expect(query.text).toBe(text)
    expect(passages.length).toBeLessThanOrEqual(1)
    expect(sources.length).toBeLessThanOrEqual(1)
    expect(index.compare(text)).toBeInstanceOf(Array)
  })

  test('has one comparable form', () => {
    const once = normalizeArabic(text)
    expect(normalizeArabic(once)).toBe(once)
  })
})

test('a hundred thousand paragraphs are one article', () => {
  const index = createIndex()
  index.add({id: 'long', text: `${said}\n${`${filler}\n`.repeat(99_999)}`})
  expect(index.passageCount).toBe(100_000)
  expect(index.search('من أكد وصول القوات؟').passages[0]?.paragraph).toBe(0)
}, 60_000)

test('an empty index answers with nothing', () => {
  const index = createIndex()
  expect(index.search('who confirmed the deployment')).toMatchObject({
    passages: [],
    sources: []
  })
  expect(index.compare('the deployment')).toEqual([])
  expect(index.sources()).toEqual([])
  expect(loadIndex(JSON.stringify(index)).articleCount).toBe(0)
})

test('questions of stop words and signs find nothing', () => {
  const index = newsIndex()
  for (const question of ['', ' ', '؟', 'من؟', 'who', 'what is the', '"', '«»']) {
    expect(index.search(question).passages, question).toEqual([])
  }
})

describe('what is refused', () => {
  const refusedArticles: readonly (readonly [what: string, article: unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['text without an id', 'text'],
    ['a list', []],
    ['no id', {text: said}],
    ['an empty id', {id: '', text: said}],
    ['a number as id', {id: 1, text: said}],
    ['no text', {id: 'a'}],
    ['null as text', {id: 'a', text: null}],
    ['a list as text', {id: 'a', text: [said]}],
    ['a number as title', {id: 'a', text: said, title: 5}],
    ['an object as publisher', {id: 'a', text: said, publisher: {}}],
    ['a date that is none', {id: 'a', text: said, publishedAt: 'yesterday'}],
    ['a language that is not read', {id: 'a', text: said, language: 'fr'}]
  ]

  test.each(refusedArticles)('as an article: %s', (_, article) => {
    const index = newsIndex()
    const before = JSON.stringify(index)
    expectRefusal(() => index.add(article as Article), 'INVALID_ARTICLE')
    expectRefusal(() => index.replace(article as Article), 'INVALID_ARTICLE')
    expect(JSON.stringify(index)).toBe(before)
  })

  test('an id that is taken, and the index stays as it was', () => {
    const index = newsIndex()
    const before = JSON.stringify(index)
    expectRefusal(() => index.add({id: 'first', text: filler}), 'DUPLICATE_ID')
    expect(JSON.stringify(index)).toBe(before)
  })

  test('one of many articles; those before it stay, those after it do not come', async () => {
    const index = newsIndex()
    const articles = ['second', 'first', 'third'].map(id => ({id, text: said}))
    await expect(index.addAll(articles)).rejects.toMatchObject({code: 'DUPLICATE_ID'})
    expect(['second', 'third'].map(id => index.has(id))).toEqual([true, false])
    expect(index.passageCount).toBe(2)
  })

  const noArticles: readonly unknown[] = [undefined, null, 5, {}, () => {}]

  test.each(noArticles)('as articles: %s', async articles => {
    await expect(newsIndex().addAll(articles as Article[])).rejects.toMatchObject({
      code: 'INVALID_OPTION'
    })
  })

  test('an iterable that breaks, with its own error', async () => {
    const index = createIndex()
    function* breaking(): Generator<Article> {
      yield {id: 'a', text: said}
      throw new RangeError('the disk is gone')
    }
    await expect(index.addAll(breaking())).rejects.toThrow('the disk is gone')
    expect(index.articleCount).toBe(1)
  })

  const refusedSearches: readonly (readonly [what: string, options: unknown])[] = [
    ['a negative limit', {limit: -1}],
    ['half a passage', {limit: 1.5}],
    ['no number', {limit: Number.NaN}],
    ['a number as text', {limit: '5'}],
    ['an unknown option', {limits: 5}],
    ['a list', []],
    ['an unknown filter', {filter: {author: 'x'}}],
    ['an unknown stance', {filter: {stance: 'shout'}}],
    ['a date that is none', {filter: {from: 'May'}}],
    ['one id for a list', {filter: {articleIds: 'first'}}],
    ['an unknown language', {filter: {language: 'fr'}}],
    ['a number as source', {filter: {source: 7}}]
  ]

  test.each(refusedSearches)('as search options: %s', (_, options) => {
    const index = newsIndex()
    expectRefusal(() => index.search('القوات', options as never), 'INVALID_OPTION')
    expectRefusal(() => index.compare('القوات', options as never), 'INVALID_OPTION')
  })

  const notText: readonly unknown[] = [undefined, null, 5, {}, ['a']]

  test.each(notText)('as a question or a text: %s', value => {
    expectRefusal(() => newsIndex().search(value as string), 'INVALID_OPTION')
    expectRefusal(() => newsIndex().compare(value as string), 'INVALID_OPTION')
    expectRefusal(() => extractAttributions(value as string), 'INVALID_OPTION')
    expectRefusal(() => normalizeArabic(value as string), 'INVALID_OPTION')
  })

  test('options of an index or of an extraction that are none', () => {
    expectRefusal(() => createIndex({languages: []} as never), 'INVALID_OPTION')
    expectRefusal(() => createIndex(5 as never), 'INVALID_OPTION')
    expectRefusal(
      () => extractAttributions(said, {language: 'fr'} as never),
      'INVALID_OPTION'
    )
    expectRefusal(
      () => extractAttributions(said, {lang: 'ar'} as never),
      'INVALID_OPTION'
    )
  })
})

describe('a saved index', () => {
  const saved = JSON.stringify(newsIndex())

  const foreign: readonly unknown[] = [
    undefined,
    null,
    5,
    '',
    'news',
    '{}',
    '[]',
    'null',
    {},
    [],
    {format: 'isnad'},
    {version: 1, articles: []},
    {documentCount: 1, nextId: 1, documentIds: {}, index: [], serializationVersion: 2}
  ]

  test.each(foreign)('that is none is refused: %j', value => {
    let code: unknown
    try {
      loadIndex(value)
    } catch (error) {
      expect(error).toBeInstanceOf(IsnadError)
      code = (error as IsnadError).code
    }
    expect(['CORRUPT_INDEX', 'UNSUPPORTED_VERSION']).toContain(code)
  })

  test('of another version or of other languages is refused', () => {
    const snapshot = JSON.parse(saved)
    for (const change of [{version: 99}, {version: 0}, {fingerprint: 'fr9'}]) {
      expectRefusal(() => loadIndex({...snapshot, ...change}), 'UNSUPPORTED_VERSION')
    }
  })

  test('that was cut short is refused, wherever it was cut', () => {
    for (let end = 0; end < saved.length; end += Math.ceil(saved.length / 97)) {
      expectRefusal(() => loadIndex(saved.slice(0, end)), 'CORRUPT_INDEX')
    }
  })

  test('in which one character changed is refused, or reads the same', () => {
    for (let at = 0; at < saved.length; at += Math.ceil(saved.length / 211)) {
      const changed = `${saved.slice(0, at)}${saved[at] === '7' ? '8' : '7'}${saved.slice(at + 1)}`
      let loaded: Index | null = null
      try {
        loaded = loadIndex(changed)
      } catch (error) {
        expect(error).toBeInstanceOf(IsnadError)
      }
      if (loaded) expect(JSON.stringify(loaded), `at ${at}`).toBe(saved)
    }
  })

  test('whose values have other types is refused', () => {
    const snapshot = JSON.parse(saved)
    for (const key of Object.keys(snapshot)) {
      for (const value of [null, 5, 'x', [], {}, [[]], [null]]) {
        expect(() => loadIndex({...snapshot, [key]: value}), `${key}: ${value}`).toThrow(
          IsnadError
        )
      }
    }
  })

  test('does not reach the prototype of objects', () => {
    const hostile = saved.replace('{', '{"__proto__": {"polluted": true},')
    try {
      loadIndex(hostile)
    } catch (error) {
      expect(error).toBeInstanceOf(IsnadError)
    }
    expect({}).not.toHaveProperty('polluted')
    const index = createIndex()
    index.add({id: '__proto__', text: said, title: 'constructor'})
    expect(index.get('__proto__')?.text).toBe(said)
    expect(loadIndex(JSON.stringify(index)).has('__proto__')).toBe(true)
  })
})
