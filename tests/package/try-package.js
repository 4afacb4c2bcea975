// Installs the packed package into empty projects, and uses it as people do: with `import` and
// `require` on each version of Node that is named, from TypeScript, through Vite, from a page
// without a build, and on the command line. Says how large it is.
//
//     node tests/package/try-package.js [versions of Node]
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {answersOnPages} from './open-pages.js'
import {sizeOf} from './size-of.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const {name, exports, dependencies, optionalDependencies} = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8')
)
const subpaths = Object.keys(exports).map(path => name + path.slice(1))
const folder = mkdtempSync(join(tmpdir(), `${name}-`))

const question = 'who confirmed the arrival of ships?'
const text = 'أكدت وزارة الدفاع الكاسمورية أن ثلاث سفن وصلت إلى المضيق.'
const answer = 'وزارة الدفاع الكاسمورية'
/** A program that answers the question, given what brings `createIndex`. */
const program = importLine => `${importLine}
const index = createIndex()
index.add({id: 'a', text: ${JSON.stringify(text)}})
globalThis.answer = index.search(${JSON.stringify(question)}).sources[0].source.name
`
const print = 'console.log(globalThis.answer)'

try {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [packed] = JSON.parse(run('npm', pack, root))
  const tarball = join(folder, packed.filename)
  console.log(
    `packed ${kilobytes(packed.size)}, unpacked ${kilobytes(packed.unpackedSize)}, ${packed.entryCount} files`
  )

  const [asNamed, ...others] = installsOnPages()
  expect(asNamed, name, 'what the pages install first')
  const full = install('full', [tarball])
  tell('installed', full, Object.keys({...dependencies, ...optionalDependencies}))
  const lean = install('lean', [tarball, '--omit=optional'])
  tell('without what is optional', lean, Object.keys(dependencies))
  for (const [at, packages] of others.entries()) {
    const [, ...more] = packages.split(' ')
    tryWith(more, install(`more${at}`, [tarball, ...more]))
  }

  for (const node of nodesOf(process.argv.slice(2))) tryNode(node, full)
  tryTypes(full)
  tryLean(lean)
  await tryPages(full)
} finally {
  rmSync(folder, {recursive: true})
}

function run(command, programArguments, cwd, options = {}) {
  const stdio = ['ignore', 'pipe', 'inherit']
  return execFileSync(command, programArguments, {
    cwd,
    encoding: 'utf8',
    stdio,
    shell: process.platform === 'win32' && command === 'npm',
    ...options
  })
}

/** What the pages for readers say to install, each once: the package, and others beside it. */
function installsOnPages() {
  const pages = ['README.md', 'README.ar.md', 'src/opensearch/README.md']
  const lines = pages.flatMap(
    page =>
      readFileSync(join(root, page), 'utf8').match(/^npm install isnad\b.*$/gmu) ?? []
  )
  return [...new Set(lines.map(line => line.replace('npm install ', '').trim()))].sort()
}

/** Uses what talks to a cluster, with the packages that the pages name for it. */
function tryWith(packages, project) {
  const code = `import {createOpenSearchIndex} from '${name}/opensearch'
const {code} = await createOpenSearchIndex({node: 'http://127.0.0.1:9', index: 'news'}).catch(error => error)
console.log(code)`
  const flags = ['--input-type=module', '--eval', code]
  expect(
    run(process.execPath, flags, project).trim(),
    'UNREACHABLE',
    'a cluster of nobody'
  )
  console.log(`with ${packages.join(' ')}: import`)
}

/** Makes an empty project, and installs packages there without running their scripts. */
function install(project, packages) {
  const path = join(folder, project)
  mkdirSync(path)
  writeFileSync(join(path, 'package.json'), '{"private": true}')
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts']
  run('npm', ['install', ...quiet, ...packages], path)
  return path
}

/** The versions of Node to try: those named, from the `node` package, or the one that runs this. */
function nodesOf(versions) {
  if (versions.length === 0) return [process.execPath]
  const path = join(folder, 'nodes')
  mkdirSync(path)
  writeFileSync(join(path, 'package.json'), '{"private": true}')
  const named = versions.map((version, at) => `node${at}@npm:node@${version}`)
  // Its script is what brings the program itself.
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...named], path)
  return versions.map((_, at) => join(path, 'node_modules', `node${at}`, 'bin/node'))
}

function tryNode(node, project) {
  const evaluate = (code, ...flags) =>
    run(node, [...flags, '--eval', code], project).trim()
  const modules = subpaths.filter(subpath => !subpath.endsWith('.json'))
  const imports = modules.map(path => `await import('${path}')`)
  evaluate(imports.join('\n'), '--input-type=module')
  evaluate(subpaths.map(path => `require('${path}')`).join('\n'))
  const imported = program(`import {createIndex} from '${name}'`) + print
  expect(evaluate(imported, '--input-type=module'), answer, 'import')
  const required = program(`const {createIndex} = require('${name}')`) + print
  expect(evaluate(required), answer, 'require')
  tryCommandLine(node, project)
  console.log(
    `${evaluate('console.log(process.version)')}: import, require, command line`
  )
}

