import {execFile} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {ended, folderWith, program, start} from './cli/run-cli.ts'
import {readAnnotated, toArticle} from './gold/corpus.ts'
import {filesUnder, read, root} from './house/files.ts'
import {commandsOf, harbourArticle, otherPages, type Page, pages} from './read-pages.ts'
import {outputOf} from './run-program.ts'

const run = promisify(execFile)
const scripts: Readonly<Record<string, string>> = manifest.scripts

/** Where commands are run that need more than a folder with articles. */
const elsewhere: readonly {readonly typed: RegExp; readonly by: string}[] = [
  {typed: /^npm install$/u, by: '.ci/run'},
  {typed: /^npm (?:test|run [a-z-]+)$/u, by: 'package.json'},
  {typed: /^npm install isnad\b/u, by: 'tests/package/try-package.js'},
  {typed: /^npx isnad index --to http/u, by: 'tests/opensearch/readme.test.ts'},
  // They bring up a cluster of the version that the tests bring up without containers.
  {typed: /^docker (?:pull|run)\b/u, by: 'tests/opensearch/cluster/pom.xml'}
]

/** Runs a command in a folder with articles, as somebody would who has one. */
async function outputOfCommand(typed: string): Promise<string> {
  const some = readAnnotated().slice(0, 3).map(toArticle)
  const cwd = folderWith({
    'harbour.txt': harbourArticle(),
    ...Object.fromEntries(some.map(({id, text}) => [`news/${id}.txt`, text]))
  })
  const built = `"${process.execPath}" "${program}"`
  const running = run('sh', ['-c', typed.replaceAll('npx isnad', built)], {
    cwd,
    env: {...process.env, NO_COLOR: '1'}
  })
  running.child.stdin?.end()
  const {stdout} = await running
  // Isolates are for terminals; on a page they would hide what they do.
  return stdout.replace(/[\u2067-\u2069]/gu, '').trim()
}

/** Starts what runs until it is stopped; gives what it says first. */
async function firstLineOf(typed: string): Promise<string> {
  const cwd = folderWith({'news/harbour.txt': harbourArticle()})
  const child = start([...typed.split(' ').slice(2), '--port', '0'], {cwd})
  const end = ended(child)
  await once(child.stdout ?? child, 'data')
  child.kill('SIGINT')
  return (await end).stdout
}

describe.each(pages)('$path', page => {
  const snippets = page.blocks
    .filter(({language}) => language === 'js')
    .map(({code, output}, at) => ({title: `snippet ${at + 1}`, code, output}))

  test.runIf(snippets.length > 0).each(snippets)(
    '$title runs',
    async ({code, output}) => {
      const printed = await outputOf('--input-type=module', '--eval', code)
      if (output !== null) expect(printed).toBe(output)
    }
  )

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

const commands = [...pages, ...otherPages].flatMap(page =>
  commandsOf(page).map(command => ({path: page.path, ...command}))
)

describe.runIf(process.platform !== 'win32')('what pages say to type', () => {
  const here = commands.filter(
    ({typed}) => !elsewhere.some(place => place.typed.test(typed))
  )

  test.each(here)('$path: $typed', async ({typed, output}) => {
    if (typed.startsWith('npx isnad explore ')) {
      expect(await firstLineOf(typed)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/ /u)
      return
    }
    const printed = await outputOfCommand(typed)
    if (output === null) expect(printed).not.toBe('')
    else expect(printed).toBe(output)
  })

  test('is run here or elsewhere', () => {
    expect(here.length).toBeGreaterThan(5)
    for (const {typed, by} of elsewhere) {
      expect(
        commands.filter(command => typed.test(command.typed)),
        by
      ).not.toEqual([])
      expect(existsSync(join(root, by)), by).toBe(true)
    }
  })

  test('starts the cluster that is tested against', () => {
    const [, major] =
      /<version>(\d+)\.[\d.]+<\/version>\s*<\/dependency>/u.exec(
        read('tests/opensearch/cluster/pom.xml')
      ) ?? []
    const images = commands.flatMap(
      ({typed}) => typed.match(/opensearchproject\/\S+/gu) ?? []
    )
    expect(new Set(images)).toEqual(new Set([`opensearchproject/opensearch:${major}`]))
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
