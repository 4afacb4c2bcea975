import {checkOptions, expected, IsnadError, invalidOption} from '../errors.ts'
import type {Article} from '../types.ts'
import {Cluster} from './cluster.ts'
import {generationOf, makerOf, type Names, namesOf, type Part, parts} from './layout.ts'
import {checkIndex, findIndex, makeIndex, missing} from './open.ts'
import {
  connect,
  type OpenSearchOptions,
  type ResolvedOpenSearchOptions,
  resolveOpenSearchOptions
} from './options.ts'
import {everyArticle, getArticles} from './stored.ts'
import {ArticleWriter} from './write-articles.ts'

/** Options for `rebuildOpenSearchIndex`. */
export interface RebuildOptions {
  /** Called when articles have been read anew (default: nobody). */
  readonly onProgress?: ((progress: RebuildProgress) => void) | undefined
  /** Stops between two batches; what was read anew stays for the next call (default: never). */
  readonly signal?: AbortSignal | undefined
}

/** How far a rebuild has come. */
export interface RebuildProgress {
  /** Articles read anew so far. */
  readonly articles: number
}

interface Generation {
  /** By the aliases that people use. */
  readonly old: Readonly<Record<Part, string>>
  readonly made: Readonly<Record<Part, string>>
}

/**
 * Reads all articles of an index anew, with this release and these options, into indexes beside
 * those in use, and then swaps them in one step. Until then the old ones answer.
 *
 * Writes wait during the last pass, which copies what was written since the first. A rebuild that
 * broke off is taken up by the next call.
 */
export async function rebuildOpenSearchIndex(
  options: OpenSearchOptions,
  rebuild?: RebuildOptions
): Promise<RebuildProgress> {
  const {resolved, reading} = resolveOpenSearchOptions(options)
  const {onProgress, signal} = checkOptions<RebuildOptions>(
    rebuild,
    ['onProgress', 'signal'],
    'the options of the rebuild'
  )
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw invalidOption(`\`onProgress\`: ${expected('a function', onProgress)}`)
  }
  const client = resolved.client ?? (await connect(resolved.node ?? []))
  const cluster = new Cluster(client, resolved)
  const names = namesOf(resolved.index)
  const next = namesOf(resolved.index, true)
  const writer = new ArticleWriter(cluster, next, reading, resolved)
  let articles = 0
  const copy = async (): Promise<void> => {
    await refresh(cluster, names)
    for await (const page of everyArticle<{id: string; article: Article}>(
      cluster,
      names,
      ['id', 'article']
    )) {
      signal?.throwIfAborted()
      const {added, replaced, refused} = await writer.write(
        page.map(({article}) => article),
        {replace: true}
      )
      const [refusal] = refused
      if (refusal) throw new IsnadError(refusal.code, refusal.message)
      articles += added + replaced
      onProgress?.({articles})
    }
  }
  try {
    const generation = await makeGeneration(cluster, names, next, resolved, reading)
    await copy()
    try {
      await block(cluster, generation.old, true)
      await copy()
      await dropRemoved(cluster, names, next, writer)
      await writer.refresh()
      await swap(cluster, names, next, generation)
    } catch (error) {
      await block(cluster, generation.old, false)
      throw error
    }
    for (const name of Object.values(generation.old)) {
      await cluster.request({method: 'DELETE', path: `/${name}`, optional: true})
    }
    return {articles}
  } finally {
    if (!resolved.client) await client.close()
  }
}

async function makeGeneration(
  cluster: Cluster,
  names: Names,
  next: Names,
  resolved: ResolvedOpenSearchOptions,
  reading: {readonly fingerprint: string}
): Promise<Generation> {
  const maker = makerOf(reading)
  const old: Partial<Record<Part, string>> = {}
  const made: Partial<Record<Part, string>> = {}
  for (const part of parts) {
    const present = await findIndex(cluster, names[part])
    if (!present) throw missing(names[part])
    const generation = generationOf(present.name) + 1
    let begun = await findIndex(cluster, next[part])
    if (!begun) {
      const wanted = {part, alias: names[part], generation, meanwhile: next[part]}
      await makeIndex(cluster, wanted, resolved, maker)
      begun = await findIndex(cluster, next[part])
    }
    if (!begun) throw missing(next[part])
    checkIndex(part, next[part], begun.index, maker)
    old[part] = present.name
    made[part] = begun.name
  }
  return {old, made} as Generation
}

/** Takes out what was removed while the rest was read anew. */
async function dropRemoved(
  cluster: Cluster,
  names: Names,
  next: Names,
  writer: ArticleWriter
): Promise<void> {
  await refresh(cluster, next)
  for await (const page of everyArticle<{id: string}>(cluster, next, ['id'])) {
    const ids = page.map(({id}) => id)
    const present = await getArticles(cluster, names, ids, ['version'])
    for (const [at, id] of ids.entries()) if (!present[at]) await writer.remove(id)
  }
}

/** Lets the new indexes stand where the old ones stood, all at once. */
async function swap(
  cluster: Cluster,
  names: Names,
  next: Names,
  {old, made}: Generation
): Promise<void> {
  const actions = parts.flatMap(part => [
    {remove: {index: old[part], alias: names[part]}},
    {remove: {index: made[part], alias: next[part]}},
    {add: {index: made[part], alias: names[part]}}
  ])
  await cluster.request({method: 'POST', path: '/_aliases', body: {actions}})
}

async function block(
  cluster: Cluster,
  indexes: Generation['old'],
  write: boolean
): Promise<void> {
  await cluster.request({
    method: 'PUT',
    path: `/${Object.values(indexes).join(',')}/_settings`,
    body: {'index.blocks.write': write ? true : null}
  })
}

async function refresh(cluster: Cluster, names: Names): Promise<void> {
  const all = Object.values(names).join(',')
  await cluster.request({method: 'POST', path: `/${all}/_refresh`})
}
