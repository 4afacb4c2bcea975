import type {SourceEntry} from '../../index.ts'
import {wholeNumber} from '../arguments.ts'
import {exitCodes} from '../failure.ts'
import {loadIndex} from '../load-index.ts'
import {describeSource, describeStances} from '../output/describe.ts'
import type {Session} from '../session.ts'

/** `isnad sources`: who speaks in the articles, the most quoted first. */
export async function sources(session: Session): Promise<number> {
  const {given, paint} = session
  const limit = wholeNumber(given, 'limit')
  const {index} = await loadIndex(session, given.positionals)
  const entries: readonly SourceEntry[] = index.sources().slice(0, limit)
  if (session.form === 'people') {
    for (const {source, articles, attributions, stances} of entries) {
      const count = String(attributions).padStart(5)
      const spread = `in ${articles} ${articles === 1 ? 'article' : 'articles'}`
      await session.print(
        `${count}  ${describeSource(source, paint)}  ${spread}: ${describeStances(stances)}`
      )
    }
    if (entries.length === 0) await session.print('nobody is said to say anything')
  } else {
    await session.printAll(entries)
  }
  return entries.length > 0 ? exitCodes.done : exitCodes.nothingFound
}
