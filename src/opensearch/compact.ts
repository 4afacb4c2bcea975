import {readAttribution} from '../engine/snapshot.ts'
import type {Source} from '../types.ts'
import {type Operation, writeBulk} from './bulk.ts'
import {now} from './chance.ts'
import type {Cluster} from './cluster.ts'
import type {Collection} from './collection.ts'
import {
  type ArticleDocument,
  type PassageDocument,
  type SourceDocument,
  sourceOperation,
  sourcesOf
} from './documents.ts'
import type {Names} from './layout.ts'
import {everyDocument, getArticles, getByKeys, type ReadDocument} from './stored.ts'

/** What a compaction took out. */
export interface Compaction {
  /** Passages of articles that were replaced or never finished. */
  readonly passages: number
  /** Sources that nobody quotes any more. */
  readonly sources: number
  /** Index terms that stand nowhere any more. */
  readonly terms: number
}

/** Passages of younger articles may be waiting for their article. */
const leastAge = 3_600_000
/** Articles that are read to find how a source is named elsewhere. */
const mostNamings = 20

/**
 * Takes out what loads that broke off, replacements and removals left behind. None of it is ever
 * shown; it takes room, and a name that nobody bears any more can keep a shorter one from being
 * understood.
 */
export async function compactIndexes(
  cluster: Cluster,
  names: Names,
  collection: Collection,
  bulkBytes: number
): Promise<Compaction> {
  const write = async (operations: readonly Operation[]): Promise<number> => {
    const outcomes = await writeBulk(cluster, operations, bulkBytes)
    return outcomes.filter(outcome => outcome === 'done').length
  }
  const removed = {passages: 0, sources: 0, terms: 0}
  const old = {range: {writtenAt: {lt: now() - leastAge}}}
  for await (const page of everyDocument<PassageDocument>(cluster, names.passages, old)) {
    removed.passages += await write(await orphansOf(cluster, names, page))
  }
  const all = {match_all: {}}
  for await (const page of everyDocument<SourceDocument>(cluster, names.sources, all)) {
    const quoted = await collection.articlesOf(
      page.map(({document}) => [document.source])
    )
    const unused = page.filter((_, at) => quoted[at] === 0)
    removed.sources += await write(removalsOf(names.sources, unused))
    const used = page.filter((_, at) => quoted[at] !== 0)
    await write(await renamingsOf(cluster, names, collection, used))
  }
  const terms = {exists: {field: 'term'}}
  for await (const page of everyDocument<{term: string}>(cluster, names.terms, terms)) {
    const {passages, titles} = await collection.frequencies(
      page.map(({document}) => document.term)
    )
    const unused = page.filter(
      ({document}) =>
        (passages.get(document.term) ?? 0) + (titles.get(document.term) ?? 0) === 0
    )
    removed.terms += await write(removalsOf(names.terms, unused))
  }
  return removed
}

/** Removals of passages whose article is another now, or none. */
async function orphansOf(
  cluster: Cluster,
  names: Names,
  page: readonly ReadDocument<PassageDocument>[]
): Promise<Operation[]> {
  const ids = [...new Set(page.map(({document}) => document.article))]
  const found = await getArticles<Pick<ArticleDocument, 'version'>>(cluster, names, ids, [
    'version'
  ])
  const versions = new Map(ids.map((id, at) => [id, found[at]?.version]))
  return removalsOf(
    names.passages,
    page.filter(({document}) => versions.get(document.article) !== document.version)
  )
}

/** Namings of sources whose fullest naming stood in an article that is gone. */
async function renamingsOf(
  cluster: Cluster,
  names: Names,
  collection: Collection,
  page: readonly ReadDocument<SourceDocument>[]
): Promise<Operation[]> {
  const articles = page.map(({document}) => document.naming.article)
  const present = await getArticles(cluster, names, articles, ['version'])
  const operations: Operation[] = []
  for (const [at, {id, document, state}] of page.entries()) {
    if (present[at]) continue
    const keys = await collection.articlesThatQuote(document.source, mostNamings)
    const documents = await getByKeys<ArticleDocument>(cluster, names, keys)
    const namings = documents.flatMap(one =>
      one
        ? sourcesOf(
            one.id,
            one.said.attributions.map(saved => readAttribution(one.article.text, saved))
          )
        : []
    )
    const [fullest] = namings
      .filter(({source}) => source === document.source)
      .sort((a, b) => nameOf(b).length - nameOf(a).length)
    if (!fullest) continue
    const {index, document: renamed} = await sourceOperation(names, fullest)
    operations.push({action: 'index', index, id, document: renamed, read: state})
  }
  return operations
}

function nameOf({naming}: SourceDocument): string {
  return (naming.attribution.source as Source).name
}

function removalsOf(
  index: string,
  documents: readonly ReadDocument<unknown>[]
): Operation[] {
  return documents.map(({id, state}) => ({action: 'delete', index, id, read: state}))
}
