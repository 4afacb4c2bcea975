import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {wholeNumber} from '../arguments.ts'
import {loadPage, typeOf} from '../explore/load-page.ts'
import {serve} from '../explore/serve.ts'
import {exitCodes, InputFailure, UsageFailure} from '../failure.ts'
import {read} from '../load-index.ts'
import type {Session} from '../session.ts'

const defaultPort = 4180
const articlesPath = '/articles.jsonl'

/** `isnad explore`: serves the explorer's page with the articles of the files, until Ctrl-C. */
export async function explore(session: Session): Promise<number> {
  const {given, signal} = session
  const port = wholeNumber(given, 'port') ?? defaultPort
  if (port > 65535) throw new UsageFailure(`--port: ${port} is above 65535`)
  const files = await loadPage(fileURLToPath(new URL('./explorer', import.meta.url)))
  if (given.positionals.length > 0) {
    const lines = new Map<string, Buffer>()
    for await (const {article} of read(session, given.positionals)) {
      lines.set(article.id, Buffer.from(`${JSON.stringify(article)}\n`))
    }
    if (lines.size === 0) throw new InputFailure('there is no article to show')
    const body = Buffer.concat([...lines.values()])
    files.set(articlesPath, {type: typeOf(articlesPath), body})
  }
  const {url, close} = await serve(files, port)
  if (session.form !== 'people') await session.printJson({url})
  else await session.print(`${url}  (Ctrl-C ends it)`)
  if (!signal.aborted) await once(signal, 'abort')
  await close()
  return exitCodes.done
}
