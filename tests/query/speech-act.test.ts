import {describe, expect, test} from 'vitest'
import {createReading, usualLanguages} from '../../src/query/reading.ts'

const {acts} = createReading({
  languages: usualLanguages,
  cues: {},
  concepts: [],
  stopWords: {}
})

describe('what is said', () => {
  test.each([
    ['call', 'يجب إصلاح الجسر قبل الشتاء'],
    ['call', 'ضرورة إصلاح الجسر'],
    ['call', 'الجسر لا بد من إصلاحه'],
    ['call', 'the bridge must be repaired'],
    ['deny', 'الوزارة لم تتلق أي طلب'],
    ['deny', 'لن يغلق الجسر'],
    ['deny', 'no bridge was closed'],
    ['pledge', 'سوف نصلح الجسر'],
    ['pledge', 'الوزارة ستصلح الجسر'],
    ['pledge', 'he will repair the bridge']
  ] as const)('can be a %s by itself: %s', (stance, saying) => {
    expect(acts(stance, saying)).toBe(true)
  })

  test.each([
    ['call', 'الجسر أصلح قبل الشتاء'],
    ['deny', 'الجسر أغلق أمس'],
    ['pledge', 'سيارة سقطت من الجسر'],
    ['pledge', 'ستة أشخاص على الجسر'],
    ['pledge', 'سنة مضت على إغلاق الجسر'],
    ['confirm', 'يجب إصلاح الجسر'],
    ['call', '']
  ] as const)('need be no %s: %s', (stance, saying) => {
    expect(acts(stance, saying)).toBe(false)
  })

  test('is told by its first words alone', () => {
    expect(acts('deny', 'الجسر القديم أغلق أمس ولم يصلح')).toBe(false)
    expect(acts('call', `${' '.repeat(50_000)}must`)).toBe(false)
  })
})
