import {describe, expect, test} from 'vitest'
import {isPlain} from '../../src/query/plan.ts'
import {usualReading} from '../../src/query/reading.ts'

const {readQuestion} = usualReading()

function read(text: string): string {
  const {intent, stances, negated, speaker, speakerNamed, topic} = readQuestion(text)
  const words = (list: typeof topic): string =>
    list.map(({start, end}) => text.slice(start, end)).join(' ')
  const who =
    speaker.length > 0 ? [`${speakerNamed ? 'by' : 'of'} ${words(speaker)}`] : []
  return [
    intent,
    ...stances,
    ...(negated ? ['not'] : []),
    ...who,
    `on ${words(topic)}`
  ].join(' ')
}

describe('a question', () => {
  test.each([
    ['من أكد نشر القوات؟', 'who confirm on نشر القوات'],
    ['من اعترف بنشر القوات؟', 'who confirm on بنشر القوات'],
    ['من لم يؤكد نشر القوات؟', 'who confirm not on نشر القوات'],
    ['من المسؤول الذي نفى الخبر؟', 'who deny of المسؤول on الخبر'],
    ['أي صحيفة كشفت موعد الجلسة؟', 'who announce of صحيفة on موعد الجلسة'],
    ['بحسب من غرقت السفينة؟', 'who on غرقت السفينة'],
    ['وفقا لمن غرقت السفينة؟', 'who on غرقت السفينة'],
    ['كم جنديا قتل بحسب سيول؟', 'howmany by سيول on جنديا قتل'],
    ['ماذا قال غيراسيموف عن كورسك؟', 'what report by غيراسيموف on كورسك'],
    ['ما هي عاصمة البلاد؟', 'what on عاصمة البلاد'],
    ['من تكلم عن الجلسة؟', 'who report on الجلسة'],
    ['من جلس بين الوزيرين؟', 'who on جلس الوزيرين'],
    ['من عبّر لسالم عن دعمه للبلدية؟', 'who opine on لسالم دعمه للبلدية'],
    ['من عبر النهر؟', 'who on عبر النهر'],
    ['من تحدث أثناء الجلسة صلب اللجنة؟', 'who report on الجلسة اللجنة'],
    ['من بيّن سبب الحريق؟', 'who report on سبب الحريق'],
    ['من بين أن الجسر سليم؟', 'who report on الجسر سليم'],
    ['ماذا قال محمد علي عن الجسر؟', 'what report by محمد علي on الجسر'],
    ['ماذا قال علي سالم على الجسر؟', 'what report by علي سالم on الجسر'],
    ['بماذا برر سالم الكعبي إغلاق الجسر؟', 'what report by سالم الكعبي on إغلاق الجسر'],
    ['ماذا قال لافروف لنظيره؟', 'what report by لافروف on لنظيره'],
    ['ماذا قيل عن الجسر؟', 'what on قيل الجسر'],
    ['ماذا ذكر عن الجسر؟', 'what report on الجسر'],
    ['ما الذي ينص عليه قرار البلدية؟', 'what report by قرار البلدية on '],
    ['ما رأي البلدية في الجسر؟', 'what opine by البلدية on الجسر'],
    ['كم جنديا قتل وفق تقدير سيول؟', 'howmany by سيول on جنديا قتل'],
    [
      'ما الذي تبنيه البلدية وفق ما أعلنته في مؤتمر؟',
      'what report on تبنيه البلدية مؤتمر'
    ],
    ['كم جسرا يغلق وفق ما قال سالم؟', 'howmany by سالم on جسرا يغلق'],
    ['من اعتذر عن خطأ نظام تابع للبلدية؟', 'who on اعتذر خطأ نظام تابع للبلدية'],
    ['من المسؤول في البلدية الذي نفى الخبر؟', 'who deny of المسؤول البلدية on الخبر'],
    ['من عزا الانهيار إلى المطر؟', 'who report on الانهيار المطر'],
    ['أي وكالة أنباء نشرت الصور؟', 'who report of وكالة on الصور'],
    ['متى أعلنت الحكومة الحداد؟', 'passages on أعلنت الحكومة الحداد'],
    ['هل أكد بوتين؟', 'passages confirm by بوتين on '],
    ['who confirmed the deployment', 'who confirm on deployment'],
    ['Which official denied the report?', 'who deny of official on report'],
    ['who did not confirm the report', 'who confirm not on report'],
    ['according to whom did the ship sink', 'who on ship sink'],
    ['what did Gerasimov say about Kursk', 'what report by Gerasimov on Kursk'],
    ['how many died according to the police', 'howmany by police on died'],
    ['did Putin confirm the deployment', 'passages confirm by Putin on deployment'],
    ['when did the mayor announce the closure', 'passages on mayor announce closure'],
    ['denial of the deployment', 'passages deny on denial deployment'],
    ['which body found the bridge unsafe', 'who opine on bridge unsafe'],
    ['what did Salem give as the reason', 'what report by Salem on '],
    [
      'who put the rate at three dinars per euro',
      'who estimate on rate three dinars euro'
    ],
    ['kursk troops', 'passages on kursk troops']
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('is plain where it asks what is so, and not where it asks for a source', () => {
    expect(isPlain(readQuestion('what is the capital of the province'))).toBe(true)
    expect(isPlain(readQuestion('according to whom did the ship sink'))).toBe(false)
    expect(isPlain(readQuestion('وفقا لمن غرقت السفينة؟'))).toBe(false)
  })

  test('asks whom it came through only with a question word behind', () => {
    expect(readQuestion('نقلا عن أي وكالة غرقت السفينة؟').through).toBe(true)
    expect(readQuestion('through whom did the ministry announce it').through).toBe(true)
    expect(readQuestion('من عبر الحدود نقلا عن رويترز؟').through).toBe(false)
    expect(readQuestion('وفقا لأي صحيفة غرقت السفينة؟').sourceType).toBe('media')
  })

  test('asks for a kind of source', () => {
    expect(readQuestion('أي صحيفة كشفت الموعد؟').sourceType).toBe('media')
    expect(readQuestion('which country denied it').sourceType).toBe('government')
    const body = readQuestion('أي جهة رسمية كشفت الموعد؟')
    expect(body.sourceType).toBe('organization')
    expect(body.speaker.map(({text}) => text)).toEqual(['رسميه'])
  })
})
