import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands.ts'
import {exitCodes} from '../../src/cli/failure.ts'
import {read} from '../house/files.ts'
import {folderWith, program} from './run-cli.ts'

const readme = read('README.md')
const [, rest = ''] = readme.split('\n## On the command line\n')
const [section = ''] = rest.split('\n## ')

const examples = [
  ...section.matchAll(/^```sh\n(.*?)^```\n\n```text\n(.*?)^```$/gmsu)
].map(([, command = '', output = '']) => ({command: command.trim(), output}))

// The article is the one that the README indexes first.
const [, harbour = ''] = /\n {2}text: `([^`]+)`/u.exec(readme) ?? []

test.runIf(process.platform !== 'win32').each(examples)(
  'the README shows what $command prints',
  ({command, output}) => {
    const typed = command.replaceAll('npx isnad', `"${process.execPath}" "${program}"`)
    const printed = execFileSync('sh', ['-c', typed], {
      cwd: folderWith({'harbour.txt': harbour}),
      encoding: 'utf8',
      env: {...process.env, NO_COLOR: '1'}
    })
    // Isolates are for terminals; in the README they would hide what they do.
    expect(printed.replace(/[\u2067-\u2069]/gu, '').trim()).toBe(output.trim())
  }
)

test('the README has examples of the command line', () => {
  expect(examples.length).toBeGreaterThan(1)
  expect(harbour).toContain('المضيق')
})

test('the README explains every command and every exit code', () => {
  const explained = [...section.matchAll(/^\| `([a-z]+) /gmu)].map(([, name]) => name)
  expect(explained.sort()).toEqual(commands.map(({name}) => name).sort())
  const codes = [...section.matchAll(/`(\d+)`/gu)].map(([, code]) => Number(code))
  const {fault, ...expected} = exitCodes
  expect(codes.sort()).toEqual(Object.values(expected).sort())
  expect(fault).toBe(70)
})
