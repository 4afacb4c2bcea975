// Installs the packed package into an empty project, and loads each subpath both ways.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const root = new URL('..', import.meta.url)
const {name, exports} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), `${name}-`))

function run(command, programArguments, cwd) {
  const stdio = ['ignore', 'pipe', 'inherit']
  return execFileSync(command, programArguments, {cwd, encoding: 'utf8', stdio})
}

try {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [{filename}] = JSON.parse(run('npm', pack, root))
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  run('npm', ['install', '--no-audit', '--no-fund', join(folder, filename)], folder)
  for (const path of Object.keys(exports)) {
    const subpath = name + path.slice(1)
    if (!subpath.endsWith('.json')) {
      run('node', ['--input-type=module', '--eval', `await import('${subpath}')`], folder)
    }
    run('node', ['--eval', `require('${subpath}')`], folder)
    console.log(`${subpath} loads`)
  }
} finally {
  rmSync(folder, {recursive: true})
}
