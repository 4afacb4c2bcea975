import {describe, expect, test} from 'vitest'
import {createIndex, type Index, type StanceGroup} from '../../src/index.ts'
import {readAnnotated, toArticle} from '../gold/corpus.ts'

function groupOf(groups: readonly StanceGroup[], stance: string): StanceGroup {
  const group = groups.find(one => one.stance === stance)
  if (!group) throw new Error(`nobody does ${stance}`)
  return group
}

/** The names of a group's lines, each with the articles of each of its origins. */
function linesOf({sources}: StanceGroup): [string, string[][]][] {
  return sources.map(({source, origins}) => [
    source.name,
    origins.map(({carriers}) => carriers.map(({articleId}) => articleId))
  ])
}

function indexOf(
  ...articles: readonly (readonly [id: string, text: string, publishedAt?: string])[]
): Index {
  const index = createIndex()
  for (const [id, text, publishedAt] of articles) {
    index.add({id, text, publishedAt, publisher: `صحيفة ${id}`})
  }
  return index
}

describe('the corpus', () => {
  const index = createIndex()
  for (const article of readAnnotated()) index.add(toArticle(article))
  const groups = index.compare('نشر القوات في سيلفار')

  test('has one origin for a wire text and its reprints, with those who carry it', () => {
    const [confirming] = groupOf(groups, 'confirm').sources
    expect(confirming?.source.name).toContain('سامر كوتلان')
    const [origin] = confirming?.origins ?? []
    expect(origin?.carriers.map(({articleId}) => articleId).slice(0, 3)).toEqual([
      'silvar-madar',
      'silvar-ufuq',
      'silvar-sada'
    ])
    expect(origin?.carriers.map(({publisher}) => publisher)).toContain('أفق الساحل')
  })

  test('has another one for who denies', () => {
    const [denying] = groupOf(groups, 'deny').sources
    expect(denying?.source.name).toContain('ميرا أشتوف')
    expect(denying?.origins).toHaveLength(1)
  })

  test('sets apart those who neither confirm nor deny', () => {
    const withheld = groupOf(groups, 'confirm').withheld
    expect(withheld.map(({source}) => source.name)).toEqual([
      expect.stringContaining('سامر كوتلان')
    ])
    expect(
      withheld.flatMap(({evidence}) => evidence.map(one => one.attribution.negated))
    ).not.toContain(false)
  })

  test('shows who changed from denying to admitting', () => {
    const admitting = groupOf(
      index.compare('تحذير الوزير من انهيار الجسر'),
      'confirm'
    ).sources.find(({source}) => source.name.includes('نخلاط'))
    const stances = admitting?.history.map(({stance, negated}) => (negated ? '' : stance))
    expect(stances?.indexOf('deny')).toBeLessThan(stances?.indexOf('confirm') ?? -1)
    expect(stances).toContain('deny')
    const dates = admitting?.history.map(({publishedAt}) => publishedAt) ?? []
    expect(dates).toEqual([...dates].sort())
  })

  test('gives what it shows in every line as evidence', () => {
    for (const {stance, sources} of groups) {
      for (const {origins, evidence, stances} of sources) {
        expect(origins.flatMap(origin => origin.evidence)).toHaveLength(evidence.length)
        expect(stances[stance]).toBe(evidence.length)
      }
    }
  })
})

describe('origins', () => {
  const said = 'أن القوات وصلت إلى الجزيرة مساء الأحد وانتشرت قرب الميناء القديم'

  test('are one where newsrooms call the source by other names', () => {
    const index = indexOf(
      ['a', `أكد الوزير سامر كوتلان ${said}.`, '2026-03-11'],
      ['b', `أكد وزير الدفاع ${said}.`, '2026-03-12'],
      ['c', `أكد مصدر عسكري ${said}.`, '2026-03-10']
    )
    expect(linesOf(groupOf(index.compare('وصول القوات إلى الجزيرة'), 'confirm'))).toEqual(
      [['الوزير سامر كوتلان', [['c', 'a', 'b']]]]
    )
  })

  test('are two where two say it in words of their own', () => {
    const index = indexOf(
      ['a', 'أكد الوزير سامر كوتلان أن القوات وصلت إلى الجزيرة.'],
      ['b', 'أكدت العمدة هالة النوري أن قوات نزلت في ميناء الجزيرة.']
    )
    expect(linesOf(groupOf(index.compare('القوات في الجزيرة'), 'confirm'))).toHaveLength(
      2
    )
  })

  test('name the agency that each newspaper has it from', () => {
    const index = indexOf([
      'a',
      'نقلت وكالة أطلس عن الوزير سامر كوتلان تأكيده أن القوات وصلت.'
    ])
    const [line] = groupOf(index.compare('وصول القوات'), 'confirm').sources
    expect(line?.origins[0]?.carriers[0]?.via.map(({name}) => name)).toEqual([
      'وكالة أطلس'
    ])
  })

  test('do not depend on the order articles came in', () => {
    const articles = [
      ['a', `أكد الوزير سامر كوتلان ${said}.`],
      ['b', `أكد وزير الدفاع ${said}.`],
      ['c', 'أكدت العمدة هالة النوري أن قوات نزلت في ميناء الجزيرة.']
    ] as const
    const question = 'القوات في الجزيرة'
    expect(indexOf(...articles).compare(question)).toEqual(
      indexOf(...articles.toReversed()).compare(question)
    )
  })
})
