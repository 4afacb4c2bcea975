import fc from 'fast-check'
import {beforeEach, describe, expect, test} from 'vitest'
import {createIndex, type Index, IsnadError, loadIndex} from '../../src/index.ts'
import type {Article, SearchResult} from '../../src/types.ts'
import {articles} from './articles.ts'

function filled(list: readonly Article[] = articles): Index {
  const index = createIndex()
  for (const article of list) index.add(article)
  return index
}

const questions = [
  'من أكد نشر القوات في سيلفار؟',
  'who denied that boats came near the island',
  'ماذا قال كوتلان عن الانتشار؟',
  'how many soldiers according to Kotlan',
  'bread prices'
]

function answers(index: Index): unknown {
  return [questions.map(question => index.search(question)), index.sources()]
}

function codeOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof IsnadError) return error.code
    throw error
  }
  return 'nothing was thrown'
}

/** Every span of a result with the article it belongs to. */
function spansOf(
  result: SearchResult
): {id: string; start: number; end: number; text: string}[] {
  return result.passages.flatMap(passage =>
    [
      passage.span,
      ...passage.highlights,
      ...passage.attributions.flatMap(({cue, content, source}) => [
        cue,
        ...content,
        ...(source ? [source.resolved] : [])
      ])
    ].map(({start, end, text}) => ({id: passage.articleId, start, end, text}))
  )
}

describe('an index', () => {
  let index: Index
  beforeEach(() => {
    index = filled()
  })

  test('counts what it holds', () => {
    expect([index.articleCount, index.passageCount]).toEqual([3, 7])
    expect(index.attributionCount).toBe(
      articles.reduce((sum, {id}) => sum + index.attributions(id).length, 0)
    )
    expect(index.attributionCount).toBeGreaterThan(4)
  })

  test('gives articles back as they came', () => {
    expect(index.get('sada')).toEqual(articles[1])
    expect(index.has('sada')).toBe(true)
    expect(index.get('missing')).toBeUndefined()
  })

  test('keeps its own copy of an article', () => {
    const article = {id: 'mine', text: 'one'}
    index.add(article)
    article.text = 'two'
    expect(index.get('mine')?.text).toBe('one')
  })

  test('takes ids that are names of object properties', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(index.has(id)).toBe(false)
      index.add({id, text: 'Lena Orlo said that rain would come.'})
      expect(index.get(id)?.id).toBe(id)
      expect(index.remove(id)).toBe(true)
    }
  })

  test('refuses what is no article and says which field', () => {
    const wrong: [unknown, RegExp][] = [
      [null, /article/u],
      [{text: 'a'}, /`id`/u],
      [{id: '', text: 'a'}, /`id`/u],
      [{id: 'x'}, /`text`/u],
      [{id: 'x', text: 7}, /`text`/u],
      [{id: 'x', text: '', title: 7}, /`title`/u],
      [{id: 'x', text: '', publishedAt: 'yesterday'}, /`publishedAt`/u],
      [{id: 'x', text: '', language: 'fr'}, /`language`/u]
    ]
    const before = answers(index)
    for (const [article, message] of wrong) {
      expect(codeOf(() => index.add(article as Article))).toBe('INVALID_ARTICLE')
      expect(() => index.replace(article as Article)).toThrow(message)
    }
    expect(answers(index)).toEqual(before)
  })

  test('refuses a second article of one id', () => {
    const before = answers(index)
    expect(codeOf(() => index.add({id: 'madar', text: 'other'}))).toBe('DUPLICATE_ID')
    expect(answers(index)).toEqual(before)
  })

  test('replaces', () => {
    index.replace({id: 'madar', text: 'Lena Orlo denied that rain would come.'})
    expect(index.articleCount).toBe(3)
    expect(index.search('who denied rain').passages[0]?.articleId).toBe('madar')
    expect(index.search('سيلفار').passages.map(({articleId}) => articleId)).not.toContain(
      'madar'
    )
  })

  test('answers as before when an article was added and removed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...questions), (noise, question) => {
        const before = [index.search(question), index.sources()]
        index.add({id: 'passing', text: `${noise}\nLena Orlo confirmed that ${question}`})
        expect(index.remove('passing')).toBe(true)
        expect([index.search(question), index.sources()]).toEqual(before)
      }),
      {numRuns: 30}
    )
  })

  test('answers the same in whichever order articles came', () => {
    const expected = answers(index)
    const [first, second, third] = articles as [Article, Article, Article]
    for (const order of [
      [third, first, second],
      [second, third, first],
      [third, second, first]
    ]) {
      expect(answers(filled(order))).toEqual(expected)
    }
  })

  test('answers the same when it was saved and loaded', () => {
    index.remove('sada')
    const json = JSON.stringify(index)
    const loaded = loadIndex(JSON.parse(json))
    expect(answers(loaded)).toEqual(answers(index))
    expect(loaded.attributionCount).toBe(index.attributionCount)
    for (const article of [articles[1] as Article]) {
      index.add(article)
      loaded.add(article)
    }
    expect(answers(loaded)).toEqual(answers(index))
  })

  test('never throws on a string, and quotes articles exactly', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 80}), text => {
        const result = index.search(text)
        for (const {id, start, end, text: quoted} of spansOf(result)) {
          expect(index.get(id)?.text.slice(start, end)).toBe(quoted)
        }
        index.compare(text)
      }),
      {numRuns: 200}
    )
    for (const text of [
      '',
      '   ',
      'من',
      'who',
      'the of',
      '؟',
      '\ud800',
      '\u0000',
      '\u202e',
      '"'
    ]) {
      const {passages, sources} = index.search(text)
      expect([passages, sources]).toEqual([[], []])
    }
  })

  test('takes any string as a text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), text => {
        const own = createIndex()
        own.add({id: 'a', text})
        for (const {start, end, text: quoted} of spansOf(own.search(text))) {
          expect(text.slice(start, end)).toBe(quoted)
        }
        expect(own.remove('a')).toBe(true)
        expect([own.articleCount, own.passageCount, own.attributionCount]).toEqual([
          0, 0, 0
        ])
      }),
      {numRuns: 200}
    )
  })

  test('refuses a query that is no string', () => {
    expect(codeOf(() => index.search(7 as never))).toBe('INVALID_OPTION')
    expect(codeOf(() => index.compare(undefined as never))).toBe('INVALID_OPTION')
  })
})

