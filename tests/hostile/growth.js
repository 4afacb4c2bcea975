/**
 * How time grows with inputs that are built to hurt: every public function, and every reader of files of
 * the command line, at sizes that double.
 *
 *   node tests/hostile/growth.js [--largest UNITS] [--only WORDS]
 *
 * Prints milliseconds of processor time for each size and the power of the size that time grows with (1 is linear).
 * What a reader refuses is printed as well. Needs the build. Nothing is asserted here: times are for people to read.
 */
import {parseArgs} from 'node:util'
import {createIndex, extractAttributions, loadIndex, normalizeArabic} from 'isnad'
import {createServer} from 'vite'
import {attacks} from './attacks.js'
import {fileAttacks} from './file-attacks.js'

const {values} = parseArgs({
  options: {largest: {type: 'string', default: '400000'}, only: {type: 'string'}}
})
const largest = Number(values.largest)
const sizes = [largest / 8, largest / 4, largest / 2, largest]

/** Every public function that takes text, as one call. */
const calls = {
  extractAttributions: text => extractAttributions(text),
  normalizeArabic: text => normalizeArabic(text),
  add: text => createIndex().add({id: 'a', title: text.slice(0, 1000), text}),
  search: text => filled().search(text),
  verify: text => filled().verify(text),
  'add, search, remove': text => {
    const index = createIndex()
    index.add({id: 'a', text})
    index.search('who said that the troops arrived')
    index.compare('من أكد وصول القوات')
    index.sources()
    loadIndex(JSON.stringify(index))
    index.remove('a')
  }
}

function filled() {
  const index = createIndex()
  index.add({id: 'a', text: 'أكدت وزارة الدفاع أن القوات وصلت إلى الجزيرة.'})
  return index
}

// The readers are no part of the library, so they are taken from their source.
const sources = await createServer({
  appType: 'custom',
  configFile: false,
  logLevel: 'error',
  server: {middlewareMode: true, ws: false}
})
const {readArticles} = await sources.ssrLoadModule('/src/cli/input/read-articles.ts')

/** Reads a file to its end; gives why it is refused, if it is. */
async function read(text, format) {
  const name = `a.${format}`
  const bytes = Buffer.from(text)
  const stream = async function* () {
    for (let at = 0; at < bytes.length; at += 65_536)
      yield bytes.subarray(at, at + 65_536)
  }
  let refusal = ''
  const events = {
    onBytes: () => {},
    onTrouble: message => {
      refusal ||= message
    }
  }
  const files = [{name, size: bytes.length, format, stream}]
  for await (const {article} of readArticles(files, {wholePage: false}, events))
    void article
  return refusal
}

/** Processor time in milliseconds, the lesser of two runs: other programs do not count, warming up does not either. */
async function time(call, text) {
  let least = Infinity
  let outcome
  for (let run = 0; run < 2; run++) {
    const start = process.cpuUsage()
    outcome = await call(text)
    const {user, system} = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return {ms: least, outcome}
}

async function show(title, call, piece) {
  if (values.only && !title.includes(values.only)) return
  const runs = []
  for (const size of sizes) runs.push(await time(call, piece(size)))
  const power = Math.log2(runs[3].ms / runs[1].ms) / 2
  const shown = runs.map(({ms}) => ms.toFixed(0).padStart(7)).join('')
  const {outcome} = runs[3]
  const refusal =
    typeof outcome === 'string' && outcome !== '' ? `: ${outcome.slice(0, 100)}` : ''
  console.log(
    `${power > 1.3 ? '!' : ' '} ${shown}  n^${power.toFixed(2)}  ${title}${refusal}`
  )
}

for (const [attack, piece] of Object.entries(attacks)) {
  for (const [name, call] of Object.entries(calls)) {
    await show(`${name}: ${attack}`, call, piece)
  }
}
for (const [format, ofFormat] of Object.entries(fileAttacks)) {
  for (const [attack, piece] of Object.entries(ofFormat)) {
    await show(`reading ${format}: ${attack}`, text => read(text, format), piece)
  }
}
await sources.close()
