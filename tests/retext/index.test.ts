import {expect, test} from 'vitest'
import * as plugins from '../../src/retext/index.ts'

test('exposes the plugins, and nothing else', () => {
  expect(Object.keys(plugins).sort()).toEqual([
    'retextArabic',
    'retextAttribution',
    'retextUnattributed'
  ])
})
