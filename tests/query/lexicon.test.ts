import {describe, expect, test} from 'vitest'
import {Lexicon} from '../../src/query/lexicon.ts'
import {createAnalyser} from '../../src/text/terms.ts'

const analyser = createAnalyser()
const lexicon = new Lexicon(analyser, [])

/** The weight of a word among what the lexicon gives for another; 0 where it is not. */
function weightOf(
  wanted: string,
  asked: string,
  language: string,
  written?: string
): number {
  const terms = analyser.alternative(wanted, 1)?.terms.join(' ')
  const found =
    lexicon.find(asked.split(' '), 0, language, true, written)?.alternatives ?? []
  return Math.max(
    0,
    ...found.filter(({terms: own}) => own.join(' ') === terms).map(({weight}) => weight)
  )
}

describe('the lexicon', () => {
  test.each([
    ['en', 'ceasefire', 'هدنة'],
    ['en', 'negotiated', 'تفاوض'],
    ['en', 'foreign minister', 'وزير الخارجية'],
    ['en', 'human rights', 'حقوق الإنسان'],
    ['en', 'universities', 'جامعة'],
    ['en', 'photosynthesis', 'تمثيل ضوئي'],
    ['ar', 'وبالانتخابات', 'election'],
    ['ar', 'القادة', 'leader'],
    ['ar', 'حقوق الإنسان', 'human rights'],
    ['ar', 'النووية', 'nuclear'],
    ['ar', 'السيسي', 'Sisi'],
    // Their hamza folds to an alef, which with ل looks like the article.
    ['ar', 'إلغاء', 'cancel'],
    ['ar', 'بإلغاء', 'cancel'],
    ['ar', 'ألمانيا', 'Germany']
  ])('%s: %s is %s', (language, asked, wanted) => {
    expect(weightOf(wanted, asked, language)).toBeGreaterThan(0.5)
  })

  test.each([
    // Folded alike, and told apart by the hamza that is written.
    ['الإعداد', 'تحضير', 'رقم'],
    ['الأعداد', 'رقم', 'تحضير'],
    ['بالإعداد', 'تحضير', 'رقم']
  ])('%s is %s, not %s', (written, meant, other) => {
    const weights = [meant, other].map(wanted =>
      weightOf(wanted, 'الاعداد', 'ar', written)
    )
    expect(weights[0]).toBeGreaterThan(weights[1] as number)
    expect(weights[1]).toBe(0)
  })

  test.each(['الاعداد', 'اعداد'])('%s without its hamza may be either', written => {
    expect(weightOf('تحضير', written, 'ar', written)).toBeGreaterThan(0)
    expect(weightOf('رقم', written, 'ar', written)).toBeGreaterThan(0)
  })

  test('counts a kindred word the more, the more fields it shares', () => {
    expect(weightOf('احتجاز', 'اعتقال', 'ar')).toBeGreaterThan(
      weightOf('حبس', 'اعتقال', 'ar')
    )
  })

  test('puts the longest expression before its words', () => {
    const {length} = lexicon.find(['foreign', 'minister', 'lavrov'], 0, 'en') ?? {}
    expect(length).toBe(2)
  })

  test('counts a word of the other language more than a synonym, and a land more than its capital', () => {
    expect(weightOf('جيش', 'army', 'en')).toBeGreaterThan(
      weightOf('military', 'army', 'en')
    )
    expect(weightOf('مصر', 'egypt', 'en')).toBeGreaterThan(
      weightOf('القاهرة', 'egypt', 'en')
    )
    expect(weightOf('القاهرة', 'egypt', 'en')).toBeGreaterThan(0)
  })

  test('leaves synonyms out when they are not asked for', () => {
    const found = lexicon.find(['army'], 0, 'en', false)?.alternatives ?? []
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({terms}) => /[\u0600-\u06FF]/u.test(terms.join('')))).toBe(true)
  })

  test('counts the news sense of a word before the others', () => {
    expect(weightOf('مصرف', 'bank', 'en')).toBeGreaterThan(weightOf('ضفة', 'bank', 'en'))
  })

  test('keeps words apart that share no more than a stem', () => {
    expect(weightOf('جامعة', 'university', 'en')).toBe(1)
    expect(weightOf('كون', 'university', 'en')).toBeLessThanOrEqual(0.5)
  })

  test('has the concepts of the caller before its own', () => {
    const own = new Lexicon(analyser, [{en: ['deployment'], ar: ['تموضع']}])
    const [first] = own.find(['deployment'], 0, 'en')?.alternatives ?? []
    expect(
      own.find(['تموضع'], 0, 'ar')?.alternatives.map(({terms}) => terms)
    ).toContainEqual(analyser.alternative('deployment', 1)?.terms)
    expect(first).toBeDefined()
  })

  test('knows a form of its words by the shape, and counts it less', () => {
    const own = new Lexicon(analyser, [{en: ['frobnicate'], ar: ['زعفط']}])
    const wanted = analyser.alternative('frobnicate', 1)?.terms
    function weight(word: string): number {
      const found = own.find([word], 0, 'ar')?.alternatives ?? []
      return found.find(({terms}) => terms.join() === wanted?.join())?.weight ?? 0
    }
    expect(weight('زعفط')).toBe(1)
    for (const form of ['زعفطت', 'بزعفط', 'يزعفط', 'زعفطي']) {
      expect(weight(form)).toBeGreaterThan(0.5)
      expect(weight(form)).toBeLessThan(1)
    }
    expect(weight('زعف')).toBe(0)
  })

  test('answers the same whatever was asked before', () => {
    const fresh = new Lexicon(analyser, [])
    for (const word of ['press', 'lead', 'قادة', 'حكم', 'state'])
      lexicon.find([word], 0, 'en')
    for (const word of ['states', 'leading', 'القيادة', 'pressing']) {
      expect(lexicon.find([word], 0, 'en')).toEqual(fresh.find([word], 0, 'en'))
    }
  })
})
