import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {filesUnder, read, root} from './house/files.ts'
import {outputOf} from './run-program.ts'

const readme = read('README.md')
const scripts: Readonly<Record<string, string>> = manifest.scripts

interface Block {
  readonly language: string
  readonly code: string
}

const blocks: readonly Block[] = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(
  ([, language = '', code = '']) => ({language, code})
)

const programs = blocks.flatMap(({language, code}, at) => {
  if (language !== 'js') return []
  const next = blocks[at + 1]
  const output = next?.language === 'text' ? next.code.trim() : null
  return [{title: code.split('\n').find(line => line !== '') ?? '', code, output}]
})

test.each(programs)('runs: $title', async ({code, output}) => {
  const printed = await outputOf('--input-type=module', '--eval', code)
  if (output !== null) expect(printed).toBe(output)
})

test('begins with the commands that try it and that test it', () => {
  const [first] = blocks
  expect(first?.code).toMatch(
    /^npm install && npm run demo\b.*\nnpm install && npm test\b/u
  )
})

test('names only scripts that there are', () => {
  const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/gu)].map(
    match => match[1] ?? ''
  )
  expect(named.filter(name => name !== 'install' && !(name in scripts))).toEqual([])
})

test('lists every numbered example', () => {
  const numbered = filesUnder('examples', '.js')
    .map(({path}) => path)
    .filter(path => /\/\d\d-/u.test(path))
  expect(numbered.filter(path => !readme.includes(`(${path})`))).toEqual([])
})

test('links to files that there are', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(
    match => match[1] ?? ''
  )
  expect(links.filter(link => !existsSync(join(root, link)))).toEqual([])
})

test('names in its browser lines what the package exports', async () => {
  const {createIndex} = await import('../src/index.ts')
  expect(createIndex).toBeTypeOf('function')
  const html = blocks.filter(({language}) => language === 'html')
  expect(html.length).toBeGreaterThan(0)
  for (const {code} of html) {
    expect(code).toContain(`/${manifest.name}@`)
    expect(code).toContain('import {createIndex}')
  }
})
