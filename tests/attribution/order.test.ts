import {expect, test, vi} from 'vitest'
import type * as isnad from '../../src/index.ts'
import {readAnnotated} from '../gold/corpus.ts'

/** The library as if nothing had been read with it yet. */
async function fresh(): Promise<typeof isnad> {
  vi.resetModules()
  return import('../../src/index.ts')
}

test('what was read before changes nothing', async () => {
  const {extractAttributions} = await fresh()
  const texts = readAnnotated().map(({paragraphs}) => paragraphs.join('\n'))
  const forwards = texts.map(text => extractAttributions(text))
  const again = texts.map(text => extractAttributions(text))
  expect(again).toEqual(forwards)
  const other = await fresh()
  const backwards = texts.toReversed().map(text => other.extractAttributions(text))
  expect(backwards.toReversed()).toEqual(forwards)
})
