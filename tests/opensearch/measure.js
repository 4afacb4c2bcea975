#!/usr/bin/env node
/**
 * What a cluster costs: processor time and bytes for each article, passage and question.
 *
 *   node tests/opensearch/cluster/run.js node tests/opensearch/measure.js [FILE.jsonl[.gz]] [COUNT]
 *
 * Articles come from FILE, one a line, or are those of corpus/; questions are those of corpus/.
 * Processor time is that of this process and of the nodes, so other programs on the machine do not
 * change it as they change the time of day.
 */
import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {createIndex} from '../../dist/index.js'
import {createOpenSearchIndex} from '../../dist/opensearch.js'
import {readCorpus} from '../../examples/support/corpus.js'
import {deleteIndexes} from './delete-indexes.js'

const [file, count] = process.argv.slice(2)
const nodes = (process.env.OPENSEARCH_URL ?? '').split(',')
const index = 'measure'
const articles = (file ? readLines(file) : readCorpus()).slice(
  0,
  Number(count ?? Infinity)
)
const questions = readFileSync(
  new URL('../../corpus/queries.jsonl', import.meta.url),
  'utf8'
)
  .trim()
  .split('\n')
  .map(line => JSON.parse(line).q)

await deleteIndexes(nodes[0], index)
const cluster = await createOpenSearchIndex({node: nodes, index, shards: 3, replicas: 1})

const load = await measure(() => cluster.addAll(articles))
const {passages} = await cluster.count()
console.log(
  `${articles.length} articles, ${passages} passages, ${(passages / articles.length).toFixed(1)} each`
)
show('load', load, articles.length, 'article')
console.log(
  `  ${Math.round(articles.length / load.wall)} articles a second by one thread, all included`
)

await ask('POST', `/${index}-*/_flush`)
await ask('POST', `/${index}-*/_forcemerge?max_num_segments=1`)
await ask('POST', `/${index}-*/_refresh`)
const {indices} = await ask('GET', `/${index}-*/_stats/store,docs`)
let all = 0
for (const [name, {primaries}] of Object.entries(indices)) {
  const bytes = primaries.store.size_in_bytes
  all += bytes
  console.log(
    `  ${name}: ${(bytes / passages).toFixed(0)} bytes a passage, ${primaries.docs.count} documents`
  )
}
console.log(`  together: ${(all / passages).toFixed(0)} bytes a passage, without copies`)

for (const pass of ['first', 'second']) {
  const times = []
  const asked = await measure(async () => {
    for (const question of questions) {
      const begun = performance.now()
      await cluster.search(question)
      times.push(performance.now() - begun)
    }
  })
  show(`${pass} pass`, asked, questions.length, 'question')
  console.log(`  median ${quantile(times, 0.5)} ms, p95 ${quantile(times, 0.95)} ms`)
}
await cluster.close()

const memory = createIndex()
show(
  'load in memory',
  await measure(() => memory.addAll(articles)),
  articles.length,
  'article'
)
const times = []
for (const question of [...questions, ...questions]) {
  const begun = performance.now()
  memory.search(question)
  times.push(performance.now() - begun)
}
const second = times.slice(questions.length)
console.log(
  `  questions in memory: median ${quantile(second, 0.5)} ms, p95 ${quantile(second, 0.95)} ms`
)
await deleteIndexes(nodes[0], index)

async function measure(work) {
  const before = {
    cpu: process.cpuUsage(),
    nodes: await nodeSeconds(),
    at: performance.now()
  }
  await work()
  const {user, system} = process.cpuUsage(before.cpu)
  return {
    wall: (performance.now() - before.at) / 1000,
    here: (user + system) / 1e6,
    there: (await nodeSeconds()) - before.nodes
  }
}

function show(title, {wall, here, there}, times, what) {
  const each = seconds => `${((1000 * seconds) / times).toFixed(2)} ms`
  console.log(
    `${title}: ${wall.toFixed(1)} s; processor time each ${what}: ${each(here)} here, ${each(there)} in the nodes`
  )
}

async function nodeSeconds() {
  const {nodes: all} = await ask('GET', '/_nodes/stats/process')
  return Object.values(all).reduce(
    (sum, {process}) => sum + process.cpu.total_in_millis / 1000,
    0
  )
}

async function ask(method, path) {
  return (await fetch(nodes[0] + path, {method})).json()
}

function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))].toFixed(1)
}

function readLines(path) {
  const bytes = readFileSync(path)
  const text = bytes[0] === 0x1f ? gunzipSync(bytes) : bytes
  return text
    .toString('utf8')
    .trim()
    .split('\n')
    .map(line => {
      const {id, title, text} = JSON.parse(line)
      return {id, title, text}
    })
}
