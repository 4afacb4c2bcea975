import {expect, test} from 'vitest'
import * as arabic from '../../src/languages/ar/grammar/bodies.ts'
import * as english from '../../src/languages/en/grammar/bodies.ts'

test('bodies and portfolios have the same ids in both languages', () => {
  for (const table of ['bodyNames', 'portfolioNames'] as const) {
    expect(new Set(arabic[table].values())).toEqual(new Set(english[table].values()))
  }
})
