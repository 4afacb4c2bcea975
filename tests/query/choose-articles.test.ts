import {describe, expect, test} from 'vitest'
import type {EngineHit} from '../../src/engine/engine.ts'
import {chooseArticles} from '../../src/query/choose-articles.ts'

const hit = (
  articleId: string,
  paragraph: number,
  score: number,
  units: readonly number[]
): EngineHit => ({
  articleId,
  paragraph,
  passage: {
    id: `${articleId}#${paragraph}`,
    articleId,
    paragraph,
    span: {start: 0, end: 1, text: 'a'}
  },
  score,
  units
})

describe('articles to read closely', () => {
  const hits = [
    hit('one word', 0, 10, [0]),
    hit('one word', 4, 9, [0]),
    hit('both, apart', 3, 8, [0]),
    hit('both, apart', 1, 7, [1])
  ]

  test('are those that speak of most of the question, wherever they do', () => {
    const chosen = chooseArticles(hits, [3, 3], 1)
    const places = new Map([
      [3, 8],
      [1, 7]
    ])
    expect([...chosen]).toEqual([['both, apart', places]])
  })

  test('are as many as are asked for, the likeliest first', () => {
    expect([...chooseArticles(hits, [3, 3], 9).keys()]).toEqual([
      'both, apart',
      'one word'
    ])
    expect([...chooseArticles(hits, [9, 1], 9).keys()]).toEqual([
      'one word',
      'both, apart'
    ])
    expect(chooseArticles([], [3, 3], 9).size).toBe(0)
  })
})
