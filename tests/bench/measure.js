// One engine with so many passages, in a process of its own: node --expose-gc measure.js ENGINE TEXT PASSAGES
import {engines} from './engines.js'
import {passagesOf, readArticles, readQuestions} from './texts.js'

const [, , name, text, wanted] = process.argv
const articles = readArticles(text, Number(wanted))
const passages = articles.reduce(
  (sum, article) => sum + passagesOf(article.text).length,
  0
)
const engine = await engines[name]()
const input = engine.prepare(articles)

const before = heap()
let index
const build = await timed(() => {
  index = engine.build(input)
})
const result = {name, text, passages, build, heap: heap() - before}

const questions = readQuestions()
// What is made when the first question comes is no part of a question.
await engine.search(index, questions[0])
// By the clock, as they are waited for: what the collector does on other threads delays nobody.
const asked = []
for (const question of questions) {
  asked.push((await timed(() => engine.search(index, question))).wall)
}
asked.sort((a, b) => a - b)
Object.assign(result, {median: quantile(asked, 0.5), p95: quantile(asked, 0.95)})

if (engine.change) {
  const adding = []
  const removing = []
  for (const [at, article] of articles.slice(0, 1000).entries()) {
    const added = {...article, id: `added ${at}`}
    let remove
    adding.push((await timed(() => (remove = engine.change(index, added)))).wall)
    removing.push((await timed(() => remove())).wall)
  }
  for (const list of [adding, removing]) list.sort((a, b) => a - b)
  Object.assign(result, {add: quantile(adding, 0.99), remove: quantile(removing, 0.99)})
}

if (engine.save) {
  const bytes = await engine.save(index)
  result.bytes = bytes.length
  index = undefined
  // To collect what filling and saving left would be half of the time, and is no part of loading.
  heap()
  result.load = await timed(() => engine.load(bytes))
}
process.send(result)

/** How long something takes by the clock, and how long processors work on it, in milliseconds. */
async function timed(work) {
  const since = performance.now()
  const cpu = process.cpuUsage()
  await work()
  const {user, system} = process.cpuUsage(cpu)
  return {wall: performance.now() - since, cpu: (user + system) / 1000}
}

function heap() {
  globalThis.gc()
  globalThis.gc()
  const {heapUsed, arrayBuffers} = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}
