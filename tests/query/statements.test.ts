import {describe, expect, test} from 'vitest'
import {groupStatements, type Statement} from '../../src/query/statements.ts'

function saying(sourceId: string, text: string): Statement {
  const words = text.split(' ')
  return {sourceId, words, terms: new Set(words)}
}

describe('statements', () => {
  const wire = 'القوات وصلت إلى الجزيرة مساء الأحد وانتشرت قرب الميناء'

  test('are one where a text is printed again, cut or extended', () => {
    expect(
      groupStatements([
        saying('a', wire),
        saying('b@1', wire),
        saying('c@2', 'القوات وصلت إلى الجزيرة مساء الأحد'),
        saying('d@3', `وقيل إن ${wire} بلا خسائر`)
      ])
    ).toEqual([0, 0, 0, 0])
  })

  test('are two where other words are used', () => {
    expect(
      groupStatements([
        saying('a', wire),
        saying('b', 'لا جنود على الجزيرة ولا سفن حولها')
      ])
    ).toEqual([0, 1])
  })

  test('are two where two say the same in few words', () => {
    expect(
      groupStatements([saying('a', 'الاتفاق وقع'), saying('b', 'الاتفاق وقع')])
    ).toEqual([0, 1])
  })

  test('are one where one source is quoted in other words', () => {
    expect(
      groupStatements([
        saying('a', 'القوات وصلت إلى الجزيرة'),
        saying('a', 'قوات الجيش وصلت الجزيرة إلى'),
        saying('a', 'المفاوضات تأجلت')
      ])
    ).toEqual([0, 0, 1])
  })

  test('may have no words', () => {
    expect(groupStatements([saying('a', ''), saying('b', '')])).toEqual([0, 1])
  })
})
