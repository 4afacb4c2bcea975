import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import type {Article} from '../../src/index.ts'
import type {OpenSearchIndex} from '../../src/opensearch/index.ts'
import {makeArticles} from './made-up.ts'
import {ask, control, describeFaults, freshName, nodes, open} from './support.ts'

/** `FAULT_ARTICLES=20000` loads so many. */
const articles = Number(process.env['FAULT_ARTICLES'] ?? 4000)
/** The node that is killed: not the one that is asked first. */
const victim = 3

describeFaults('a node is lost', () => {
  const name = freshName()

  test('in the middle of a load: no article is lost, none is there twice', async () => {
    const index = await open(name)
    let killed: Promise<unknown> | undefined
    const report = await index.addAll(makeArticles(articles), {
      onProgress({written}) {
        if (written > articles / 3) killed ??= node('kill')
      }
    })
    await killed
    expect(killed).toBeDefined()
    expect(report).toMatchObject({refused: [], replaced: 0})
    expect(report.added + report.unchanged).toBe(articles)
    await expectWhole(index)
    await index.close()
    await node('start')
    await untilGreen()
  }, 900_000)

  test('in the middle of questions: each is answered, and alike', async () => {
    const index = await open(name)
    const questions = Array.from(
      {length: 60},
      (_, at) => `who confirmed that the harbour number ${(at * 311) % articles} is open?`
    )
    const before = []
    for (const question of questions) before.push(await index.search(question))
    const after = []
    let killed: Promise<unknown> | undefined
    for (const [at, question] of questions.entries()) {
      if (at === 20) killed = node('kill')
      after.push(await index.search(question))
    }
    await killed
    expect(after.map(({sources}) => sources[0]?.source.id)).toEqual(
      before.map(({sources}) => sources[0]?.source.id)
    )
    await expectWhole(index)
    await index.close()
    await node('start')
    await untilGreen()
  }, 900_000)

  /** Expects every article once, letter by letter, with all of its passages. */
  async function expectWhole(index: OpenSearchIndex): Promise<void> {
    const expected = new Map<string, string>()
    for (const article of makeArticles(articles)) expected.set(article.id, sumOf(article))
    const counts = await index.count()
    expect(counts).toMatchObject({articles, passages: articles * 2})
    const {count} = await ask<{count: number}>('GET', `/${name}-passages/_count`)
    const found = new Map<string, string>()
    const kept: string[] = []
    for await (const {_id, _source} of everyDocument(`${name}-articles`)) {
      expect(found.has(_source.article.id)).toBe(false)
      found.set(_source.article.id, sumOf(_source.article))
      kept.push(_id)
    }
    expect(kept.length).toBe(articles)
    expect(found).toEqual(expected)
    // A passage of each: those of an unfinished attempt would be counted on top.
    const paragraphs = new Set<string>()
    for await (const {_source} of everyDocument(`${name}-passages`)) {
      paragraphs.add(`${String(_source.article)} ${_source.paragraph}`)
    }
    expect(paragraphs.size).toBe(articles * 2)
    // Rows of deleted child documents are not counted: attributions are nested.
    expect(count).toBe(articles * 2)
  }
})

interface Document {
  readonly _id: string
  readonly _source: {readonly article: Article; readonly paragraph: number}
}

interface Page {
  readonly hits: {readonly hits: readonly Document[]}
  readonly _scroll_id: string
}

async function* everyDocument(index: string): AsyncGenerator<Document> {
  let page = await ask<Page>('POST', `/${index}/_search?scroll=5m`, {size: 5000})
  while (page.hits.hits.length > 0) {
    yield* page.hits.hits
    const scroll = {scroll: '5m', scroll_id: page._scroll_id}
    page = await ask<Page>('POST', '/_search/scroll', scroll)
  }
}

function sumOf(article: object): string {
  const entries = Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex')
}

function node(verb: 'kill' | 'start'): Promise<unknown> {
  return fetch(`${control}/${verb}/${victim}`, {method: 'POST'})
}

async function untilGreen(): Promise<void> {
  const path = `/_cluster/health?wait_for_nodes=${nodes.length}&wait_for_status=green&timeout=20s`
  for (let attempt = 0; attempt < 30; attempt++) {
    const {status, number_of_nodes: there} = await ask<{
      status: string
      number_of_nodes: number
    }>('GET', path)
    if (status === 'green' && there === nodes.length) return
  }
  throw new Error('the cluster did not recover')
}
