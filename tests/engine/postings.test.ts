import fc from 'fast-check'
import {expect, test} from 'vitest'
import {ByteReader, ByteWriter} from '../../src/engine/bytes.ts'
import {Checksum} from '../../src/engine/checksum.ts'
import {
  countIn,
  documentIn,
  Follower,
  occurrencesIn,
  pack
} from '../../src/engine/posting-list.ts'
import {Postings} from '../../src/engine/postings.ts'
import {IsnadError} from '../../src/errors.ts'

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

test('lists longer than a page, and a page full of short ones, are kept whole', () => {
  const postings = new Postings()
  const left = new Map<number, string[]>()
  for (let number = 0; number < 6000; number++) {
    const terms = ['a', `own ${number}`]
    if (number % 3 === 0) terms.push('b')
    if (number % 7 === 0) terms.push('c', 'c')
    if (number % 100 === 0) terms.push('d')
    left.set(number, terms)
    postings.add(terms, () => {})
  }
  for (const [number, terms] of [...left]) {
    if (number % 5 > 0) continue
    postings.remove(number, terms, () => {})
    left.delete(number)
  }
  for (let number = 6000; number < 7000; number++) {
    const terms = ['a', 'e', `own ${number - 6000}`]
    left.set(number, terms)
    postings.add(terms, () => {})
  }
  expectSame(postings, left)
  postings.renumber([...left.keys()])
  const renumbered = new Map([...left.values()].map((terms, at) => [at, terms]))
  const writer = new ByteWriter()
  postings.write(writer)
  const read = Postings.read(new ByteReader(writer.take()))
  for (const one of [postings, read]) {
    expectSame(one, renumbered)
    for (const [number, terms] of renumbered) {
      const own = terms.find(term => term.startsWith('own')) as string
      expect(countIn(one.list(own), number)).toBe(1)
    }
  }
  const more = [...renumbered, [read.nextNumber, ['a', 'd', 'f']] as const]
  read.add(['a', 'd', 'f'], () => {})
  expectSame(read, new Map(more as [number, string[]][]))
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

interface Saved {
  readonly terms?: readonly string[]
  readonly lists?: readonly number[]
  readonly sizes?: readonly number[]
  readonly bytes?: readonly number[]
}

/** Two terms in the lists of two documents, or what somebody put in their place. */
function savedPostings({
  terms = ['a', 'b'],
  lists = [0, 0, 2],
  sizes = [2, 1],
  bytes = [2, 1]
}: Saved = {}): ByteReader {
  const writer = new ByteWriter()
  writer.number(2)
  writer.number(terms.length)
  for (const term of terms) writer.text(term)
  for (const length of [1, 2]) writer.number(length)
  writer.block(() => {
    for (const number of lists) writer.number(number)
  })
  for (const number of [...sizes, ...bytes]) writer.number(number)
  return new ByteReader(writer.take())
}

test('lists that were not written are refused, at the latest when they are asked for', () => {
  expect([...Postings.read(savedPostings()).list('b')].map(documentIn)).toEqual([1])
  for (const forged of [
    {terms: ['a', 'a']},
    {sizes: [2, 0]},
    {sizes: [2, 2]},
    {sizes: [2]},
    {bytes: [2, 2]},
    {bytes: [1, 1]}
  ])
    expect(() => Postings.read(savedPostings(forged))).toThrow(RangeError)
  for (const lists of [
    [0, 0, 4],
    [0, 0, 3]
  ]) {
    const forged = Postings.read(savedPostings({lists}))
    expect(forged.frequency('b')).toBe(1)
    expect([...forged.list('a')].map(documentIn)).toEqual([0, 1])
    expect(() => forged.list('b')).toThrow(IsnadError)
    expect(() => forged.add(['b'], () => {})).toThrow(IsnadError)
  }
})

test('a sum is of the bytes, however they come, and of every one of them', () => {
  const sumOf = (...parts: readonly Uint8Array[]): string => {
    const checksum = new Checksum()
    for (const part of parts) checksum.add(part)
    return checksum.bytes().join()
  }
  fc.assert(
    fc.property(
      fc.uint8Array({minLength: 1, maxLength: 40}),
      fc.array(fc.nat(40), {maxLength: 5}),
      fc.nat(),
      fc.integer({min: 1, max: 255}),
      (bytes, cuts, place, change) => {
        const whole = sumOf(bytes)
        const ends = [...cuts, bytes.length].sort((one, other) => one - other)
        expect(
          sumOf(...ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end)))
        ).toBe(whole)
        const other = bytes.slice()
        other[place % bytes.length] = (other[place % bytes.length] as number) ^ change
        expect(sumOf(other)).not.toBe(whole)
        expect(sumOf(bytes, new Uint8Array(1))).not.toBe(whole)
        expect(sumOf(bytes.subarray(1))).not.toBe(whole)
      }
    )
  )
})

test('what ends too soon, or counts more than there is, is refused', () => {
  expect(() => new ByteReader(new Uint8Array()).number()).toThrow(RangeError)
  expect(() => new ByteReader(new Uint8Array([200])).number()).toThrow(RangeError)
  expect(() => new ByteReader(new Uint8Array([200, 1])).count()).toThrow(RangeError)
  expect(() => new ByteReader(new Uint8Array([1])).bytes(2)).toThrow(RangeError)
  expect(() => new ByteReader(new Uint8Array([1])).numbers(2)).toThrow(RangeError)
  expect(() => new ByteReader(new Uint8Array([1, 200])).numbers(2)).toThrow(RangeError)
})

test('a list that is followed says what a search in it says', () => {
  const numbers = fc.uniqueArray(fc.nat(500), {maxLength: 200})
  fc.assert(
    fc.property(numbers, numbers, (held, asked) => {
      const ascending = (one: number, other: number): number => one - other
      const list = Uint32Array.from(held.sort(ascending), number =>
        pack(number, 1 + (number % 7))
      )
      const follower = new Follower(list)
      for (const document of asked.sort(ascending))
        expect(follower.countIn(document)).toBe(countIn(list, document))
    })
  )
})
