import {describe, expect, test} from 'vitest'
import {createIndex, type Index} from '../../src/index.ts'
import {articles} from './articles.ts'

function filled(): Index {
  const index = createIndex()
  for (const article of articles) index.add(article)
  return index
}

describe('who answers', () => {
  const index = filled()
  const first = (question: string): string | undefined =>
    index.search(question).sources[0]?.source.name

  test('is named for an Arabic question', () => {
    expect(first('من أكد إرسال الجنود إلى سيلفار؟')).toBe(
      'وزير الدفاع التالوري سامر كوتلان'
    )
    expect(first('من أنكر اقتراب الزوارق؟')).toBe('وزارة الخارجية الكاسمورية')
  })

  test('is named for an English question over Arabic news', () => {
    expect(first('who admitted the deployment of soldiers')).toBe(
      'وزير الدفاع التالوري سامر كوتلان'
    )
    expect(first('who denied that boats came near the island')).toBe(
      'وزارة الخارجية الكاسمورية'
    )
  })

  test('is named for an English question over English news', () => {
    expect(first('who rejected that bread prices would go up')).toBe(
      'The Nirman Bakers Union'
    )
  })

  test('stands with the passage that shows it', () => {
    const {passages, sources} = index.search('من أكد نشر الجنود في سيلفار؟')
    const [passage] = passages
    expect([passage?.articleId, passage?.paragraph]).toEqual(['madar', 0])
    expect(passage?.attributions[0]?.stance).toBe('confirm')
    expect(sources[0]?.evidence[0]?.articleId).toBe('madar')
    expect(sources[0]?.stances.confirm).toBe(1)
    expect(passage?.highlights.map(({text}) => text)).toContain('سيلفار')
  })

  test('a confirmation stands before a mention of it', () => {
    const own = createIndex()
    own.add({id: 'a', text: 'The minister said that the bridge deal was good.'})
    own.add({id: 'b', text: 'The mayor confirmed that the bridge deal was good.'})
    expect(own.search('who confirmed the bridge deal').sources[0]?.stances).toEqual({
      confirm: 1
    })
  })

  test('who did not do it never answers who did', () => {
    const own = createIndex()
    own.add({id: 'a', text: 'Lena Orlo did not confirm that the bridge was closed.'})
    own.add({id: 'b', text: 'Tom Vass confirmed that the bridge was closed.'})
    expect(
      own.search('who confirmed that the bridge was closed').sources[0]?.source.name
    ).toBe('Tom Vass')
    expect(
      own.search('who did not confirm that the bridge was closed').sources[0]?.source.name
    ).toBe('Lena Orlo')
  })

  test('compare puts those who confirm beside those who deny', () => {
    const own = createIndex()
    own.add({id: 'a', text: 'Lena Orlo denied that the bridge was closed.'})
    own.add({id: 'b', text: 'Tom Vass confirmed that the bridge was closed.'})
    const sides = own.compare('was the bridge closed')
    expect(
      sides.map(({stance, sources}) => [stance, sources.map(({source}) => source.name)])
    ).toEqual([
      ['confirm', ['Tom Vass']],
      ['deny', ['Lena Orlo']]
    ])
  })
})
