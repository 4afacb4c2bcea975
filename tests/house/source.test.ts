import {expect, test} from 'vitest'
import {filesUnder, type RepositoryFile, read} from './files.ts'

const sources = filesUnder('src', '.ts')
const everything = [
  ...sources,
  ...filesUnder('tests', '.ts'),
  ...filesUnder('tests', '.js'),
  ...filesUnder('examples', '.js'),
  ...filesUnder('examples', '.ts'),
  ...filesUnder('examples', '.html'),
  ...filesUnder('.github/docs', '.md'),
  ...['README.md', 'README.ar.md'].map(path => ({path, text: read(path)}))
]

/** Every place in the files where a pattern stands, as `path:line`. */
function places(files: readonly RepositoryFile[], pattern: RegExp): string[] {
  return files.flatMap(({path, text}) =>
    text
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : []))
  )
}

test('no file hides bidi controls, which make code read otherwise than it runs', () => {
  expect(places(everything, /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u)).toEqual(
    []
  )
})

test('marks and invisible characters in code are written as escapes', () => {
  const code = sources.map(({path, text}) => ({
    path,
    text: text.replace(/^[\t ]*(?:\/?\*|\/\/).*$/gmu, '')
  }))
  expect(places(code, /[\p{Mn}\p{Cf}\u0640\u00A0\u2028\u2029]/u)).toEqual([])
})

test('the source is NFC, without presentation forms', () => {
  expect(
    sources.filter(({text}) => text !== text.normalize('NFC')).map(({path}) => path)
  ).toEqual([])
  expect(places(sources, /[\uFB50-\uFDFF\uFE70-\uFEFC]/u)).toEqual([])
})

test('nothing is exported as default', () => {
  expect(places(sources, /\bexport default\b|\bas default\b/u)).toEqual([])
})

test('nothing depends on the clock, on chance or on the locale', () => {
  const others = /^src\/(?:node\/|opensearch\/chance\.ts$)/u
  const alwaysSame = sources.filter(({path}) => !others.test(path))
  expect(
    places(
      alwaysSame,
      /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bIntl\.|\.toLocale\w+\(|\.localeCompare\(/u
    )
  ).toEqual([])
})

test('a file can be read in one sitting, its tables aside', () => {
  const longest = 500
  const long = sources.map(({path, text}) => ({path, lines: linesOfCode(text)}))
  expect(long.filter(({lines}) => lines > longest)).toEqual([])
})

/** How many lines a file has beside those of its word tables. */
function linesOfCode(text: string): number {
  const lines = text.replace(/readTable\(`[^`]*`\)/gu, '').split('\n')
  return lines.filter(line => !/^\s*(?:[[{]?'|\{\w+: )/u.test(line)).length
}
