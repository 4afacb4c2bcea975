import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Engine, EngineArticle} from '../../src/engine/engine.ts'
import {createMemoryEngine, loadMemoryEngine} from '../../src/engine/memory.ts'
import {readPassages} from '../../src/engine/passage.ts'
import {createAnalyser} from '../../src/text/terms.ts'

const analyser = createAnalyser()

function article(id: string, text: string, title?: string): EngineArticle {
  return {id, title, passages: readPassages(id, text)}
}

function engineOf(...articles: readonly EngineArticle[]): Engine {
  const engine = createMemoryEngine({analyser})
  for (const each of articles) engine.add(each)
  return engine
}

function ask(engine: Engine, question: string, limit = 10): string[] {
  return engine.match({units: analyser.units(question), limit}).map(hit => hit.passage.id)
}

const words = [
  'الجنود',
  'روسيا',
  'الوزير',
  'أعلن',
  'نشر',
  'قوات',
  'أمس',
  'بيان',
  'وصول',
  '10',
  'آلاف'
]

const texts = fc.array(
  fc
    .array(fc.constantFrom(...words), {minLength: 1, maxLength: 12})
    .map(each => each.join(' ')),
  {minLength: 1, maxLength: 12}
)

test('finds the passage that holds more of the question first', () => {
  const engine = engineOf(
    article('a', 'وصل الوزير أمس\nأعلنت روسيا نشر جنودها'),
    article('b', 'نشرت الصحيفة صورة')
  )
  expect(ask(engine, 'من أعلن نشر الجنود الروس؟')[0]).toBe('a#1')
})

test('an empty question and one of stop words find nothing', () => {
  const engine = engineOf(article('a', 'من هو الذي في'))
  expect(ask(engine, '')).toEqual([])
  expect(ask(engine, 'من هو؟')).toEqual([])
})

test('an empty engine finds nothing', () => {
  expect(ask(engineOf(), 'الوزير')).toEqual([])
})

test('words side by side come before words apart', () => {
  const engine = engineOf(
    article('apart', 'وزير زار مدينة كبيرة ثم خارجية'),
    article('together', 'زار وزير خارجية مدينة كبيرة ثم')
  )
  expect(ask(engine, 'وزير خارجية')[0]).toBe('together#0')
})

test('a title says what its paragraphs leave out', () => {
  const engine = engineOf(
    article('a', 'قال إن الحادث وقع صباحا', 'انفجار في المرفأ'),
    article('b', 'قال إن الحادث وقع صباحا', 'أسعار القمح')
  )
  expect(ask(engine, 'متى وقع حادث انفجار المرفأ؟')[0]).toBe('a#0')
})

test('a title that goes is looked for no more, and one that comes is found', () => {
  const said = 'قال إن الحادث وقع صباحا'
  const title = 'انفجار في المرفأ'
  const engine = engineOf(article('b', said), article('x', said, title))
  engine.add(article('other', title))
  const first = (): string | undefined =>
    ask(engine, 'متى وقع حادث انفجار المرفأ؟').find(id => !id.startsWith('other'))
  expect(first()).toBe('x#0')
  engine.remove('x')
  expect(first()).toBe('b#0')
  engine.add(article('y', said, title))
  expect(first()).toBe('y#0')
})

test('a hit says which units its passage holds, of however many', () => {
  const asked = Array.from({length: 70}, (_, at) => `k${at}x`)
  const held = [0, 5, 30, 31, 32, 33, 63, 64, 69]
  const engine = engineOf(
    article('a', held.map(at => asked[at]).join(' ')),
    article('b', asked.slice(0, 40).join(' '), asked.slice(40).join(' ')),
    article('c', asked[1] ?? '')
  )
  const hits = engine.match({units: analyser.units(asked.join(' ')), limit: 3})
  const unitsOf = (id: string): readonly number[] | undefined =>
    hits.find(({passage}) => passage.articleId === id)?.units
  expect(unitsOf('a')).toEqual(held)
  expect(unitsOf('b')).toEqual(asked.slice(0, 40).map((_, at) => at))
  expect(unitsOf('c')).toEqual([1])
})

test('a hit says which units its passage holds', () => {
  const engine = engineOf(article('a', 'وصل الوزير'))
  const [hit] = engine.match({units: analyser.units('روسيا الوزير'), limit: 1})
  expect(hit?.units).toEqual([1])
})

test('alternatives count as one word', () => {
  const engine = engineOf(
    article('both', 'سيارة مركبة طريق'),
    article('one', 'سيارة حادث طريق')
  )
  const [car] = analyser.units('سيارة')
  const vehicle = analyser.alternative('مركبة', 0.8)
  const units = [
    {
      weight: 1,
      alternatives: [...(car?.alternatives ?? []), ...(vehicle ? [vehicle] : [])]
    },
    ...analyser.units('حادث')
  ]
  expect(engine.match({units, limit: 1})[0]?.passage.id).toBe('one#0')
})

