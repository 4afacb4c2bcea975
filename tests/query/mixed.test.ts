import {describe, expect, test} from 'vitest'
import {createIndex} from '../../src/index.ts'

/** The same four events, each told in both languages, one of them better in each. */
const articles = [
  {
    id: 'ar-full',
    text: 'أكد وزير الدفاع نشر القوات في الجزيرة.\nوقال إن القوات ستبقى في الجزيرة حتى الربيع.'
  },
  {id: 'en-partly', text: 'The minister said that the spring had been wet.'},
  {
    id: 'en-full',
    text: 'The harbour authority denied that the bridge had collapsed in the storm.'
  },
  {id: 'ar-partly', text: 'قالت سلطة المرفأ إن العاصفة كانت قوية.'},
  {id: 'ar-other', text: 'أعلنت البلدية افتتاح مكتبة جديدة للأطفال.'},
  {id: 'en-other', text: 'The city announced that a new museum would open.'}
]

describe('an index of two languages', () => {
  const index = createIndex()
  for (const article of articles) index.add(article)
  const found = (question: string): string[] => [
    ...new Set(index.search(question).passages.map(({articleId}) => articleId))
  ]

  test('gives the fuller passage first, whichever language the question is in', () => {
    for (const question of [
      'who confirmed the deployment of troops on the island',
      'من أكد نشر القوات في الجزيرة؟'
    ]) {
      expect(found(question)[0]).toBe('ar-full')
    }
    for (const question of [
      'who denied that the bridge collapsed in the storm',
      'من نفى انهيار الجسر في العاصفة؟'
    ]) {
      expect(found(question)[0]).toBe('en-full')
    }
  })

  test('goes on with what says less of it, in either language', () => {
    expect(found('who denied that the bridge collapsed in the storm')).toContain(
      'ar-partly'
    )
    expect(found('من نفى انهيار الجسر في العاصفة؟').indexOf('ar-partly')).toBeGreaterThan(
      0
    )
  })

  test('answers an Arabic question from English articles alone', () => {
    const {sources} = index.search('من نفى انهيار الجسر؟', {filter: {language: 'en'}})
    expect(sources[0]?.source.name).toBe('The harbour authority')
  })
})
