import {expect, test} from 'vitest'
import * as arabic from '../../src/languages/ar/grammar/bodies.ts'
import * as english from '../../src/languages/en/grammar/bodies.ts'

test('bodies and portfolios have the same ids in both languages', () => {
  expect(new Set(arabic.bodyNames.values())).toEqual(new Set(english.bodyNames.values()))
  expect(new Set(arabic.portfolioNames.values())).toEqual(
    new Set(english.portfolioNames.values())
  )
})
