import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {createOpenSearchIndex} from '../../src/opensearch/index.ts'
import {folderWith, program} from '../cli/run-cli.ts'
import {readAnnotated, toArticle} from '../gold/corpus.ts'
import {commandsOf, pages, readPage} from '../read-pages.ts'
import {outputOf} from '../run-program.ts'
import {describeCluster, freshName, nodes} from './support.ts'

const run = promisify(execFile)
const page = readPage('src/opensearch/README.md')
const loads = [...pages, page].flatMap(one =>
  commandsOf(one)
    .filter(({typed}) => typed.startsWith('npx isnad index --to '))
    .map(({typed}) => ({path: one.path, typed}))
)

describeCluster('the page on clusters', () => {
  const name = freshName()

  test('shows programs that run, one after the other', async () => {
    let programs = 0
    for (const {language, code, output} of page.blocks) {
      if (language !== 'js') continue
      programs++
      const here = code
        .replaceAll('http://localhost:9200', nodes[0] ?? '')
        .replaceAll("'news'", `'${name}'`)
      const printed = await outputOf('--input-type=module', '--eval', here)
      if (output !== null) expect(printed).toBe(output)
    }
    expect(programs).toBe(2)
  }, 600_000)
})

describeCluster('what pages say to type for a cluster', () => {
  const name = freshName()
  const articles = readAnnotated().map(toArticle)

  test.each(loads)(
    '$path: $typed',
    async ({typed}) => {
      const lines = articles.map(article => JSON.stringify(article))
      const cwd = folderWith({
        'articles/a.jsonl': lines.slice(0, 10).join('\n'),
        'articles/b.jsonl': lines.slice(10).join('\n')
      })
      const here = typed
        .replace('npx isnad', `"${process.execPath}" "${program}"`)
        .replace('http://localhost:9200', nodes[0] ?? '')
        .replace('--index news', `--index ${name}`)
      await run('sh', ['-c', here], {cwd})
      const index = await createOpenSearchIndex({node: nodes, index: name})
      expect((await index.count()).articles).toBe(articles.length)
      await index.close()
    },
    600_000
  )

  test('there is something to type', () => {
    expect(loads.map(({path}) => path)).toEqual(['README.md', 'src/opensearch/README.md'])
  })
})
