import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {read, root} from './files.ts'

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock: {readonly packages: Readonly<Record<string, LockedPackage>>} = JSON.parse(
  read('package-lock.json')
)
const direct = {...manifest.dependencies, ...manifest.optionalDependencies}

/** The packages that come with isnad, by where they lie. */
function installed(): ReadonlyMap<string, LockedPackage> {
  const found = new Map<string, LockedPackage>()
  const queue = Object.keys(direct).map(name => ({name, from: ''}))
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const path = resolve(next.name, next.from)
    const one = lock.packages[path]
    if (!one || found.has(path)) continue
    found.set(path, one)
    const needed = {...one.dependencies, ...one.optionalDependencies}
    queue.push(...Object.keys(needed).map(name => ({name, from: path})))
  }
  return found
}

/** Where a package is found from within another: in its own folder first, then further up. */
function resolve(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder === '.' ? '' : folder, 'node_modules', name)
    if (path in lock.packages) return path
    if (folder === '' || folder === '.') throw new Error(`${name} is not in the lockfile`)
  }
}

const packages = [...installed()].map(([path, one]) => ({
  name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  path,
  ...one
}))

// Each lets the package be used and passed on, also in programs that are not free.
const licences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']

test('what comes with isnad is what was reviewed', async () => {
  const list = packages
    .map(({name, version, license}) => `${name} ${version} ${license}`)
    .sort()
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('./dependencies.txt')
})

test('every licence is permissive, and is there to read', () => {
  expect(packages.filter(({license}) => !licences.includes(license ?? ''))).toEqual([])
  const manifests = packages.map(({path}) => JSON.parse(read(`${path}/package.json`)))
  expect(manifests.map(({license}) => license)).toEqual(
    packages.map(({license}) => license)
  )
})

test('nothing that comes with isnad runs a script when it is installed', () => {
  expect(packages.filter(({hasInstallScript}) => hasInstallScript)).toEqual([])
  const own = ['preinstall', 'install', 'postinstall', 'prepare']
  expect(own.filter(name => name in manifest.scripts)).toEqual([])
})

test('every dependency has its reason in the contributors’ page', () => {
  const page = read('.github/CONTRIBUTING.md')
  expect(Object.keys(direct).filter(name => !page.includes(`\n| \`${name}\` `))).toEqual(
    []
  )
})

test('dependencies are named in one version each', () => {
  const versions = {...direct, ...manifest.devDependencies}
  expect(Object.entries(versions).filter(([, version]) => !/^\d/u.test(version))).toEqual(
    []
  )
})

test('what is left to the user is optional, and tried here', () => {
  const peers = Object.keys(manifest.peerDependencies)
  expect(Object.keys(manifest.peerDependenciesMeta)).toEqual(peers)
  expect(peers.filter(name => !(name in manifest.devDependencies))).toEqual([])
  expect(peers.filter(name => !existsSync(join(root, 'node_modules', name)))).toEqual([])
})

test('the lockfile records no addresses, which differ from mirror to mirror', () => {
  const recorded = Object.entries(lock.packages).filter(([, {resolved}]) => resolved)
  expect(recorded).toEqual([])
})
