import {once} from 'node:events'
import {symlinkSync} from 'node:fs'
import {request} from 'node:http'
import {networkInterfaces} from 'node:os'
import {join} from 'node:path'
import {chromium} from 'playwright-core'
import {expect, onTestFinished, test} from 'vitest'
import {loadPage} from '../../src/cli/explore/load-page.ts'
import {type Serving, serve} from '../../src/cli/explore/serve.ts'
import {chromiumPath} from '../explorer/browser.ts'
import {ended, folderWith, isnad, start} from './run-cli.ts'

interface Answer {
  readonly status: number | undefined
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: string
}

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly host?: string
}

/** Sends a request as it is, without what `fetch` would mend or refuse. */
function send(url: string, path: string, sent: Sent = {}): Promise<Answer> {
  const {port} = new URL(url)
  return new Promise((resolve, reject) => {
    const {host = '127.0.0.1', ...others} = sent
    const sending = request({host, port, path, ...others}, response => {
      let body = ''
      response.setEncoding('utf8').on('data', text => {
        body += text
      })
      response.on('end', () =>
        resolve({status: response.statusCode, headers: response.headers, body})
      )
    })
    sending.on('error', reject).end()
  })
}

async function serving(): Promise<Serving> {
  const folder = folderWith({
    'secret.txt': 'secret',
    'page/index.html': '<!doctype html><title>page</title>',
    'page/explorer.js': 'run()'
  })
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'page/link.txt'))
  symlinkSync(folder, join(folder, 'page/above'))
  const server = await serve(await loadPage(join(folder, 'page')), 0)
  onTestFinished(server.close)
  return server
}

test('serves the files of the page, under a strict policy', async () => {
  const {url} = await serving()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u)
  const page = await send(url, '/')
  expect(page).toMatchObject({status: 200, body: '<!doctype html><title>page</title>'})
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(await send(url, '/index.html?x=1')).toMatchObject({body: page.body})
  const script = await send(url, '/explorer.js')
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
  const policy = String(page.headers['content-security-policy'])
  expect(policy).toMatch(/^default-src 'none';/u)
  expect(policy).not.toMatch(/unsafe|\*|https?:/u)
  expect(page.headers['x-content-type-options']).toBe('nosniff')
  expect(await send(url, '/', {method: 'HEAD'})).toMatchObject({status: 200, body: ''})
})

test('gives nothing outside the folder of the page', async () => {
  const {url} = await serving()
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/page/../../secret.txt',
    '/link.txt',
    '/above/secret.txt',
    '/etc/passwd',
    '/__proto__',
    '/constructor',
    'http://example.org/secret.txt',
    '*'
  ]) {
    const {status, body} = await send(url, path)
    expect({path, status}).toEqual({path, status: 404})
    expect(body).not.toContain('secret')
  }
})

test('refuses what was sent to another host, as after DNS rebinding', async () => {
  const {url} = await serving()
  const {host, port} = new URL(url)
  for (const wrong of [
    'example.org',
    `example.org:${port}`,
    '127.0.0.1',
    `[::1]:${port}`
  ]) {
    const {status} = await send(url, '/', {headers: {Host: wrong}})
    expect({wrong, status}).toEqual({wrong, status: 421})
  }
  for (const right of [host, `localhost:${port}`]) {
    expect(await send(url, '/', {headers: {Host: right}})).toMatchObject({status: 200})
  }
})

