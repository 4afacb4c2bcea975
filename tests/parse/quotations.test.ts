import {describe, expect, test} from 'vitest'
import {paragraphsOf, quotationsOf} from './read.ts'

describe('quotations', () => {
  test.each([
    ['guillemets', 'قال «نعم» ثم', ['«نعم»']],
    ['guillemets the other way round', 'قال »نعم« ثم', ['»نعم«']],
    ['curly marks', 'قال “نعم” ثم', ['“نعم”']],
    ['curly marks swapped', 'قال ”نعم“ ثم', ['”نعم“']],
    ['the same curly mark twice', 'قال ”نعم” ثم', ['”نعم”']],
    ['a low mark', 'قال „نعم“ ثم', ['„نعم“']],
    ['straight marks', 'قال "نعم" ثم "لا".', ['"نعم"', '"لا"']],
    ['straight marks with spaces inside', 'قال " نعم " ثم " لا "', ['" نعم "', '" لا "']],
    ['a space before the closing mark', 'قال "نعم "، ثم', ['"نعم "']],
    [
      'a space on the wrong side at the end',
      'قال "نعم "ثم "لا" وذهب',
      ['"نعم "', '"لا"']
    ],
    ['a space on the wrong side at the start', 'قال" نعم" ثم "لا"', ['" نعم"', '"لا"']],
    ['a clitic', 'وصفه بـ"المهم" و"الكبير"', ['"المهم"', '"الكبير"']],
    ['a clitic and swapped marks', 'وصفه بـ”احترافية“ ثم', ['”احترافية“']],
    ['a colon without a space', 'قال:"نعم" ثم', ['"نعم"']],
    ['a dash', 'قال -"نعم"- ثم', ['"نعم"']],
    ['a mark with a space on both sides', 'قال" نعم " ثم', ['" نعم "']],
    ['a clitic and a single mark', "وصفه ب'نعم' ثم", ["'نعم'"]],
    ['marks in a row', '«"نعم"» ثم', ['«"نعم"»', '"نعم"']],
    ['brackets in pairs', 'قال ((نعم)) ثم', ['((نعم))']],
    ['angle brackets in pairs', 'قال <<نعم>> ثم', ['<<نعم>>']],
    ['apostrophes in pairs', "قال ''نعم'' ثم", ["''نعم''"]],
    ['single marks in Arabic', "قال 'نعم' ثم", ["'نعم'"]],
    ['single marks in English', "He said 'yes' again", ["'yes'"]],
    ['typographic single marks', 'He said ‘yes, I don’t’ again', ['‘yes, I don’t’']],
    [
      'an apostrophe inside',
      "The 'players' union plan' failed",
      ["'players' union plan'"]
    ],
    ['nested marks', '“He said ‘yes’ to me”', ['“He said ‘yes’ to me”', '‘yes’']],
    [
      'nested straight marks',
      '"He said "yes" to me"',
      ['"He said "yes" to me"', '"yes"']
    ],
    ['mixed nesting', 'قال «إن "نعم" جوابه» ثم', ['«إن "نعم" جوابه»', '"نعم"']],
    ['a sentence end inside', '"Yes. I did." He left.', ['"Yes. I did."']]
  ])('are found by %s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual([expected])
  })

  test.each([
    ['feet and inches', `He is 5'10" and she is 5'9" tall.`],
    ['inches', 'A 12" screen and a 15" one'],
    ['possessives', "The players' union and the teams' owners met"],
    ['elisions', "'Twas the '90s, rock 'n roll"],
    ['a lost opening mark', 'انتهى الأمر" ثم عاد'],
    ['a lost closing mark', 'انتهى "الأمر ثم عاد'],
    ['a closing guillemet alone', 'انتهى الأمر» ثم عاد']
  ])('are not found by %s', (_, text) => {
    expect(quotationsOf(text)).toEqual([[]])
  })

  test('are not spoiled by a lost mark next to them', () => {
    expect(quotationsOf('قال "نعم ثم «لا» ثم\nقال "نعم"')).toEqual([['«لا»'], ['"نعم"']])
  })

  test('run to the end of the paragraph after a colon', () => {
    expect(quotationsOf('قال الوزير: «سوف نعود\nوعاد الوفد')).toEqual([['«سوف نعود'], []])
  })

  test('go on in a paragraph that opens again', () => {
    const text = 'He said: “We stay.\n“We stay here.”\nHe left.'
    expect(quotationsOf(text)).toEqual([['“We stay.'], ['“We stay here.”'], []])
    const [first, second] = paragraphsOf(text)
    expect(first?.quotations[0]?.continues).toBe(true)
    expect(second?.quotations[0]?.continues).toBeUndefined()
  })

  test('go on to a paragraph that closes them', () => {
    const text = 'قال «سوف نعود\nإلى البيت\nغدا» ثم ذهب'
    expect(quotationsOf(text)).toEqual([['«سوف نعود'], ['إلى البيت'], ['غدا»']])
    const runs = paragraphsOf(text).map(({quotations}) => quotations[0])
    expect(runs).toEqual([
      {open: 1, close: 4, depth: 0, words: 2, continues: true},
      {open: -1, close: 2, depth: 0, words: 2, continues: true},
      {open: -1, close: 1, depth: 0, words: 1}
    ])
  })

  test('are not looked for further on where a straight mark is lost', () => {
    expect(quotationsOf('قال "نعم\nثم ذهب" وعاد')).toEqual([[], []])
    expect(quotationsOf('قال: "نعم\nثم ذهب" وعاد')).toEqual([['"نعم'], ['ثم ذهب"']])
  })

  test('count the words between their marks, and know their depth', () => {
    const [paragraph] = paragraphsOf('قال «إن "نعم، نعم" جوابه» ثم')
    expect(paragraph?.quotations).toEqual([
      {open: 1, close: 9, depth: 0, words: 4},
      {open: 3, close: 7, depth: 1, words: 2}
    ])
    expect(paragraph?.quotationOf).toEqual([-1, 0, 0, 1, 1, 1, 1, 1, 0, 0, -1])
  })
})
