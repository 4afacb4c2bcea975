import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands.ts'
import {exitCodes} from '../../src/cli/failure.ts'
import {read} from '../house/files.ts'

const readme = read('README.md')
const [, rest = ''] = readme.split('\n## On the command line\n')
const [section = ''] = rest.split('\n## ')

test('the README explains every command and every exit code', () => {
  const explained = [...section.matchAll(/^\| `([a-z]+) /gmu)].map(([, name]) => name)
  expect(explained.sort()).toEqual(commands.map(({name}) => name).sort())
  const codes = [...section.matchAll(/`(\d+)`/gu)].map(([, code]) => Number(code))
  const {fault, ...expected} = exitCodes
  expect(codes.sort()).toEqual(Object.values(expected).sort())
  expect(fault).toBe(70)
})
