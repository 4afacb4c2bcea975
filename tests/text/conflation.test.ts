import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {finds} from './meet.ts'

function pairs(file: string): string[][] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(' | '))
}

test.each([
  ['إعلان', 'اعلان'],
  ['آليات', 'اليات'],
  ['الحكومة', 'الحكومه'],
  ['المستوى', 'المستوي'],
  ['الرَّئيسُ', 'الرئيس'],
  ['الرئيس', 'الرَّئيسُ'],
  ['أعـلـن', 'أعلن'],
  ['القوات', 'قوات'],
  ['والقوات', 'القوات'],
  ['بالقوات', 'القوات'],
  ['للقوات', 'القوات'],
  ['قواتها', 'قوات'],
  ['يؤكد', 'أكد'],
  ['الجنود', 'جندي'],
  ['\u0661\u0660', '10'],
  ['القرآن', 'القران'],
  ['منظومة HIMARS الصاروخية', 'HIMARS'],
  ['«القوات', 'القوات'],
  ['القوات؟', 'القوات'],
  ['جونغ', 'جونج'],
  ['أعلنت الوزارة أمس', 'الوزارة']
])('the everyday probe %s is found by %s', (paragraph, question) => {
  expect(finds(question, paragraph)).toBe(true)
})

test.each(pairs('together.txt'))('%s and %s find each other', (one, other) => {
  expect(finds(one as string, other as string)).toBe(true)
  expect(finds(other as string, one as string)).toBe(true)
})

// أقال and قال, ذكرى and ذكر are the two everyday probes that must not meet.
test.each(pairs('apart.txt'))('%s and %s do not find each other', (one, other) => {
  expect(finds(one as string, other as string)).toBe(false)
  expect(finds(other as string, one as string)).toBe(false)
})
