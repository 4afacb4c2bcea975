import {randomUUID} from 'node:crypto'
import {afterAll, beforeAll, describe} from 'vitest'
import {
  createOpenSearchIndex,
  type OpenSearchIndex,
  type OpenSearchOptions
} from '../../src/opensearch/index.ts'

/** The nodes of the cluster to test against. */
export const nodes: readonly string[] = (process.env['OPENSEARCH_URL'] ?? '')
  .split(',')
  .filter(Boolean)
/** Where a node can be killed and started; see cluster/run.js. */
export const control: string | undefined = process.env['OPENSEARCH_CONTROL']

const how =
  'run `node tests/opensearch/cluster/run.js npx vitest run tests/opensearch`, or set OPENSEARCH_URL'

/** Tests that need a cluster; without one they are skipped, which is said. */
export function describeCluster(name: string, tests: () => void): void {
  if (nodes.length === 0) console.warn(`skipped, no cluster: ${name}; ${how}`)
  describe.skipIf(nodes.length === 0)(name, tests)
}

/** Tests that kill nodes of a cluster. */
export function describeFaults(name: string, tests: () => void): void {
  if (!control) console.warn(`skipped, no cluster to kill nodes of: ${name}; ${how}`)
  describe.skipIf(!control)(name, tests)
}

/** A name for an index of one test file, whose indexes are deleted in the end. */
export function freshName(): string {
  const name = `test-${randomUUID().slice(0, 8)}`
  beforeAll(() => {
    names.push(name)
  })
  return name
}

const names: string[] = []

afterAll(async () => {
  for (const name of names) await deleteIndexes(name)
}, 240_000)

/** Opens an index cut in three with a copy of each part. */
export function open(
  index: string,
  options?: Partial<OpenSearchOptions>
): Promise<OpenSearchIndex> {
  return createOpenSearchIndex({node: nodes, index, shards: 3, replicas: 1, ...options})
}

/** Asks the cluster itself, by whichever node is there. */
export async function ask<Answer>(
  method: string,
  path: string,
  body?: object
): Promise<Answer> {
  for (const node of nodes) {
    const response = await fetch(`${node}${path}`, {
      method,
      headers: {'content-type': 'application/json'},
      ...(body ? {body: JSON.stringify(body)} : {})
    }).catch(() => undefined)
    if (response) return (await response.json()) as Answer
  }
  throw new Error(`no node answers ${method} ${path}`)
}

/** Deletes all that isnad keeps under a name. */
async function deleteIndexes(name: string): Promise<void> {
  for (const part of ['passages', 'articles', 'terms', 'sources']) {
    const found = await ask<object>('GET', `/${name}-${part}-*`)
    for (const index of Object.keys(found)) await ask('DELETE', `/${index}`)
    await ask('DELETE', `/_index_template/${name}-${part}`)
  }
}
