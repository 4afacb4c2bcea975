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
    vocabulary.add(arabic)
    expect(vocabulary.alike(latin).map(({word}) => word)).toEqual([arabic])
    const other = new Vocabulary()
    other.add(latin)
    expect(other.alike(arabic).map(({word}) => word)).toEqual([latin])
  })

  test('is forgotten with its last article', () => {
    const vocabulary = new Vocabulary()
    vocabulary.add('قال غيراسيموف')
    vocabulary.add('غيراسيموف')
    vocabulary.remove('قال غيراسيموف')
    expect(vocabulary.alike('gerasimov')).toHaveLength(1)
    vocabulary.remove('غيراسيموف')
    expect(vocabulary.alike('gerasimov')).toEqual([])
  })

  test.each(['biden', 'london', 'table'])('%s is not غيراسيموف', latin => {
    const vocabulary = new Vocabulary()
    vocabulary.add('غيراسيموف بوتين')
    expect(vocabulary.alike(latin)).toEqual([])
  })
})
