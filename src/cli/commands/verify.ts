import type {QuotedPlace, Verdict} from '../../index.ts'
import {exitCodes} from '../failure.ts'
import {loadIndex, type Origins} from '../load-index.ts'
import {questionAndFiles} from '../options.ts'
import {describeAttribution, describePlace, within} from '../output/describe.ts'
import {withFileSpans} from '../output/with-file-spans.ts'
import type {Session} from '../session.ts'

const explanations: Readonly<Record<Verdict, string>> = {
  exact: 'it stands there letter for letter',
  folded: 'the same words stand there in another spelling',
  stitched: 'it is put together from stretches of one article',
  misattributed: 'the words are there, but another says them',
  absent: 'the words are not there'
}

/** `isnad verify`: whether a quotation stands in the articles, and whether a source says it. */
export async function verify(session: Session): Promise<number> {
  const {given} = session
  const {question: quotation, files} = questionAndFiles(given, 'the quotation')
  const {index, origins} = await loadIndex(session, files)
  const found = index.verify(quotation, {source: given.value('source')})
  const {verdict, places} = found
  if (session.form !== 'people') {
    await session.printJson(withFileSpans(found, origins))
  } else {
    const {paint} = session
    await session.print(
      `${paint.style(['bold'], verdict.toUpperCase())}: ${explanations[verdict]}`
    )
    for (const place of places) await printPlace(session, place, origins)
  }
  return verdict === 'exact' || verdict === 'folded'
    ? exitCodes.done
    : exitCodes.nothingFound
}

async function printPlace(
  session: Session,
  {articleId, paragraph, span, attribution}: QuotedPlace,
  origins: Origins
): Promise<void> {
  const {paint} = session
  const where = describePlace(articleId, paragraph, span, origins.get(articleId))
  await session.print(`  ${within(span.text)}`)
  if (attribution) await session.print(`    ${describeAttribution(attribution, paint)}`)
  await session.print(`    ${paint.style(['dim'], where)}`)
}