describe('adding many', () => {
  test('takes any iterable and tells how far it is', async () => {
    const index = createIndex()
    const seen: number[] = []
    await index.addAll(articles.slice(0, 2), {onProgress: ({added}) => seen.push(added)})
    async function* later(): AsyncGenerator<Article> {
      yield articles[2] as Article
    }
    await index.addAll(later())
    expect([seen, index.articleCount]).toEqual([[1, 2], 3])
  })

  test('stops at a refused article and keeps those before it', async () => {
    const index = createIndex()
    const list = [articles[0], {id: 'bad'}, articles[1]] as Article[]
    await expect(index.addAll(list)).rejects.toMatchObject({code: 'INVALID_ARTICLE'})
    expect(index.articleCount).toBe(1)
  })

  test('stops when told to', async () => {
    const index = createIndex()
    const stop = new AbortController()
    const added = index.addAll(articles, {
      signal: stop.signal,
      onProgress: () => stop.abort()
    })
    await expect(added).rejects.toThrow(/abort/iu)
    expect(index.articleCount).toBe(1)
  })

  test('lets other work go on', async () => {
    const index = createIndex()
    let ticks = 0
    const clock = setInterval(() => ticks++, 1)
    const many = Array.from({length: 300}, (_, at) => ({
      id: String(at),
      text: articles[0]?.text ?? ''
    }))
    await index.addAll(many)
    clearInterval(clock)
    expect(ticks).toBeGreaterThan(0)
  })

  test('refuses what cannot be iterated', async () => {
    const index = createIndex()
    await expect(index.addAll(7 as never)).rejects.toMatchObject({code: 'INVALID_OPTION'})
    await expect(index.addAll([], {onProgres: 1} as never)).rejects.toThrow(
      /`onProgress`/u
    )
  })
})

