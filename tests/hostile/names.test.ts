import {afterAll, describe, expect, test} from 'vitest'
import {
  type Article,
  createExtractor,
  createIndex,
  IsnadError,
  loadIndex
} from '../../src/index.ts'
import {arabic} from '../../src/languages/ar/index.ts'

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
const before = Object.getOwnPropertyNames(Object.prototype)

afterAll(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

describe.each(names)('%s', name => {
  const article = {
    id: name,
    title: name,
    publisher: name,
    text: `Mayor ${name} said that ${name} had arrived.\nأكد ${name} أن القوات وصلت.`
  }

  test('is an id, a title, a publisher, a source and a word like any other', () => {
    const index = createIndex()
    expect(index.has(name)).toBe(false)
    expect(index.get(name)).toBeUndefined()
    expect(index.remove(name)).toBe(false)
    expect(index.attributions(name)).toEqual([])
    index.add(article)
    expect(() => index.add(article)).toThrow(IsnadError)
    const loaded = loadIndex(JSON.stringify(index))
    expect(loaded.search(`who said that ${name} arrived`)).toEqual(
      index.search(`who said that ${name} arrived`)
    )
    expect(loaded.search(name, {filter: {publisher: name}}).passages).toHaveLength(2)
    expect(loaded.sources()).toEqual(index.sources())
    expect(loaded.search(`by:${name} ${name}`).query.text).toBe(`by:${name} ${name}`)
    expect(loaded.verify(`${name} had arrived`, {source: name}).verdict).not.toBe(
      'absent'
    )
    expect(loaded.remove(name)).toBe(true)
    expect(loaded.search(name).passages).toEqual([])
  })

  test('is no option, and no language', () => {
    const options = JSON.parse(`{"${name}": {"polluted": true}}`)
    expect(() => createIndex(options)).toThrow(IsnadError)
    expect(() => createIndex().search('a', options)).toThrow(IsnadError)
    expect(() => createIndex().search('a', {filter: options})).toThrow(IsnadError)
    expect(() => createIndex({cues: options})).toThrow(IsnadError)
    expect(() => createIndex({stopWords: options})).toThrow(IsnadError)
    const extract = createExtractor({languages: [arabic]})
    expect(() => extract('قال', {language: name})).toThrow(IsnadError)
    expect(() => createIndex().add({...article, language: name})).toThrow(IsnadError)
  })

  test('is no field that an article keeps', () => {
    const index = createIndex()
    const given = JSON.parse(`{"id": "a", "text": "b", "${name}": {"polluted": true}}`)
    index.add(given as Article)
    expect(index.get('a')).toEqual({id: 'a', text: 'b'})
  })
})
