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

  test('is looked for among articles of the time that the question names', () => {
    const index = createIndex()
    const dates = ['2015-05-04', '2016-05-09', '2016-11-20', '2016']
    for (const publishedAt of dates) {
      const text = 'قال الوزير إن الحملة على الغيابات تنطلق اليوم.'
      index.add({id: publishedAt, text, publishedAt})
    }
    const best = (question: string): string | undefined =>
      index.search(question).passages[0]?.articleId
    expect(best('من قال إن حملة الغيابات تنطلق في ماي 2016؟')).toBe('2016-05-09')
    expect(best('من قال إن حملة الغيابات تنطلق في نوفمبر؟')).toBe('2016-11-20')
    expect(best('who said in 2015 that the campaign starts')).toBe('2015-05-04')
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

  test('marks the words of a question whatever stands on or between their letters', () => {
    const own = createIndex()
    own.add({
      id: 'a',
      text: 'وأكّد الوزيرُ أنّ القــوّاتِ وصلت، وبقوّاتهم المُدرَّبة عبروا الجسر.'
    })
    const [passage] = own.search('القوات المدربة').passages
    expect(passage?.highlights.map(({text}) => text)).toEqual([
      'القــوّاتِ',
      'وبقوّاتهم',
      'المُدرَّبة'
    ])
  })

  test('is who the question names, though another’s relative clause has more of its words', () => {
    const own = createIndex()
    own.add({
      id: 'a',
      text: 'وأصيبت الطفلة بجروح، حسب ما أفاد به خال الطفلة الذي رافقها إلى مستشفى البطاح. ودامت عملية الطفلة ساعتين، حسب ما صرح به ناظر المستشفى.'
    })
    const [best] = own.search('ماذا قال ناظر مستشفى البطاح عن الطفلة؟').sources
    expect(best?.source.name).toBe('ناظر المستشفى')
  })

  test('may be called by another word than in the question, whatever is asked', () => {
    const own = createIndex()
    own.add({id: 'a', text: 'قال العمدة إن الجسر مغلق.'})
    own.add({id: 'b', text: 'قال المتحدث إن الجسر مغلق.'})
    const best = (question: string): string | undefined =>
      own.search(question).passages[0]?.articleId
    expect(best('ماذا قال الناطق عن الجسر؟')).toBe('b')
    expect(best('كم جسرا أغلق بحسب الناطق؟')).toBe('b')
  })

  test('is found by other words for what they counted', () => {
    const own = createIndex()
    own.add({id: 'a', text: 'وأفادت وزارة الداخلية بأن سبعة جسور تضررت.'})
    own.add({id: 'b', text: 'وأفادت وزارة الداخلية بأن سبعة مساكن تضررت.'})
    const [best] = own.search('كم منزلا تضرر بحسب وزارة الداخلية؟').passages
    expect(best?.articleId).toBe('b')
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
    own.remove('b')
    expect(own.search('who confirmed that the bridge was closed').sources).toEqual([])
  })

  test('is whom it came through, where that is asked', () => {
    const own = createIndex()
    own.add({
      id: 'a',
      text: 'نقلت وكالة مدار عن سامر كوتلان أن الجسر مغلق.'
    })
    const names = (question: string): string[] =>
      own.search(question).sources.map(({source}) => source.name)
    expect(names('من قال إن الجسر مغلق؟')[0]).toBe('سامر كوتلان')
    expect(names('عبر من أعلن إغلاق الجسر؟')).toEqual(['وكالة مدار'])
    expect(names('أي وكالة نشرت خبر إغلاق الجسر؟')).toEqual(['وكالة مدار'])
  })

  test('is a named person before an unnamed source, where a person is asked for', () => {
    const own = createIndex()
    own.add({
      id: 'a',
      text: 'A source close to the council said that the bridge was closed.'
    })
    own.add({id: 'b', text: 'Mayor Tom Vass said on Monday that the bridge was closed.'})
    expect(
      own.search('which official said that the bridge was closed').sources[0]?.source.name
    ).toContain('Tom Vass')
  })

  test('evidence from another article breaks a tie, evidence from the same does not', () => {
    const own = createIndex()
    own.add({id: 'a', text: 'Lena Orlo said that the bridge was closed.'})
    own.add({id: 'b', text: 'Tom Vass said that the bridge was closed.'})
    own.add({id: 'c', text: 'Tom Vass said that the bridge was closed.'})
    expect(
      own.search('who said that the bridge was closed').sources[0]?.source.name
    ).toBe('Tom Vass')
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
