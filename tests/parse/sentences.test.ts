import {describe, expect, test} from 'vitest'
import {sentencesOf} from './read.ts'

describe('sentences', () => {
  test.each([
    ['the Arabic question mark', 2, 'هل أكد الوزير النشر؟ نعم.'],
    ['the Urdu full stop', 2, 'هذه جملة۔ وهذه أخرى۔'],
    [
      'a full stop without a space after it',
      2,
      'عاد الوفد إلى المدينة.وقال إن الأمر انتهى.'
    ],
    ['a full stop after a short number', 2, 'بلغ عدد الجرحى 50. وأضاف أن الحصيلة أولية.'],
    ['the unit of a number', 2, 'كان ذلك سنة 1437 هـ. ثم عاد.'],
    ['a question that is quoted', 2, 'سأل: «هل وصلت القوات؟» ثم صمت.'],
    ['a full stop before closing marks', 2, 'قال: «وصلت القوات.» وأضاف أنها عادت.'],
    [
      'a word that is one of the abbreviations elsewhere',
      2,
      'Asked again, he said No. He denied it.'
    ]
  ])('end at %s', (_, count, text) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })

  test.each([
    ['an Arabic title', 'قال د. أحمد إن القوات وصلت.'],
    ['an Arabic title with a conjunction', 'حضر أحمد ود. سامي وأ.د. ليلى الاجتماع.'],
    ['an Arabic title without a space', 'قال أ.د.أحمد إن القوات وصلت.'],
    ['Arabic initials', 'وقالت وكالة أ.ف.ب إن ذلك صحيح.'],
    ['an English title', 'Gen. Mark Smith confirmed it.'],
    ['English titles in a row', 'Lt. Col. Amal Haddad told Mr. Smith so.'],
    ['an English initialism', 'The U.S. Senate said so.'],
    ['a shortened month', 'He said so on Jan. 5 in the capital.'],
    ['a decimal separator', 'ارتفع العدد بنسبة 12.5 في المئة أو ١٢٫٥ في المئة.']
  ])('do not end at %s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text])
  })

  test('need no full stop', () => {
    expect(sentencesOf('القوات تصل إلى المدينة\nقال الوزير إنها وصلت')).toEqual([
      'القوات تصل إلى المدينة',
      'قال الوزير إنها وصلت'
    ])
  })
})
