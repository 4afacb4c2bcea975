import {IsnadError} from '../errors.ts'
import type {Cluster} from './cluster.ts'
import {
  fields,
  generationName,
  type Maker,
  type Names,
  type Part,
  parts,
  type Sharding,
  templateOf
} from './layout.ts'

/** What a cluster says of itself. */
interface About {
  readonly version?: {readonly number?: unknown}
}

interface FoundIndex {
  readonly mappings: {
    readonly _meta?: {readonly isnad?: Partial<Maker>}
    readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }
}

/** Indexes by their names; asked by an alias, there is one. */
type FoundIndexes = Readonly<Record<string, FoundIndex>>

/** Opens the indexes behind some aliases, or makes them where there are none. */
export async function openIndexes(
  cluster: Cluster,
  names: Names,
  sharding: Sharding,
  maker: Maker
): Promise<void> {
  const about = await cluster.request<About>({method: 'GET', path: '/'})
  if (typeof about?.version?.number !== 'string') {
    throw new IsnadError(
      'CLUSTER_REFUSED',
      'what answers at this address is no OpenSearch; check `node`'
    )
  }
  for (const part of parts) {
    const found = await findIndex(cluster, names[part])
    if (found) checkIndex(part, names[part], found.index, maker)
    else
      await makeIndex(cluster, {part, alias: names[part], generation: 1}, sharding, maker)
  }
}

/** Checks that the indexes are still those that were opened. */
export async function checkIndexes(
  cluster: Cluster,
  names: Names,
  maker: Maker
): Promise<void> {
  const found = await findIndex(cluster, names.passages)
  if (!found) throw missing(names.passages)
  checkIndex('passages', names.passages, found.index, maker)
}

/** An index to make. */
export interface NewIndex {
  readonly part: Part
  /** The alias that it is named and templated after. */
  readonly alias: string
  readonly generation: number
  /** The alias that stands for it until it takes the place of another (default: `alias`). */
  readonly meanwhile?: string | undefined
}

/** Makes an index of some generation, and lets an alias stand for it. */
export async function makeIndex(
  cluster: Cluster,
  {part, alias, generation, meanwhile = alias}: NewIndex,
  sharding: Sharding,
  maker: Maker
): Promise<void> {
  const template = templateOf(part, sharding, maker)
  await cluster.request({
    method: 'PUT',
    path: `/_index_template/${alias}`,
    body: {index_patterns: [`${alias}-*`], priority: 500, template}
  })
  try {
    await cluster.request({
      method: 'PUT',
      path: `/${generationName(alias, generation)}`,
      body: {aliases: {[meanwhile]: {}}}
    })
  } catch (error) {
    // Another program was faster; what it made is checked like any other.
    const found = await findIndex(cluster, meanwhile)
    if (!found) throw error
    checkIndex(part, meanwhile, found.index, maker)
  }
}

/** The index that an alias stands for. */
export async function findIndex(
  cluster: Cluster,
  alias: string
): Promise<{readonly name: string; readonly index: FoundIndex} | undefined> {
  const found = await cluster.request<FoundIndexes>({
    method: 'GET',
    path: `/${alias}`,
    query: {allow_no_indices: 'false'},
    optional: true
  })
  const [first] = Object.entries(found ?? {})
  return first && {name: first[0], index: first[1]}
}

/** Checks that an index is what this release made, or would make. */
export function checkIndex(
  part: Part,
  alias: string,
  found: FoundIndex,
  maker: Maker
): void {
  const {_meta, properties = {}} = found.mappings
  const made = _meta?.isnad
  if (!made) {
    throw wrongMapping(alias, 'isnad did not make it')
  }
  if (made.format !== maker.format) {
    throw new IsnadError(
      'UNSUPPORTED_VERSION',
      `\`${alias}\` holds documents of format ${made.format}, this release writes ${maker.format}; call \`rebuildOpenSearchIndex\`, which goes on answering meanwhile`
    )
  }
  if (made.fingerprint !== maker.fingerprint) {
    throw new IsnadError(
      'UNSUPPORTED_VERSION',
      `\`${alias}\` was filled by a release, or with options, that read text in another way; call \`rebuildOpenSearchIndex\`, which goes on answering meanwhile, or open it with the same`
    )
  }
  for (const [field, wanted] of Object.entries(fields[part])) {
    const difference = differenceOf(field, wanted, properties[field])
    if (difference) throw wrongMapping(alias, difference)
  }
}

function differenceOf(field: string, wanted: object, found: unknown): string | undefined {
  if (typeof found !== 'object' || found === null) return `it has no field \`${field}\``
  for (const key of ['type', 'analyzer', 'similarity'] as const) {
    const one = (wanted as Record<string, unknown>)[key]
    const other = (found as Record<string, unknown>)[key]
    // A mapping leaves `object` out where there are properties.
    if (one === undefined || one === 'object' || one === other) continue
    return `\`${key}\` of its field \`${field}\` is \`${String(other)}\`, not \`${String(one)}\``
  }
  return undefined
}

function wrongMapping(alias: string, why: string): IsnadError {
  return new IsnadError(
    'WRONG_MAPPING',
    `\`${alias}\` cannot be used: ${why}; choose another \`index\`, or delete this one`
  )
}

/** The refusal where an index has vanished. */
export function missing(alias: string): IsnadError {
  return new IsnadError(
    'WRONG_MAPPING',
    `there is no index behind \`${alias}\` any more; open it again to make one`
  )
}
