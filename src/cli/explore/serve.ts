import {once} from 'node:events'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {codeOf, InputFailure} from '../failure.ts'
import type {ServedFile} from './load-page.ts'

const loopback = '127.0.0.1'

/** The page runs its own programs and styles, and reaches nothing but what is served with it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types isnad'
].join('; ')

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff'
}

/** A server that goes on until it is closed. */
export interface Serving {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves files to this computer only. A page from elsewhere that the user has open can send
 * requests here too, under a name of its own for this address, so those are refused that were
 * sent to another host or by another page.
 */
export async function serve(
  files: ReadonlyMap<string, ServedFile>,
  wantedPort: number
): Promise<Serving> {
  const server = createServer()
  server.listen(wantedPort, loopback)
  try {
    await once(server, 'listening')
  } catch (thrown) {
    if (codeOf(thrown) !== 'EADDRINUSE' && codeOf(thrown) !== 'EACCES') throw thrown
    throw new InputFailure(
      `port ${wantedPort} cannot be had; name another, or --port 0 for any`
    )
  }
  const {port} = server.address() as AddressInfo
  const hosts = [loopback, 'localhost'].map(name => `${name}:${port}`)
  server.on('request', (request, response) => {
    const refusal = refusalOf(request, hosts)
    if (refusal) return send(response, refusal, plain(String(refusal)), request.method)
    const [path = ''] = (request.url ?? '').split('?')
    const file = files.get(path)
    if (!file) return send(response, 404, plain('404'), request.method)
    return send(response, 200, file, request.method)
  })
  return {
    url: `http://${loopback}:${port}/`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  }
}

/** The status with which a request is refused; `undefined` where it is not. */
function refusalOf(
  {method, headers: given}: IncomingMessage,
  hosts: readonly string[]
): number | undefined {
  if (!hosts.includes(given.host ?? '')) return 421
  const {origin} = given
  if (origin !== undefined && !hosts.some(host => origin === `http://${host}`)) return 403
  // Following a link to here is no harm; taking what is here into another page is.
  const isForeign = given['sec-fetch-site'] === 'cross-site'
  if (isForeign && given['sec-fetch-mode'] !== 'navigate') return 403
  return method === 'GET' || method === 'HEAD' ? undefined : 405
}

function send(
  response: ServerResponse,
  status: number,
  {type, body}: ServedFile,
  method: string | undefined
): void {
  response.writeHead(status, {
    ...headers,
    ...(status === 405 ? {Allow: 'GET, HEAD'} : {}),
    'Content-Type': type,
    'Content-Length': body.length
  })
  response.end(method === 'HEAD' ? undefined : body)
}

function plain(text: string): ServedFile {
  return {type: 'text/plain; charset=utf-8', body: Buffer.from(`${text}\n`)}
}
