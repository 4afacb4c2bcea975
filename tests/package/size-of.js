import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** How large a folder of packages is: in all, and by package. */
export function sizeOf(folder) {
  const packages = new Map()
  for (const entry of readdirSync(folder)) {
    if (entry.startsWith('.')) continue
    const names = entry.startsWith('@')
      ? readdirSync(join(folder, entry)).map(name => `${entry}/${name}`)
      : [entry]
    for (const name of names) packages.set(name, bytesIn(join(folder, name)))
  }
  const bytes = [...packages.values()].reduce((sum, size) => sum + size, 0)
  return {bytes, packages}
}

function bytesIn(folder) {
  return readdirSync(folder, {recursive: true})
    .map(entry => statSync(join(folder, entry)))
    .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
}
