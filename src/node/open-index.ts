import {readFile} from 'node:fs/promises'
import {type Index, type IndexOptions, loadIndex} from '../index.ts'

/** Opens an index that `saveIndex` wrote. */
export async function openIndex(
  path: string,
  options?: IndexOptions | null
): Promise<Index> {
  return loadIndex(await readFile(path, 'utf8'), options)
}
