import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {expect, test} from 'vitest'
import {readAnnotated, toArticle} from '../gold/corpus.ts'
import {root} from '../house/files.ts'
import {ask, describeExplorer, expectNoFaults, explorer} from './browser.ts'

/** A page that does not mark which part of it is the article. */
const unmarkedPage = `<html><head><title>خبر</title></head><body>
<div class="menu sidebar"><ul><li><a href="/1">قال أحمد إن السفن كثيرة</a></ul></div>
<div class="story"><div>${Array.from(
  {length: 12},
  (_, at) =>
    `<p>وقال المتحدث رقم ${at}، وهو من سكان المدينة، إن الطريق إلى المرفأ مغلق منذ أيام، وإن السفن تنتظر.</p>`
).join('\n')}</div></div>
<div class="comments"><p>قال معلق إن السفن تنتظر</p></div></body></html>`

describeExplorer('the explorer page', () => {
  test('answers an English question with an Arabic passage, each part of it marked', async () => {
    const opened = await explorer.open()
    const {page} = opened
    await ask(page, 'who denied the deployment on Silvar?')
    const card = page.getByRole('article').first()
    const text = card.locator('.text')
    expect(await text.getAttribute('dir')).toBe('rtl')
    expect(await text.getAttribute('lang')).toBe('ar')
    expect(await card.locator('.mark.is-cue').textContent()).toBe('نفت')
    expect(await card.locator('.mark.is-source').textContent()).toContain('ميرا أشتوف')
    expect(await card.locator('.mark.is-content').first().textContent()).toContain(
      'إرسال'
    )
    expect(await card.locator('mark.is-match').count()).toBeGreaterThan(2)
    for (const [kind, label] of [
      ['cue', 'Cue'],
      ['source', 'Source'],
      ['content', 'Content']
    ]) {
      const labelled = card.locator(`.mark.is-${kind} > .label`).first()
      expect(await labelled.getAttribute('data-label')).toBe(label)
    }
    const [first] = await page.locator('.source-row .source-name').allTextContents()
    expect(first).toContain('ميرا أشتوف')
    expectNoFaults(opened)
  })

  test('begins with the articles that came with it', async () => {
    explorer.articles = null
    const {page} = await explorer.open()
    expect(await page.locator('.status p').first().textContent()).toMatch(
      new RegExp(`^${readAnnotated().length} articles`, 'u')
    )
  })

  test('answers in the worker, and asks the network for nothing', async () => {
    const opened = await explorer.open()
    const requests: string[] = []
    opened.page.on('request', request => requests.push(request.url()))
    await ask(opened.page, 'من أكد نشر القوات في سيلفار؟')
    expect(opened.page.workers()).toHaveLength(1)
    // The icon is fetched by the browser whenever it likes.
    expect(requests.filter(url => !url.endsWith('/icon.svg'))).toEqual([])
    expectNoFaults(opened)
  })

  test('leaves only the stances that are chosen', async () => {
    const {page} = await explorer.open({}, '#q=deployment of troops on Silvar')
    const chip = page.locator('.chips').getByRole('button', {name: /^Denial/u})
    const promised = Number(await chip.locator('.chip-count').textContent())
    await chip.click()
    await page.locator('.chip.is-deny[aria-pressed=true]').waitFor()
    await page.getByRole('tab', {name: 'Timeline'}).click()
    const badges = await page.locator('.timeline .stance').allTextContents()
    expect(badges).toHaveLength(promised)
    // Also one that the article says was not made: it is about a denial all the same.
    expect(badges.filter(badge => !/denial$/iu.test(badge))).toEqual([])
    await page.getByRole('button', {name: 'Everything'}).click()
    await page.locator('.chip[aria-pressed=true]', {hasText: 'Everything'}).waitFor()
    expect(await page.locator('.timeline .stance').count()).toBeGreaterThan(promised)
  })

  test('puts who confirms, who denies and the others side by side', async () => {
    const {page} = await explorer.open(
      {},
      '#q=deployment of troops on Silvar&view=compare'
    )
    const columns = page.locator('.column')
    expect(await columns.locator('h3').allTextContents()).toEqual([
      'Confirm',
      'Deny',
      'Neither'
    ])
    const stancesOf = (at: number): Promise<string[]> =>
      columns.nth(at).locator('.stance > span:last-child').allTextContents()
    expect(new Set(await stancesOf(0))).toEqual(new Set(['Confirmation']))
    expect(new Set(await stancesOf(1))).toEqual(new Set(['Denial']))
    const neither = await stancesOf(2)
    expect(neither.length).toBeGreaterThan(0)
    expect(neither.filter(name => name === 'Denial' || name === 'Confirmation')).toEqual(
      []
    )
  })

  test('counts reprints of one text as one origin, and names who carries it', async () => {
    const text =
      'Governor Adel Sorin denied that the ferry had been overloaded that night.'
    explorer.articles = ['Harbour Times', 'Evening Quay', 'Coast Wire'].map(
      (publisher, at) => ({id: `a${at}`, publisher, text})
    )
    const {page} = await explorer.open({}, '#q=was the ferry overloaded&view=compare')
    const column = page.locator('.column.is-deny')
    const [head, side] = await column.locator('header, .side').allTextContents()
    expect(head).toContain('1 source1 independent origin')
    expect(side).toMatch(/1 independent origin.*Carried by/su)
    for (const publisher of ['Harbour Times', 'Evening Quay', 'Coast Wire']) {
      expect(side).toContain(publisher)
    }
  })

  test('shows each origin with all that print it, and through whom it came', async () => {
    explorer.articles = [
      {
        id: 'a1',
        publisher: 'صحيفة الميناء',
        publishedAt: '2026-03-11',
        text: 'نقلت وكالة أطلس عن الوزير سامر كوتلان تأكيده أن القوات وصلت إلى الجزيرة مساء الأحد.'
      },
      {
        id: 'a2',
        publisher: 'صدى الساحل',
        publishedAt: '2026-03-12',
        url: 'https://example.org/a2',
        text: 'أكد الوزير سامر كوتلان أن القوات وصلت إلى الجزيرة مساء الأحد.'
      }
    ]
    const {page} = await explorer.open(
      {},
      '#q=وصول القوات إلى الجزيرة مساء الأحد&view=compare'
    )
    const origin = page.locator('.column.is-confirm .origin')
    expect(await origin.count()).toBe(1)
    expect(await origin.locator('.prints li').allTextContents()).toEqual([
      'صحيفة الميناء11 March 2026through وكالة أطلس',
      'صدى الساحل12 March 2026'
    ])
    expect(await origin.locator('.prints a').getAttribute('href')).toBe(
      'https://example.org/a2'
    )
  })

  test('shows who changed sides, day by day, and who held back', async () => {
    const admiral = 'Admiral Nora Salt'
    explorer.articles = [
      {
        id: 'a1',
        publishedAt: '2026-03-11',
        text: `${admiral} denied that the ships came near the island.`
      },
      {
        id: 'a2',
        publishedAt: '2026-03-15',
        text: `${admiral} confirmed that the ships came near the island.`
      },
      {
        id: 'a3',
        publishedAt: '2026-03-12',
        text: 'Mayor Adel Sorin did not confirm that the ships came near the island.'
      },
      {
        id: 'a4',
        publishedAt: '2026-03-16',
        text: 'Mayor Adel Sorin said that the ships came near the island.'
      }
    ]
    const opened = await explorer.open({}, '#q=ships near the island&view=compare')
    const {page} = opened
    const changes = page.getByRole('region', {name: 'Changed sides'})
    expect(await changes.locator('.name').allTextContents()).toEqual([admiral])
    const steps = changes.locator('.step')
    expect(await steps.locator('.date').allTextContents()).toEqual([
      '11 March 2026',
      '15 March 2026'
    ])
    expect(await steps.locator('.stance > span:last-child').allTextContents()).toEqual([
      'Denial',
      'Confirmation'
    ])
    const withheld = page
      .locator('.column.is-neither')
      .getByRole('region', {name: 'Held back'})
    expect(await withheld.locator('.name').allTextContents()).toEqual([
      'Mayor Adel Sorin'
    ])
    expect(await withheld.locator('.stance > span:last-child').allTextContents()).toEqual(
      ['No confirmation']
    )
    await changes.getByRole('button').click()
    expect(await page.getByRole('dialog').locator('h2').textContent()).toBe(admiral)
    expectNoFaults(opened)
  })

  test('shows a few of many sources of a column, and the others when asked', async () => {
    explorer.articles = Array.from({length: 9}, (_, at) => ({
      id: `a${at}`,
      text: `Mayor ${String.fromCharCode(65 + at)}dna Sorin said that the ferry of quay ${at} was late.`
    }))
    const {page} = await explorer.open({}, '#q=was the ferry late&view=compare')
    const column = page.locator('.column.is-neither')
    await column.locator('.side').first().waitFor()
    expect(await column.locator('.side').filter({visible: true}).count()).toBe(6)
    await column.getByText('3 more sources').click()
    expect(await column.locator('.side').filter({visible: true}).count()).toBe(9)
  })

  test('tells who said what when, in that order', async () => {
    const {page} = await explorer.open({}, '#q=Silvar&view=timeline')
    const days = await page
      .locator('.day time')
      .evaluateAll(times => times.map(time => String(time.getAttribute('datetime'))))
    expect(days.length).toBeGreaterThan(2)
    expect(days).toEqual([...days].sort())
  })

  test('draws the chain that words came through as hops', async () => {
    explorer.articles = [
      {
        id: 'relayed',
        publisher: 'Harbour Times',
        text: 'وقالت الوزيرة سلمى نادر في بيان نقلته وكالة مدار إن الجسر آمن.'
      }
    ]
    const {page} = await explorer.open({}, '#q=ماذا قالت سلمى نادر عن الجسر؟')
    const hops = page.getByRole('article').first().locator('.chain .hop')
    const names = await hops.locator('.hop-name').allTextContents()
    expect(names[0]).toContain('سلمى نادر')
    expect(names.at(-1)).toBe('Harbour Times')
    expect(names.length).toBeGreaterThan(2)
    const kinds = await hops.locator('.hop-kind').allTextContents()
    expect([kinds[0], kinds[1], kinds.at(-1)]).toEqual([
      'said by',
      'through',
      'published by'
    ])
  })

  test('shows all that a source said, by keyboard, and comes back', async () => {
    const opened = await explorer.open({}, '#q=من نفى استعادة كورسك؟')
    const {page} = opened
    const row = page.locator('.source-row').first()
    const name = await row.locator('.source-name').textContent()
    await row.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', {name: name ?? ''})
    await dialog.waitFor()
    expect(await dialog.locator('.card').count()).toBeGreaterThan(0)
    expect(await dialog.locator('.card .hop-name').first().textContent()).toBe(name)
    await page.keyboard.press('Escape')
    await dialog.waitFor({state: 'detached'})
    expect(await page.evaluate('document.activeElement.className')).toBe('source-row')
    expectNoFaults(opened)
  })

  test('marks another attribution of a passage when its speaker is chosen', async () => {
    const {page} = await explorer.open({}, '#q=من نفى استعادة كورسك؟')
    const card = page.getByRole('article').first()
    const before = await card.locator('.mark.is-cue').textContent()
    const second = card.locator('.speaker').nth(1)
    await second.click()
    expect(await card.locator('.speaker').nth(1).getAttribute('aria-pressed')).toBe(
      'true'
    )
    expect(await card.locator('.mark.is-cue').textContent()).not.toBe(before)
    expect(await page.evaluate('document.activeElement.dataset.key')).toBe('speaker-1')
  })

  test('copies a citation whose offsets cut the quotation out of the article', async () => {
    const {page} = await explorer.open({}, '#q=who denied the deployment on Silvar?')
    await page.getByRole('button', {name: 'Copy citation'}).first().click()
    await page.locator('.toast[data-shown]').waitFor()
    const lines = String(await page.evaluate('navigator.clipboard.readText()')).split(
      '\n'
    )
    const [, quote] = /^“(.*)”$/u.exec(lines[0] ?? '') ?? []
    const place = lines.find(line => line.startsWith('article '))
    const [, id, start, end] =
      /^article (\S+), .* characters (\d+) to (\d+)$/u.exec(place ?? '') ?? []
    const article = readAnnotated().find(one => one.id === id)
    expect(article && toArticle(article).text.slice(Number(start), Number(end))).toBe(
      quote
    )
    const link = new URL(lines.at(-1) ?? '')
    expect(link.href).toContain(article?.url ?? 'no address')
    const [from = ''] = decodeURIComponent(link.hash).replace('#:~:text=', '').split(',')
    expect(quote?.startsWith(from)).toBe(true)
  })

  test('moves among its tabs by arrow keys, in the direction that is read', async () => {
    for (const [locale, forward] of [
      ['en', 'ArrowRight'],
      ['ar', 'ArrowLeft']
    ] as const) {
      const {page} = await explorer.open({locale}, '#q=Silvar')
      await page.locator('#tab-passages').focus()
      await page.keyboard.press(forward)
      await page.locator('#tab-compare[aria-selected=true]').waitFor()
      expect(await page.evaluate('document.activeElement.id')).toBe('tab-compare')
      await page.keyboard.press('End')
      await page.locator('#tab-timeline[aria-selected=true]').waitFor()
      await page.keyboard.press(forward)
      await page.locator('#tab-passages[aria-selected=true]').waitFor()
    }
  })

  test('reaches every control by the keyboard', async () => {
    const {page} = await explorer.open({}, '#q=who denied responsibility for the bridge?')
    const controls = await page
      .locator('a[href], button:not([tabindex="-1"]), input')
      .evaluateAll(all => {
        for (const [at, one] of all.entries()) one.setAttribute('data-test', String(at))
        return all.length
      })
    const reached = new Set<string>()
    for (let steps = 0; steps < controls + 10; steps++) {
      await page.keyboard.press('Tab')
      reached.add(String(await page.evaluate('document.activeElement.dataset.test')))
    }
    reached.delete('undefined')
    expect(reached.size).toBe(controls)
  })

  test('tells those who listen what was found', async () => {
    const {page} = await explorer.open()
    await ask(page, 'who denied the deployment on Silvar?')
    const told = page.getByRole('status').first()
    expect(await told.textContent()).toMatch(/^\d+ passages, \d+ sources?$/u)
  })

  test('speaks Arabic, from right to left, and keeps what was asked', async () => {
    const opened = await explorer.open({}, '#q=who denied the deployment on Silvar?')
    const {page} = opened
    await page.getByRole('button', {name: 'العربية'}).click()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('html').getAttribute('lang')).toBe('ar')
    expect(await page.getByRole('searchbox').inputValue()).toContain('Silvar')
    expect(await page.getByRole('tab').allTextContents()).toEqual([
      'الفقرات',
      'المواقف',
      'الزمن'
    ])
    const controls = await page.locator('main button:not(:has(bdi))').allTextContents()
    expect(controls.filter(text => /[a-z]/iu.test(text))).toEqual([])
    await page.reload()
    await page.locator('.reading').waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expectNoFaults(opened)
  })

  test('keeps the question in its address, back and forth', async () => {
    const {page} = await explorer.open()
    await ask(page, 'who denied the deployment on Silvar?')
    await ask(page, 'من نفى استعادة كورسك؟')
    await page.goBack()
    await page.waitForFunction(
      "document.querySelector('#question').value.includes('Silvar')"
    )
    await page.goBack()
    await page.locator('.example').first().waitFor()
  })

  test('`isnad explore` serves it, with the articles of files', async () => {
    const cli = spawn(
      process.execPath,
      ['dist/cli.js', 'explore', '-', '--port', '0', '--json'],
      {cwd: root, stdio: ['pipe', 'pipe', 'inherit']}
    )
    cli.stdin.end('Mayor Samar Aqrouq said the quay was closed.\n')
    const [line] = await once(cli.stdout, 'data')
    const {url} = JSON.parse(String(line))
    const opened = await explorer.open({}, '', url)
    expect(await opened.page.locator('.status p').first().textContent()).toContain(
      '1 article'
    )
    await ask(opened.page, 'who said the quay was closed?')
    expect(await opened.page.locator('.source-name').first().textContent()).toContain(
      'Samar Aqrouq'
    )
    // Under the policy that is sent with it, too, the page finds the article in a page.
    const requests: string[] = []
    opened.page.on('request', request => requests.push(request.url()))
    await opened.page
      .locator('input[type=file]')
      .setInputFiles([
        {name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(unmarkedPage)}
      ])
    await opened.page
      .locator('.status p', {hasText: /^1 article · 12 statements/u})
      .first()
      .waitFor()
    await ask(opened.page, 'السفن تنتظر')
    const texts = await opened.page.locator('.card .text').allTextContents()
    expect(texts).toHaveLength(12)
    expect(texts.filter(text => !text.includes('المتحدث رقم'))).toEqual([])
    expect(requests.filter(request => !request.startsWith(url))).toEqual([])
    expect(requests.filter(request => request.includes('readability'))).toHaveLength(1)
    expectNoFaults(opened)
    cli.kill('SIGINT')
    await once(cli, 'exit')
  })

  test('says so when nothing answers', async () => {
    const opened = await explorer.open()
    await ask(opened.page, 'zzzz qqqq')
    expect(await opened.page.locator('.nothing').textContent()).toContain(
      'Nothing answers'
    )
    expectNoFaults(opened)
  })
})
