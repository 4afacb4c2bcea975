import {afterAll, beforeAll, expect, test} from 'vitest'
import {createIndex, type Index, type SearchOptions} from '../../src/index.ts'
import type {OpenSearchIndex} from '../../src/opensearch/index.ts'
import {readAnnotated, readQueries, toArticle} from '../gold/corpus.ts'
import {scoreAnswers} from '../gold/questions.ts'
import {describeCluster, freshName, open} from './support.ts'

describeCluster('a cluster answers as memory does', () => {
  const name = freshName()
  const annotated = readAnnotated()
  const articles = annotated.map(toArticle)
  const queries = readQueries()
  let cluster: OpenSearchIndex
  let memory: Index

  beforeAll(async () => {
    cluster = await open(name)
    memory = createIndex()
    const report = await cluster.addAll(articles)
    expect(report).toMatchObject({added: articles.length, refused: []})
    await memory.addAll(articles)
  }, 600_000)

  afterAll(() => cluster?.close())

  test('the corpus, within a point', async () => {
    const ours = await Promise.all(
      queries.map(async query => ({query, result: await cluster.search(query.q)}))
    )
    const theirs = queries.map(query => ({query, result: memory.search(query.q)}))
    for (const language of ['ar', 'en']) {
      const one = scoreAnswers(
        annotated,
        ours.filter(({query}) => query.lang === language)
      )
      const other = scoreAnswers(
        annotated,
        theirs.filter(({query}) => query.lang === language)
      )
      for (const figure of ['who@1', 'passage@5'] as const) {
        expect(Math.abs(one[figure] - other[figure]), figure).toBeLessThanOrEqual(1)
      }
    }
    const alike = ours.filter(
      ({result}, at) =>
        result.passages[0]?.span.text === theirs[at]?.result.passages[0]?.span.text
    )
    expect(alike.length / ours.length).toBeGreaterThan(0.97)
  }, 600_000)

  const [first] = articles
  const options: readonly SearchOptions[] = [
    {},
    {limit: 3},
    {limit: 0},
    {filter: {language: 'en'}},
    {filter: {publisher: first?.publisher}},
    {filter: {articleIds: articles.slice(0, 7).map(({id}) => id)}},
    {filter: {from: first?.publishedAt?.slice(0, 10)}},
    {filter: {to: first?.publishedAt?.slice(0, 7)}},
    {filter: {without: ['minister', 'الجيش']}}
  ]
  const questions = ['who confirmed it', 'من نفى', 'minister', 'وزارة الدفاع', 'ships']

  test.each(options)('filters as memory does: %j', async given => {
    for (const question of questions) {
      const found = await cluster.search(question, given)
      expect(shownBy(found), question).toEqual(shownBy(memory.search(question, given)))
    }
  })

  // Here the cluster looks among passages that pass only, memory among the best of all: what they
  // find is the same, while the share of the best passage that a score counts is not.
  const byAttribution: readonly SearchOptions[] = [
    {filter: {stance: ['deny', 'accuse']}},
    {filter: {language: 'ar', stance: 'confirm'}},
    {filter: {source: 'ministry'}},
    {filter: {source: 'الوزير', stance: 'report'}},
    {filter: {said: 'troops'}}
  ]

  test.each(byAttribution)('finds as memory does: %j', async given => {
    for (const question of questions) {
      const wide = {...given, limit: 1000}
      const found = shownBy(await cluster.search(question, wide))
      const expected = shownBy(memory.search(question, wide))
      expect(new Set(found.passages), question).toEqual(new Set(expected.passages))
      expect(new Set(found.sources), question).toEqual(new Set(expected.sources))
    }
  })

  test('reads what people type to narrow a search', async () => {
    const [cue] = memory.search('minister').passages.flatMap(one => one.attributions)
    const name = cue?.source?.name.split(' ').at(-1) ?? ''
    const typed = [
      `by:${name}`,
      `"${cue?.source?.name}"`,
      'stance:deny',
      'minister -ministry',
      'said:troops',
      'who said "no such words stand anywhere"?',
      '"القوات"',
      `by:${cue?.source?.id}`
    ]
    for (const query of typed) {
      expect(shownBy(await cluster.search(query)), query).toEqual(
        shownBy(memory.search(query))
      )
    }
  })

  test('compares as memory does', async () => {
    for (const {q} of queries.slice(0, 20)) {
      const sides = await cluster.compare(q)
      expect(sides.map(({stance}) => stance)).toEqual(
        memory.compare(q).map(({stance}) => stance)
      )
    }
  })

  test('verifies as memory does', async () => {
    const {text} = articles[2] ?? {text: ''}
    const paragraph = text.split('\n\n')[1] ?? ''
    const words = paragraph.split(' ')
    const quotes = [
      paragraph,
      words.slice(2, 7).join(' '),
      [...words.slice(0, 4), ...words.slice(8, 12)].join(' '),
      'these words stand in no article of any newspaper',
      ''
    ]
    for (const quote of quotes) {
      expect(await cluster.verify(quote)).toEqual(memory.verify(quote))
      expect(await cluster.verify(quote, {source: 'nobody'})).toEqual(
        memory.verify(quote, {source: 'nobody'})
      )
    }
  })

  // By which of its names a source is called is another matter: a cluster keeps the fullest.
  test('counts sources as memory does', async () => {
    const ours = await cluster.sources({limit: 10_000})
    const theirs = memory.sources()
    expect(ours.map(countsOf)).toEqual(theirs.map(countsOf))
    expect((await cluster.sources({limit: 3})).length).toBe(3)
  })

  test('tells who says what in an article as memory does', async () => {
    for (const {id} of articles.slice(0, 10)) {
      expect(await cluster.attributions(id)).toEqual(memory.attributions(id))
    }
    expect(await cluster.attributions('no such article')).toEqual([])
  })

  test('counts as memory does', async () => {
    expect(await cluster.count()).toEqual({
      articles: memory.articleCount,
      passages: memory.passageCount,
      attributions: memory.attributionCount
    })
  })
})

/** What people see of an answer, in its order. */
function shownBy({passages, sources, query}: ReturnType<Index['search']>): {
  readonly query: object
  readonly passages: readonly string[]
  readonly sources: readonly string[]
} {
  return {
    query,
    passages: passages.map(({articleId, paragraph}) => `${articleId} ${paragraph}`),
    sources: sources.map(({source}) => source.id)
  }
}

function countsOf({source, ...counts}: ReturnType<Index['sources']>[number]): object {
  return {id: source.id, ...counts}
}
