import {realpath, stat} from 'node:fs/promises'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import {InputFailure} from '../failure.ts'
import {fileAt, type InputFile, knownEndings, standardInput} from './input-file.ts'
import {withOptional} from './with-optional.ts'

/**
 * Finds what was named: files, the files in folders that can be read, those that fit a glob, and
 * `-` for the standard input. Each comes once, however often it is named.
 */
export async function findFiles(
  named: readonly string[],
  onTrouble: (message: string) => void
): Promise<InputFile[]> {
  const files = new Map<string, InputFile>()
  for (const one of named) {
    if (one === '-') {
      files.set('-', standardInput())
      continue
    }
    try {
      for (const path of await pathsOf(one)) {
        const {size} = await stat(path)
        files.set(await realpath(path), fileAt(path, nameOf(path), size))
      }
    } catch (thrown) {
      if (!(thrown instanceof InputFailure)) throw thrown
      onTrouble(thrown.message)
    }
  }
  return [...files.values()]
}

async function pathsOf(named: string): Promise<readonly string[]> {
  const found = await stat(named).catch(() => null)
  if (found?.isFile()) return [named]
  if (found?.isDirectory()) {
    const inside = await matches(`**/*.{${knownEndings.join(',')}}`, named)
    if (inside.length > 0) return inside
    throw new InputFailure(`${named}: the folder has no file that can be read`)
  }
  if (found) throw new InputFailure(`${named} is neither a file nor a folder`)
  const globbed = /[*?{[]/u.test(named) ? await matches(named) : []
  if (globbed.length > 0) return globbed
  throw new InputFailure(`${named}: there is no such file or folder`)
}

async function matches(pattern: string, folder = '.'): Promise<string[]> {
  const {glob} = await withOptional(
    () => import('tinyglobby'),
    'folders and globs',
    'tinyglobby'
  )
  const paths = await glob(pattern.split(sep).join('/'), {
    cwd: folder,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**']
  })
  return paths.sort().map(path => (isAbsolute(path) ? path : join(folder, path)))
}

/** A name that stays the same from wherever in the folder a file is reached. */
function nameOf(path: string): string {
  const inside = relative('.', path)
  const name = inside.startsWith('..') || isAbsolute(inside) ? resolve(path) : inside
  return name.split(sep).join('/')
}
