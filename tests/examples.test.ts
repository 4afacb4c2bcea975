import {expect, test} from 'vitest'
import {filesUnder} from './house/files.ts'
import {outputOf} from './run-program.ts'

const numbered = filesUnder('examples', '.js').filter(({path}) => /\/\d\d-/u.test(path))

test.each(numbered)('$path prints what it says', async ({path, text}) => {
  const [, comment = ''] = text.split('\n// Prints:\n')
  const promised = comment.replace(/^\/\/ ?/gmu, '').trim()
  expect(await outputOf(path)).toBe(promised)
})

test('the demo answers its questions, each with a passage and where it stands', async () => {
  const output = await outputOf('examples/demo.js')
  expect(output).toContain('who confirmed the deployment')
  expect(
    output.match(/^ {3}where {2}\S+, \d{4}-\d\d-\d\d, paragraph \d+/gmu)
  ).toHaveLength(3)
  expect(output).toMatch(/CONFIRM .* DENY/u)
})
