import {expect, test} from 'vitest'
import {
  createOpenSearchIndex,
  rebuildOpenSearchIndex
} from '../../src/opensearch/index.ts'
import {namesOf, parts} from '../../src/opensearch/layout.ts'
import {ask, describeCluster, freshName, nodes, open} from './support.ts'

const articles = [
  {
    id: 'a1',
    title: 'Bridge',
    text: 'The mayor said the bridge is open.\nNobody was hurt.'
  },
  {id: 'a2', text: 'Mona Kotlan denied the attack.'},
  {id: 'a3', text: 'قالت وزارة الدفاع إن الجسر مفتوح.'}
]

describeCluster('indexes of a cluster', () => {
  const name = freshName()
  const foreign = freshName()
  const names = namesOf(name)

  test('are made once, however many ask, each behind an alias and a template', async () => {
    const opened = await Promise.all([open(name), open(name), open(name)])
    await Promise.all(opened.map((one, at) => one.addAll(articles.slice(at, at + 1))))
    expect(await opened[0]?.count()).toMatchObject({articles: 3})
    for (const part of parts) {
      const found = await ask<object>('GET', `/${names[part]}`)
      expect(Object.keys(found)).toEqual([`${names[part]}-000001`])
      const {index_templates: templates} = await ask<{index_templates: unknown[]}>(
        'GET',
        `/_index_template/${names[part]}`
      )
      expect(templates).toHaveLength(1)
    }
    for (const one of opened) await one.close()
  }, 240_000)

  test('of another maker are refused', async () => {
    await ask('PUT', `/${foreign}-passages`, {
      mappings: {properties: {terms: {type: 'date'}}}
    })
    await expect(open(foreign)).rejects.toMatchObject({
      code: 'WRONG_MAPPING',
      message: expect.stringContaining('isnad did not make it')
    })
    const {mappings} = await mappingOf(names.passages)
    await ask('PUT', `/${foreign}-passages/_mapping`, {_meta: mappings._meta})
    await expect(open(foreign)).rejects.toMatchObject({
      code: 'WRONG_MAPPING',
      message: expect.stringMatching(/`(?:type|article)`/u)
    })
    await ask('DELETE', `/${foreign}-passages`)
  }, 240_000)

  test('of another release are refused, and rebuilt while they answer', async () => {
    const before = await open(name)
    const {mappings} = await mappingOf(names.passages)
    const isnad = {...mappings._meta.isnad, fingerprint: 'of another release'}
    await ask('PUT', `/${names.passages}/_mapping`, {_meta: {isnad}})
    await expect(open(name)).rejects.toMatchObject({
      code: 'UNSUPPORTED_VERSION',
      message: expect.stringContaining('rebuildOpenSearchIndex')
    })
    const rebuilt = await rebuildOpenSearchIndex({node: nodes, index: name, shards: 2})
    expect(rebuilt).toEqual({articles: 3})
    for (const part of parts) {
      const found = await ask<object>('GET', `/${names[part]}`)
      expect(Object.keys(found)).toEqual([`${names[part]}-000002`])
    }
    const after = await open(name)
    expect(await after.count()).toMatchObject({articles: 3, passages: 4})
    expect(await before.search('who denied the attack?')).toEqual(
      await after.search('who denied the attack?')
    )
    // Those who had it open go on writing, to what has taken its place.
    await before.addAll([{id: 'a4', text: 'The army denied it.'}])
    expect(await after.has('a4')).toBe(true)
    await after.remove('a4')
    for (const one of [before, after]) await one.close()
  }, 240_000)

  test('are rebuilt with other options, and a rebuild that broke off goes on', async () => {
    const stopWords = {en: ['bridge']}
    const options = {node: nodes, index: name, stopWords}
    await expect(createOpenSearchIndex(options)).rejects.toMatchObject({
      code: 'UNSUPPORTED_VERSION'
    })
    const stop = new AbortController()
    stop.abort(new Error('enough'))
    await expect(rebuildOpenSearchIndex(options, {signal: stop.signal})).rejects.toThrow(
      'enough'
    )
    await (await open(name)).close()
    expect(await rebuildOpenSearchIndex(options)).toEqual({articles: 3})
    const index = await createOpenSearchIndex(options)
    expect((await index.search('bridge')).passages).toEqual([])
    expect((await index.search('who denied the attack?')).sources).toHaveLength(1)
    await index.close()
    await rebuildOpenSearchIndex({node: nodes, index: name})
  }, 240_000)

  test('are compacted: what is left behind goes, what is used stays', async () => {
    const index = await open(name)
    const counts = await index.count()
    await index.addAll([
      {id: 'b1', text: 'Mona Zubrani Kotlan said xylophones are banned.'}
    ])
    await index.remove('b1')
    const orphan = {article: 'b2', paragraph: 0, version: 'v', terms: ['x'], writtenAt: 0}
    await ask('PUT', `/${names.passages}/_doc/v-0?refresh=true`, orphan)
    const young = {...orphan, writtenAt: Date.now()}
    await ask('PUT', `/${names.passages}/_doc/w-0?refresh=true`, young)

    const removed = await index.compact()
    expect(removed.passages).toBe(1)
    expect(removed.sources).toBeGreaterThanOrEqual(1)
    expect(removed.terms).toBeGreaterThanOrEqual(1)
    expect(await index.count()).toEqual(counts)
    const {sources} = await index.search('who denied the attack?')
    expect(sources.map(({source}) => source.id)).toEqual(['mona-kotlan'])
    expect(await index.compact()).toEqual({passages: 0, sources: 0, terms: 0})
    await index.close()
  }, 240_000)

  interface Mapping {
    readonly mappings: {readonly _meta: {readonly isnad: object}}
  }

  async function mappingOf(alias: string): Promise<Mapping> {
    const [found] = Object.values(await ask<Record<string, Mapping>>('GET', `/${alias}`))
    if (!found) throw new Error(`no ${alias}`)
    return found
  }
})
