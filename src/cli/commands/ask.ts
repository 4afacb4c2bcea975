import type {Passage, SourceAnswer} from '../../index.ts'
import {exitCodes} from '../failure.ts'
import {loadIndex, type Origins} from '../load-index.ts'
import {questionAndFiles, searchOptions} from '../options.ts'
import {
  describeAttribution,
  describePlace,
  describeSource,
  describeStances,
  marksOf,
  within
} from '../output/describe.ts'
import {layOut} from '../output/lay-out.ts'
import {withFileSpans} from '../output/with-file-spans.ts'
import type {Session} from '../session.ts'

/** How many sources people are shown before the passages. */
const mostSources = 5

/** `isnad ask`: who answers a question, and the passages that show it. */
export async function ask(session: Session): Promise<number> {
  const {question, files} = questionAndFiles(session.given, 'the question')
  const options = searchOptions(session.given)
  const {index, origins} = await loadIndex(session, files)
  const result = index.search(question, options)
  if (session.form === 'people') {
    await printSources(session, result.sources.slice(0, mostSources))
    await printPassages(session, result.passages, origins)
    if (result.passages.length === 0) await session.print('nothing answers that')
  } else if (session.form === 'json') {
    await session.printJson(withFileSpans(result, origins))
  } else {
    await session.printAll(result.passages.map(one => withFileSpans(one, origins)))
  }
  return result.passages.length > 0 ? exitCodes.done : exitCodes.nothingFound
}

async function printSources(
  session: Session,
  sources: readonly SourceAnswer[]
): Promise<void> {
  if (sources.length === 0) return
  const {paint} = session
  await session.print(paint.style(['bold'], 'Sources'))
  for (const [at, {source, stances}] of sources.entries()) {
    await session.print(
      `${at + 1}. ${describeSource(source, paint)}  ${describeStances(stances)}`
    )
  }
  await session.print()
}

async function printPassages(
  session: Session,
  passages: readonly Passage[],
  origins: Origins
): Promise<void> {
  if (passages.length === 0) return
  const {paint, width} = session
  await session.print(paint.style(['bold'], 'Passages'))
  for (const [at, passage] of passages.entries()) {
    const {articleId, paragraph, span, publisher, publishedAt} = passage
    const where = describePlace(articleId, paragraph, span, origins.get(articleId))
    const about = [publisher, publishedAt].flatMap(one => (one ? [within(one)] : []))
    await session.print(
      `${at + 1}. ${paint.style(['dim'], [where, ...about].join(', '))}`
    )
    for (const line of layOut(span, marksOf(passage), paint, width - 3)) {
      await session.print(`   ${line}`)
    }
    for (const attribution of passage.attributions) {
      await session.print(`   · ${describeAttribution(attribution, paint)}`)
    }
    await session.print()
  }
}
