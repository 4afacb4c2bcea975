import type {State} from './bulk.ts'
import {type Cluster, unanswered} from './cluster.ts'
import {articleKey} from './keys.ts'
import type {Names} from './layout.ts'

interface Got<Document> {
  readonly docs: readonly {
    readonly found?: boolean
    readonly _source?: Document
    readonly error?: {readonly type: string; readonly reason?: string}
  }[]
}

/** Documents that a request asks for at once, and not more: they may be large. */
const mostAtOnce = 200

/**
 * Gives the documents of some articles as they are now, whether or not a search finds them yet;
 * `undefined` where there is none.
 */
export async function getArticles<Document>(
  cluster: Cluster,
  names: Names,
  ids: readonly string[],
  fields?: readonly string[]
): Promise<(Document | undefined)[]> {
  const keys = await Promise.all(ids.map(articleKey))
  return getByKeys(cluster, names, keys, fields)
}

/** The same by the keys of articles; see `articleKey`. */
export async function getByKeys<Document>(
  cluster: Cluster,
  names: Names,
  keys: readonly string[],
  fields?: readonly string[]
): Promise<(Document | undefined)[]> {
  const found: (Document | undefined)[] = []
  for (let from = 0; from < keys.length; from += mostAtOnce) {
    const some = keys.slice(from, from + mostAtOnce)
    found.push(...(await getDocuments<Document>(cluster, names.articles, some, fields)))
  }
  return found
}

async function getDocuments<Document>(
  cluster: Cluster,
  index: string,
  keys: readonly string[],
  fields: readonly string[] | undefined
): Promise<(Document | undefined)[]> {
  const waiting = cluster.waiting()
  for (;;) {
    const {docs} = await cluster.request<Got<Document>>({
      method: 'POST',
      path: `/${index}/_mget`,
      query: fields ? {_source_includes: fields.join(',')} : {},
      body: {ids: keys}
    })
    // A shard whose node has just gone answers with an error for its documents alone.
    const failed = docs.find(({error}) => error)?.error
    if (!failed) return docs.map(({found, _source}) => (found ? _source : undefined))
    if (waiting.isOver) throw unanswered(failed)
    await waiting.pause()
  }
}

interface Page<Document> {
  readonly hits: {
    readonly hits: readonly {
      readonly _id: string
      readonly _source: Document
      readonly sort?: readonly unknown[]
      readonly _seq_no: number
      readonly _primary_term: number
    }[]
  }
  readonly _scroll_id?: string
}

/** How many documents are read at once where all are. */
const pageSize = 500

/** All articles, in the order of their ids; those written meanwhile may be missed. */
export async function* everyArticle<Document extends {readonly id: string}>(
  cluster: Cluster,
  names: Names,
  fields: readonly string[]
): AsyncGenerator<readonly Document[]> {
  let after: readonly unknown[] | undefined
  for (;;) {
    const {hits} = await cluster.request<Page<Document>>({
      method: 'POST',
      path: `/${names.articles}/_search`,
      query: {allow_partial_search_results: 'false'},
      body: {
        size: pageSize,
        _source: fields,
        sort: [{id: 'asc'}],
        ...(after ? {search_after: after} : {})
      }
    })
    after = hits.hits.at(-1)?.sort
    if (!after) return
    yield hits.hits.map(({_source}) => _source)
  }
}

/** A document as it was read. */
export interface ReadDocument<Document> {
  readonly id: string
  readonly document: Document
  readonly state: State
}

/** All documents of an index that a query finds, as they were when the reading began. */
export async function* everyDocument<Document>(
  cluster: Cluster,
  index: string,
  query: object
): AsyncGenerator<readonly ReadDocument<Document>[]> {
  let page = await cluster.request<Page<Document>>({
    method: 'POST',
    path: `/${index}/_search`,
    query: {scroll: keepAlive, allow_partial_search_results: 'false'},
    body: {size: pageSize, seq_no_primary_term: true, sort: ['_doc'], query}
  })
  const scroll = page._scroll_id
  try {
    while (page.hits.hits.length > 0) {
      yield page.hits.hits.map(({_id, _source, _seq_no, _primary_term}) => ({
        id: _id,
        document: _source,
        state: {_seq_no, _primary_term}
      }))
      page = await cluster.request<Page<Document>>({
        method: 'POST',
        path: '/_search/scroll',
        body: {scroll: keepAlive, scroll_id: scroll}
      })
    }
  } finally {
    await cluster.request({
      method: 'DELETE',
      path: '/_search/scroll',
      body: {scroll_id: [scroll]},
      optional: true
    })
  }
}

const keepAlive = '10m'
