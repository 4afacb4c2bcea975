import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {extractAttributions} from '../../src/attribution/extract-attributions.ts'
import {readAttributions} from '../../src/attribution/read-attributions.ts'
import {arabic} from '../../src/languages/ar/index.ts'
import {english} from '../../src/languages/en/index.ts'
import type {Attribution, Span} from '../../src/types.ts'
import {paragraphsOf} from '../parse/read.ts'

const article = [
  'قالت وكالة أطلس إن الشرطة أكدت أن السائق نام.',
  'The harbour master, Tom Arvid, said that the ship had sailed. “Nobody was hurt,” he added.',
  '',
  '«الطريق آمن»، وفق ما أعلن مدير المرفأ كريم الزيني. وأضاف: "لا خوف على البضائع".',
  'ونقلت صحيفة المرفأ عن شاهد قوله إن الضباب كثيف، مشيرا إلى أن المنارة مطفأة.'
].join('\n')

function spansOf({cue, content, source, via}: Attribution): Span[] {
  const sources = [source, ...via].flatMap(source =>
    source ? [source.resolved, ...(source.mention ? [source.mention] : [])] : []
  )
  return [cue, ...content, ...sources]
}

describe('attributions', () => {
  const found = extractAttributions(article)

  test('come in reading order', () => {
    expect(found.map(({cue}) => cue.text)).toEqual([
      'قالت',
      'أكدت',
      'said',
      'added',
      'وفق ما أعلن',
      'وأضاف',
      'قوله',
      'مشيرا'
    ])
  })

  test('have spans that are what they say', () => {
    for (const {start, end, text} of found.flatMap(spansOf)) {
      expect(article.slice(start, end)).toBe(text)
      expect(text).toBe(text.trim())
    }
  })

  test('count the paragraphs that have text', () => {
    expect(found.map(({paragraph}) => paragraph)).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
  })

  test('are told by the rules of their paragraph’s language', () => {
    expect(found.map(({rule}) => rule.slice(0, 2))).toEqual([
      'ar',
      'ar',
      'en',
      'en',
      'ar',
      'ar',
      'ar',
      'ar'
    ])
  })

  test('are as sure as a probability', () => {
    for (const {confidence} of found) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  test('are the same every time', () => {
    expect(extractAttributions(article)).toEqual(found)
  })

  test('are plain data', () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})

describe('an attribution in another', () => {
  test('is found, and so is the one around it', () => {
    const found = extractAttributions(
      'أفادت وكالة أطلس بأن الشرطة قالت إن السائق اعترف بأنه نام.'
    )
    expect(found.map(({source, content}) => [source?.name, content[0]?.text])).toEqual([
      ['وكالة أطلس', 'الشرطة قالت إن السائق اعترف بأنه نام'],
      ['الشرطة', 'السائق اعترف بأنه نام'],
      ['السائق', 'نام']
    ])
  })

  test('has its channel in via', () => {
    const [found] = extractAttributions(
      'ونقلت صحيفة المرفأ عن حارس المنارة قوله إن الضوء انطفأ.'
    )
    expect(found?.source?.name).toBe('حارس المنارة')
    expect(found?.via.map(({name, type}) => [name, type])).toEqual([
      ['صحيفة المرفأ', 'media']
    ])
  })
})

describe('the language', () => {
  test('may be given', () => {
    expect(extractAttributions('قال سعد إن المطر نزل.', {language: 'ar'})).toHaveLength(1)
    expect(extractAttributions('قال سعد إن المطر نزل.', {language: 'en'})).toEqual([])
  })

  test.each([[undefined], [null], [{}], [{language: null}]])(
    'may be left out: %o',
    options => {
      expect(extractAttributions('قال سعد إن المطر نزل.', options)).toHaveLength(1)
    }
  )
})

describe('spelling', () => {
  const said = ({cue, source, content}: Attribution): unknown[] => [
    cue.text,
    source?.id,
    content[0]?.text
  ]

  test.each([
    ['hamza left out', 'اكدت الوزارة ان الجسر امن', 'اكدت', 'الجسر امن'],
    ['vowels written', 'أَكَّدَتِ الوِزارةُ أَنَّ الجِسرَ آمِنٌ', 'أَكَّدَتِ', 'الجِسرَ آمِنٌ'],
    ['ه for ة', 'أكدت الوزاره أن الجسر آمن', 'أكدت', 'الجسر آمن'],
    ['tatweel', 'أكــدت الوزارة أن الجسر آمن', 'أكــدت', 'الجسر آمن'],
    ['ya for alef maqsura', 'نفي سعد أن الجسر مغلق', 'نفي', 'الجسر مغلق']
  ])('is read with %s', (_, text, cue, content) => {
    const found = extractAttributions(`${text}.`)
    expect(found.map(said)[0]?.filter((_, at) => at !== 1)).toEqual([cue, content])
  })
})

test.each([
  [''],
  ['  \n\n '],
  ['...'],
  ['«»'],
  ['قال'],
  ['قال:'],
  ['إن'],
  ['وفق'],
  ['said']
])('nothing is said in "%s"', text => {
  expect(extractAttributions(text)).toEqual([])
})

test('whatever the words are, spans hold and no cue is in two attributions', () => {
  const words =
    'قال وقالت أكد أن إن بأن إلى عن على من في الوزير الوزارة كريم ليلى ، . : « » " ؟ مشيرا محذرا وفق وفقا ' +
    'بحسب ما أعلن نقلت قوله جاء البيان تم الإعلان التأكيد الروسي دعا طالب وصف اتهم نفى لم لا دون أو قد الذي ' +
    'أمس المصدر ذاته لكن فيما كما حد رئيس باسم المطر نزل قائلا لصحيفة موسكو ( ) - 12 \n said that'
  const salad = fc
    .array(fc.constantFrom(...words.split(' ')), {maxLength: 25})
    .map(parts => parts.join(' '))
  fc.assert(
    fc.property(salad, text => {
      let end = 0
      for (const attribution of extractAttributions(text, {language: 'ar'})) {
        for (const span of spansOf(attribution)) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.text).not.toBe('')
        }
        expect(attribution.content.length).toBeGreaterThan(0)
        expect(attribution.cue.start).toBeGreaterThanOrEqual(end)
        end = attribution.cue.end
      }
    }),
    {numRuns: 300, seed: 7}
  )
})

describe('work', () => {
  /** How often a token is looked at, which no busy machine changes. */
  function work(text: string): number {
    let looks = 0
    const paragraphs = paragraphsOf(text).map(paragraph => ({
      ...paragraph,
      tokens: new Proxy(paragraph.tokens, {
        get: (tokens, at) => {
          looks++
          return Reflect.get(tokens, at)
        }
      })
    }))
    readAttributions(text, paragraphs, [arabic, english])
    return looks
  }

  /** Longer than what one sentence may be, so that a square would show. */
  const size = 4200

  test.each([
    ['one cue', 'وقال '],
    ['clauses', 'أكد أن '],
    ['sources', 'وفق الوزارة، المطر نزل '],
    ['one speaker', 'قال كريم إن المطر نزل.\n'],
    ['words', 'المطر نزل على القرية '],
    ['English clauses', 'the man said that he, who ']
  ])('grows with the length: %s', (_, piece) => {
    const short = work(piece.repeat(size / piece.length))
    const long = work(piece.repeat((3 * size) / piece.length))
    expect(long).toBeLessThan(4 * short)
  })
})
