#!/usr/bin/env node
/**
 * Runs a command beside a cluster of OpenSearch: three nodes on the loopback interface, each a
 * process of its own, with their files in a temporary folder.
 *
 *   node tests/opensearch/cluster/run.js npx vitest run tests/opensearch
 *
 * The command finds the cluster by OPENSEARCH_URL. It may kill a node and start it again with
 * POST /kill/NUMBER and POST /start/NUMBER at OPENSEARCH_CONTROL; nodes count from one.
 */
import {spawn} from 'node:child_process'
import {closeSync, mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import {createServer as createSocket} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {findJars, findJava} from './java.js'

const nodes = 3
const startSeconds = 600
/** For each node: a gigabyte for all three. */
const memory = ['-Xms128m', '-Xmx340m', '-XX:+UseSerialGC']

const [command, ...parameters] = process.argv.slice(2)
if (!command) {
  console.error('usage: node tests/opensearch/cluster/run.js COMMAND [ARGUMENT]...')
  process.exit(2)
}

const java = findJava()
const jars = findJars()
const folder = mkdtempSync(join(tmpdir(), 'isnad-opensearch-'))
const running = new Map()
let asking
// Those of another cluster on this machine must not be taken for ours.
const httpPort = await freePorts()
const transportPort = await freePorts()

process.exitCode = await main()

async function main() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(1))
  for (let number = 1; number <= nodes; number++) start(number)
  const control = await listen()
  try {
    await untilThere(nodes)
    return await run({
      OPENSEARCH_URL: urls().join(','),
      OPENSEARCH_CONTROL: `http://127.0.0.1:${control.address().port}`
    })
  } catch (error) {
    console.error(error.message)
    for (const number of running.keys()) console.error(logOf(number))
    return 1
  } finally {
    control.close()
    for (const number of [...running.keys()]) await kill(number)
    rmSync(folder, {recursive: true, force: true})
  }
}

function urls() {
  return Array.from({length: nodes}, (_, at) => `http://127.0.0.1:${httpPort + at + 1}`)
}

function start(number) {
  const log = openSync(join(folder, `${number}.log`), 'a')
  const place = join(folder, `node-${number}`)
  const program = join(import.meta.dirname, 'ClusterNode.java')
  const child = spawn(
    java,
    [
      ...memory,
      '-cp',
      `${jars}/*`,
      program,
      place,
      number,
      httpPort,
      transportPort,
      nodes
    ].map(String),
    {stdio: ['ignore', log, log]}
  )
  closeSync(log)
  running.set(number, child)
}

/** Ends a node at once, as a power cut would. */
function kill(number) {
  const child = running.get(number)
  running.delete(number)
  if (!child || child.exitCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    child.once('exit', resolve)
    child.kill('SIGKILL')
  })
}

function logOf(number) {
  const lines = readFileSync(join(folder, `${number}.log`), 'utf8').split('\n')
  return `-- node ${number}\n${lines.slice(-30).join('\n')}`
}

/** A number that is followed by as many free ports as there are nodes. */
async function freePorts() {
  for (;;) {
    const base = 20_000 + Math.floor(Math.random() * 40_000)
    const ports = Array.from({length: nodes}, (_, at) => base + at + 1)
    const free = await Promise.all(ports.map(isFree))
    if (free.every(Boolean)) return base
  }
}

function isFree(port) {
  const socket = createSocket()
  return new Promise(resolve => {
    socket.once('error', () => resolve(false))
    socket.listen(port, '127.0.0.1', () => socket.close(() => resolve(true)))
  })
}

/** Waits until the cluster has so many nodes. */
async function untilThere(count) {
  const deadline = Date.now() + startSeconds * 1000
  while (Date.now() < deadline) {
    const ended = [...running].find(([, child]) => child.exitCode !== null)
    if (ended) throw new Error(`node ${ended[0]} ended before all were there`)
    const health = await fetch(`${urls()[0]}/_cluster/health`)
      .then(response => response.json())
      .catch(() => undefined)
    if (health?.number_of_nodes === count) return
    await new Promise(resolve => setTimeout(resolve, 500))
  }
  throw new Error(`OpenSearch did not come up within ${startSeconds} seconds`)
}

function listen() {
  const server = createServer(async (request, response) => {
    const [, verb, number] = /^\/(kill|start)\/([1-9])$/u.exec(request.url ?? '') ?? []
    if (request.method !== 'POST' || !verb) {
      response.writeHead(404).end()
      return
    }
    if (verb === 'kill') await kill(Number(number))
    else start(Number(number))
    response.writeHead(204).end()
  })
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}

function run(environment) {
  const child = spawn(command, parameters, {
    stdio: 'inherit',
    env: {...process.env, ...environment}
  })
  asking = child
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', code => resolve(code ?? 1))
  })
}

function stop(code) {
  asking?.kill()
  for (const child of running.values()) child.kill('SIGKILL')
  rmSync(folder, {recursive: true, force: true})
  process.exit(code)
}
