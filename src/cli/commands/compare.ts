import type {Attribution, ComparedSource, Evidence} from '../../index.ts'
import {exitCodes} from '../failure.ts'
import {loadIndex, type Origins} from '../load-index.ts'
import {questionAndFiles, searchOptions} from '../options.ts'
import {
  describePlace,
  describeSource,
  describeStance,
  within
} from '../output/describe.ts'
import {type Change, dayOf, findChanges} from '../output/find-changes.ts'
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
    for (const {stance, sources, withheld} of groups) {
      await printSources(session, {stance, negated: false}, sources, origins)
      await printSources(session, {stance, negated: true}, withheld, origins)
    }
    await printChanges(session, findChanges(groups), origins)
    if (groups.length === 0) await session.print('nobody speaks of that')
  }
  return groups.length > 0 ? exitCodes.done : exitCodes.nothingFound
}

/** Those who take a stance, each with the statements that show it and who carries them. */
async function printSources(
  session: Session,
  stance: Pick<Attribution, 'stance' | 'negated'>,
  sources: readonly ComparedSource[],
  read: Origins
): Promise<void> {
  const {paint} = session
  if (sources.length === 0) return
  await session.print(describeStance(stance, paint))
  for (const {source, origins} of sources) {
    const count = origins.length > 1 ? `  ${origins.length} independent origins` : ''
    await session.print(
      `  ${describeSource(source, paint)}${paint.style(['dim'], count)}`
    )
    for (const {evidence, carriers} of origins) {
      const [best] = evidence
      if (best) await printStatement(session, best, read)
      if (carriers.length < 2 && carriers.every(({via}) => via.length === 0)) continue
      for (const {articleId, publisher, publishedAt, via} of carriers) {
        const when = publishedAt === undefined ? '' : `, ${dayOf(publishedAt)}`
        const chain = via.map(({name}) => within(name)).join(' ← ')
        const carrier = `carried by ${within(publisher ?? articleId)}${when}${chain && `, through ${chain}`}`
        await session.print(`    ${paint.style(['dim'], carrier)}`)
      }
    }
  }
  await session.print()
}

/** The words of a statement, and where they stand. */
async function printStatement(
  session: Session,
  {articleId, attribution}: Evidence,
  read: Origins
): Promise<void> {
  const {cue, content, paragraph} = attribution
  const words = content.map(({text}) => within(text)).join(' … ')
  const where = describePlace(articleId, paragraph, cue, read.get(articleId))
  await session.print(`    ${within(cue.text)}: ${words || '…'}`)
  await session.print(`    ${session.paint.style(['dim'], where)}`)
}

/** Who took one side and later another, day by day. */
async function printChanges(
  session: Session,
  changes: readonly Change[],
  read: Origins
): Promise<void> {
  const {paint} = session
  if (changes.length === 0) return
  await session.print(paint.style(['bold'], 'CHANGED SIDES'))
  for (const {source, days} of changes) {
    await session.print(`  ${describeSource(source, paint)}`)
    for (const one of days.flat()) {
      const stance = describeStance(one, paint)
      await session.print(`  ${dayOf(one.publishedAt)}  ${stance}`)
      await printStatement(session, one, read)
    }
  }
  await session.print()
}
