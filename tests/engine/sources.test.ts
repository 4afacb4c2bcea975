import {describe, expect, test} from 'vitest'
import {Sources} from '../../src/engine/sources.ts'
import type {Attribution, Source} from '../../src/types.ts'

function saying(id: string, name: string, type: Source['type'] = 'person'): Attribution {
  const span = {start: 0, end: name.length, text: name}
  return {
    cue: span,
    content: [],
    source: {id, name, mention: span, resolved: span, type},
    via: [],
    stance: 'report',
    negated: false,
    quotation: 'indirect',
    paragraph: 0,
    confidence: 1,
    rule: 'test'
  }
}

function idsOf(...said: readonly Attribution[]): string[] {
  const sources = new Sources()
  said.forEach((attribution, at) => {
    sources.add(String(at), [attribution])
  })
  return said.map(
    (attribution, at) => sources.identify(String(at), attribution).source?.id ?? ''
  )
}

describe('sources across articles', () => {
  test('one name is one source', () => {
    const [first, second] = idsOf(
      saying('عمر-سالم', 'عمر سالم'),
      saying('عمر-سالم', 'الوزير عمر سالم')
    )
    expect(first).toBe(second)
  })

  test('a short name is the one full name it can mean', () => {
    const [first, second] = idsOf(saying('سالم', 'سالم'), saying('عمر-سالم', 'عمر سالم'))
    expect(first).toBe(second)
  })

  test('a short name that two can bear is neither', () => {
    const ids = idsOf(
      saying('سالم', 'سالم'),
      saying('عمر-سالم', 'عمر سالم'),
      saying('زياد-سالم', 'زياد سالم')
    )
    expect(new Set(ids).size).toBe(3)
  })

  test('a first name is nobody in particular', () => {
    const [first, second] = idsOf(saying('عمر', 'عمر'), saying('عمر-سالم', 'عمر سالم'))
    expect(first).not.toBe(second)
  })

  test('two spellings of a foreign name are one source', () => {
    const [first, second] = idsOf(
      saying('فاليري-غيراسيموف', 'فاليري غيراسيموف'),
      saying('فاليري-جيراسيموف', 'فاليري جيراسيموف')
    )
    expect(first).toBe(second)
  })

  test('names that differ in a vowel are two', () => {
    const [first, second] = idsOf(
      saying('محمد-عباس', 'محمد عباس'),
      saying('محمود-عباس', 'محمود عباس')
    )
    expect(first).not.toBe(second)
  })

  test('a security source of one article is not that of another', () => {
    const [first, second] = idsOf(
      saying('مصدر-امني', 'مصدر أمني', 'anonymous'),
      saying('مصدر-امني', 'مصدر أمني', 'anonymous')
    )
    expect(first).not.toBe(second)
  })

  test('ids do not depend on the order articles came in', () => {
    const said = [
      saying('سالم', 'سالم'),
      saying('عمر-سالم', 'عمر سالم'),
      saying('ليلى', 'ليلى')
    ]
    expect(idsOf(...said.toReversed()).toReversed()).toEqual(idsOf(...said))
  })

  test('are listed with what they said, the most quoted first', () => {
    const sources = new Sources()
    sources.add('a', [saying('ليلى-عمر', 'ليلى عمر')])
    sources.add('b', [saying('عمر-سالم', 'عمر سالم'), saying('سالم', 'سالم')])
    expect(
      sources
        .list()
        .map(({source, articles, attributions}) => [source.id, articles, attributions])
    ).toEqual([
      ['عمر-سالم', 1, 2],
      ['ليلى-عمر', 1, 1]
    ])
    sources.remove('b', [saying('عمر-سالم', 'عمر سالم'), saying('سالم', 'سالم')])
    expect(sources.list()).toHaveLength(1)
  })
})
