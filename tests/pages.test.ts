import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {filesUnder, read, root} from './house/files.ts'
import {outputOf} from './run-program.ts'

const run = promisify(execFile)
const scripts: Readonly<Record<string, string>> = manifest.scripts

interface Block {
  readonly language: string
  readonly code: string
}

interface Page {
  readonly path: string
  readonly text: string
  readonly blocks: readonly Block[]
}

const pages: readonly Page[] = [
  ...['README.md', 'README.ar.md'].map(path => ({path, text: read(path)})),
  ...filesUnder('.github/docs', '.md')
].map(({path, text}) => ({
  path,
  text,
  blocks: [...text.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].map(
    ([, language = '', code = '']) => ({language, code})
  )
}))

/** The blocks of a language, with what is said to be printed where that is said. */
function programs(
  {blocks}: Page,
  wanted: string
): {code: string; output: string | null}[] {
  return blocks.flatMap(({language, code}, at) => {
    if (language !== wanted) return []
    const next = blocks[at + 1]
    return [{code, output: next?.language === 'text' ? next.code.trim() : null}]
  })
}

describe.each(pages)('$path', page => {
  const snippets = programs(page, 'js').map(({code, output}, at) => ({
    title: `snippet ${at + 1}`,
    code,
    output
  }))

  test.runIf(snippets.length > 0).each(snippets)(
    '$title runs',
    async ({code, output}) => {
      const printed = await outputOf('--input-type=module', '--eval', code)
      if (output !== null) expect(printed).toBe(output)
    }
  )

  const commands = programs(page, 'sh').flatMap(({code, output}) =>
    // Others need files, a network or a cluster of the reader's.
    /^echo .*npx isnad/u.test(code) ? [{title: code.trim(), code, output}] : []
  )

  test.runIf(commands.length > 0).each(commands)('$title', async ({code, output}) => {
    const built = `"${process.execPath}" "${join(root, 'dist/cli.js')}"`
    const {stdout} = await run('sh', ['-c', code.replaceAll('npx isnad', built)], {
      cwd: root,
      env: {...process.env, NO_COLOR: '1'}
    })
    if (output === null) expect(stdout.trim()).not.toBe('')
    else expect(stdout.trim()).toBe(output)
  })

  test('names only scripts that there are', () => {
    const named = [...page.text.matchAll(/npm (?:run )?([a-z]+)/gu)].map(
      match => match[1] ?? ''
    )
    expect(named.filter(name => name !== 'install' && !(name in scripts))).toEqual([])
  })

  test('links to files and headings that there are', () => {
    const links = [...page.text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/gu)]
    const broken = links.flatMap(([, file = '', heading]) => {
      const path = file === '' ? page.path : join(dirname(page.path), file)
      if (!existsSync(join(root, path))) return [path]
      if (heading === undefined) return []
      return headingsOf(read(path)).includes(heading) ? [] : [`${path}#${heading}`]
    })
    expect(broken).toEqual([])
  })
})

/** The headings of a page, as links name them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-')
  )
}

describe('README.md', () => {
  const [readme] = pages as readonly [Page]

  test('begins with the commands that try it and that test it', () => {
    const [first] = readme.blocks
    expect(first?.code).toMatch(
      /^npm install && npm run demo\b.*\nnpm install && npm test\b/u
    )
  })

  test('lists every numbered example', () => {
    const numbered = filesUnder('examples', '.js')
      .map(({path}) => path)
      .filter(path => /\/\d\d-/u.test(path))
    expect(numbered.filter(path => !readme.text.includes(`(${path})`))).toEqual([])
  })

  test('names in its browser lines what the package exports', async () => {
    const {createIndex} = await import('../src/index.ts')
    expect(createIndex).toBeTypeOf('function')
    const html = readme.blocks.filter(({language}) => language === 'html')
    expect(html.length).toBeGreaterThan(0)
    for (const {code} of html) {
      expect(code).toContain(`/${manifest.name}@`)
      expect(code).toContain('import {createIndex}')
    }
  })
})

test('the README and the page on accuracy state the same figures', () => {
  const rows = (path: string): string[] =>
    read(path).match(/^\| (?:Arabic|English|in Arabic|in English) \|.*$/gmu) ?? []
  expect(rows('README.md')).toHaveLength(4)
  expect(rows('.github/docs/accuracy.md')).toEqual(rows('README.md'))
})

describe('README.ar.md', () => {
  const {text} = pages.find(({path}) => path === 'README.ar.md') as Page
  const outside = text.replace(/<div dir="rtl">.*?<\/div>/gsu, '')
  const inside = [...text.matchAll(/<div dir="rtl">(.*?)<\/div>/gsu)].map(
    ([, part = '']) => part
  )

  test('is written from right to left, but for its programs', () => {
    expect(outside.replace(/^```.*?^```$/gmsu, '').trim()).toBe('')
    expect(inside.filter(part => part.includes('```'))).toEqual([])
  })

  test('begins each paragraph with an Arabic letter, by which browsers take its direction', () => {
    const paragraphs = inside.flatMap(part => part.split(/\n{2,}/u))
    const wrong = paragraphs.filter(paragraph => {
      const first = /\p{L}/u.exec(paragraph.replace(/`[^`]*`/gu, ''))?.[0]
      return first !== undefined && !/\p{Script=Arabic}/u.test(first)
    })
    expect(wrong).toEqual([])
  })
})
