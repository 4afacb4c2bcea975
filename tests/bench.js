// How long isnad takes beside the MiniSearch that it is built on: npm run bench
// Ratios are what to compare; milliseconds are those of one machine on one day.
import {readFileSync} from 'node:fs'
import {createIndex} from 'isnad'
import MiniSearch from 'minisearch'
import {Bench} from 'tinybench'
import {readCorpus} from '../examples/support/corpus.js'

const copies = 20
const letters = 'بتجدرسعفكلمن'

/** Copies of the corpus in which every seventh word is another, as in other news. */
const articles = Array.from({length: copies}, (_, copy) =>
  readCorpus().map(article => ({
    ...article,
    id: `${article.id} ${copy}`,
    text: vary(article.text, copy)
  }))
).flat()

function vary(text, copy) {
  let at = 0
  return text.replace(/\p{L}{4,}/gu, word => {
    at++
    return (at + copy) % 7 === 0 ? word + letters[(at * copy) % letters.length] : word
  })
}

const paragraphs = articles.flatMap(({id, text}) =>
  text.split(/\n+/u).map((paragraph, at) => ({id: `${id} ${at}`, text: paragraph}))
)
const questions = readFileSync(
  new URL('../corpus/queries.jsonl', import.meta.url),
  'utf8'
)
  .trim()
  .split('\n')
  .map(line => JSON.parse(line).q)

function indexWithIsnad() {
  const index = createIndex()
  for (const article of articles) index.add(article)
  return index
}

function indexWithMiniSearch() {
  const search = new MiniSearch({fields: ['text']})
  search.addAll(paragraphs)
  return search
}

const index = indexWithIsnad()
const search = indexWithMiniSearch()
index.search(questions[0])

await compare('index', {
  isnad: indexWithIsnad,
  minisearch: indexWithMiniSearch,
  unit: articles.length
})
await compare('ask', {
  isnad: () => questions.map(question => index.search(question)),
  minisearch: () => questions.map(question => search.search(question)),
  unit: questions.length
})
const bytes = JSON.stringify(index).length
const own = JSON.stringify(search).length
console.log(`save   ${(bytes / own).toFixed(1)} × the size of MiniSearch's words alone`)

async function compare(name, {isnad, minisearch, unit}) {
  const bench = new Bench({time: 500, iterations: 3, warmup: false})
  bench.add('isnad', isnad).add('minisearch', minisearch)
  await bench.run()
  const [ours, theirs] = bench.tasks.map(({result}) => result.latency.p50 / unit)
  console.log(
    `${name.padEnd(6)} ${ours.toFixed(2)} ms each, MiniSearch ${theirs.toFixed(2)} ms: ` +
      `${(ours / theirs).toFixed(1)} ×`
  )
}
