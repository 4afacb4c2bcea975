// How long isnad takes beside other engines, and how that grows: npm run bench
//
//   npm run bench -- --passages 5000,50000 --text corpus --only 'isnad;MiniSearch'
//
// Ratios within one run are what to compare; milliseconds are those of one machine on one day. Writes
// tests/bench/results.md and tests/bench/results.svg.
import {fork} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync, writeFileSync} from 'node:fs'
import {cpus, loadavg} from 'node:os'
import {parseArgs} from 'node:util'
import {engines} from './engines.js'
import {plot} from './plot.js'
import {textNames} from './texts.js'

const {values} = parseArgs({
  options: {
    passages: {type: 'string', default: '5000,50000,200000'},
    text: {type: 'string', default: textNames.join(',')},
    only: {type: 'string', default: Object.keys(engines).join(';')}
  }
})
const sizes = values.passages.split(',').map(Number)
/** Peers are compared where most people are; beyond that, how isnad itself grows is shown. */
const [, compared = sizes[0]] = sizes

/** How often adding is measured with a worker and without; the best of each counts. */
const rounds = 2

/** What building is measured against as well, under each of its ports. */
const snowballs = Object.keys(engines).filter(name => name.includes('Snowball'))

const measured = []
for (const text of values.text.split(',')) {
  for (const passages of sizes) {
    for (const name of values.only.split(';')) {
      if (passages > compared && !name.startsWith('isnad') && name !== 'MiniSearch')
        continue
      const result = await measure(name, text, passages)
      measured.push({...result, wanted: passages})
      console.log(`${name}, ${result.passages} passages of ${text}: ${line(result)}`)
    }
  }
}
const clocked = []
for (const text of values.only.split(';').includes('isnad')
  ? values.text.split(',')
  : []) {
  const alone = []
  const helped = []
  // In turn, as a machine has slow minutes.
  for (let round = 0; round < rounds; round++) {
    alone.push(await addByTheClock(text, 0))
    helped.push(await addByTheClock(text, 1))
  }
  clocked.push({text, alone: Math.min(...alone), helped: Math.min(...helped)})
}
writeFileSync(new URL('results.md', import.meta.url), page())
writeFileSync(new URL('results.svg', import.meta.url), picture())

async function measure(name, text, passages) {
  const child = fork(
    new URL('measure.js', import.meta.url),
    [name, text, String(passages)],
    {execArgv: ['--expose-gc', '--max-old-space-size=8192']}
  )
  const [[result]] = await Promise.all([once(child, 'message'), once(child, 'exit')])
  return result
}

async function addByTheClock(text, workers) {
  const child = fork(new URL('by-the-clock.js', import.meta.url), [
    text,
    String(compared),
    String(workers)
  ])
  const [[wall]] = await Promise.all([once(child, 'message'), once(child, 'exit')])
  console.log(
    `${workers} workers, ${compared} passages of ${text}: added in ${seconds(wall)} by the clock`
  )
  return wall
}

function line({build, heap, median, bytes, load}) {
  const saved = bytes ? `, saved ${megabytes(bytes)}, loaded in ${seconds(load.cpu)}` : ''
  return `built in ${seconds(build.cpu)}, ${megabytes(heap)}, asked in ${median.toFixed(2)} ms${saved}`
}