test('all words of a fixed expression must be there', () => {
  const engine = engineOf(
    article('a', 'وزير في الحكومة'),
    article('b', 'وزير الخارجية في الحكومة')
  )
  const phrase = analyser.alternative('وزير الخارجية', 1)
  const units = [{weight: 1, alternatives: phrase ? [phrase] : []}]
  expect(engine.match({units, limit: 5}).map(hit => hit.passage.id)).toEqual(['b#0'])
})

test('a filter leaves passages out without using up the limit', () => {
  const articles = Array.from({length: 100}, (_, at) => article(`a${at}`, 'وصل الوزير'))
  const engine = engineOf(...articles)
  const hits = engine.match({
    units: analyser.units('الوزير'),
    limit: 2,
    accepts: ({articleId}) => articleId === 'a98' || articleId === 'a99'
  })
  expect(hits.map(hit => hit.passage.articleId)).toEqual(['a98', 'a99'])
})

test('highlights are exact in the untouched text', () => {
  const text = 'مقدمة\r\nأَعلَنَت «روسـيا» نشرَ الجنودِ'
  const engine = engineOf(article('a', text))
  const [, passage] = engine.passagesOf('a')
  const spans = passage ? engine.highlight(passage, analyser.units('جندي روسيا')) : []
  expect(spans.map(span => span.text)).toEqual(['روسـيا', 'الجنودِ'])
  for (const {start, end, text: own} of spans) expect(text.slice(start, end)).toBe(own)
})

test('knows how frequent a term is and what is related to it', () => {
  const engine = engineOf(article('a', 'الروسي\nروسيا'))
  expect(engine.frequency('روسي')).toBe(1)
  expect(engine.frequency('قطر')).toBe(0)
  expect(engine.related('روسيا').map(({term}) => term)).toContain('روسي')
})

test('removing an article that is not there does nothing', () => {
  expect(engineOf(article('a', 'الوزير')).remove('b')).toBe(false)
})

test('an engine answers the same after articles came and went', () => {
  fc.assert(
    fc.property(
      texts,
      texts,
      fc.array(fc.constantFrom(...words), {maxLength: 5}),
      (kept, gone, asked) => {
        const keep = kept.map((text, at) => article(`k${at}`, text, text.slice(0, 12)))
        const drop = gone.map((text, at) => article(`g${at}`, text, text.slice(0, 12)))
        const churned = engineOf(...drop, ...keep)
        for (const {id} of drop) expect(churned.remove(id)).toBe(true)
        const fresh = engineOf(...keep)
        const units = analyser.units(asked.join(' '))
        const simple = (engine: Engine): unknown =>
          engine
            .match({units, limit: 5})
            .map(hit => [hit.passage.id, hit.score.toFixed(6)])
        expect(simple(churned)).toEqual(simple(fresh))
        expect(churned.passageCount).toBe(fresh.passageCount)
      }
    ),
    {numRuns: 100}
  )
})

test('an engine answers the same after it was saved and loaded', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.constantFrom(...words), {maxLength: 5}),
      (all, asked) => {
        const articles = all.map((text, at) => article(`a${at}`, text, text.slice(0, 12)))
        const engine = engineOf(...articles)
        const loaded = loadMemoryEngine(engine.toBytes(), articles, {analyser})
        const query = {units: analyser.units(asked.join(' ')), limit: 5}
        expect(loaded.match(query)).toEqual(engine.match(query))
        loaded.remove('a0')
        loaded.add(articles[0] as EngineArticle)
        expect(loaded.passageCount).toBe(engine.passageCount)
      }
    ),
    {numRuns: 100}
  )
})

test('the best are the same whether rare words are walked first or all are', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 6}),
      (all, asked) => {
        const articles = all.flatMap((text, at) =>
          Array.from({length: 20}, (_, copy) =>
            article(`a${at}-${copy}`, `${text} ${copy}`)
          )
        )
        const engine = engineOf(...articles)
        const units = analyser.units(asked.join(' '))
        const some = engine.match({units, limit: 5})
        // Nothing is skipped when a filter may refuse what was found.
        const every = engine.match({units, limit: 5, accepts: () => true})
        expect(some.map(hit => hit.score.toFixed(6))).toEqual(
          every.map(hit => hit.score.toFixed(6))
        )
      }
    ),
    {numRuns: 50}
  )
})

test('no text and no question throws', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'binary'}),
      fc.string({unit: 'binary'}),
      (text, question) => {
        const engine = engineOf(article('a', text, text), article('__proto__', question))
        const units = analyser.units(question)
        for (const {passage} of engine.match({units, limit: 3}))
          engine.highlight(passage, units)
        engine.remove('a')
      }
    )
  )
})
