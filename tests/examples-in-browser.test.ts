import {readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {chromiumPath} from './explorer/browser.ts'
import {root} from './house/files.ts'

const example = '/examples/11-keep-in-the-browser.html'
const types: Readonly<Record<string, string>> = {
  [example]: 'text/html; charset=utf-8',
  '/dist/browser.js': 'text/javascript; charset=utf-8'
}

describe.skipIf(!chromiumPath)('an index kept in IndexedDB', () => {
  let server: Server
  let browser: Browser

  beforeAll(async () => {
    server = createServer(({url = ''}, response) => {
      const type = types[url]
      if (type === undefined) response.writeHead(404).end()
      else
        response
          .writeHead(200, {'content-type': type})
          .end(readFileSync(join(root, url), 'utf8'))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    browser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: ['--no-sandbox']
    })
  })
  afterAll(async () => {
    await browser?.close()
    await new Promise(resolve => server.close(resolve))
  })

  async function shown(page: Page): Promise<string[]> {
    await page.locator('#answer:not(:empty)').waitFor()
    return page.locator('p').allTextContents()
  }

  test('is made at the first visit and read at the next, until it is damaged', async () => {
    const page = await (await browser.newContext()).newPage()
    const {port} = server.address() as AddressInfo
    await page.goto(`http://127.0.0.1:${port}${example}`)
    expect(await shown(page)).toEqual(['made', 'المتمردون'])
    await page.reload()
    expect(await shown(page)).toEqual(['kept', 'المتمردون'])
    await page.evaluate(damageKept)
    await page.reload()
    expect(await shown(page)).toEqual(['made', 'المتمردون'])
  })
})

/** Runs in the page: changes one byte of the index that is kept. */
const damageKept = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('news', 1)
  opening.onerror = reject
  opening.onsuccess = async () => {
    const store = mode => opening.result.transaction('indexes', mode).objectStore('indexes')
    const reading = store('readonly').get('index')
    reading.onerror = reject
    reading.onsuccess = async () => {
      const bytes = new Uint8Array(await reading.result.arrayBuffer())
      bytes[bytes.length >> 1] ^= 1
      const writing = store('readwrite').put(new Blob([bytes]), 'index')
      writing.onerror = reject
      writing.onsuccess = () => resolve()
    }
  }
})`
