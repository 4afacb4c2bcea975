// Packs what was built, builds it again, and compares: whoever builds a release gets the bytes
// that were published.
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'isnad-same-bytes-'))

function npm(...programArguments) {
  return execFileSync('npm', ['--loglevel=error', ...programArguments], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit']
  })
}

function pack() {
  const [{filename}] = JSON.parse(
    npm('pack', '--ignore-scripts', '--json', '--pack-destination', folder)
  )
  const tarball = readFileSync(join(folder, filename))
  return createHash('sha256').update(tarball).digest('hex')
}

try {
  const first = pack()
  npm('run', 'build')
  const second = pack()
  console.log(`sha256 ${first}`)
  if (first !== second) throw new Error(`the second build gives ${second}`)
} finally {
  rmSync(folder, {recursive: true})
}