function page() {
  const version = name =>
    JSON.parse(
      readFileSync(
        new URL(`../../node_modules/${name}/package.json`, import.meta.url),
        'utf8'
      )
    ).version
  const peers = [
    'minisearch',
    'snowball-stemmers',
    '@orama/stemmers',
    '@orama/orama',
    'flexsearch'
  ]
  const parts = [
    '# Speed and size beside other engines',
    '',
    'Written by `npm run bench`. Times of building and loading are processor time, of questions and changes time by the clock; what saving left is collected before loading; the columns with × are ratios to stock MiniSearch in the same run. isnad finds the attributions and keeps the articles, the others keep words only.',
    '',
    'Two ports of the Arabic Snowball stemmer to JavaScript stand beside each other: snowball-stemmers, and that of Orama, which gives the same stems in a third of the time. The goal that isnad builds in no more time than MiniSearch with Snowball was set where that took 3.8 times as long as stock MiniSearch: the order of snowball-stemmers, and not of Orama’s port. Building is shown beside both.',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim()} × ${cpus().length}, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}; ${peers.map(name => `${name} ${version(name)}`).join(', ')}.`,
    '',
    '![Growth with the number of passages](results.svg)'
  ]
  for (const text of new Set(measured.map(one => one.text))) {
    for (const wanted of sizes) {
      const rows = measured.filter(one => one.text === text && one.wanted === wanted)
      if (rows.length > 0) parts.push('', ...table(text, rows))
    }
  }
  parts.push('', ...clockedTable())
  return `${parts.join('\n')}\n`
}

function clockedTable() {
  if (clocked.length === 0) return []
  return [
    '## `addAll` by the clock, with a worker and without',
    '',
    `${compared.toLocaleString('en')} passages, the best of ${rounds} times each.`,
    '',
    '| | without | one worker | as fast |',
    '|---|---|---|---|',
    ...clocked.map(
      ({text, alone, helped}) =>
        `| ${sourceOf(text)} | ${seconds(alone)} | ${seconds(helped)} | ${(alone / helped).toFixed(2)} × |`
    )
  ]
}

function sourceOf(text) {
  return text === 'news' ? 'real news' : 'the corpus, varied'
}

function table(text, rows) {
  const stock = rows.find(({name}) => name === 'MiniSearch')
  const ratio = (value, base) => (base ? `${(value / base).toFixed(2)} ×` : '')
  const times = (value, base) => (base ? ` (${ratio(value, base)})` : '')
  const stemmed = snowballs.map(name => rows.find(row => row.name === name))
  return [
    `## ${rows[0].passages.toLocaleString('en')} passages of ${sourceOf(text)}`,
    '',
    `| | build | ${snowballs.map(name => `beside ${name}`).join(' | ')} | µs a passage | heap | question, median | p95 | saved | load | add, p99 | remove, p99 |`,
    `|---|---|${'---|'.repeat(snowballs.length)}---|---|---|---|---|---|---|---|`,
    ...rows.map(row => {
      const {name, passages, build, heap, median, p95, bytes, load, add, remove} = row
      return `| ${[
        name,
        seconds(build.cpu) + times(build.cpu, stock?.build.cpu),
        ...stemmed.map(peer => ratio(build.cpu, peer?.build.cpu)),
        ((build.cpu * 1000) / passages).toFixed(0),
        megabytes(heap) + times(heap, stock?.heap),
        milliseconds(median),
        milliseconds(p95),
        bytes ? megabytes(bytes) + times(bytes, stock?.bytes) : '',
        load ? seconds(load.cpu) + times(load.cpu, stock?.load.cpu) : '',
        add === undefined ? '' : milliseconds(add),
        remove === undefined ? '' : milliseconds(remove)
      ].join(' | ')} |`
    })
  ]
}

function picture() {
  const [text] = values.text.split(',')
  const rows = measured.filter(one => one.text === text)
  const panelOf = (title, value) => ({
    title,
    lines: [...new Set(rows.map(({name}) => name))].map(name => ({
      name,
      points: rows
        .filter(row => row.name === name)
        .map(row => [row.passages, Math.max(value(row), 1e-3)])
    }))
  })
  return plot([
    panelOf('Building, seconds of processor', ({build}) => build.cpu / 1000),
    panelOf('Heap, megabytes', ({heap}) => heap / 1e6),
    panelOf('A question, median, milliseconds', ({median}) => median),
    panelOf('A question, 95 of 100, milliseconds', ({p95}) => p95)
  ])
}

function seconds(value) {
  return `${(value / 1000).toFixed(2)} s`
}

function milliseconds(value) {
  return `${value.toFixed(2)} ms`
}

function megabytes(value) {
  return `${(value / 1e6).toFixed(1)} MB`
}
