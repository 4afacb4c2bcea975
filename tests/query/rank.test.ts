import {describe, expect, test} from 'vitest'
import {createIndex} from '../../src/index.ts'
import {pooled} from '../../src/query/rank.ts'

describe('what speaks for the same', () => {
  test('amounts to a little more than the best of it, in whatever order', () => {
    expect(pooled([7])).toBe(7)
    expect(pooled([7, 7])).toBeCloseTo(7 + Math.log(2) / 2)
    expect(pooled([3, 7, 5])).toBe(pooled([7, 5, 3]))
    expect(pooled([7, 5])).toBeGreaterThan(7)
    expect(pooled([7, 5])).toBeLessThan(pooled([7, 6]))
  })

  test('overflows by no score, however great', () => {
    expect(pooled([1e6, -1e6])).toBe(1e6)
    expect(pooled([-1e6])).toBe(-1e6)
  })
})

describe('who answers', () => {
  const namesFor = (text: string, question: string): string[] => {
    const index = createIndex()
    index.add({id: 'a', text})
    return index.search(question).sources.map(({source}) => source.name)
  }

  test('is rather whoever spoke than a newspaper near it', () => {
    const text =
      'ذكرت صحيفة مدار المسائية الجديدة أن الجسر القديم أغلق. وقالت المهندسة هند كوراني إن الجسر القديم أغلق.'
    expect(namesFor(text, 'من قال إن الجسر القديم أغلق؟')[0]).toBe('المهندسة هند كوراني')
    expect(namesFor(text, 'أي صحيفة قالت إن الجسر القديم أغلق؟')[0]).toBe(
      'صحيفة مدار المسائية الجديدة'
    )
  })

  test('is rather another than whom the question is about', () => {
    const text =
      'وقال السجين سامر كوتلان إن السجن مزدحم. وقالت المحامية هند كوراني إن السجن مزدحم.'
    expect(namesFor(text, 'من قال إن السجين سامر كوتلان في سجن مزدحم؟')[0]).toBe(
      'المحامية هند كوراني'
    )
  })

  test('is rather another than whom it was said to', () => {
    const text =
      'وأكد خفر السواحل أن القارب غرق في المضيق. وأعلم الصياد سامر كوتلان خفر السواحل بأن القارب غرق في المضيق.'
    expect(namesFor(text, 'من أعلم خفر السواحل بأن القارب غرق في المضيق؟')[0]).toBe(
      'الصياد سامر كوتلان'
    )
  })

  test('is a body where one is asked for, a ministry as well as any', () => {
    const text =
      'وأكد المهندس سامر كوتلان أن الجسر القديم سليم. وأكدت وزارة النقل أن الجسر القديم سليم.'
    expect(namesFor(text, 'أي جهة أكدت أن الجسر القديم سليم؟')[0]).toBe('وزارة النقل')
  })

  test('is rather who says it again and again', () => {
    const text =
      'Lena Orlo said that the bridge was closed. Omar Vass said that the bridge was closed. He said that the bridge would stay closed.'
    expect(namesFor(text, 'who said that the bridge was closed')[0]).toBe('Omar Vass')
  })

  test('is whoever says what is a call, though the verb only credits it', () => {
    const text =
      'وقالت المهندسة هند كوراني إن إصلاح الجسر القديم مكلف. وقال المقاول سامر كوتلان إنه يجب إصلاح الجسر القديم.'
    expect(namesFor(text, 'من طالب بإصلاح الجسر القديم؟')[0]).toBe('المقاول سامر كوتلان')
    expect(namesFor(text, 'من قال إن إصلاح الجسر القديم مكلف؟')[0]).toBe(
      'المهندسة هند كوراني'
    )
  })

  test('is rather who says it than who speaks elsewhere in the paragraph', () => {
    const between = 'وكان اليوم مشمسا والناس في الأسواق والحدائق كعادتهم. '.repeat(6)
    const text = `قالت المهندسة هند كوراني إن الجسر القديم أغلق بعد الفيضان. ${between}وقال المقاول سامر كوتلان إن السوق مزدحمة.`
    expect(namesFor(text, 'من قال إن الجسر القديم أغلق بعد الفيضان؟')[0]).toBe(
      'المهندسة هند كوراني'
    )
  })
})
