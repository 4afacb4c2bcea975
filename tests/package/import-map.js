import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const conditions = ['browser', 'import', 'default']

/**
 * An import map for the packages that one needs, as they lie in `node_modules`: what a page needs
 * to take them without a build.
 */
export function importMap(project, name) {
  const imports = {}
  const scopes = {}
  const queue = [name]
  const seen = new Set()
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const folder = `/node_modules/${next}`
    const manifestPath = join(project, folder, 'package.json')
    if (!existsSync(manifestPath)) throw new Error(`${next} is not at the top: ${folder}`)
    const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'))
    const main = targetOf(entryOf(manifest))
    if (main) imports[next] = join(folder, main)
    const inner = Object.entries(manifest.imports ?? {}).map(([from, to]) => [
      from,
      join(folder, targetOf(to))
    ])
    if (inner.length > 0) scopes[`${folder}/`] = Object.fromEntries(inner)
    // Packages of types hold nothing that runs.
    queue.push(
      ...Object.keys(manifest.dependencies ?? {}).filter(
        one => !one.startsWith('@types/')
      )
    )
  }
  return {imports, scopes}
}

function entryOf({exports, module, main}) {
  if (exports === undefined) return module ?? main ?? 'index.js'
  return typeof exports === 'object' && '.' in exports ? exports['.'] : exports
}

/** The file that a browser takes, of what may depend on conditions. */
function targetOf(entry) {
  if (typeof entry === 'string' || !entry) return entry
  const chosen = Object.keys(entry).find(key => conditions.includes(key))
  return targetOf(entry[chosen])
}
