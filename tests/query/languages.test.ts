import {describe, expect, test} from 'vitest'
import {createExtractor, createIndex, IsnadError, loadIndex} from '../../src/index.ts'
import {arabic, arabicAttribution} from '../../src/languages/ar/index.ts'
import {english} from '../../src/languages/en/index.ts'
import {norse} from '../languages/norse/index.ts'

const languages = [norse, arabic, english]
const saga = {
  id: 'saga',
  text: 'Olaf neiti at hr. Knut brendi skipinn í höfninni. Þat er víst.\nHelga stafi at Knut brendi skipinn.'
}
const wire = {
  id: 'wire',
  text: 'The harbour master denied that the ship had burned.\nنفى مدير الميناء أن السفينة احترقت.'
}

describe('a third language', () => {
  const index = createIndex({languages})
  index.add(saga)
  index.add(wire)

  test('is told from another of its script, and read by its own grammar', () => {
    const rules = ['saga', 'wire'].map(id => index.attributions(id).map(({rule}) => rule))
    expect(rules[0]).toEqual(['xn/saying', 'xn/saying'])
    expect(rules[1]?.map(rule => rule.slice(0, 2))).toEqual(['en', 'ar'])
  })

  test('is cut into sentences by its own abbreviations', () => {
    expect(index.attributions('saga')[0]?.content[0]?.text).toBe(
      'hr. Knut brendi skipinn í höfninni'
    )
  })

  test('asks its own questions', () => {
    const {query, sources} = index.search('hver neiti at Knut brendi skip')
    expect([query.language, query.intent, query.stances]).toEqual(['xn', 'who', ['deny']])
    expect(sources[0]?.source.name).toBe('Olaf')
  })

  test('narrows a search, and is saved and loaded', () => {
    const copy = loadIndex(JSON.stringify(index), {languages})
    const found = copy.search('Knut', {filter: {language: 'xn'}})
    expect(found.passages.map(({articleId}) => articleId)).toEqual(['saga', 'saga'])
    expect(copy.search('hver neiti at Knut brendi skip')).toEqual(
      index.search('hver neiti at Knut brendi skip')
    )
  })

  test('is asked across languages by concepts of the caller', () => {
    const bilingual = createIndex({
      languages,
      concepts: [
        {en: ['burn'], xn: ['brendi']},
        {en: ['ship'], xn: ['skipinn']}
      ]
    })
    bilingual.add(saga)
    const {sources} = bilingual.search('who confirmed that the ship burned')
    expect(sources[0]?.source.name).toBe('Helga')
  })

  test('is unknown to an index that was made without it', () => {
    expect(() => loadIndex(index.toJSON())).toThrow(IsnadError)
    expect(() => createIndex().add({...saga, language: 'xn'})).toThrow('`ar` or `en`')
  })
})

describe('added cues', () => {
  const cues = {
    ar: [{lemma: 'غرد', root: 'غ ر د', form: 2, stance: 'announce' as const}],
    en: [{lemma: 'telegraph', stance: 'announce' as const, frames: ['clause']}]
  }
  const text =
    'Mayor Nora Salt telegraphed that the bridge was open.\nوغرّدت الوزيرة ليلى منصور بأن الجسر مفتوح.'

  test('are read in all their forms, and asked for', () => {
    const index = createIndex({cues})
    index.add({id: 'a', text})
    const found = index.attributions('a')
    expect(found.map(({stance, source}) => [stance, source?.name])).toEqual([
      ['announce', 'Mayor Nora Salt'],
      ['announce', 'الوزيرة ليلى منصور']
    ])
    expect(index.search('who telegraphs about the bridge').query.stances).toEqual([
      'announce'
    ])
  })

  test('leave other extractors as they were', () => {
    const extract = createExtractor({languages: [english, arabicAttribution], cues})
    expect(extract(text)).toHaveLength(2)
    expect(createExtractor({languages: [english]})(text)).toEqual([])
  })

  test.each([
    [{en: [{lemma: 'telegraph', stance: 'shout'}]}, '`stance`'],
    [{en: [{lemma: 'telegraph', stance: 'report', frames: ['clauses']}]}, '`clause`'],
    [{en: [{lemma: 'Sky', stance: 'report'}]}, 'lower case'],
    [{en: [{lemma: 'sky', stance: 'report', from: 1}]}, 'did you mean `form`?'],
    [{ar: [{lemma: 'غرد', stance: 'report'}]}, '`root`'],
    [{ar: [{lemma: 'غرد', root: 'غ ر د', form: 9, stance: 'report'}]}, '`form`'],
    [{ar: [{lemma: 'غرد', root: 'غ ر ض', form: 2, stance: 'report'}]}, 'غرض'],
    [{fr: []}, '`fr`'],
    [{en: 'said'}, 'an array of cues'],
    ['said', 'by language']
  ])('refuses %j', (wrong, message) => {
    const make = (): unknown => createIndex({cues: wrong as never})
    expect(make).toThrow(IsnadError)
    expect(make).toThrow(message)
  })
})

describe('added words', () => {
  test('are not looked for, and another index does not load what was made without them', () => {
    const stopWords = {en: ['bridge']}
    const index = createIndex({stopWords})
    index.add({id: 'a', text: 'The mayor said that the bridge was open.'})
    expect(index.search('bridge').passages).toEqual([])
    expect(index.search('open').passages).toHaveLength(1)
    expect(() => loadIndex(index.toJSON())).toThrow('reads text in another way')
    expect(loadIndex(index.toJSON(), {stopWords}).articleCount).toBe(1)
  })

  test.each([
    [{stopWords: {fr: ['le']}}, '`fr`'],
    [{stopWords: {en: 'the'}}, 'an array of strings'],
    [{concepts: {}}, 'an array of concepts'],
    [{concepts: [['a']]}, 'by language'],
    [{concepts: [{en: [1]}]}, 'an array of strings'],
    [{languages: []}, '`arabic`'],
    [{languages: [{...english, questions: undefined}]}, '`questions`'],
    [{languages: [english, english]}, 'two languages'],
    [{lexicon: []}, 'known are']
  ])('refuses %j', (wrong, message) => {
    const make = (): unknown => createIndex(wrong as never)
    expect(make).toThrow(IsnadError)
    expect(make).toThrow(message)
  })
})
