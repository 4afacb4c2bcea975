import {describe, expect, test} from 'vitest'
import {createIndex, IsnadError, loadIndex} from '../../src/index.ts'
import {articles} from '../query/articles.ts'

function saved(): Record<string, unknown> {
  const index = createIndex()
  for (const article of articles) index.add(article)
  return JSON.parse(JSON.stringify(index))
}

function codeOf(json: unknown): string {
  try {
    loadIndex(json)
  } catch (error) {
    if (error instanceof IsnadError) return error.code
    throw error
  }
  return 'nothing was thrown'
}

describe('a saved index', () => {
  test('is loaded from a value and from text', () => {
    const snapshot = saved()
    expect(loadIndex(snapshot).articleCount).toBe(3)
    expect(loadIndex(JSON.stringify(snapshot)).articleCount).toBe(3)
  })

  test('of nothing is an empty index', () => {
    expect(loadIndex(createIndex().toJSON()).articleCount).toBe(0)
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an array', []],
    ['another object', {a: 1}],
    ['half a file', JSON.stringify(saved()).slice(0, 900)],
    ['an empty file', ''],
    ['articles that are no list', {...saved(), articles: {}}],
    ['a changed text', JSON.stringify(saved()).replace('سيلفار', 'سيلفاز')],
    ['a lost engine', {...saved(), engine: null}],
    ['no fingerprint', {...saved(), fingerprint: 7}]
  ])('is refused: %s', (_, json) => {
    expect(codeOf(json)).toBe('CORRUPT_INDEX')
  })

  test('is refused wherever it ends too soon, and whichever character is another', () => {
    const index = createIndex()
    index.add({id: 'a', text: 'قال الوزير إن الجسر مغلق.'})
    const json = JSON.stringify(index)
    for (let at = 0; at < json.length; at++) {
      expect(codeOf(json.slice(0, at)), `cut at ${at}`).toBe('CORRUPT_INDEX')
      const other = String.fromCharCode(json.charCodeAt(at) ^ 1)
      const code = codeOf(json.slice(0, at) + other + json.slice(at + 1))
      expect(code, `changed at ${at}`).toMatch(/^(?:CORRUPT_INDEX|UNSUPPORTED_VERSION)$/u)
    }
  })

  test('of another release is refused', () => {
    expect(codeOf({...saved(), version: 99})).toBe('UNSUPPORTED_VERSION')
    expect(codeOf({...saved(), fingerprint: 'other'})).toBe('UNSUPPORTED_VERSION')
  })
})
