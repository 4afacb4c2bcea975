import {existsSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {extname, join} from 'node:path'
import {chromium} from 'playwright-core'

const types = {'.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript'}

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome'
]
  .filter(path => path)
  .find(path => existsSync(path))

/** What pages of a folder leave in `globalThis.answer`; `null` where there is no Chromium. */
export async function answersOnPages(folder, paths) {
  if (!executablePath) return null
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost')
    // What Vite built takes its own folder for the root.
    const found = [pathname, `/built${pathname}`]
      .map(path => join(folder, path))
      .find(path => existsSync(path))
    if (!found) return response.writeHead(404).end()
    response.writeHead(200, {'Content-Type': types[extname(found)] ?? 'text/plain'})
    return response.end(readFileSync(found))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
  try {
    const answers = {}
    for (const path of paths) {
      const page = await browser.newPage()
      const errors = []
      page.on('pageerror', error => errors.push(error.message))
      page.on('console', message => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await page.goto(`http://127.0.0.1:${server.address().port}/${path}`)
      await page
        .waitForFunction(() => globalThis.answer !== undefined, {timeout: 60_000})
        .catch(error => {
          throw new Error(`${path}: ${errors.join('; ') || error.message}`)
        })
      answers[path] = await page.evaluate(() => globalThis.answer)
    }
    return answers
  } finally {
    await browser.close()
    server.close()
  }
}
