import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Sources} from '../../src/engine/sources.ts'
import {fold} from '../../src/text/fold.ts'
import type {Attribution, Source} from '../../src/types.ts'

function saying(id: string, name: string, type: Source['type'] = 'person'): Attribution {
  const span = {start: 0, end: name.length, text: name}
  return {
    cue: span,
    content: [],
    source: {id, name, mention: span, resolved: span, type},
    via: [],
    stance: 'report',
    negated: false,
    quotation: 'indirect',
    paragraph: 0,
    confidence: 1,
    rule: 'test'
  }
}

function idsOf(...said: readonly Attribution[]): string[] {
  const sources = new Sources()
  said.forEach((attribution, at) => {
    sources.add(String(at), [attribution])
  })
  return said.map((attribution, at) => idOf(sources, at, attribution))
}

function idOf(sources: Sources, article: number, {source}: Attribution): string {
  return source ? sources.idOf(String(article), source) : ''
}

describe('sources across articles', () => {
  test('one name is one source', () => {
    const [first, second] = idsOf(
      saying('عمر-سالم', 'عمر سالم'),
      saying('عمر-سالم', 'الوزير عمر سالم')
    )
    expect(first).toBe(second)
  })

  test('a short name is the one full name it can mean', () => {
    const [first, second] = idsOf(saying('سالم', 'سالم'), saying('عمر-سالم', 'عمر سالم'))
    expect(first).toBe(second)
  })

  test('a short name that two can bear is neither', () => {
    const ids = idsOf(
      saying('سالم', 'سالم'),
      saying('عمر-سالم', 'عمر سالم'),
      saying('زياد-سالم', 'زياد سالم')
    )
    expect(new Set(ids).size).toBe(3)
  })

  test('a first name is nobody in particular', () => {
    const [first, second] = idsOf(saying('عمر', 'عمر'), saying('عمر-سالم', 'عمر سالم'))
    expect(first).not.toBe(second)
  })

  test('a hamza and the letter it sits on are one name', () => {
    const [first, second, third] = idsOf(
      saying('فائز-سالم', 'فائز سالم'),
      saying('فايز-سالم', 'فايز سالم'),
      saying('فؤاد-سالم', 'فؤاد سالم')
    )
    expect(first).toBe(second)
    expect(first).not.toBe(third)
  })

  test('two spellings of a foreign name are one source', () => {
    const [first, second] = idsOf(
      saying('فاليري-غيراسيموف', 'فاليري غيراسيموف'),
      saying('فاليري-جيراسيموف', 'فاليري جيراسيموف')
    )
    expect(first).toBe(second)
  })

  test('names that differ in a vowel are two', () => {
    const [first, second] = idsOf(
      saying('محمد-عباس', 'محمد عباس'),
      saying('محمود-عباس', 'محمود عباس')
    )
    expect(first).not.toBe(second)
  })

  test('a security source of one article is not that of another', () => {
    const [first, second] = idsOf(
      saying('?مصدر-امني', 'مصدر أمني', 'anonymous'),
      saying('?مصدر-امني', 'مصدر أمني', 'anonymous')
    )
    expect(first).not.toBe(second)
  })

  test('ids do not depend on the order articles came in', () => {
    const said = [
      saying('سالم', 'سالم'),
      saying('عمر-سالم', 'عمر سالم'),
      saying('ليلى', 'ليلى')
    ]
    expect(idsOf(...said.toReversed()).toReversed()).toEqual(idsOf(...said))
  })

  test('are listed with what they said, the most quoted first', () => {
    const sources = new Sources()
    const a = {id: 'a', attributions: [saying('ليلى-عمر', 'ليلى عمر')]}
    const b = {
      id: 'b',
      attributions: [saying('عمر-سالم', 'عمر سالم'), saying('سالم', 'سالم')]
    }
    for (const {id, attributions} of [a, b]) sources.add(id, attributions)
    expect(
      sources
        .list([a, b])
        .map(({source, articles, attributions}) => [source.id, articles, attributions])
    ).toEqual([
      ['عمر-سالم', 1, 2],
      ['ليلى-عمر', 1, 1]
    ])
    sources.remove('b', b.attributions)
    expect(sources.list([a])).toHaveLength(1)
  })
})

describe('people by the name they share', () => {
  test('a name of two words is the id, whatever longer ones come', () => {
    const [first, second, third] = idsOf(
      saying('راشد-الديري', 'راشد الديري'),
      saying('راشد-الديري-زيارة', 'راشد الديري زيارة'),
      saying('الديري', 'الديري')
    )
    expect([first, second, third]).toEqual(['راشد-الديري', 'راشد-الديري', 'راشد-الديري'])
  })

  test('a father and a family do not make a name of their own', () => {
    const ids = idsOf(
      saying('سعيد-بن-عمر', 'سعيد بن عمر'),
      saying('بن-عمر', 'بن عمر'),
      saying('زياد-بن-عمر', 'زياد بن عمر')
    )
    expect(new Set(ids).size).toBe(3)
  })

  test('of the words of a long name the family is kept', () => {
    const ids = idsOf(
      saying('محمد-منصف-الزيني', 'محمد المنصف الزيني'),
      saying('محمد-منصف', 'محمد المنصف'),
      saying('منصف-الزيني', 'المنصف الزيني')
    )
    expect(new Set(ids)).toEqual(new Set(['منصف-الزيني']))
  })

  test('a vowel more or less in a foreign name is nobody else', () => {
    const [first, second] = idsOf(
      saying('دونالد-ترامب', 'دونالد ترامب'),
      saying('دونالد-ترمب', 'دونالد ترمب')
    )
    expect(first).toBe(second)
  })
})

