import {IsnadError} from '../errors.ts'
import {type Cluster, statusFailure} from './cluster.ts'

/** One write. */
export interface Operation {
  readonly action: 'index' | 'create' | 'delete'
  /** An alias, so that a write never makes an index of its own accord. */
  readonly index: string
  readonly id: string
  /** Writes only over a lower version, see `version_type=external`. */
  readonly version?: number | undefined
  readonly document?: object | undefined
  /** Writes only over what was read, see `if_seq_no`. */
  readonly read?: State | undefined
}

/** The state that a document was read in. */
export interface State {
  readonly _seq_no: number
  readonly _primary_term: number
}

/** What became of a write: `done`, `exists` (there was one already), or why it was refused. */
export type Outcome = 'done' | 'exists' | IsnadError

/** Small documents take a cluster longer than their bytes say. */
const mostItems = 1000

interface Item {
  readonly text: string
  readonly bytes: number
  /** Its place among the operations. */
  readonly at: number
}

interface BulkAnswer {
  readonly items: readonly Readonly<
    Record<string, {status: number; error?: {type?: string; reason?: string}}>
  >[]
}

/**
 * Writes operations in requests of at most so many bytes, or a thousand documents.
 *
 * Whatever the cluster is too busy for is tried again, so an operation must do no harm when it is
 * done twice. Rejects when the cluster stays away; operations before that may have been done.
 *
 * @returns What became of each, in order.
 */
export async function writeBulk(
  cluster: Cluster,
  operations: readonly Operation[],
  bytes: number
): Promise<Outcome[]> {
  const outcomes: Outcome[] = operations.map(() => 'done')
  for (const part of partsOf(operations.map(itemOf), bytes)) {
    await writePart(cluster, part, outcomes)
  }
  return outcomes
}

async function writePart(
  cluster: Cluster,
  part: readonly Item[],
  outcomes: Outcome[]
): Promise<void> {
  const waiting = cluster.waiting()
  let left = part
  while (left.length > 0) {
    const {items} = await send(cluster, left, outcomes)
    const busy: Item[] = []
    for (const [place, item] of left.entries()) {
      const [answer] = Object.values(items[place] ?? {})
      if (!answer) continue
      const {status, error} = answer
      if (status < 300 || status === 404) continue
      if (status === 409) {
        outcomes[item.at] = 'exists'
        continue
      }
      const reason = `${error?.type ?? 'refused'}: ${error?.reason ?? ''}`
      const {code, message, passing} = statusFailure(status, reason)
      if (!passing) outcomes[item.at] = new IsnadError(code, message)
      else if (waiting.isOver) throw new IsnadError(code, message)
      else busy.push(item)
    }
    left = busy
    if (left.length > 0) await waiting.pause()
  }
}

/** Sends a request; one that is too large for the cluster is cut in two until it is not. */
async function send(
  cluster: Cluster,
  items: readonly Item[],
  outcomes: Outcome[]
): Promise<BulkAnswer> {
  try {
    return await cluster.request<BulkAnswer>({
      method: 'POST',
      path: '/_bulk',
      query: {require_alias: 'true', filter_path: 'items.*.status,items.*.error'},
      body: items.map(({text}) => text).join('')
    })
  } catch (error) {
    if (!(error instanceof IsnadError) || error.code !== 'TOO_LARGE') throw error
    const [only] = items
    if (!only) return {items: []}
    if (items.length === 1) {
      outcomes[only.at] = error
      return {items: [{}]}
    }
    const middle = items.length >> 1
    const first = await send(cluster, items.slice(0, middle), outcomes)
    const second = await send(cluster, items.slice(middle), outcomes)
    return {items: [...first.items, ...second.items]}
  }
}

function itemOf(operation: Operation, at: number): Item {
  const {action, index, id, version, document, read} = operation
  const head = {
    [action]: {
      _index: index,
      _id: id,
      ...(version === undefined ? {} : {version, version_type: 'external'}),
      ...(read ? {if_seq_no: read._seq_no, if_primary_term: read._primary_term} : {})
    }
  }
  const lines = document ? [head, document] : [head]
  const text = lines.map(line => `${JSON.stringify(line)}\n`).join('')
  return {text, bytes: Buffer.byteLength(text), at}
}

function partsOf(items: readonly Item[], bytes: number): Item[][] {
  const parts: Item[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const item of items) {
    const full = parts.at(-1)?.length === mostItems
    if (full || size + item.bytes > bytes) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(item)
    size += item.bytes
  }
  return parts
}
