import {readAttributions, readTable} from '../engine/article-bytes.ts'
import {ByteReader} from '../engine/bytes.ts'
import type {AddedCues} from '../languages/added-cue.ts'
import type {Attribution} from '../types.ts'
import type {WorkerAnswer, WorkerText} from './worker-messages.ts'
import {type OwnedWorker, startWorker} from './worker-port.ts'

/** Texts that a worker has to read, in the order it was given them. */
interface Job {
  readonly texts: readonly WorkerText[]
  readonly resolve: (attributions: Attribution[][]) => void
  readonly reject: (cause: unknown) => void
}

/** Workers that find attributions, each with its jobs in the order they come back. */
export class ExtractionPool {
  readonly #workers: {readonly worker: OwnedWorker; readonly jobs: Job[]}[] = []

  constructor(count: number, cues: AddedCues) {
    for (let at = 0; at < count; at++) {
      const jobs: Job[] = []
      const worker = startWorker({
        answered: answer => {
          const job = jobs.shift()
          job?.resolve(read(answer as WorkerAnswer, job.texts))
        },
        failed: cause => {
          for (const job of jobs.splice(0)) job.reject(cause)
        }
      })
      worker.post({cues})
      this.#workers.push({worker, jobs})
    }
  }

  /** Finds the attributions of each of some texts. */
  extract(texts: readonly WorkerText[]): Promise<Attribution[][]> {
    const idlest = this.#workers.reduce((one, other) =>
      other.jobs.length < one.jobs.length ? other : one
    )
    return new Promise((resolve, reject) => {
      idlest.jobs.push({texts, resolve, reject})
      idlest.worker.post(texts)
    })
  }

  /** Ends the workers, whatever they do. */
  end(): void {
    for (const {worker} of this.#workers) worker.end()
  }
}

function read(
  {attributions, texts: table}: WorkerAnswer,
  texts: readonly WorkerText[]
): Attribution[][] {
  const reader = new ByteReader(attributions)
  const textOf = readTable(table, new ByteReader(table))
  return texts.map(({text}) => readAttributions(reader, textOf, text))
}
