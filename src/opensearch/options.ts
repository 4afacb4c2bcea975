import {checkOptions, expected, IsnadError, invalidOption} from '../errors.ts'
import {type IndexOptions, indexKeys, resolveIndexOptions} from '../query/options.ts'
import type {Reading} from '../query/reading.ts'
import type {ClusterClient, Patience} from './cluster.ts'
import type {Sharding} from './layout.ts'
import type {Pace} from './write-articles.ts'

/** Options for `createOpenSearchIndex`. */
export interface OpenSearchOptions extends IndexOptions {
  /** The address of the cluster, or of several of its nodes: `https://user:password@host:9200`. */
  readonly node?: string | readonly string[] | undefined
  /**
   * A client of your own, in place of `node`: a `Client` of `@opensearch-project/opensearch`
   * with certificates, signatures or a proxy. It is yours to close.
   */
  readonly client?: ClusterClient | undefined
  /** The name that all of its indexes begin with: `news`, `news-2026`. */
  readonly index: string
  /** How many parts a new index is cut into (default: 1). */
  readonly shards?: number | undefined
  /** How many copies a new index has beside the first (default: 1). */
  readonly replicas?: number | undefined
  /** The most bytes of a request that writes (default: 5 MiB). */
  readonly bulkBytes?: number | undefined
  /** How many batches are written at once (default: 2). */
  readonly parallel?: number | undefined
  /** How long one request may take, in milliseconds (default: 60 000). */
  readonly requestTimeout?: number | undefined
  /** How long a busy or absent cluster is asked again, in milliseconds (default: 120 000). */
  readonly patience?: number | undefined
}

/** Options of the cluster, each with a value. */
export interface ResolvedOpenSearchOptions extends Sharding, Patience, Pace {
  readonly index: string
  readonly node: readonly string[] | undefined
  readonly client: ClusterClient | undefined
}

const defaults = {
  shards: 1,
  replicas: 1,
  bulkBytes: 5 * 1024 * 1024,
  parallel: 2,
  requestTimeout: 60_000,
  patience: 120_000
}

const least = {
  shards: 1,
  replicas: 0,
  bulkBytes: 1024,
  parallel: 1,
  requestTimeout: 1,
  patience: 0
}

type Count = keyof typeof defaults

const indexName = /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/u

/** Checks options, and fills in the defaults. */
export function resolveOpenSearchOptions(options: OpenSearchOptions): {
  readonly resolved: ResolvedOpenSearchOptions
  readonly reading: Reading
} {
  const counts = Object.keys(defaults) as Count[]
  const own: readonly string[] = ['node', 'client', 'index', ...counts]
  const all = Object.entries(
    checkOptions<OpenSearchOptions>(options, own.concat(indexKeys), 'the options')
  )
  const given: Partial<OpenSearchOptions> = Object.fromEntries(
    all.filter(([key]) => own.includes(key))
  )
  const {reading, extract} = resolveIndexOptions(
    Object.fromEntries(all.filter(([key]) => !own.includes(key)))
  )
  const {index, client} = given
  if (typeof index !== 'string' || index.length > 100 || !indexName.test(index)) {
    throw invalidOption(
      `\`index\`: ${expected('up to a hundred lower-case letters and digits, with single `-` and `_` in between', index)}`
    )
  }
  if ((client === undefined) === (given.node === undefined)) {
    throw invalidOption('give either `node`, the address of the cluster, or a `client`')
  }
  if (client !== undefined && typeof client?.transport?.request !== 'function') {
    throw invalidOption(
      `\`client\`: ${expected('a client of `@opensearch-project/opensearch`', client)}`
    )
  }
  const resolved = {
    index,
    client,
    node: given.node === undefined ? undefined : addresses(given.node),
    shards: count(given, 'shards'),
    replicas: count(given, 'replicas'),
    bulkBytes: count(given, 'bulkBytes'),
    parallel: count(given, 'parallel'),
    requestTimeout: count(given, 'requestTimeout'),
    patience: count(given, 'patience')
  }
  return {
    resolved,
    reading: {...reading, extract: (text, given) => [...extract(text, given ?? {})]}
  }
}

function count(given: Partial<OpenSearchOptions>, key: Count): number {
  const value = given[key] ?? defaults[key]
  if (!Number.isInteger(value) || value < least[key]) {
    throw invalidOption(
      `\`${key}\`: ${expected(`a whole number, ${least[key]} or more`, value)}`
    )
  }
  return value
}

function addresses(node: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(node) ? node : [node]
  const wrong = list.find(one => typeof one !== 'string' || !isAddress(one))
  if (list.length === 0 || wrong !== undefined) {
    throw invalidOption(
      `\`node\`: ${expected('an address such as `http://localhost:9200`', withoutSecrets(wrong))}`
    )
  }
  return list as string[]
}

function withoutSecrets(address: unknown): unknown {
  return typeof address === 'string' ? address.replace(/^.*@/u, '…@') : address
}

function isAddress(text: string): boolean {
  try {
    return /^https?:$/u.test(new URL(text).protocol)
  } catch {
    return false
  }
}

/** Connects to the nodes of a cluster with the client that has to be installed for it. */
export async function connect(nodes: readonly string[]): Promise<ClusterClient> {
  let Client: typeof import('@opensearch-project/opensearch').Client
  try {
    ;({Client} = await import('@opensearch-project/opensearch'))
  } catch (cause) {
    throw new IsnadError(
      'INVALID_OPTION',
      '`isnad/opensearch` needs `@opensearch-project/opensearch`; install it beside isnad',
      {cause}
    )
  }
  return new Client({nodes: [...nodes]}) as unknown as ClusterClient
}
