import type {Call, CallName, Calls, LoadProgress, Reply} from './protocol.ts'
import {scriptUrl} from './trusted.ts'

interface Waiting {
  readonly resolve: (given: never) => void
  readonly reject: (error: Error) => void
  readonly onProgress: ((progress: LoadProgress) => void) | undefined
}

/** Calls the worker as if it were functions. */
export class WorkerClient {
  readonly #worker = new Worker(scriptUrl('./worker/worker.js'), {type: 'module'})
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor() {
    this.#worker.addEventListener('message', ({data}: MessageEvent<Reply>) =>
      this.#receive(data)
    )
    this.#worker.addEventListener('error', ({message}) => {
      const error = new Error(message || 'the worker did not start')
      for (const {reject} of this.#waiting.values()) reject(error)
      this.#waiting.clear()
    })
  }

  /** Asks, and gives what the worker answers. */
  call<Name extends CallName>(
    name: Name,
    asked: Calls[Name]['asked'],
    onProgress?: (progress: LoadProgress) => void
  ): Promise<Calls[Name]['given']> {
    this.#lastId++
    const id = this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {resolve, reject, onProgress})
      this.#worker.postMessage({id, name, asked} as Call)
    })
  }

  #receive(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    if (!waiting) return
    if ('progress' in reply) {
      waiting.onProgress?.(reply.progress)
      return
    }
    this.#waiting.delete(reply.id)
    if ('failed' in reply) waiting.reject(new Error(reply.failed))
    else waiting.resolve(reply.given as never)
  }
}
