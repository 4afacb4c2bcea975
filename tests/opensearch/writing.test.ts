import {afterAll, beforeAll, expect, test} from 'vitest'
import type {Article} from '../../src/index.ts'
import type {OpenSearchIndex, WriteProgress} from '../../src/opensearch/index.ts'
import {ask, describeCluster, freshName, open} from './support.ts'

describeCluster('a cluster takes articles', () => {
  const name = freshName()
  let index: OpenSearchIndex

  beforeAll(async () => {
    index = await open(name)
  }, 120_000)

  afterAll(() => index?.close())

  test('nothing is written twice', async () => {
    const articles = [
      {id: 'twice-1', title: 'Bridge', text: 'The mayor said the bridge is open.'},
      {id: 'twice-2', text: 'The army denied the attack.\n\nNobody was hurt.'}
    ]
    expect(await index.addAll(articles)).toMatchObject({added: 2, unchanged: 0})
    expect(await index.addAll(articles)).toMatchObject({added: 0, unchanged: 2})
    expect(await passagesOf('twice-1')).toBe(1)
    expect(await passagesOf('twice-2')).toBe(2)
  })

  test('what is refused is told, with its place, and all else is there', async () => {
    const articles = [
      {id: 'told-1', text: 'The mayor said no.'},
      {id: 'told-2'},
      null,
      {id: 'told-1', text: 'The mayor said yes.'},
      {id: 'told-3', text: 'The mayor said so.', publishedAt: 'yesterday'},
      {id: 'told-4', text: 'The mayor denied it.'}
    ] as Article[]
    const progress: WriteProgress[] = []
    const report = await index.addAll(articles, {
      onProgress: step => progress.push(step)
    })
    expect(report.added).toBe(2)
    expect(report.refused.map(({position, id, code}) => [position, id, code])).toEqual([
      [1, 'told-2', 'INVALID_ARTICLE'],
      [2, undefined, 'INVALID_ARTICLE'],
      [3, 'told-1', 'DUPLICATE_ID'],
      [4, 'told-3', 'INVALID_ARTICLE']
    ])
    expect(progress.at(-1)).toEqual({written: 2, refused: 4})
    expect((await index.get('told-1'))?.text).toBe('The mayor said no.')
    expect(await index.has('told-4')).toBe(true)
    expect(await index.has('told-2')).toBe(false)
  })

  test('an article takes the place of another content of its id, wholly', async () => {
    await index.replace({id: 'place', text: 'The mayor said one.\nTwo.\nThree.'})
    await index.replace({id: 'place', text: 'The mayor denied four.'})
    expect(await passagesOf('place')).toBe(1)
    expect((await index.get('place'))?.text).toBe('The mayor denied four.')
    expect((await index.attributions('place')).map(({stance}) => stance)).toEqual([
      'deny'
    ])
    const again = [{id: 'place', text: 'The mayor praised five.'}]
    expect(await index.addAll(again, {replace: true})).toMatchObject({replaced: 1})
    const {passages} = await index.search('mayor five')
    expect(passages[0]?.span.text).toBe('The mayor praised five.')
    await expect(index.replace({id: 'place'} as Article)).rejects.toMatchObject({
      code: 'INVALID_ARTICLE'
    })
    expect((await index.get('place'))?.text).toBe('The mayor praised five.')
  })

  test('an article is removed wholly', async () => {
    await index.addAll([{id: 'gone', text: 'The vizier said quinquereme.\nMore.'}])
    expect((await index.search('quinquereme')).passages).toHaveLength(1)
    expect(await index.remove('gone')).toBe(true)
    expect(await index.remove('gone')).toBe(false)
    expect(await index.has('gone')).toBe(false)
    expect(await index.get('gone')).toBeUndefined()
    expect(await passagesOf('gone')).toBe(0)
    expect((await index.search('quinquereme')).passages).toEqual([])
  })

  test('a load stops where it is told to, and goes on from there', async () => {
    const stop = new AbortController()
    const articles = Array.from({length: 20}, (_, at) => ({
      id: `stop-${at}`,
      text: `The mayor said ${at}.`
    }))
    const given = function* (): Generator<Article> {
      for (const [at, article] of articles.entries()) {
        if (at === 12) stop.abort(new Error('enough'))
        yield article
      }
    }
    await expect(index.addAll(given(), {signal: stop.signal})).rejects.toThrow('enough')
    expect(await index.addAll(articles)).toMatchObject({added: 8, unchanged: 12})
  })

  test('any string is a text, an id and a question', async () => {
    const strange = [
      {id: '\ud800 half', text: 'The mayor said \udc00 half a letter.'},
      {id: 'x'.repeat(3000), text: 'The mayor said the id is long.'},
      {id: `${'x'.repeat(3000)}y`, text: 'The mayor said the id is longer.'},
      {id: 'word', text: `The mayor said ${'ا'.repeat(40_000)}.`},
      {id: 'empty', text: ''},
      {id: 'lines', title: '\u0000\n"', text: '\n \n\r\n"{}\u2028 \u0000'},
      {id: '_id/../?*', text: 'The mayor said stars.'},
      ...['__proto__', 'constructor', 'toString'].map(id => ({
        id,
        title: id,
        publisher: id,
        text: `Mayor ${id} said that ${id} had arrived.`
      }))
    ]
    expect(await index.addAll(strange)).toMatchObject({added: 10, refused: []})
    expect(await index.addAll(strange)).toMatchObject({added: 0, unchanged: 10})
    const named = await index.search('constructor', {filter: {publisher: 'constructor'}})
    expect(named.passages.map(({articleId}) => articleId)).toEqual(['constructor'])
    for (const {id, text} of strange) expect((await index.get(id))?.text).toBe(text)
    const long = Array.from({length: 4000}, (_, at) => `word${at} قالوا${at}`).join(' ')
    for (const query of [
      '\ud800',
      '"',
      '{"a":1}',
      'by:',
      'و'.repeat(5000),
      '\u0000 -"',
      long
    ]) {
      await expect(index.search(query)).resolves.toHaveProperty('passages')
      await expect(index.verify(query)).resolves.toHaveProperty('verdict')
    }
    await expect(index.search('x', {limit: -1})).rejects.toMatchObject({
      code: 'INVALID_OPTION'
    })
    await expect(index.addAll(7 as never)).rejects.toMatchObject({
      code: 'INVALID_OPTION'
    })
  })

  test('a request that is too large is cut in two, an article that is too large is refused', async () => {
    const small = await open(name, {bulkBytes: 64 * 1024 * 1024})
    const large = Array.from({length: 30}, (_, at) => ({
      id: `large-${at}`,
      text: `The mayor said ${at}.\n${'many words of no meaning '.repeat(2500)}`
    }))
    large.push({id: 'huge', text: `The mayor said so. ${'many words '.repeat(300_000)}`})
    const report = await small.addAll(large)
    expect(report.added).toBe(30)
    expect(report.refused).toMatchObject([{id: 'huge', code: 'TOO_LARGE'}])
    expect(await small.has('huge')).toBe(false)
    expect(await passagesOf('huge')).toBe(0)
    await small.close()
  }, 240_000)

  async function passagesOf(article: string): Promise<number> {
    await ask('POST', `/${name}-passages/_refresh`)
    const {count} = await ask<{count: number}>('POST', `/${name}-passages/_count`, {
      query: {term: {article: `=${article}`}}
    })
    return count
  }
})
