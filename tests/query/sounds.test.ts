import {describe, expect, test} from 'vitest'
import {Vocabulary} from '../../src/query/vocabulary.ts'

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
