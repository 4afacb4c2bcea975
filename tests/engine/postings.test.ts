import fc from 'fast-check'
import {expect, test} from 'vitest'
import {ByteReader, ByteWriter} from '../../src/engine/bytes.ts'
import {countIn, documentIn, occurrencesIn} from '../../src/engine/posting-list.ts'
import {Postings} from '../../src/engine/postings.ts'

const documents = fc.array(
  fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'و'), {maxLength: 9}),
  {maxLength: 40}
)

/** Adds documents, takes some out again, and gives those that are left by number. */
function fill(
  postings: Postings,
  all: readonly string[][],
  out: ReadonlySet<number>
): Map<number, string[]> {
  const left = new Map<number, string[]>()
  const used = new Set<string>()
  for (const terms of all) {
    left.set(postings.nextNumber, terms)
    postings.add(terms, term => {
      expect(used.has(term)).toBe(false)
      used.add(term)
    })
  }
  for (const [document, terms] of [...left]) {
    if (!out.has(document)) continue
    left.delete(document)
    postings.remove(document, terms, term => used.delete(term))
  }
  expect(new Set(postings.terms())).toEqual(used)
  return left
}

/** What a plain count of the documents says. */
function expectSame(postings: Postings, documents: ReadonlyMap<number, string[]>): void {
  expect(postings.documentCount).toBe(documents.size)
  const lengths = [...documents.values()].map(terms => new Set(terms).size)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  expect(postings.averageLength).toBeCloseTo(total / Math.max(documents.size, 1))
  for (const term of ['a', 'b', 'c', 'd', 'e', 'و', 'none']) {
    const holders = [...documents].filter(([, terms]) => terms.includes(term))
    const list = postings.list(term)
    expect([...list].map(documentIn)).toEqual(holders.map(([document]) => document))
    expect(postings.frequency(term)).toBe(holders.length)
    for (const [at, [document, terms]] of holders.entries()) {
      const count = terms.filter(one => one === term).length
      expect(occurrencesIn(list[at] as number)).toBe(count)
      expect(countIn(list, document)).toBe(count)
      expect(postings.lengthOf(document)).toBe(new Set(terms).size)
    }
    expect(countIn(list, postings.nextNumber)).toBe(0)
  }
}

test('lists say what a plain count says, whatever comes and goes', () => {
  fc.assert(
    fc.property(documents, fc.array(fc.nat(39)), documents, (first, out, then) => {
      const postings = new Postings()
      const left = fill(postings, first, new Set(out))
      for (const terms of then) {
        left.set(postings.nextNumber, terms)
        postings.add(terms, () => {})
      }
      expectSame(postings, left)
      postings.renumber([...left.keys()])
      const renumbered = new Map([...left.values()].map((terms, at) => [at, terms]))
      expectSame(postings, renumbered)
      const writer = new ByteWriter()
      postings.write(writer)
      const reader = new ByteReader(writer.take())
      const read = Postings.read(reader)
      expect(reader.done).toBe(true)
      expectSame(read, renumbered)
      expect([...read.terms()]).toEqual([...postings.terms()])
    })
  )
})

test('a term that is written very often is counted as often as counts', () => {
  const postings = new Postings()
  postings.add(
    Array.from({length: 1000}, () => 'a'),
    () => {}
  )
  expect(countIn(postings.list('a'), 0)).toBe(255)
})

test('numbers and texts are read as they were written', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.maxSafeNat(),
          fc.string({unit: 'binary'}),
          fc.constantFrom('\ud800', 'a\udc00b')
        )
      ),
      values => {
        const writer = new ByteWriter()
        for (const value of values) {
          if (typeof value === 'string') writer.text(value)
          else writer.number(value)
        }
        const reader = new ByteReader(writer.take())
        for (const value of values) {
          expect(typeof value === 'string' ? reader.text() : reader.number()).toBe(value)
        }
        expect(reader.done).toBe(true)
      }
    )
  )
})

test('what ends too soon, or counts more than there is, is refused', () => {
  expect(() => new ByteReader(new Uint8Array()).number()).toThrow(RangeError)
  expect(() => new ByteReader(new Uint8Array([200])).number()).toThrow(RangeError)
  expect(() => new ByteReader(new Uint8Array([200, 1])).count()).toThrow(RangeError)
  expect(() => new ByteReader(new Uint8Array([1])).bytes(2)).toThrow(RangeError)
})