describe('names that newsrooms spell in several ways', () => {
  /** Every spelling is a name in an article of its own, its words without their articles. */
  function idsOfNames(...names: readonly string[]): string[] {
    const keys = (name: string): string =>
      fold(name)
        .split(' ')
        .map(word => word.replace(/^ال(?=.{3})/u, ''))
        .join('-')
    return idsOf(...names.map(name => saying(keys(name), name)))
  }

  test.each([
    ['vowels, the last one too', 'بيرتوا هولميند', 'برتو هولمند', 'بيرتو هولميند'],
    ['a first h that is not spoken', 'كارلا هوفنير', 'كارلا أوفنير'],
    [
      'letters for one sound',
      'إيغور تيبوكين',
      'إيقور تبوقين',
      'ايجور طيبوكين',
      'تيبوجين'
    ],
    ['doubled letters', 'بيرتا ماللينو', 'بيرتا مالينو'],
    ['ta marbuta', 'فيرونيكا ساندوز', 'فيرونيكة ساندوز'],
    ['spellings of a list', 'كيم جونغ تشو', 'كيم جونج تشو'],
    ['emphatic letters', 'سالم البطريقي', 'سالم البتريقي'],
    ['words that are joined', 'عبدالله الزيني', 'عبد الله الزيني'],
    ['a father who is joined', 'كريم بنعلي', 'كريم بن علي'],
    ['religion that is joined', 'نورالدين الزيني', 'نور الدين الزيني'],
    ['a father of the Maghreb', 'سالم بلحاج علي', 'سالم الحاج علي'],
    ['the last vowel', 'رضى الزيني', 'رضا الزيني'],
    ['the case of a father', 'سالم أبو زين', 'سالم بو زين']
  ])('%s', (_, ...names) => {
    expect(new Set(idsOfNames(...names)).size).toBe(1)
  })

  test.each([
    ['Arabic given names', 'سالم بيرتوا', 'سليم بيرتوا'],
    ['Arabic families', 'كريم سالم', 'كريم سليم'],
    ['Arabic names with an ending', 'سالم حمودة', 'سالم حمادة', 'سالم حميدة'],
    ['a word that many may be called', 'بيرتا تشان', 'تشين'],
    ['short foreign names', 'جون بيرتوا', 'جان بيرتوا'],
    ['a woman and a man', 'مارتن بيرتوا', 'مارتينا بيرتوا'],
    ['a word that may be Arabic by itself', 'ماتيو كارتيس', 'قرطاس']
  ])('tell people apart: %s', (_, ...names) => {
    expect(new Set(idsOfNames(...names)).size).toBe(names.length)
  })

  test('a foreign name alone is the fuller one in its other spelling, once that is known', () => {
    const sources = new Sources()
    const alone = saying('ماركين', 'ماركين')
    sources.add('0', [alone])
    const before = idOf(sources, 0, alone)
    const full = saying('هنريك-ميركين', 'هنريك ميركين')
    sources.add('1', [full])
    expect(idOf(sources, 0, alone)).toBe(idOf(sources, 1, full))
    sources.remove('1', [full])
    expect(idOf(sources, 0, alone)).toBe(before)
  })
})

describe('bodies', () => {
  test('without a country are those of the one country there is', () => {
    const [first, second] = idsOf(
      saying('ministry:health:sd', 'وزارة الصحة السودانية', 'government'),
      saying('ministry:health', 'وزارة الصحة', 'government')
    )
    expect(second).toBe(first)
  })

  test('without a country are nobody’s where there are two', () => {
    const ids = idsOf(
      saying('ministry:health:sd', 'وزارة الصحة السودانية', 'government'),
      saying('ministry:health', 'وزارة الصحة', 'government'),
      saying('ministry:health:eg', 'وزارة الصحة المصرية', 'government')
    )
    expect(new Set(ids).size).toBe(3)
  })

  test('that most articles name without a country are at home', () => {
    const ids = idsOf(
      saying('ministry:health', 'وزارة الصحة', 'government'),
      saying('ministry:health', 'وزارة الصحة', 'government'),
      saying('ministry:health:eg', 'وزارة الصحة المصرية', 'government')
    )
    expect(ids).toEqual(['ministry:health', 'ministry:health', 'ministry:health:eg'])
  })
})

describe('an index that changes', () => {
  const names = [
    'سالم',
    'عمر-سالم',
    'زياد-سالم',
    'عمر-زياد-سالم',
    'ليلى',
    'ليلى-عمر',
    'عمر'
  ]
  const said = names.map(name => saying(name, name.replaceAll('-', ' ')))

  /** The ids that the index gives the names it holds, asked after every change. */
  function idsIn(sources: Sources, held: readonly number[]): string[] {
    return held.map(at => idOf(sources, at, said[at] ?? saying('', '')))
  }

  test('gives what an index gives that was made of the same articles', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({max: names.length - 1})), changes => {
        const sources = new Sources()
        const held = new Set<number>()
        for (const at of changes) {
          const attribution = said[at] ?? saying('', '')
          if (held.delete(at)) sources.remove(String(at), [attribution])
          else {
            held.add(at)
            sources.add(String(at), [attribution])
          }
          const fresh = new Sources()
          const inOrder = [...held].sort()
          for (const one of inOrder) fresh.add(String(one), [said[one] ?? attribution])
          expect(idsIn(sources, inOrder)).toEqual(idsIn(fresh, inOrder))
        }
      })
    )
  })
})
