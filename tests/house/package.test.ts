import {execFileSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {filesUnder, read, root} from './files.ts'

interface PackedFile {
  readonly path: string
}

const frontDoor = [
  'IsnadError',
  'createExtractor',
  'createIndex',
  'extractAttributions',
  'loadIndex',
  'loadIndexStream',
  'normalizeArabic',
  'toCitations'
]

// What a caller can name; a new name is a promise, so it is written down here as well.
const publicNames: Readonly<Record<string, readonly string[]>> = {
  '.': frontDoor,
  './browser': frontDoor,
  './text': [
    'createAnalyser',
    'detectLanguage',
    'fold',
    'foldWithMap',
    'nameSkeleton',
    'normalizeArabic',
    'words'
  ],
  './retext': ['retextArabic', 'retextAttribution', 'retextUnattributed'],
  './node': ['openIndex', 'saveIndex'],
  './opensearch': ['createOpenSearchIndex', 'rebuildOpenSearchIndex'],
  './languages/ar': ['arabic', 'arabicAttribution'],
  './languages/en': ['english', 'englishAttribution']
}

const entries = Object.keys(manifest.exports).filter(path => path !== './package.json')

function sourceOf(entry: string): string {
  // The file for pages without a build is tried as they get it.
  return entry === './browser' ? 'dist/browser.js' : `src${entry.slice(1)}/index.ts`
}

test.each(entries)('%s exports what it promises, no more and no less', async entry => {
  const module: object = await import(join(root, sourceOf(entry)))
  expect(Object.keys(module).sort()).toEqual(publicNames[entry])
})

test('every language folder can be imported', () => {
  const languages = readdirSync(join(root, 'src/languages')).filter(name =>
    /^[a-z]{2}$/u.test(name)
  )
  expect(
    languages.map(name => `./languages/${name}`).filter(path => !entries.includes(path))
  ).toEqual([])
})

test('the package holds what was built, its papers, and nothing else', () => {
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  )
  const files: readonly PackedFile[] = packed[0].files
  const paths = files.map(({path}) => path)
  const papers = ['CHANGELOG.md', 'LICENSE', 'README.ar.md', 'README.md', 'package.json']
  expect(paths.filter(path => !path.startsWith('dist/')).sort()).toEqual(papers)
  const page = /^dist\/explorer\/[a-z]+\.(?:html|css|js|svg)$/u
  const built = /\.(?:d\.ts|js|md|json)$|\/third-party\.txt$|^LICENSE$/u
  expect(paths.filter(path => !page.test(path) && !built.test(path))).toEqual([])
})

test('the package has no maps, and none of its files asks for one', () => {
  expect(filesUnder('dist', '.map').map(({path}) => path)).toEqual([])
  const asking = ['.js', '.css', '.ts']
    .flatMap(ending => filesUnder('dist', ending))
    .filter(({text}) => text.includes('sourceMappingURL='))
  expect(asking.map(({path}) => path)).toEqual([])
})

test('the licence is in the package and in its description', () => {
  expect(manifest.license).toBe('MIT')
  expect(read('LICENSE')).toMatch(/^MIT License\n/u)
})

test('whose code is in a file comes with its licence', () => {
  const library = read('dist/third-party.txt')
  // Types are in no file.
  const elsewhere = /^@types\//u
  for (const [name, version] of Object.entries(manifest.dependencies)) {
    if (elsewhere.test(name)) expect(library).not.toContain(`\n${name} `)
    else expect(library).toContain(`${name} ${version}\n`)
  }
  expect(library).toMatch(
    /^minisearch [^\n]+\n\nCopyright .*Permission is hereby granted/msu
  )
  const worker = read('dist/explorer/worker/third-party.txt')
  expect(worker).toMatch(
    /^@mozilla\/readability [\d.]+\n\nCopyright [^\n]*\n\nLicensed under the Apache License/mu
  )
  expect(worker).toMatch(/^linkedom [\d.]+$/mu)
})

test('the file for pages without a build needs no other', () => {
  const {importedFiles} = ts.preProcessFile(read('dist/browser.js'), true, true)
  expect(importedFiles).toEqual([])
})

test('the changelog tells of the version, as the notes of a release', () => {
  const notes = execFileSync(
    'node',
    ['.github/release-notes.js', `v${manifest.version}`],
    {
      cwd: root,
      encoding: 'utf8'
    }
  )
  expect(notes.trim()).not.toBe('')
})
