import {randomUUID} from 'node:crypto'
import {open, rename, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Index} from '../index.ts'

/**
 * Saves an index to a file. A crash leaves the old file or the new one, never a part: the text
 * goes to a file beside it, reaches the disk, and then takes the name.
 */
export async function saveIndex(index: Index, path: string): Promise<void> {
  const text = JSON.stringify(index)
  const beside = `${path}.${randomUUID()}.tmp`
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(text)
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
