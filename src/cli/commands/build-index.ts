import {createIndex} from '../../index.ts'
import {saveIndex} from '../../node/index.ts'
import {exitCodes, InputFailure, messageOf} from '../failure.ts'
import {addFiles, defaultIndex, open} from '../load-index.ts'
import {within} from '../output/describe.ts'
import type {Session} from '../session.ts'

/** `isnad index`: reads files and saves what was found, all of it or nothing. */
export async function buildIndex(session: Session): Promise<number> {
  const {given} = session
  if (given.has('to')) {
    const {loadCluster} = await import('../cluster/load-cluster.ts')
    return loadCluster(session)
  }
  const path = given.value('index') ?? defaultIndex
  const index = given.has('add') ? await open(path, false) : createIndex()
  const files = given.positionals.length > 0 ? given.positionals : ['-']
  await addFiles(session, index, files)
  if (index.passageCount === 0) throw new InputFailure('there is no text to index')
  try {
    await saveIndex(index, path)
  } catch (thrown) {
    throw new InputFailure(`${path} cannot be written: ${messageOf(thrown)}`)
  }
  const {articleCount, passageCount, attributionCount} = index
  const counts = {path, articleCount, passageCount, attributionCount}
  if (session.form !== 'people') await session.printJson(counts)
  else {
    await session.print(
      `${within(path)}: ${countOf(articleCount, 'article')}, ${countOf(passageCount, 'passage')}, ` +
        `${attributionCount} times somebody is said to say something`
    )
  }
  return exitCodes.done
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
