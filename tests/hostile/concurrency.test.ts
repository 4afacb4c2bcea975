import {expect, test} from 'vitest'
import {type Article, createIndex, type Index} from '../../src/index.ts'
import {runs} from '../properties/runs.ts'

function article(id: string, turn: number): Article {
  const name = `Mayor Nora Salt ${turn}`
  return {
    id,
    text: `${name} said that bridge ${turn} was open.\nShe added that ferry ${turn} was late.`
  }
}

test('an endless iterable is left within one article of the signal', async () => {
  const index = createIndex()
  const controller = new AbortController()
  let given = 0
  let closed = false
  async function* feed(): AsyncGenerator<Article> {
    try {
      for (;;) yield article(`a${given++}`, given)
    } finally {
      closed = true
    }
  }
  const added = index.addAll(feed(), {
    signal: controller.signal,
    onProgress: ({added: count}) => {
      if (count === 20) controller.abort(new Error('enough'))
    }
  })
  await expect(added).rejects.toThrow('enough')
  expect(index.articleCount).toBe(20)
  expect(given).toBeLessThanOrEqual(21)
  expect(closed).toBe(true)
  expect(index.search('bridge', {limit: 100}).passages).toHaveLength(20)
})

/** Every passage shown is of an article as it is in the index now, and each article is whole. */
function expectWhole(index: Index, query: string): void {
  for (const {articleId, span, paragraph} of index.search(query).passages) {
    const {text = ''} = index.get(articleId) ?? {}
    expect(text.slice(span.start, span.end)).toBe(span.text)
    expect(text.split('\n')[paragraph]).toBe(span.text)
  }
  expect(index.passageCount).toBe(2 * index.articleCount)
}

test('searches between the writes of several callers see whole articles only', async () => {
  const index = createIndex()
  // `npm run fuzz` has it go on for more than ten thousand searches.
  const turns = Math.min(runs(60).numRuns, 4000)
  const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
  let searches = 0
  let writing = 5
  async function write(caller: number): Promise<void> {
    for (let turn = 0; turn < turns; turn++) {
      const id = `shared ${(turn * 7 + caller * 3) % 20}`
      if ((turn + caller) % 3 === 0) index.remove(id)
      else index.replace(article(id, turn))
      if (turn % 40 === 0) {
        const batch = [0, 1, 2].map(at => article(`${caller} ${turn} ${at}`, turn))
        await index.addAll(batch)
      }
      await pause()
    }
    writing--
  }
  async function read(): Promise<void> {
    while (writing > 0) {
      expectWhole(index, `who said that bridge ${searches % turns} was open`)
      searches++
      await pause()
    }
  }
  const writers = Array.from({length: writing}, (_, caller) => write(caller))
  await Promise.all([...writers, read(), read(), read()])
  expect(searches).toBeGreaterThan(turns)
  const fresh = createIndex()
  for (const {source} of index.sources()) expect(source.name).toContain('Nora Salt')
  for (let at = 0; at < 20; at++) {
    const kept = index.get(`shared ${at}`)
    if (kept) fresh.add(kept)
  }
  const ids = {articleIds: Array.from({length: 20}, (_, at) => `shared ${at}`)}
  expect(
    index
      .search('bridge', {filter: ids, limit: 50})
      .passages.map(one => one.articleId)
      .sort()
  ).toEqual(
    fresh
      .search('bridge', {limit: 50})
      .passages.map(one => one.articleId)
      .sort()
  )
})
