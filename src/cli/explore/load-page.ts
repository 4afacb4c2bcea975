import {readdir, readFile} from 'node:fs/promises'
import {extname, join, relative, sep} from 'node:path'
import {codeOf, InputFailure} from '../failure.ts'

/** A file as it is sent. */
export interface ServedFile {
  readonly type: string
  readonly body: Uint8Array
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jsonl': 'application/jsonl; charset=utf-8'
}

/** What a file of a name is sent as. */
export function typeOf(name: string): string {
  return types[extname(name)] ?? 'application/octet-stream'
}

/**
 * Reads the files of the explorer's page, by their paths. What is served is what was read here:
 * no request reaches the disk, so none can leave the folder. Links are not followed.
 */
export async function loadPage(folder: string): Promise<Map<string, ServedFile>> {
  const files = new Map<string, ServedFile>()
  try {
    for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      const name = relative(folder, path).split(sep).join('/')
      files.set(`/${name}`, {type: typeOf(name), body: await readFile(path)})
    }
  } catch (thrown) {
    if (codeOf(thrown) !== 'ENOENT') throw thrown
  }
  const index = files.get('/index.html')
  if (!index) throw new InputFailure(`the explorer's page is missing: ${folder}`)
  return files.set('/', index)
}
