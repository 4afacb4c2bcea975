import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {retextArabic, retextUnattributed} from '../../src/retext/index.ts'

const processor = unified().use(retextArabic).use(retextUnattributed).freeze()

function messagesFor(text: string): VFile['messages'] {
  const file = new VFile(text)
  processor.runSync(processor.parse(file), file)
  return file.messages
}

describe('retextUnattributed', () => {
  test('warns about a quotation that nobody is named for', () => {
    const [message, ...rest] = messagesFor(
      'وصلوا.\n«نحن هنا وسوف نبقى» كانت الليلة باردة.'
    )
    expect(rest).toEqual([])
    expect(message).toMatchObject({
      reason: 'Unexpected quotation that nobody is named for',
      source: 'isnad',
      ruleId: 'unattributed',
      actual: '«نحن هنا وسوف نبقى»',
      expected: [],
      line: 2,
      column: 1,
      place: {
        start: {line: 2, column: 1, offset: 7},
        end: {line: 2, column: 20, offset: 26}
      }
    })
    expect(message?.note).toMatch(/^Name whose words/u)
    expect(message?.fatal).toBe(false)
  })

  test('is silent where somebody is named', () => {
    expect(messagesFor('قال الوزير: «نحن هنا وسوف نبقى».')).toEqual([])
    expect(messagesFor('“We are here to stay,” the minister said.')).toEqual([])
  })

  test('is silent about names and words held at a distance', () => {
    expect(messagesFor('عرض فيلم «ليلة في سيلفار» في القاعة.')).toEqual([])
  })

  test('warns about one among others', () => {
    const said = 'قال الوزير: «نحن هنا وسوف نبقى».'
    const messages = messagesFor(
      `${said}\n«هكذا كانت تلك الليلة» في المدينة.\n${said}\n${said}`
    )
    expect(messages.map(({line}) => line)).toEqual([2])
  })

  test('warns once about a quotation of several paragraphs', () => {
    const messages = messagesFor('“We are here to stay.\n“We are staying here.”')
    expect(messages.map(({actual}) => actual)).toEqual(['“We are here to stay.'])
  })

  test('counts the words of all paragraphs', () => {
    expect(messagesFor('«نحن هنا\nوسوف نبقى» كانت الليلة باردة.')).toHaveLength(1)
  })
})
