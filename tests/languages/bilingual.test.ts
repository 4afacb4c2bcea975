import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {concepts} from '../../src/languages/bilingual/index.ts'
import {kindred} from '../../src/languages/bilingual/kindred/index.ts'
import {createAnalyser} from '../../src/text/terms.ts'

const folder = resolve(import.meta.dirname, '../../src/languages/bilingual')
const lines = concepts.flatMap(list => list.trim().split('\n'))
const fields = kindred.flatMap(list => list.trim().split('\n'))
const analyser = createAnalyser()

/** The concepts of a line, each as its expressions: what stands between `|`, or the whole line. */
function columnsOf(line: string): {en: string[]; ar: string[]}[] {
  const [left = '', right = ''] = line.split(' = ')
  const arabic = right.split('|')
  return left.split('|').map((cell, at) => ({
    en: expressionsOf(cell, ', '),
    ar: expressionsOf(arabic[at] ?? '', '، ')
  }))
}

function expressionsOf(cell: string, comma: string): string[] {
  return cell.trim() === '' ? [] : cell.trim().split(comma)
}

/** What an expression is found by, without its marks. */
function keyOf(expression: string): string {
  const bare = expression.replace(/[?؟]$/u, '').replaceAll('/ة', '')
  return analyser
    .terms(bare)
    .map(({term}) => term)
    .join(' ')
}

/** A concept or a field of kindred words. */
interface Column {
  readonly line: string
  readonly en: readonly string[]
  readonly ar: readonly string[]
}

const columns: Column[] = lines
  .flatMap(line => columnsOf(line).map(column => ({line, ...column})))
  .filter(({line, en, ar}) => !line.includes('|') || en.length + ar.length > 0)
const kindredColumns: Column[] = fields.flatMap(line =>
  columnsOf(line).map(column => ({line, ...column}))
)

const lists: [string, Column[]][] = [
  ['concepts', columns],
  ['kindred words', kindredColumns]
]

describe('the bilingual lexicon', () => {
  test('has 7,000 concepts and more', () => {
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.length).toBeGreaterThanOrEqual(7000)
  })

  test('has all its files in one list', async () => {
    const files = readdirSync(folder).filter(file => file.endsWith('.ts'))
    const lists: string[] = []
    for (const file of files) {
      const module: Record<string, unknown> = await import(resolve(folder, file))
      for (const value of Object.values(module)) {
        if (typeof value === 'string' && value.includes(' = ')) lists.push(value)
      }
    }
    expect([...concepts].sort()).toEqual(lists.sort())
  })

  test.each(lists)(
    'is written in one format, each language in its own letters: %s',
    (_, list) => {
      const english = /^[A-Za-z0-9](?:[A-Za-z0-9 '.&-]*[A-Za-z0-9.])?\??$/u
      const arabic =
        /^[\u0621-\u063A\u0641-\u064A0-9](?:[\u0621-\u063A\u0641-\u064A0-9 /]*)؟?$/u
      const wrong = list.filter(
        ({line, en, ar}) =>
          line.split(' = ').length !== 2 ||
          line !== line.normalize('NFC') ||
          / {2}|^ | $/u.test(line.replaceAll('| |', '||')) ||
          !en.every(text => english.test(text)) ||
          !ar.every(text => arabic.test(text)) ||
          ar.some(text => text.replaceAll('/ة', '').includes('/'))
      )
      expect(wrong.map(({line}) => line)).toEqual([])
    }
  )

  test('has both languages in every concept', () => {
    const wrong = columns.filter(({en, ar}) => !en[0] || !ar[0])
    expect(wrong.map(({line}) => line)).toEqual([])
  })

  test.each(lists)(
    'has no expression of stop words, or longer than is looked for: %s',
    (_, list) => {
      const expressions = list.flatMap(({en, ar}) => [...en, ...ar])
      expect(expressions.filter(text => keyOf(text) === '')).toEqual([])
      expect(expressions.filter(text => text.split(' ').length > 5)).toEqual([])
    }
  )

  test('says nothing twice', () => {
    const within = columns.filter(
      ({en, ar}) => new Set(en).size !== en.length || new Set(ar).size !== ar.length
    )
    expect(within.map(({line}) => line)).toEqual([])
    const where = new Map<string, Set<string>>()
    for (const {line, en, ar} of columns) {
      for (const pair of pairsOf(en, ar)) {
        where.set(pair, (where.get(pair) ?? new Set()).add(line))
      }
    }
    // A line that adds no word to what other lines say together.
    const idle = columns.filter(({en, ar}) =>
      pairsOf(en, ar).every(pair => (where.get(pair)?.size ?? 0) > 1)
    )
    expect(idle.map(({line}) => line)).toEqual([])
  })
})

describe('kindred words', () => {
  test('have all their files in one list', async () => {
    const lists: string[] = []
    for (const file of readdirSync(resolve(folder, 'kindred'))) {
      if (file === 'index.ts') continue
      const module: Record<string, unknown> = await import(
        resolve(folder, 'kindred', file)
      )
      lists.push(...Object.values(module).filter(value => typeof value === 'string'))
    }
    expect([...kindred].sort()).toEqual(lists.sort())
  })

  test('are several to a field, and no field stands twice', () => {
    const alone = kindredColumns.filter(({en, ar}) => en.length + ar.length < 3)
    expect(alone.map(({line}) => line)).toEqual([])
    expect(new Set(fields).size).toBe(fields.length)
    const repeated = kindredColumns.filter(
      ({en, ar}) => new Set(en).size !== en.length || new Set(ar).size !== ar.length
    )
    expect(repeated.map(({line}) => line)).toEqual([])
  })
})

function pairsOf(en: readonly string[], ar: readonly string[]): string[] {
  const bare = (text: string): string => text.toLowerCase().replace(/[?؟]$/u, '')
  return en.flatMap(one => ar.map(other => `${bare(one)} = ${keyOf(other)}`))
}
