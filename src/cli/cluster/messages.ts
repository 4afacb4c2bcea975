import type {Article} from '../../index.ts'
import type {OpenSearchOptions, WriteReport} from '../../opensearch/index.ts'

/** What a worker is started with. */
export type WorkerData = Pick<
  OpenSearchOptions,
  'node' | 'index' | 'shards' | 'replicas' | 'patience'
>

/** Articles for a worker to write. */
export interface Batch {
  readonly number: number
  readonly articles: readonly Article[]
}

/** What became of a batch. */
export type BatchDone =
  | {readonly number: number; readonly report: WriteReport}
  | {readonly number: number; readonly failure: string}
