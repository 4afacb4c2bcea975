import {existsSync, readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page
} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect} from 'vitest'
import type {Article} from '../../src/index.ts'
import {readAnnotated, toArticle} from '../gold/corpus.ts'
import {root} from '../house/files.ts'

const folder = join(root, 'dist/explorer')
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.jsonl': 'application/jsonl',
  '.svg': 'image/svg+xml'
}

/** Where Chromium is on this machine; `undefined` where there is none. */
export const chromiumPath: string | undefined = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
].find(path => path !== '' && existsSync(path))

if (chromiumPath === undefined) {
  console.warn(
    'No Chromium: the tests of the explorer page are skipped; set CHROMIUM to one.'
  )
}

/** A page in Chromium, with what it did that it should not have done. */
export interface OpenPage {
  readonly page: Page
  /** Errors and warnings of the page, and requests that left its origin. */
  readonly faults: string[]
  readonly origin: string
}

/** Enough for what the tests ask; all of it would take longer to index for each page. */
const someOfTheCorpus: readonly Article[] = readAnnotated()
  .filter(({id}) => /^(?:silvar|kursk|bridge)/u.test(id))
  .map(toArticle)

/** Serves the page as it was built, and opens it in Chromium. */
class Explorer {
  #browser: Browser | undefined
  #server: Server = createServer()
  /** The articles that are beside the page in one test; its own where none are given. */
  articles: readonly Partial<Article>[] | null = someOfTheCorpus

  async start(): Promise<void> {
    this.#server = createServer()
    this.#server.on('request', (request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      const name = path === '/' ? 'index.html' : path.slice(1)
      const body = this.#read(name)
      if (body === null) response.writeHead(404).end()
      else {
        const type = `${types[extname(name)] ?? 'text/plain'}; charset=utf-8`
        response.writeHead(200, {'content-type': type}).end(body)
      }
    })
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    this.#browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      // A container has no user namespaces for the sandbox, and mostly runs as root.
      args: ['--no-sandbox']
    })
  }

  /** Opens the page, and waits until its articles are loaded. */
  async open(
    options: BrowserContextOptions = {},
    hash = '',
    url: string = this.#url
  ): Promise<OpenPage> {
    const {origin} = new URL(url)
    if (!this.#browser) throw new Error('the browser is not started')
    const context = await this.#browser.newContext({locale: 'en', ...options})
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin})
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', message => {
      if (message.type() !== 'log') faults.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', error => faults.push(`error: ${error.message}`))
    page.on('dialog', dialog => {
      faults.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', request => {
      if (!request.url().startsWith(`${origin}/`))
        faults.push(`asks for ${request.url()}`)
    })
    await page.goto(url + hash)
    await page.locator('.status:not([data-busy]) .hint').waitFor()
    if (hash.includes('q=')) await page.locator('.reading').waitFor()
    return {page, faults, origin}
  }

  get #url(): string {
    const {port} = this.#server.address() as AddressInfo
    return `http://127.0.0.1:${port}/`
  }

  /** Leaves nothing of one test to the next. */
  async reset(): Promise<void> {
    this.articles = someOfTheCorpus
    for (const context of this.#browser?.contexts() ?? []) await context.close()
  }

  async stop(): Promise<void> {
    await this.#browser?.close()
    await new Promise(resolve => this.#server.close(resolve))
  }

  #read(name: string): string | null {
    if (name === 'articles.jsonl' && this.articles) {
      return this.articles.map(article => JSON.stringify(article)).join('\n')
    }
    const path = join(folder, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : null
  }
}

/** The page of the tests of one file. */
export const explorer: Explorer = new Explorer()

/** Describes what the page does in Chromium; skipped where there is none. */
export function describeExplorer(title: string, tests: () => void): void {
  describe.skipIf(!chromiumPath)(title, () => {
    beforeAll(() => explorer.start())
    afterEach(() => explorer.reset())
    afterAll(() => explorer.stop())
    tests()
  })
}

/** Types a question, and waits for its answers. */
export async function ask(page: Page, question: string): Promise<void> {
  const field = page.getByRole('searchbox')
  await field.fill(question)
  await field.press('Enter')
  await page.waitForURL(url =>
    url.hash.includes(`q=${new URLSearchParams({q: question}).toString().slice(2)}`)
  )
  // Until then the last answer is shown, and a click may come when it is taken away.
  await page.locator('[aria-busy=false] .reading').waitFor()
}

/** Expects that nothing went wrong on a page so far. */
export function expectNoFaults({faults}: OpenPage): void {
  expect(faults).toEqual([])
}
