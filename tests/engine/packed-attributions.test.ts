import {expect, test} from 'vitest'
import {TextTable, writeAttributions} from '../../src/engine/article-bytes.ts'
import {ByteReader, ByteWriter} from '../../src/engine/bytes.ts'
import {AttributionPacker} from '../../src/engine/packed-attributions.ts'
import {type Attribution, createIndex, extractAttributions} from '../../src/index.ts'
import {articles} from '../query/articles.ts'

const found = articles.map(({text}) => extractAttributions(text))

test('packed attributions are read as they were, over many pages', () => {
  const packer = new AttributionPacker()
  const rounds = Array.from({length: 200}, () => found.map(one => packer.pack(one)))
  for (const packed of [rounds[0], rounds[199]]) {
    for (const [at, {text}] of articles.entries()) {
      expect(packed?.[at]?.count).toBe(found[at]?.length)
      const read = packed?.[at]?.read(text)
      // As JSON, so that the order of the properties counts as well.
      expect(JSON.stringify(read)).toBe(JSON.stringify(found[at]))
      const named = [...(packed?.[at]?.named(() => text) ?? [])].map(({source}) =>
        source ? [source.id, source.type, source.name] : null
      )
      expect(named).toEqual(
        found[at]?.map(({source}) =>
          source ? [source.id, source.type, source.name] : null
        )
      )
    }
  }
})

test('packed attributions are written with another table as they would be from objects', () => {
  const packer = new AttributionPacker()
  const packed = found.map(one => packer.pack(one))
  const [copied, written] = [new ByteWriter(), new ByteWriter()]
  const [copiedTexts, writtenTexts] = [new TextTable(), new TextTable()]
  // Last first, so that the texts have other numbers than in the page.
  for (const [at, one] of [...packed.entries()].reverse()) {
    one.write(copied, copiedTexts)
    writeAttributions(written, writtenTexts, found[at] as Attribution[])
  }
  copiedTexts.write(copied)
  writtenTexts.write(written)
  const bytes = copied.take()
  expect(bytes).toEqual(written.take())
  expect(new ByteReader(bytes).count()).toBe(found.at(-1)?.length)
})

test('attributions of an `extract` of the caller are given as they came', () => {
  const text = 'قالت الوزارة إن الجسر مغلق.'
  const [usual] = extractAttributions(text)
  const own = {...(usual as Attribution), confidence: Number.NaN, note: 'by hand'}
  const index = createIndex({extract: () => [own]})
  index.add({id: 'a', text})
  expect(index.attributions('a')).toMatchObject([
    {confidence: Number.NaN, note: 'by hand'}
  ])
})
