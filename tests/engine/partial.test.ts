import {expect, test} from 'vitest'
import {createMemoryEngine, createPartialEngine} from '../../src/engine/memory.ts'
import {readPassages} from '../../src/engine/passage.ts'
import {createAnalyser} from '../../src/text/terms.ts'

const analyser = createAnalyser()

const articles = [
  ['a1', 'Bridge', 'The minister denied that the bridge is closed.\nThe bridge is old.'],
  ['a2', 'Harbour', 'Ships reached the harbour.\nThe minister spoke of ships.'],
  ['a3', 'Roads', 'Roads and bridges were repaired.\nNobody was hurt.']
].map(([id = '', title, text = '']) => ({id, title, passages: readPassages(id, text)}))

test('a part scores its articles as the whole does', () => {
  const whole = createMemoryEngine({analyser})
  for (const article of articles) whole.add(article)
  const titles = new Map(
    [...analyser.terms('Bridge Harbour Roads')].map(({term}) => [term, 1])
  )
  const lengths = articles.flatMap(({passages}) =>
    passages.map(
      ({span}) => new Set(analyser.terms(span.text).map(({term}) => term)).size
    )
  )
  const part = createPartialEngine(
    {
      passages: {
        documentCount: whole.passageCount,
        averageLength: lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
        frequency: term => whole.frequency(term)
      },
      titles: {
        documentCount: articles.length,
        averageLength: 1,
        frequency: term => titles.get(term) ?? 0
      },
      terms: articles.flatMap(({passages}) =>
        passages.flatMap(({span}) => analyser.terms(span.text).map(({term}) => term))
      )
    },
    {analyser}
  )
  const [first] = articles
  if (first) part.add(first)

  const query = {units: analyser.units('minister bridge ships'), limit: 10}
  const expected = whole.match(query).filter(({passage}) => passage.articleId === 'a1')
  const found = part.match(query)
  expect(found.map(({passage}) => passage.id)).toEqual(
    expected.map(({passage}) => passage.id)
  )
  expect(found.length).toBeGreaterThan(0)
  for (const [at, {score}] of found.entries())
    expect(score).toBeCloseTo(expected[at]?.score ?? 0, 9)
  expect(part.passageCount).toBe(6)
  expect(part.frequency('harbour')).toBe(1)
})
