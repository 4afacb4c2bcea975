import {Worker} from 'node:worker_threads'
import type {WriteReport} from '../../opensearch/index.ts'
import {InputFailure} from '../failure.ts'
import type {Batch, BatchDone, WorkerData} from './messages.ts'

/** Batches that a worker has before it: one is analysed while another is written. */
const ahead = 2

interface Waiting {
  readonly resolve: (report: WriteReport) => void
  readonly reject: (failure: unknown) => void
}

/** Threads that write batches of articles, each when it has time. */
export class Workers {
  readonly #workers: {readonly worker: Worker; readonly waiting: Map<number, Waiting>}[]
  readonly #free: (() => void)[] = []

  constructor(count: number, data: WorkerData) {
    const program = new URL('./load-worker.js', import.meta.url)
    this.#workers = Array.from({length: count}, () => {
      const worker = new Worker(program, {workerData: data})
      const waiting = new Map<number, Waiting>()
      worker.on('message', (done: BatchDone) => {
        const {resolve, reject} = waiting.get(done.number) as Waiting
        waiting.delete(done.number)
        if ('report' in done) resolve(done.report)
        else reject(new InputFailure(done.failure))
        this.#free.shift()?.()
      })
      worker.on('error', failure => {
        for (const {reject} of waiting.values()) reject(failure)
        waiting.clear()
        this.#free.shift()?.()
      })
      return {worker, waiting}
    })
  }

  /** Waits until one has time, and gives it a batch; what is given settles when it is written. */
  async write(batch: Batch): Promise<{readonly done: Promise<WriteReport>}> {
    for (;;) {
      const [idlest] = [...this.#workers].sort((a, b) => a.waiting.size - b.waiting.size)
      if (idlest && idlest.waiting.size < ahead) {
        const done = new Promise<WriteReport>((resolve, reject) => {
          idlest.waiting.set(batch.number, {resolve, reject})
        })
        idlest.worker.postMessage(batch)
        return {done}
      }
      await new Promise<void>(resolve => this.#free.push(resolve))
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(({worker}) => worker.terminate()))
  }
}