test('refuses what another page sent', async () => {
  const {url} = await serving()
  const {origin, port} = new URL(url)
  for (const Origin of [
    'http://example.org',
    'null',
    'https://127.0.0.1',
    `${origin}0`
  ]) {
    const {status} = await send(url, '/', {headers: {Origin}})
    expect({Origin, status}).toEqual({Origin, status: 403})
  }
  for (const Origin of [origin, `http://localhost:${port}`]) {
    expect(await send(url, '/', {headers: {Origin}})).toMatchObject({status: 200})
  }
  const site = {'Sec-Fetch-Site': 'cross-site'}
  const embedded = {headers: {...site, 'Sec-Fetch-Mode': 'no-cors'}}
  expect(await send(url, '/explorer.js', embedded)).toMatchObject({status: 403})
  const followed = {headers: {...site, 'Sec-Fetch-Mode': 'navigate'}}
  expect(await send(url, '/', followed)).toMatchObject({status: 200})
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async method => {
  const {url} = await serving()
  const {status, headers} = await send(url, '/', {method})
  expect({status, allow: headers['allow']}).toEqual({status: 405, allow: 'GET, HEAD'})
})

test('listens to this computer only', async () => {
  const {url} = await serving()
  const outward = Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .filter(({internal, family}) => !internal && family === 'IPv4')
  for (const {address} of outward) {
    await expect(send(url, '/', {host: address})).rejects.toThrow(/ECONNREFUSED/u)
  }
})

test('says so where the page was not built, or the port is taken', async () => {
  const folder = folderWith()
  await expect(loadPage(folder)).rejects.toThrow(/page is missing/u)
  await expect(loadPage(join(folder, 'gone'))).rejects.toThrow(/page is missing/u)
  const {url} = await serving()
  await expect(serve(new Map(), Number(new URL(url).port))).rejects.toThrow(
    /cannot be had/u
  )
})

/** Runs `isnad explore` until the test is over; gives where it serves. */
async function exploring(...typed: readonly string[]): Promise<{
  readonly url: string
  readonly stop: () => ReturnType<typeof ended>
}> {
  const cwd = folderWith({
    'a.txt': 'أكدت وزارة الدفاع الكاسمورية أن ثلاث سفن وصلت إلى المضيق.',
    'b.jsonl': ['old', 'new'].map(text => JSON.stringify({id: 'b', text})).join('\n')
  })
  const child = start(['explore', '--port', '0', '--jsonl', ...typed], {cwd})
  const end = ended(child)
  onTestFinished(() => {
    child.kill()
  })
  const [line] = await once(child.stdout ?? child, 'data')
  const stop = (): typeof end => {
    child.kill('SIGINT')
    return end
  }
  return {url: JSON.parse(String(line)).url, stop}
}

test('isnad explore serves its page with the articles of files, until Ctrl-C', async () => {
  const {url, stop} = await exploring('a.txt', 'b.jsonl')
  expect((await send(url, '/')).body).toContain('<script type="module"')
  const {body, headers} = await send(url, '/articles.jsonl')
  expect(headers['content-type']).toBe('application/jsonl; charset=utf-8')
  const articles = body
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(articles.map(({id}) => id)).toEqual(['a.txt', 'b'])
  expect(articles[1].text).toBe('new')
  for (const path of ['/cli.js', '/../cli.js', '/%2e%2e/package.json']) {
    expect((await send(url, path)).status).toBe(404)
  }
  expect(await stop()).toMatchObject({code: 0, stderr: ''})
})

test('isnad explore says when its port is taken', async () => {
  const {url} = await exploring('a.txt')
  const {code, stderr} = await isnad(['explore', '--port', new URL(url).port])
  expect(stderr).toContain('cannot be had; name another, or --port 0')
  expect(code).toBe(3)
})

test.skipIf(!chromiumPath)('the page works in a browser as it is served', async () => {
  const {url} = await exploring('a.txt')
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? '',
    args: ['--no-sandbox']
  })
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('console', message => faults.push(message.text()))
  page.on('pageerror', error => faults.push(error.message))
  await page.goto(`${url}#q=who+confirmed+the+arrival+of+ships`)
  await page.locator('.source-row .source-name').first().waitFor()
  const [best] = await page.locator('.source-row .source-name').allTextContents()
  expect(best).toContain('وزارة الدفاع الكاسمورية')
  expect(faults).toEqual([])
})
