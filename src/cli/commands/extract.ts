import {type Attribution, extractAttributions} from '../../index.ts'
import {exitCodes} from '../failure.ts'
import type {ReadArticle} from '../input/read-articles.ts'
import {read} from '../load-index.ts'
import {describeAttribution, describePlace, within} from '../output/describe.ts'
import {withSpansOf} from '../output/with-file-spans.ts'
import type {Session} from '../session.ts'

/** `isnad extract`: who says what in each text, in reading order. */
export async function extract(session: Session): Promise<number> {
  const {positionals} = session.given
  const records: unknown[] = []
  for await (const one of read(session, positionals.length > 0 ? positionals : ['-'])) {
    const {id, text, language} = one.article
    if (typeof id !== 'string' || typeof text !== 'string') {
      session.trouble(`${one.place}: an article needs \`id\` and \`text\`, both strings`)
      continue
    }
    const attributions = extractAttributions(text, language ? {language} : {})
    if (session.form === 'people') await printPlain(session, one, attributions)
    else if (session.form === 'json') records.push(recordOf(one, attributions))
    else {
      for (const attribution of attributions) {
        await session.printJson({articleId: id, ...located(attribution, one)})
      }
    }
  }
  if (session.form === 'json') await session.printJson(records)
  return exitCodes.done
}

function recordOf(one: ReadArticle, attributions: readonly Attribution[]): unknown {
  const {text, ...about} = one.article
  return {...about, attributions: attributions.map(each => located(each, one))}
}

function located(attribution: Attribution, {origin}: ReadArticle): object {
  return (origin ? withSpansOf(attribution, origin) : attribution) as object
}

async function printPlain(
  session: Session,
  {article, place, origin}: ReadArticle,
  attributions: readonly Attribution[]
): Promise<void> {
  const {paint} = session
  await session.print(paint.style(['bold'], within(article.title ?? place)))
  for (const attribution of attributions) {
    const {cue, content, paragraph} = attribution
    const words = content.map(({text}) => within(text)).join(' … ')
    const where = describePlace(article.id, paragraph, cue, origin ?? undefined)
    await session.print(`  ${describeAttribution(attribution, paint)}`)
    await session.print(
      `    ${paint.style(['bold', 'yellow'], within(cue.text))}: ${words || '…'}`
    )
    await session.print(`    ${paint.style(['dim'], where)}`)
  }
  if (attributions.length === 0) await session.print('  nobody is said to say anything')
  await session.print()
}
