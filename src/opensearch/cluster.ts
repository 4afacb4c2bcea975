import {IsnadError, type IsnadErrorCode} from '../errors.ts'
import {upTo} from './chance.ts'

/** What isnad needs of a client: the `Client` of `@opensearch-project/opensearch` has it. */
export interface ClusterClient {
  readonly transport: {
    request(
      parameters: {
        method: string
        path: string
        body?: string
        bulkBody?: string
        querystring?: Record<string, string>
      },
      options: {maxRetries: number; requestTimeout?: number}
    ): Promise<{readonly body: unknown; readonly statusCode: number | null}>
  }
  close(): Promise<void>
}

/** A request to the cluster. */
export interface ClusterRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'HEAD'
  readonly path: string
  /** Sent as JSON; text is sent as it is, as lines of JSON. */
  readonly body?: object | string | undefined
  readonly query?: Readonly<Record<string, string>> | undefined
  /** Gives `undefined` where the cluster has no such thing, instead of throwing. */
  readonly optional?: boolean | undefined
}

/** How long the cluster is waited for. */
export interface Patience {
  /** How long one request may take, in milliseconds. */
  readonly requestTimeout: number
  /** How long a request is tried again while the cluster is busy or away, in milliseconds. */
  readonly patience: number
}

/** What went wrong with a request. */
interface Failure {
  readonly code: IsnadErrorCode
  readonly message: string
  /** Trying again may help. */
  readonly passing: boolean
}

const firstPause = 100
const longestPause = 5000

/** Waits between attempts at one thing: longer each time, never two clients in step, while there is patience. */
export class Waiting {
  readonly #deadline: number
  #attempt = 0

  constructor(patience: number) {
    this.#deadline = performance.now() + patience
  }

  /** Whether patience has ended: what failed now has failed. */
  get isOver(): boolean {
    return performance.now() >= this.#deadline
  }

  /** Waits before another attempt. */
  pause(): Promise<void> {
    const most = Math.min(longestPause, firstPause * 2 ** this.#attempt++)
    return new Promise(resolve => setTimeout(resolve, upTo(most)))
  }
}

/** A cluster that is asked again while it is busy or away, and whose failures are typed. */
export class Cluster {
  readonly #client: ClusterClient
  readonly #patience: Patience

  constructor(client: ClusterClient, patience: Patience) {
    this.#client = client
    this.#patience = patience
  }

  /** Asks the cluster; throws an `IsnadError` when it cannot or will not answer. */
  async request<Body>(
    request: ClusterRequest & {readonly optional: true}
  ): Promise<Body | undefined>
  async request<Body>(request: ClusterRequest): Promise<Body>
  async request<Body>(request: ClusterRequest): Promise<Body | undefined> {
    const waiting = this.waiting()
    for (;;) {
      try {
        return (await this.#send(request)) as Body
      } catch (error) {
        if (request.optional && statusOf(error) === 404) return undefined
        const failure = failureOf(error)
        if (!failure.passing || waiting.isOver) {
          throw new IsnadError(failure.code, failure.message, {cause: reasonOf(error)})
        }
      }
      await waiting.pause()
    }
  }

  /** Waits for what an answer says is busy or away, though the request as a whole was answered. */
  waiting(): Waiting {
    return new Waiting(this.#patience.patience)
  }

  async #send({method, path, body, query}: ClusterRequest): Promise<unknown> {
    const response = await this.#client.transport.request(
      {
        method,
        path,
        ...(typeof body === 'string' ? {bulkBody: body} : {}),
        ...(typeof body === 'object' ? {body: JSON.stringify(body)} : {}),
        ...(query ? {querystring: query} : {})
      },
      {maxRetries: 0, requestTimeout: this.#patience.requestTimeout}
    )
    return response.body
  }
}

/** The status of the answer that an error of the client carries. */
function statusOf(error: unknown): number | undefined {
  const {statusCode} = error as {statusCode?: unknown}
  return typeof statusCode === 'number' ? statusCode : undefined
}

/** The error of a client without the request in it, which has credentials and articles. */
function reasonOf(error: unknown): Error {
  const {name, message, stack} = error as Error
  return Object.assign(new Error(message), {name, stack})
}

const again = 'whatever was written stays; call it again with the same articles to go on'

function failureOf(error: unknown): Failure {
  const {name, message} = error as Error
  const status = statusOf(error)
  if (name === 'TimeoutError') {
    return {
      code: 'TIMEOUT',
      message: `the cluster took too long to answer; ${again}`,
      passing: true
    }
  }
  if (name === 'ConnectionError' || name === 'NoLivingConnectionsError') {
    return {
      code: 'UNREACHABLE',
      message: `no cluster answers (${message}); check that it runs and that \`node\` is its address; ${again}`,
      passing: !/certificate|self.signed|SSL|TLS/iu.test(message)
    }
  }
  return status === undefined
    ? {code: 'CLUSTER_REFUSED', message: `the request failed: ${message}`, passing: false}
    : statusFailure(status, message)
}

/** What a status says of a request, or of one document in a bulk request. */
export function statusFailure(status: number, message: string): Failure {
  if (status === 403 && message.includes('cluster_block_exception')) {
    return {
      code: 'OVERLOADED',
      message: `the cluster lets nobody write at the moment (${message}); ${again}`,
      passing: true
    }
  }
  if (status === 401 || status === 403) {
    return {
      code: 'UNAUTHORIZED',
      message: `the cluster refuses these credentials (${status}: ${message}); give a user and password that may read, write and create the indexes`,
      passing: false
    }
  }
  if (status === 413) {
    return {
      code: 'TOO_LARGE',
      message:
        'the cluster refuses a request of this size; raise its `http.max_content_length`, lower `bulkBytes`, or cut the article in two',
      passing: false
    }
  }
  if (status === 429 || status === 502 || status === 503 || status === 504) {
    return {
      code: 'OVERLOADED',
      message: `the cluster is too busy, or parts of it are away (${status}: ${message}); ${again}`,
      passing: true
    }
  }
  return {
    code: 'CLUSTER_REFUSED',
    message: `the cluster refuses it (${status}: ${message})`,
    passing: false
  }
}

/** What a part of the cluster answers that had no answer for as long as was waited. */
export function unanswered(problem: {type: string; reason?: string}): IsnadError {
  const {message} = statusFailure(503, `${problem.type}: ${problem.reason ?? ''}`)
  return new IsnadError('OVERLOADED', message)
}
