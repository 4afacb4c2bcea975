import {expect, test} from 'vitest'
import {ask, describeExplorer, expectNoFaults, explorer} from './browser.ts'

// What would leave a trace if any of it ran, loaded or styled something.
const attacks: Readonly<Record<string, string>> = {
  script: '<script>window.harmed = "script"</script>',
  closing: '</p></article></script><script>window.harmed = "closing"</script>',
  image: '<img src="/stolen" onerror="window.harmed = \'image\'">',
  vector:
    '<svg onload="window.harmed = \'svg\'"><animate onbegin="window.harmed = 1"/></svg>',
  frame: '<iframe srcdoc="<script>parent.harmed = \'frame\'</script>"></iframe>',
  style:
    '<style>* {display: none !important}</style><link rel="stylesheet" href="/stolen">',
  attribute:
    '" onmouseover="window.harmed = \'attribute\'" style="position:fixed;inset:0',
  template: '{{constructor.constructor("window.harmed = 1")()}}',
  entity: '&lt;script&gt;window.harmed = 1&lt;/script&gt; &#x202E; &amp;',
  property: '__proto__',
  constructor: 'constructor',
  formula: '=HYPERLINK("/stolen")',
  // Cyrillic letters that look like Latin ones, a letter of no width, and an accent alone.
  lookalike: 'R\u0435uters B\u0412C \u200Bministr\u0443 \u0301',
  mutation:
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.harmed=1&gt;">'
}
const overriding = '\u202Edrowssap\u202C and \u2066isolated\u2069'

function hostileArticle(name: string, attack: string): Record<string, string> {
  return {
    id: `${name} ${attack}`,
    title: `title ${attack}`,
    publisher: `publisher ${attack}`,
    author: attack,
    url: `https://example.org/${encodeURIComponent(attack)}`,
    publishedAt: '2026-03-11',
    text: `Minister Fadi Nakhlat said the bridge ${name} was safe ${attack}. ${attack} denied it.\nقال المتحدث ${attack} إن الجسر آمن.`
  }
}

