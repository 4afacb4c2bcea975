import {invalidOption} from '../errors.ts'

/** What a worker and its owner talk through. */
export interface Port {
  postMessage: (message: unknown, transfer?: readonly ArrayBuffer[]) => void
  onmessage: ((event: {data: never}) => void) | null
}

/** A worker as its owner has it. */
export interface OwnedWorker {
  readonly post: (message: unknown) => void
  readonly end: () => void
}

/** What an owner is told. */
export interface WorkerListener {
  readonly answered: (answer: unknown) => void
  readonly failed: (cause: unknown) => void
}

/** The part of a browser's Worker that is used here. */
interface WebWorker extends Port {
  onerror: ((event: {message?: string}) => void) | null
  terminate: () => void
}

type WebWorkerClass = new (url: URL, options: {type: 'module'}) => WebWorker

/** The part of a Node worker that is used here. */
interface Thread {
  postMessage: (message: unknown) => void
  on: (event: 'message' | 'error', listener: (value: unknown) => void) => void
  terminate: () => Promise<unknown>
}

interface Threads {
  readonly Worker: new (url: URL) => Thread
  readonly parentPort: Port | null
}

/**
 * The threads of Node, where this is Node. They are asked of the process, not imported: a bundler
 * for browsers would look for what is imported.
 */
function threads(): Threads | undefined {
  const {process} = globalThis as {
    process?: {getBuiltinModule?: (name: string) => unknown}
  }
  return process?.getBuiltinModule?.('node:worker_threads') as Threads | undefined
}

/** The port of the worker that this runs in. */
export function ownPort(): Port {
  return threads()?.parentPort ?? (globalThis as unknown as Port)
}

/** Starts a worker that finds attributions. */
export function startWorker({answered, failed}: WorkerListener): OwnedWorker {
  const {Worker: WebClass} = globalThis as {Worker?: WebWorkerClass}
  if (WebClass) {
    // Written out, for bundlers know this form and no other.
    const worker = new WebClass(new URL('./extract-worker.js', import.meta.url), {
      type: 'module'
    })
    worker.onmessage = ({data}) => answered(data)
    worker.onerror = ({message}) => failed(new Error(message ?? 'a worker failed'))
    return {post: message => worker.postMessage(message), end: () => worker.terminate()}
  }
  const node = threads()
  if (!node) throw invalidOption('`workers`: there are none to be had in this runtime')
  const worker = new node.Worker(new URL('./extract-worker.js', import.meta.url))
  worker.on('message', answered)
  worker.on('error', failed)
  return {
    post: message => worker.postMessage(message),
    end: () => void worker.terminate()
  }
}
