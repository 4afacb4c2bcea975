import {describe, expect, test} from 'vitest'
import {createIndex} from '../../src/index.ts'
import {Lexicon} from '../../src/query/lexicon.ts'
import {nameInEnglish, transliterate} from '../../src/query/name-in-english.ts'
import {createAnalyser} from '../../src/text/terms.ts'

const lexicon = new Lexicon(createAnalyser(), [])

describe('an Arabic name in Latin letters', () => {
  test.each([
    ['كمال الجندوبي', 'Kamal al-Jandubi'],
    ['فوزي بوصوف', 'Fuzi Busuf'],
    ['يوسف الشاهد', 'Youssef Chahed'],
    ['سامر كوتلان', 'Samir Kutlan'],
    ['سفيان السليطي', 'Sofiane al-Saliti'],
    ['محمد بن سلمان', 'Mohammed bin Salman'],
    ['الوزارة', 'al-Wazara']
  ])('%s is %s', (name, latin) => {
    expect(transliterate(lexicon, name)).toBe(latin)
  })
})

describe('an Arabic name in English', () => {
  test.each([
    ['وزارة التوحيد الكورية الجنوبية', 'South Korea’s Ministry of Unification'],
    ['وزير الخارجية الروسي سيرغي لافروف', 'Russia’s Foreign Minister Sergei Lavrov'],
    ['رويترز', 'Reuters'],
    ['الجيش السوري', 'Syria’s Army'],
    ['مصدر أمني', 'Security Source'],
    ['البيت الأبيض', 'White House']
  ])('%s is %s', (name, english) => {
    expect(nameInEnglish(lexicon, name)).toBe(english)
  })

  test('is not guessed where a word is not known', () => {
    expect(nameInEnglish(lexicon, 'سفيان السليطي')).toBeUndefined()
    expect(nameInEnglish(lexicon, '')).toBeUndefined()
  })
})

test('an index gives both beside the original', () => {
  const index = createIndex()
  index.add({id: 'a', text: 'أكدت وزارة الدفاع الفرنسية أن السفينة غادرت الميناء.'})
  index.add({id: 'b', text: 'The harbour master denied that the ship had left.'})
  const {sources} = index.search('who confirmed that the ship left the port', {
    filter: {language: 'ar'}
  })
  const [source] = sources
  expect(source?.source).toMatchObject({
    name: 'وزارة الدفاع الفرنسية',
    nameEn: 'France’s Defence Ministry'
  })
  expect(source?.source.translit).toMatch(/^Wazara al-/u)
  const english = index.attributions('b')[0]?.source
  expect(english).not.toHaveProperty('translit')
  expect(JSON.stringify(index.sources())).toContain('France’s Defence Ministry')
})