describe('options', () => {
  test('are refused with the nearest key', () => {
    expect(() => createIndex({extrakt: 1} as never)).toThrow(/did you mean `extract`/u)
    const index = filled()
    expect(() => index.search('a', {limits: 3} as never)).toThrow(/did you mean `limit`/u)
    expect(() => index.search('a', {filter: {sorce: 'x'}} as never)).toThrow(/`source`/u)
    for (const options of [
      {limit: -1},
      {limit: 1.5},
      {filter: 7},
      {filter: {stance: 'love'}},
      {filter: {from: 'soon'}},
      {filter: {articleIds: 'a'}},
      {filter: {language: 'fr'}},
      {filter: {source: 7}},
      7
    ]) {
      expect(codeOf(() => index.search('a', options as never))).toBe('INVALID_OPTION')
    }
  })

  test('limit the passages', () => {
    const index = filled()
    expect(index.search('سيلفار', {limit: 1}).passages).toHaveLength(1)
    expect(index.search('سيلفار', {limit: 0}).passages).toEqual([])
  })

  test('filter passages and sources', () => {
    const index = filled()
    const ids = (filter: object): string[] => [
      ...new Set(
        index.search('جزيرة سيلفار', {filter}).passages.map(({articleId}) => articleId)
      )
    ]
    expect(ids({publisher: 'صدى'})).toEqual(['sada'])
    expect(ids({articleIds: ['madar']})).toEqual(['madar'])
    expect(ids({from: '2026-03-12'})).toEqual(['sada'])
    expect(ids({to: '2026-03-11'})).toEqual(['madar'])
    expect(ids({to: '2026-03'})).toHaveLength(2)
    expect(ids({language: 'en'})).toEqual([])
    expect(ids({stance: 'confirm'})).toEqual(['madar'])
    expect(ids({stance: ['deny', 'condemn']}).sort()).toEqual(['madar', 'sada'])
    const {sources} = index.search('جزيرة سيلفار', {filter: {source: 'كوتلان'}})
    expect(sources.map(({source}) => source.name)).toEqual([
      'وزير الدفاع التالوري سامر كوتلان'
    ])
  })
})

describe('scopes in the query', () => {
  const index = filled()
  const ids = (query: string): string[] =>
    index
      .search(query)
      .passages.map(({articleId, paragraph}) => `${articleId}#${paragraph}`)

  test('narrow by source, content and stance', () => {
    expect(ids('by:كوتلان سيلفار')).toEqual(['madar#0', 'sada#1'])
    expect(ids('by:Kotlan stance:confirm island')).toEqual(['madar#0'])
    expect(ids('said:زوارقها الجزيرة')).toEqual(['madar#1'])
    expect(ids('stance:condemn سيلفار')).toEqual(['sada#0'])
    expect(ids('by:"Lena Orlo" grain')).toEqual(['wire#1'])
  })

  test('find what is wanted, however many others speak of it in better words', () => {
    const crowded = createIndex()
    for (let at = 0; at < 250; at++) {
      crowded.add({
        id: `grain-${at}`,
        title: 'أسعار القمح ترتفع',
        text: `قال وزير الزراعة كمال منصور إن أسعار القمح ارتفعت في الأسواق ${at} مرة.`
      })
    }
    crowded.add({
      id: 'meeting',
      text: 'وبعد نقاش طويل حضره التجار وشركات النقل، أكدت النائبة سلمى حداد أن القمح يكفي حتى الصيف.'
    })
    for (const query of ['أسعار القمح stance:confirm', 'أسعار القمح by:"سلمى حداد"']) {
      const {passages} = crowded.search(query)
      expect(passages.map(({articleId}) => articleId)).toEqual(['meeting'])
    }
    expect(crowded.search('أسعار القمح by:"نجيب سالم"').passages).toEqual([])
  })

  test('leave words out, and keep phrases as written', () => {
    expect(ids('سيلفار -جندي').every(id => id !== 'madar#0')).toBe(true)
    expect(ids('"جزيرة سيلفار" جندي').sort()).toEqual(['madar#0', 'sada#0'])
    expect(ids('"جزيره سيلفار"')).toEqual([])
    expect(ids('"bread prices"')).toEqual(['wire#0'])
    expect(ids('«جزيرة سيلفار»')).toEqual(ids('"جزيرة سيلفار"'))
    expect(ids('"read prices"')).toEqual([])
    expect(ids('من أكد نشر الجنود -جنديّ؟')).toEqual(ids('من أكد نشر الجنود -جندي'))
  })

  test('are the same as options', () => {
    const {passages} = index.search('سيلفار', {
      filter: {source: 'كوتلان', stance: 'confirm'}
    })
    expect(ids('سيلفار by:كوتلان stance:confirm')).toEqual(
      passages.map(({articleId, paragraph}) => `${articleId}#${paragraph}`)
    )
  })

  test('are plain words when they are not well formed', () => {
    for (const query of [
      'by: سيلفار',
      'stance:love سيلفار',
      '"سيلفار',
      '- سيلفار',
      'said:" سيلفار'
    ]) {
      expect(ids(query).length).toBeGreaterThan(0)
    }
  })

  test('let a name in quotation marks be just that in a question', () => {
    expect(ids('من أكد نشر "الجنود" في جزيرة "سلفار"؟')[0]).toBe('madar#0')
  })
})