function tryCommandLine(node, project) {
  writeFileSync(join(project, 'a.html'), `<!doctype html><p>${text}`)
  writeFileSync(join(project, 'a.md'), `# ${text}`)
  writeFileSync(
    join(project, 'a.rss'),
    `<rss version="2.0"><channel><item><description>${text}</description></item></channel></rss>`
  )
  const {bin} = JSON.parse(
    readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')
  )
  const isnad = join(project, 'node_modules', name, bin[name])
  for (const file of ['a.html', 'a.md', 'a.rss']) {
    const told = run(node, [isnad, 'ask', question, file, '--json'], project)
    expect(JSON.parse(told).sources[0]?.source.name, answer, `isnad ask of ${file}`)
  }
}

/** Types are checked with those of the dependencies, as strictly as can be. */
function tryTypes(project) {
  const uses = subpaths
    .filter(subpath => !subpath.endsWith('.json'))
    .map((subpath, at) => `import * as part${at} from '${subpath}'\nvoid part${at}`)
  const source = `${uses.join('\n')}
import {createIndex, type Passage, type SearchResult} from '${name}'
const found: SearchResult = createIndex().search('?', {limit: 1})
export const passages: readonly Passage[] = found.passages
// @ts-expect-error A limit is a number.
createIndex().search('?', {limit: 'one'})
`
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  for (const [module, resolution, file] of [
    ['node16', 'node16', 'types.mts'],
    ['esnext', 'bundler', 'types.ts'],
    // Here CommonJS may `require` modules, as Node does.
    ['nodenext', 'nodenext', 'types.cts']
  ]) {
    writeFileSync(join(project, file), source)
    const how = [
      '--module',
      module,
      '--moduleResolution',
      resolution,
      '--target',
      'es2023'
    ]
    const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes']
    const stdio = ['ignore', 'inherit', 'inherit']
    run(process.execPath, [tsc, ...strict, ...how, file], project, {stdio})
    console.log(`types: moduleResolution ${resolution}, ${file}`)
  }
}

/** Without what is optional, the library answers, and the command line says what to install. */
function tryLean(project) {
  const imported = program(`import {createIndex} from '${name}'`) + print
  const node = process.execPath
  expect(
    run(node, ['--input-type=module', '--eval', imported], project).trim(),
    answer,
    'import without what is optional'
  )
  writeFileSync(join(project, 'a.txt'), text)
  const isnad = join(project, 'node_modules', name, 'dist/cli.js')
  const told = run(node, [isnad, 'ask', question, 'a.txt', '--json'], project)
  expect(JSON.parse(told).sources[0]?.source.name, answer, 'isnad ask of a.txt')
  for (const [file, missing] of [
    ['a.html', 'parse5'],
    ['a.md', 'remark-parse'],
    ['a.rss', 'feedsmith'],
    ['*.txt', 'tinyglobby']
  ]) {
    if (!file.includes('*')) writeFileSync(join(project, file), text)
    const refusal = refusalOf(() =>
      run(node, [isnad, 'extract', file], project, {stdio: ['ignore', 'pipe', 'pipe']})
    )
    expect(refusal.status, 3, `exit code for ${file}`)
    expect(refusal.stderr.includes(missing), true, `${missing} is named for ${file}`)
  }
  console.log('without what is optional: import, command line')
}

function refusalOf(call) {
  try {
    call()
  } catch (error) {
    return error
  }
  throw new Error('this should have failed')
}

/** A page built by Vite, and one that takes the file for pages without a build as it is. */
async function tryPages(project) {
  const {build} = await import('vite')
  const page = script =>
    `<!doctype html><meta charset="utf-8"><title>${name}</title><script type="module"${script}</script>`
  writeFileSync(join(project, 'main.js'), program(`import {createIndex} from '${name}'`))
  writeFileSync(join(project, 'index.html'), page(' src="/main.js">'))
  await build({root: project, logLevel: 'error', build: {outDir: 'built'}})
  const file = `/node_modules/${name}/dist/browser.js`
  const plain = page(`>${program(`import {createIndex} from '${file}'`)}`)
  writeFileSync(join(project, 'plain.html'), plain)
  const answers = await answersOnPages(project, ['built/index.html', 'plain.html'])
  if (answers === null) {
    console.log('pages: built by Vite; not opened, as there is no Chromium')
    return
  }
  for (const [path, found] of Object.entries(answers)) expect(found, answer, path)
  console.log('pages: built by Vite, and plain without a build')
}

function tell(what, project, named) {
  const {bytes, packages} = sizeOf(join(project, 'node_modules'))
  const sizes = [name, ...named].map(one => `${one} ${kilobytes(packages.get(one) ?? 0)}`)
  console.log(
    `${what}: ${kilobytes(bytes)} in ${packages.size} packages; ${sizes.join(', ')}`
  )
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`
}

function expect(found, wanted, what) {
  if (found !== wanted) throw new Error(`${what}: expected ${wanted}, not ${found}`)
}
