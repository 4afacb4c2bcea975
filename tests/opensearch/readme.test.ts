import {expect, test} from 'vitest'
import {read} from '../house/files.ts'
import {outputOf} from '../run-program.ts'
import {describeCluster, freshName, nodes} from './support.ts'

const blocks = [
  ...read('src/opensearch/README.md').matchAll(/^```(\w+)\n(.*?)^```$/gmsu)
].map(([, language, code = '']) => ({language, code}))

describeCluster('the page on clusters', () => {
  const name = freshName()

  test('shows programs that run, one after the other', async () => {
    let programs = 0
    for (const [at, {language, code}] of blocks.entries()) {
      if (language !== 'js') continue
      programs++
      const here = code
        .replaceAll('http://localhost:9200', nodes[0] ?? '')
        .replaceAll("'news'", `'${name}'`)
      const printed = await outputOf('--input-type=module', '--eval', here)
      const next = blocks[at + 1]
      if (next?.language === 'text') expect(printed).toBe(next.code.trim())
    }
    expect(programs).toBe(2)
  }, 600_000)
})
