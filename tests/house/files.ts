import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve, sep} from 'node:path'

/** The repository's top folder. */
export const root: string = resolve(import.meta.dirname, '../..')

/** A file of the repository, by its path with forward slashes. */
export interface RepositoryFile {
  readonly path: string
  readonly text: string
}

/** The files under a folder whose names end in a way, in order of their paths. */
export function filesUnder(folder: string, ending: string): RepositoryFile[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(entry => entry.endsWith(ending))
    .map(entry => `${folder}/${entry.split(sep).join('/')}`)
    .sort()
    .map(path => ({path, text: read(path)}))
}

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
