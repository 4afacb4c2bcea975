import {expect, test} from 'vitest'
import {filesUnder, read} from './files.ts'

const declaration = /export type IsnadErrorCode =[\s\S]+?\n\n/u

/** The codes of the type, from the source: a type is gone when a test runs. */
function codesInSource(): string[] {
  const [declared = ''] = declaration.exec(read('src/errors.ts')) ?? []
  return [...declared.matchAll(/'([A-Z_]+)'/gu)].map(match => match[1] ?? '')
}

function codesInReadme(): string[] {
  const [, section = ''] = read('README.md').split('\n## Errors\n')
  const [table = ''] = section.split('\n## ')
  return [...table.matchAll(/^\| `([A-Z_]+)`/gmu)].map(match => match[1] ?? '')
}

test('every error code is explained in the README, and no other', () => {
  expect(codesInReadme().sort()).toEqual(codesInSource().sort())
})

test('every error code is thrown somewhere', () => {
  const sources = filesUnder('src', '.ts').map(({text}) => text.replace(declaration, ''))
  const thrown = sources.join('\n')
  expect(codesInSource().filter(code => !thrown.includes(`'${code}'`))).toEqual([])
})
