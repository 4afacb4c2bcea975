import {ByteReader} from '../engine/bytes.ts'
import {PackedAttributions} from '../engine/packed-attributions.ts'
import type {AddedCues} from '../languages/added-cue.ts'
import type {WorkerAnswer, WorkerText} from './worker-messages.ts'
import {type OwnedWorker, startWorker} from './worker-port.ts'

/** Whom to tell what a worker finds in the texts that it was given. */
interface Job {
  readonly resolve: (found: PackedAttributions[]) => void
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
          jobs.shift()?.resolve(read(answer as WorkerAnswer))
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
  extract(texts: readonly WorkerText[]): Promise<PackedAttributions[]> {
    const idlest = this.#workers.reduce((one, other) =>
      other.jobs.length < one.jobs.length ? other : one
    )
    return new Promise((resolve, reject) => {
      idlest.jobs.push({resolve, reject})
      idlest.worker.post(texts)
    })
  }

  /** Ends the workers, whatever they do. */
  end(): void {
    for (const {worker} of this.#workers) worker.end()
  }
}

/** The attributions stay in the bytes that the worker made, as those that are found here are packed too. */
function read({attributions, texts: table}: WorkerAnswer): PackedAttributions[] {
  const tableReader = new ByteReader(table)
  const texts = tableReader.texts(tableReader.count())
  const packed = {bytes: attributions, textOf: (number: number) => texts[number] ?? ''}
  const reader = new ByteReader(attributions)
  const found: PackedAttributions[] = []
  while (!reader.done) found.push(new PackedAttributions(packed, reader.skip()))
  return found
}
