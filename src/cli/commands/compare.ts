import type {StanceGroup} from '../../index.ts'
import {exitCodes} from '../failure.ts'
import {loadIndex, type Origins} from '../load-index.ts'
import {questionAndFiles, searchOptions} from '../options.ts'
import {describePlace, describeSource, within} from '../output/describe.ts'
import {withFileSpans} from '../output/with-file-spans.ts'
import type {Session} from '../session.ts'

/** `isnad compare`: who confirms what is asked about, who denies it, and who else speaks of it. */
export async function compare(session: Session): Promise<number> {
  const {question, files} = questionAndFiles(session.given, 'what is to be compared')
  const options = searchOptions(session.given)
  const {index, origins} = await loadIndex(session, files)
  const groups = index.compare(question, options)
  if (session.form !== 'people') {
    await session.printAll(groups.map(group => withFileSpans(group, origins)))
  } else {
    for (const group of groups) await printGroup(session, group, origins)
    if (groups.length === 0) await session.print('nobody speaks of that')
  }
  return groups.length > 0 ? exitCodes.done : exitCodes.nothingFound
}

async function printGroup(
  session: Session,
  {stance, sources}: StanceGroup,
  origins: Origins
): Promise<void> {
  const {paint} = session
  await session.print(paint.style(['bold'], stance.toUpperCase()))
  for (const {source, evidence} of sources) {
    await session.print(`  ${describeSource(source, paint)}`)
    const [best] = evidence
    if (!best) continue
    const {articleId, attribution} = best
    const {cue, content, paragraph} = attribution
    const words = content.map(({text}) => within(text)).join(' … ')
    const where = describePlace(articleId, paragraph, cue, origins.get(articleId))
    await session.print(`    ${within(cue.text)}: ${words || '…'}`)
    await session.print(`    ${paint.style(['dim'], where)}`)
  }
  await session.print()
}
