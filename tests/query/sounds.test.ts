import {describe, expect, test} from 'vitest'
import {createIndex} from '../../src/index.ts'
import {Vocabulary} from '../../src/query/vocabulary.ts'
import {fold} from '../../src/text/fold.ts'
import {namePairs} from './name-pairs.ts'

describe('a name in the other script', () => {
  test.each([
    ['gerasimov', 'غيراسيموف'],
    ['gerasimov', 'جيراسيموف'],
    ['pyongyang', 'بيونغيانغ'],
    ['essebsi', 'السبسي'],
    ['chahed', 'الشاهد'],
    ['elloumi', 'اللومي'],
    ['sobotka', 'سوبوتكا'],
    ['hollande', 'هولاند'],
    ['zelensky', 'زيلينسكي'],
    ['jendoubi', 'الجندوبي'],
    ['trump', 'ترامب']
  ])('%s is %s', (latin, arabic) => {
    const vocabulary = new Vocabulary()
    vocabulary.add(arabic.split(' '))
    expect(vocabulary.alike(latin).map(({word}) => word)).toEqual([arabic])
    const other = new Vocabulary()
    other.add(latin.split(' '))
    expect(other.alike(arabic).map(({word}) => word)).toEqual([latin])
  })

  test('is forgotten with its last article', () => {
    const vocabulary = new Vocabulary()
    vocabulary.add('قال غيراسيموف'.split(' '))
    vocabulary.add('غيراسيموف'.split(' '))
    vocabulary.remove('قال غيراسيموف'.split(' '))
    expect(vocabulary.alike('gerasimov')).toHaveLength(1)
    vocabulary.remove('غيراسيموف'.split(' '))
    expect(vocabulary.alike('gerasimov')).toEqual([])
  })

  test.each(['biden', 'london', 'table'])('%s is not غيراسيموف', latin => {
    const vocabulary = new Vocabulary()
    vocabulary.add('غيراسيموف بوتين'.split(' '))
    expect(vocabulary.alike(latin)).toEqual([])
  })
})

describe('names among many', () => {
  const pairs = namePairs
    .trim()
    .split('\n')
    .map(line => line.split(' = '))
    .map(([latin = '', arabic = '']) => ({latin, arabic: arabic.split('، ').map(fold)}))
  const vocabulary = new Vocabulary()
  for (const {latin, arabic} of pairs) vocabulary.add([latin, ...arabic])

  test('are found in the other script, mostly in the first place, and with few others', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(150)
    let found = 0
    let first = 0
    let others = 0
    for (const {latin, arabic} of pairs) {
      const alike = vocabulary.alike(latin).map(({word}) => arabic.includes(word))
      if (alike.includes(true)) found++
      if (alike[0]) first++
      others += alike.filter(right => !right).length
    }
    expect(found / pairs.length).toBeGreaterThan(0.95)
    expect(first / pairs.length).toBeGreaterThan(0.9)
    expect(others / pairs.length).toBeLessThan(0.5)
  })

  test('are found from Arabic as well', () => {
    const found = pairs.filter(({latin, arabic}) =>
      vocabulary.alike(arabic[0] as string).some(({word}) => word === latin)
    )
    expect(found.length / pairs.length).toBeGreaterThan(0.93)
  })
})

describe('names of two words', () => {
  test.each([
    ['Abdelkhalek', 'قال عبد الخالق إن الجسر مفتوح.'],
    ['Benflis', 'قال بن فليس إن الجسر مفتوح.'],
    ['Salaheddine', 'قال صلاح الدين إن الجسر مفتوح.']
  ])('%s is found where Arabic writes it apart', (name, text) => {
    const index = createIndex()
    index.add({id: 'a', text})
    index.add({id: 'b', text: 'قال المدير إن الجسر مفتوح.'})
    expect(index.search(`${name} bridge`).passages[0]?.articleId).toBe('a')
  })

  test('عبد الخالق is found where Latin writes it as one', () => {
    const index = createIndex()
    index.add({id: 'b', text: 'The director said that the bridge was open.'})
    index.add({id: 'a', text: 'Abdelkhalek said that the bridge was open.'})
    expect(index.search('عبد الخالق جسر').passages[0]?.articleId).toBe('a')
  })
})
