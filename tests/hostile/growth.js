/**
 * How time grows with inputs that are built to hurt: every public function at sizes that double.
 *
 *   node tests/hostile/growth.js [--largest UNITS] [--only WORDS]
 *
 * Prints milliseconds of processor time for each size and the power of the size that time grows with (1 is linear).
 * Needs the build. Nothing is asserted here: times are for people to read.
 */
import {parseArgs} from 'node:util'
import {createIndex, extractAttributions, loadIndex, normalizeArabic} from 'isnad'
import {attacks} from './attacks.js'

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

/** Processor time, the lesser of two runs: other programs do not count, warming up does not either. */
function time(call, text) {
  const runs = [0, 1].map(() => {
    const start = process.cpuUsage()
    call(text)
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}

for (const [attack, piece] of Object.entries(attacks)) {
  for (const [name, call] of Object.entries(calls)) {
    const title = `${name}: ${attack}`
    if (values.only && !title.includes(values.only)) continue
    const times = sizes.map(size => time(call, piece(size)))
    const power = Math.log2(times[3] / times[1]) / 2
    const shown = times.map(ms => ms.toFixed(0).padStart(7)).join('')
    console.log(`${power > 1.3 ? '!' : ' '} ${shown}  n^${power.toFixed(2)}  ${title}`)
  }
}
