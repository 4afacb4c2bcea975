import {check} from 'recheck'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {filesUnder} from './files.ts'

interface Expression {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression that is written as a literal, once. */
function literals(): Expression[] {
  const found = new Map<string, Expression>()
  for (const {path, text} of filesUnder('src', '.ts')) {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? []
        const {line} = file.getLineAndCharacterOfPosition(node.getStart())
        found.set(node.text, {place: `${path}:${line + 1}`, source, flags})
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return [...found.values()]
}

/**
 * What the checker finds by trial it tries on the real engine as well, for so many milliseconds:
 * its own counts what no engine does.
 */
const recallTimeout = 60_000

test('no regular expression takes more than linear time, whatever the text', async () => {
  const expressions = literals()
  expect(expressions.length).toBeGreaterThan(100)
  const unsafe: string[] = []
  for (const {place, source, flags} of expressions) {
    const found = await check(source, flags, {recallTimeout, timeout: 2 * recallTimeout})
    if (found.status === 'safe') continue
    const why = found.status === 'vulnerable' ? found.complexity.summary : found.status
    unsafe.push(`${place} /${source}/${flags}: ${why}`)
  }
  expect(unsafe).toEqual([])
}, 300_000)

test('expressions made at run time are classes of single characters, which cannot backtrack', () => {
  const made = filesUnder('src', '.ts').flatMap(({path, text}) =>
    [...text.matchAll(/new RegExp\(\s*([^,]+),/gu)].map(([, source = '']) => ({
      path,
      source
    }))
  )
  expect(made.filter(({source}) => !/^`\[\$\{[^`]+\}\]`$/u.test(source))).toEqual([])
})
