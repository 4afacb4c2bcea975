import {randomUUID} from 'node:crypto'
import {open, rename, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Index} from '../index.ts'

/**
 * Saves an index to a file. A crash leaves the old file or the new one, never a part: the bytes
 * go to a file beside it, some at a time, reach the disk, and then take the name.
 */
export async function saveIndex(index: Index, path: string): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`
  try {
    const file = await open(beside, 'wx')
    try {
      for await (const bytes of index.toStream()) await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, {force: true})
    throw error
  }
  await syncFolder(dirname(path))
}

/** Makes the new name last, where the system lets a folder be synced. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch {
    // Windows opens no folders; its rename is on disk when it returns.
  }
}
