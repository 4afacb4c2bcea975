import {posix} from 'node:path'
import {expect, test} from 'vitest'
import {filesUnder} from './files.ts'

// A layer may import from itself and from layers before it.
const layers = [
  'errors',
  'types',
  'languages',
  'text',
  'parse',
  'attribution',
  'retext',
  'engine',
  'query',
  'index',
  'node',
  'opensearch',
  'cli'
]

const sources = filesUnder('src', '.ts')

interface Import {
  readonly from: string
  /** What the import names: a path from the top folder, or a package. */
  readonly to: string
}

const imports: readonly Import[] = sources.flatMap(({path, text}) =>
  [...text.matchAll(/(?:\bfrom |\bimport |\bimport\()'([^']+)'/gu)].map(match => {
    const named = match[1] ?? ''
    const to = named.startsWith('.') ? posix.join(posix.dirname(path), named) : named
    return {from: path, to}
  })
)

/** The part of a path that says in which layer a file is. */
function layerOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/u, '')
}

function offences(wrong: (one: Import) => boolean): string[] {
  return imports.filter(wrong).map(({from, to}) => `${from} imports ${to}`)
}

test('every file has a place in a layer', () => {
  expect(
    sources.map(({path}) => layerOf(path)).filter(name => !layers.includes(name))
  ).toEqual([])
})

test('imports point downwards', () => {
  expect(
    offences(
      ({from, to}) =>
        to.startsWith('src/') &&
        layers.indexOf(layerOf(to)) > layers.indexOf(layerOf(from))
    )
  ).toEqual([])
})

// Porter's algorithm is what English knows of its endings.
const knowledge = ['stemmer']

test('a language imports contracts, types and its own folder, nothing else', () => {
  const folder = /^src\/languages\/[^/]+\//u
  expect(
    offences(({from, to}) => {
      const own = folder.exec(from)?.[0]
      if (own === undefined || to === 'src/types.ts' || knowledge.includes(to))
        return false
      return !to.startsWith(own) && !/^src\/languages\/[^/]+\.ts$/u.test(to)
    })
  ).toEqual([])
})

test('only what runs in Node imports what browsers lack', () => {
  const inNode = ['node', 'cli']
  expect(
    offences(({from, to}) => to.startsWith('node:') && !inNode.includes(layerOf(from)))
  ).toEqual([])
})

test('the command line uses what everybody can', () => {
  const open =
    /^src\/(?:cli\/|errors\.ts$|index\.ts$|(?:node|opensearch|retext)\/index\.ts$)/u
  expect(
    offences(
      ({from, to}) => layerOf(from) === 'cli' && to.startsWith('src/') && !open.test(to)
    )
  ).toEqual([])
})

test('the plugins use what a plugin needs: no engine, no queries', () => {
  expect(
    offences(
      ({from, to}) => layerOf(from) === 'retext' && /^src\/(?:engine|query)\//u.test(to)
    )
  ).toEqual([])
})
