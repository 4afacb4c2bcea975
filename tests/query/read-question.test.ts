import {describe, expect, test} from 'vitest'
import {readQuestion} from '../../src/query/read-question.ts'

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
    ['هل أكد بوتين؟', 'passages confirm by بوتين on '],
    ['who confirmed the deployment', 'who confirm on deployment'],
    ['Which official denied the report?', 'who deny of official on report'],
    ['who did not confirm the report', 'who confirm not on report'],
    ['according to whom did the ship sink', 'who on ship sink'],
    ['what did Gerasimov say about Kursk', 'what report by Gerasimov on Kursk'],
    ['how many died according to the police', 'howmany by police on died'],
    ['did Putin confirm the deployment', 'passages confirm by Putin on deployment'],
    ['denial of the deployment', 'passages deny on denial deployment'],
    ['kursk troops', 'passages on kursk troops']
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('asks for a kind of source', () => {
    expect(readQuestion('أي صحيفة كشفت الموعد؟').sourceType).toBe('media')
    expect(readQuestion('which country denied it').sourceType).toBe('government')
  })
})
