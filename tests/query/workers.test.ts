// What was built: workers run a file beside it.
import {expect, test, vi} from 'vitest'
import type * as isnad from '../../src/index.ts'
import type {Article, Index, Progress} from '../../src/index.ts'
import {readAnnotated} from '../gold/corpus.ts'

const built = new URL('../../dist/index.js', import.meta.url).href
const {createIndex}: typeof isnad = await import(built)

const articles: readonly Article[] = readAnnotated().map(({id, title, paragraphs}) => ({
  id,
  title,
  text: paragraphs.join('\n')
}))

async function bytesOf(index: Index): Promise<Uint8Array> {
  return new Uint8Array(await new Response(index.toStream()).arrayBuffer())
}

test('workers make the same index to the byte', async () => {
  const alone = createIndex()
  await alone.addAll(articles)
  const together = createIndex()
  await together.addAll(articles, {workers: 2})
  expect(together.attributionCount).toBeGreaterThan(0)
  expect(await bytesOf(together)).toEqual(await bytesOf(alone))
})

test('articles come in their order from a source that is slow, and it is closed in the end', async () => {
  const alone = createIndex()
  await alone.addAll(articles)
  let closed = 0
  async function* slowly(): AsyncGenerator<Article> {
    try {
      for (const [at, article] of articles.entries()) {
        if (at % 16 === 0) await new Promise(resolve => setTimeout(resolve, 2))
        yield article
      }
    } finally {
      closed++
    }
  }
  const together = createIndex()
  await together.addAll(slowly(), {workers: 3})
  expect(await bytesOf(together)).toEqual(await bytesOf(alone))
  const twice = createIndex()
  twice.add(articles[2] as Article)
  await expect(twice.addAll(slowly(), {workers: 1})).rejects.toMatchObject({
    code: 'DUPLICATE_ID'
  })
  expect(closed).toBe(2)
})

test('lets other work go on where there is no `setImmediate`, as in browsers', async () => {
  vi.stubGlobal('setImmediate', undefined)
  try {
    let others = 0
    const timer = setInterval(() => others++)
    await createIndex().addAll(articles)
    clearInterval(timer)
    expect(others).toBeGreaterThan(0)
  } finally {
    vi.unstubAllGlobals()
  }
})

test('workers know the cues of the index', async () => {
  const cues = {en: [{lemma: 'flabber', stance: 'claim' as const}]}
  const text = 'The minister flabbered that the bridge is closed.'
  const index = createIndex({cues})
  await index.addAll([{id: 'a', text}], {workers: 1})
  const alone = createIndex({cues})
  alone.add({id: 'a', text})
  expect(index.attributions('a')).toEqual(alone.attributions('a'))
  expect(index.attributionCount).toBe(1)
})

test('articles before one that is refused stay, with workers as without', async () => {
  const list = [articles[0], articles[1], {id: 'no text'}, articles[2]] as Article[]
  const twice = [articles[0], articles[1], articles[0]] as Article[]
  for (const workers of [0, 2]) {
    const index = createIndex()
    await expect(index.addAll(list, {workers})).rejects.toMatchObject({
      code: 'INVALID_ARTICLE'
    })
    expect(index.articleCount).toBe(2)
    const other = createIndex()
    await expect(other.addAll(twice, {workers})).rejects.toMatchObject({
      code: 'DUPLICATE_ID'
    })
    expect(other.articleCount).toBe(2)
  }
})

test('replaces, and leaves out what is refused, where that is wanted', async () => {
  const [first, second, third] = articles as [Article, Article, Article]
  const changed = {...first, text: second.text}
  const none = {id: 'no text'} as Article
  const expectedIndex = createIndex()
  for (const article of [second, changed, third]) expectedIndex.add(article)
  for (const workers of [0, 2]) {
    const index = createIndex()
    const refused: [string, Article][] = []
    await index.addAll([first, none, second, changed, third], {
      workers,
      replace: true,
      onRefused: ({code}, article) => refused.push([code, article])
    })
    expect(refused).toEqual([['INVALID_ARTICLE', none]])
    expect(index.articleCount).toBe(3)
    expect(index.get(first.id)).toEqual(changed)
    expect(index.search(third.title ?? '')).toEqual(
      expectedIndex.search(third.title ?? '')
    )
    const kept = createIndex()
    const twice: string[] = []
    await kept.addAll([first, changed, second], {
      workers,
      onRefused: ({code}) => twice.push(code)
    })
    expect(twice).toEqual(['DUPLICATE_ID'])
    expect(kept.get(first.id)).toEqual(first)
    expect(kept.articleCount).toBe(2)
  }
  for (const wrong of [{replace: 1}, {onRefused: true}]) {
    await expect(createIndex().addAll([], wrong as never)).rejects.toMatchObject({
      code: 'INVALID_OPTION'
    })
  }
})

test('an abort keeps whole articles only', async () => {
  for (const workers of [0, 2]) {
    const controller = new AbortController()
    const index = createIndex()
    const adding = index.addAll(articles, {
      workers,
      signal: controller.signal,
      onProgress: ({articles: count}) => {
        if (count === 3) controller.abort(new Error('enough'))
      }
    })
    await expect(adding).rejects.toThrow('enough')
    expect(index.articleCount).toBeGreaterThanOrEqual(3)
    expect(index.articleCount).toBeLessThan(articles.length)
    const again = createIndex()
    await again.addAll(articles.slice(0, index.articleCount))
    expect(await bytesOf(index)).toEqual(await bytesOf(again))
  }
})

test('progress counts articles, passages and bytes', async () => {
  for (const workers of [0, 1]) {
    const seen: Progress[] = []
    const index = createIndex()
    await index.addAll(articles.slice(0, 3), {
      workers,
      onProgress: progress => seen.push(progress)
    })
    expect(seen.map(({added}) => added)).toEqual([1, 2, 3])
    const last = seen.at(-1) as Progress
    expect(last).toMatchObject({articles: 3, passages: index.passageCount})
    const bytes = articles
      .slice(0, 3)
      .map(({text}) => new TextEncoder().encode(text).length)
    expect(last.bytes).toBe(bytes.reduce((sum, length) => sum + length, 0))
    expect(last.rate).toBeGreaterThan(0)
  }
})

test('an index with an `extract` of its own takes no workers', async () => {
  const index = createIndex({extract: () => []})
  await expect(index.addAll([], {workers: 1})).rejects.toMatchObject({
    code: 'INVALID_OPTION'
  })
  await expect(createIndex().addAll([], {workers: -1})).rejects.toMatchObject({
    code: 'INVALID_OPTION'
  })
  await createIndex().addAll([], {workers: 1})
})
