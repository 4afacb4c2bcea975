import {createServer, type RequestListener, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {Client} from '@opensearch-project/opensearch'
import {afterEach, describe, expect, test} from 'vitest'
import {IsnadError} from '../../src/errors.ts'
import {type Outcome, writeBulk} from '../../src/opensearch/bulk.ts'
import {Cluster, type ClusterClient} from '../../src/opensearch/cluster.ts'
import {createOpenSearchIndex} from '../../src/opensearch/index.ts'

// What no cluster can be asked to do: a server that fails in one way, and the real client.
const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A server that answers each request with the next of some statuses, and the last for ever. */
async function answering(...statuses: number[]): Promise<string> {
  let at = 0
  return serve((request, response) => {
    request.resume().on('end', () => {
      const status = statuses[Math.min(at++, statuses.length - 1)] ?? 200
      response.writeHead(status, {'content-type': 'application/json'})
      response.end(JSON.stringify(status < 300 ? {} : {error: {type: 'some'}, status}))
    })
  })
}

function opening(node: string, options = {}): Promise<unknown> {
  return createOpenSearchIndex({
    node,
    index: 'x',
    patience: 0,
    requestTimeout: 200,
    ...options
  })
}

test.each([
  [401, 'UNAUTHORIZED', 'user and password'],
  [403, 'UNAUTHORIZED', 'user and password'],
  [413, 'TOO_LARGE', 'http.max_content_length'],
  [429, 'OVERLOADED', 'too busy'],
  [503, 'OVERLOADED', 'too busy'],
  [400, 'CLUSTER_REFUSED', '400']
])('a status %i is a typed error that says what to do', async (status, code, message) => {
  await expect(opening(await answering(status))).rejects.toMatchObject({
    name: 'IsnadError',
    code,
    message: expect.stringContaining(message)
  })
})

test('nobody at the address', async () => {
  await expect(opening('http://127.0.0.1:9')).rejects.toMatchObject({
    code: 'UNREACHABLE',
    message: expect.stringContaining('check that it runs')
  })
})

test('a server that never answers', async () => {
  const node = await serve(() => {})
  await expect(opening(node)).rejects.toMatchObject({
    code: 'TIMEOUT',
    message: expect.stringContaining('again')
  })
})

test('something else than OpenSearch at the address', async () => {
  const node = await serve((_, response) => response.end('<html>'))
  await expect(opening(node)).rejects.toBeInstanceOf(IsnadError)
})

test('an error has no credentials and no articles in it', async () => {
  const node = (await answering(401)).replace('//', '//mona:hush-hush@')
  const error = await opening(node).catch((found: unknown) => found)
  const {inspect} = await import('node:util')
  expect(inspect(error, {depth: 20, showHidden: true})).not.toMatch(
    /hush-hush|authorization/iu
  )
})

test.each([
  [{index: 'X'}, '`index`'],
  [{index: 'a--b'}, '`index`'],
  [{node: 'localhost:9200'}, '`node`'],
  [{node: []}, '`node`'],
  [{node: undefined}, 'either `node`'],
  [{client: {}}, 'either `node`'],
  [{node: undefined, client: {}}, '`client`'],
  [{shards: 0}, '`shards`'],
  [{replicas: 1.5}, '`replicas`'],
  [{shard: 3}, 'did you mean `shards`'],
  [{languages: 'ar'}, '`languages`']
])('an option that is none is named: %j', async (wrong, message) => {
  const options = {node: 'http://127.0.0.1:9', index: 'x', ...wrong}
  await expect(createOpenSearchIndex(options as never)).rejects.toMatchObject({
    code: 'INVALID_OPTION',
    message: expect.stringContaining(message)
  })
})

test('a wrong address is told without its password', async () => {
  await expect(opening('ftp://mona:hush-hush@host')).rejects.toThrow(
    /^(?!.*hush).*…@host/u
  )
})

describe('a cluster that is busy for a while', () => {
  async function clusterAt(node: string, patience = 20_000): Promise<Cluster> {
    const client = new Client({node}) as unknown as ClusterClient
    return new Cluster(client, {requestTimeout: 300, patience})
  }

  test('is asked again until it answers', async () => {
    const cluster = await clusterAt(await answering(429, 503, 502, 200))
    await expect(cluster.request({method: 'GET', path: '/'})).resolves.toEqual({})
  })

  test('is asked again after a request that had no answer', async () => {
    let requests = 0
    const node = await serve((request, response) => {
      request.resume()
      if (++requests > 1)
        response.setHeader('content-type', 'application/json').end('{"ok":true}')
    })
    const cluster = await clusterAt(node)
    await expect(cluster.request({method: 'GET', path: '/'})).resolves.toEqual({ok: true})
    expect(requests).toBe(2)
  })

  test('is given again only what it had no time for', async () => {
    const asked: string[][] = []
    const node = await serve((request, response) => {
      let body = ''
      request.on('data', chunk => {
        body += chunk
      })
      request.on('end', () => {
        const ids = [...body.matchAll(/"_id":"(\w+)"/gu)].map(match => match[1] ?? '')
        asked.push(ids)
        const items = ids.map(id => {
          const busy = asked.length === 1 && id === 'b'
          const status = busy ? 429 : id === 'c' ? 409 : id === 'd' ? 400 : 201
          return {index: {status, ...(status > 299 ? {error: {type: 'why'}} : {})}}
        })
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify({items}))
      })
    })
    const outcomes = await writeBulk(
      await clusterAt(node),
      ['a', 'b', 'c', 'd'].map(id => ({action: 'index', index: 'i', id, document: {id}})),
      1_000_000
    )
    expect(asked).toEqual([['a', 'b', 'c', 'd'], ['b']])
    expect(outcomes.map(nameOf)).toEqual(['done', 'done', 'exists', 'CLUSTER_REFUSED'])
  })

  test('has requests cut until they are small enough', async () => {
    const sizes: number[] = []
    const node = await serve((request, response) => {
      let body = ''
      request.on('data', chunk => {
        body += chunk
      })
      request.on('end', () => {
        sizes.push(body.length)
        response.setHeader('content-type', 'application/json')
        if (body.length > 300) response.writeHead(413).end('{}')
        else {
          const items = [...body.matchAll(/"_id"/gu)].map(() => ({index: {status: 201}}))
          response.end(JSON.stringify({items}))
        }
      })
    })
    const outcomes = await writeBulk(
      await clusterAt(node),
      [1, 2, 3, 400, 5].map(size => ({
        action: 'index',
        index: 'i',
        id: `${size}`,
        document: {text: 'x'.repeat(size)}
      })),
      1_000_000
    )
    expect(outcomes.map(nameOf)).toEqual(['done', 'done', 'done', 'TOO_LARGE', 'done'])
    expect(sizes.length).toBeGreaterThan(3)
  })

  test('is given up when patience ends', async () => {
    const node = await answering(503)
    await expect(
      (await clusterAt(node, 1)).request({method: 'GET', path: '/'})
    ).rejects.toMatchObject({code: 'OVERLOADED'})
  })
})

function nameOf(outcome: Outcome): string {
  return outcome instanceof IsnadError ? outcome.code : outcome
}