describeExplorer('hostile articles in the explorer', () => {
  test('markup, programs and styles are inert in every field, and shown as text', async () => {
    const list = Object.entries(attacks)
    explorer.articles = list.map(([name, attack]) => hostileArticle(name, attack))
    const question = `who said the bridge was safe? ${list.map(([, one]) => one).join(' ')}`
    const opened = await explorer.open({}, `#q=${encodeURIComponent(question)}`)
    const {page} = opened
    expect(await page.getByRole('searchbox').inputValue()).toBe(question)
    await ask(page, 'who said the bridge was safe?')
    for (const [name, attack] of list) {
      const title = page.locator('.title').getByText(`title ${attack}`, {exact: true})
      const card = page.getByRole('article').filter({has: title}).first()
      expect(await card.locator('.publisher').textContent(), name).toBe(
        `publisher ${attack}`
      )
      expect(await card.locator('.text').textContent(), name).toContain(attack)
    }
    for (const view of ['compare', 'timeline']) {
      await page.locator(`#tab-${view}`).click()
      await page.locator(`#tab-${view}[aria-selected=true]`).waitFor()
      expect(await page.locator('blockquote').count()).toBeGreaterThan(0)
    }
    const rows = page.locator('.source-row')
    for (let at = 0; at < (await rows.count()); at++) {
      await rows.nth(at).click()
      await page.getByRole('dialog').waitFor()
      // The page has one script of its own, and nothing else of these.
      expect(await page.locator('script, img, svg, iframe, style, math').count()).toBe(1)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({state: 'detached'})
    }
    expect(await page.evaluate('window.harmed')).toBeUndefined()
    expect(await page.locator('main').isVisible()).toBe(true)
    expectNoFaults(opened)
  })

  test('names bidi controls instead of obeying them, in every field', async () => {
    explorer.articles = [hostileArticle('bidi', overriding)]
    const {page} = await explorer.open({}, '#q=who said the bridge bidi was safe?')
    for (const place of ['.title', '.publisher', '.text']) {
      const shown = page.getByRole('article').first().locator(place)
      expect(await shown.locator('.control').allTextContents()).toEqual(
        expect.arrayContaining(['RLO', 'PDF', 'LRI', 'PDI'])
      )
      expect(await shown.textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u)
    }
    await page.getByRole('button', {name: 'Copy citation'}).first().click()
    await page.locator('.toast[data-shown]').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).not.toMatch(
      /[\u202A-\u202E\u2066-\u2069]/u
    )
  })

  test('links to the web only, and shows which host it is', async () => {
    const urls = [
      'javascript:window.harmed = 1',
      'JaVaScRiPt:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'file:///etc/passwd',
      'blob:https://example.org/1',
      '//example.org/relative',
      'not an address'
    ]
    explorer.articles = [
      ...urls.map((url, at) => ({
        id: `a${at}`,
        url,
        text: 'The mayor said the bridge was safe.'
      })),
      // Cyrillic letters that look like Latin ones.
      {
        id: 'lookalike',
        url: 'https://\u0430\u0440\u0440le.com/',
        text: 'The mayor said the bridge was safe.'
      }
    ]
    const {page} = await explorer.open({}, '#q=who said the bridge was safe?')
    const links = page.locator('article a')
    expect(await links.count()).toBe(1)
    const hosts = await page.locator('.host').allTextContents()
    expect(hosts).toHaveLength(1)
    expect(hosts[0]).toMatch(/^xn--[a-z0-9-]+\.com$/u)
    expect(await links.first().getAttribute('href')).toBe(`https://${hosts[0]}/`)
    expect(await links.first().getAttribute('rel')).toContain('noopener')
  })

  test('a browser refuses what the page would let slip', async () => {
    explorer.articles = null
    const {page} = await explorer.open()
    const refused = await page.evaluate(`(() => {
      const tries = {
        markup: () => { document.body.innerHTML = '<b>no</b>' },
        script: () => { document.createElement('script').text = '1' },
        handler: () => { document.body.setAttribute('onclick', '1') },
        worker: () => { new Worker('data:text/javascript,1') },
        policy: () => { trustedTypes.createPolicy('another', {}) }
      }
      return Object.keys(tries).filter(name => {
        try { tries[name](); return false } catch { return true }
      })
    })()`)
    expect(refused).toEqual(['markup', 'script', 'handler', 'worker', 'policy'])
    const fetched = await page.evaluate(
      "fetch('https://example.org/').then(() => true, () => false)"
    )
    expect(fetched).toBe(false)
  })

  test('hostile files and lines are read as text, or named as unreadable', async () => {
    explorer.articles = null
    const opened = await explorer.open()
    const {page} = opened
    const attack = attacks['image'] ?? ''
    const lines = [
      '{"id": "good", "text": "Mayor Samar Aqrouq said the quay was closed.", "publishedAt": "yesterday", "title": 7}',
      '{"id": "__proto__", "text": "Mayor Samar Aqrouq said the quay was open."}',
      '{"id": "no text"}',
      '{broken',
      '"a string"',
      'null'
    ]
    await page.locator('input[type=file]').setInputFiles([
      {
        name: 'one.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(`قال الوزير سامر كوتلان إن الرصيف مغلق. ${attack}`)
      },
      {
        name: 'two.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(
          '# Quay\n\nThe harbour master denied that the quay was closed.'
        )
      },
      {
        name: 'three.html',
        mimeType: 'text/html',
        buffer: Buffer.from(
          `<title>Quay ${attacks['entity']}</title><script>window.harmed = 1</script>` +
            '<nav>Home said nothing</nav><article><p>Deputy Rana Saab <b>said</b>\n the quay was narrow.</p>' +
            `<img src="/stolen" onerror="window.harmed = 1"><p>End.</p></article>`
        )
      },
      {
        name: 'four.jsonl',
        mimeType: 'application/jsonl',
        buffer: Buffer.from(lines.join('\n'))
      },
      {name: 'five.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ')}
    ])
    await page.locator('.refused').waitFor()
    expect(await page.locator('.status p').first().textContent()).toContain('5 articles')
    expect(await page.locator('.refused li').allTextContents()).toEqual(
      ['four.jsonl:3', 'four.jsonl:4', 'four.jsonl:5', 'four.jsonl:6', 'five.exe'].map(
        place => `${place}: Not an article that can be read`
      )
    )
    await ask(page, 'what did Rana Saab say about the quay?')
    const card = page.getByRole('article').filter({hasText: 'narrow'}).first()
    expect(await card.locator('.text').textContent()).toBe(
      'Deputy Rana Saab said the quay was narrow.'
    )
    expect(await page.evaluate('window.harmed')).toBeUndefined()
    expectNoFaults(opened)
  })

  test('files that are dropped on the page are read', async () => {
    const opened = await explorer.open()
    const {page} = opened
    await page.evaluate(`(() => {
      const data = new DataTransfer()
      data.items.add(new File(['Mayor Samar Aqrouq said the quay was closed.'], 'dropped.txt'))
      dispatchEvent(new DragEvent('dragover', {dataTransfer: data, cancelable: true}))
      dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true}))
    })()`)
    await page.locator('.status p', {hasText: '1 article'}).first().waitFor()
    await ask(page, 'who said the quay was closed?')
    expect(await page.locator('.source-name').first().textContent()).toContain(
      'Samar Aqrouq'
    )
    expectNoFaults(opened)
  })
})
