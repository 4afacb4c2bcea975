import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {AxeResults} from 'axe-core'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {ask, describeExplorer, expectNoFaults, explorer} from './browser.ts'

const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8'
)
const phone = {width: 360, height: 740}
const desk = {width: 1280, height: 900}
// Each language with each theme and each width, in four pages instead of eight.
const cases = [
  {locale: 'en', colorScheme: 'light', viewport: desk},
  {locale: 'en', colorScheme: 'dark', viewport: phone},
  {locale: 'ar', colorScheme: 'light', viewport: phone},
  {locale: 'ar', colorScheme: 'dark', viewport: desk}
] as const

/** What axe finds wrong, rule by rule with the places, and how far the page is too wide. */
async function findFaults(page: Page): Promise<string[]> {
  const {violations} = (await page.evaluate('axe.run()')) as AxeResults
  const tooWide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
  return violations
    .map(
      ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`
    )
    .concat(Number(tooWide) > 0 ? [`${tooWide} pixels beside the screen`] : [])
}

describeExplorer('everybody can use the explorer', () => {
  test.each(cases)('$locale, $colorScheme, $viewport.width pixels', async options => {
    const opened = await explorer.open(options)
    const {page} = opened
    // By the debugger, not as a script of the page, which its policy would refuse.
    await page.evaluate(axe)
    expect(await findFaults(page), 'before a question').toEqual([])
    await ask(page, 'who confirmed the deployment on Silvar?')
    expect(await findFaults(page), 'passages').toEqual([])
    // Somebody changes sides in this one, and somebody holds back.
    await ask(page, 'تحذير الوزير من انهيار الجسر')
    for (const view of ['compare', 'timeline']) {
      await page.locator(`#tab-${view}`).click()
      await page.locator(`#tab-${view}[aria-selected=true]`).waitFor()
      if (view === 'compare') {
        expect(await page.locator('.changes, .withheld').count()).toBe(2)
        await page.locator('summary').last().click()
      }
      expect(await findFaults(page), view).toEqual([])
    }
    await page.locator('.source-row').first().click()
    await page.getByRole('dialog').waitFor()
    expect(await findFaults(page), 'all that a source said').toEqual([])
    await page.keyboard.press('Escape')
    await ask(page, 'zzzz')
    expect(await findFaults(page), 'no answer').toEqual([])
    expectNoFaults(opened)
  })

  test.each([phone, desk])(
    'nothing moves while the page loads, $width wide',
    async viewport => {
      for (const hash of ['', '#q=Silvar']) {
        const {page} = await explorer.open({viewport, locale: 'ar'}, hash)
        const shifts = await page.evaluate(`new Promise(resolve => {
        const shifts = []
        new PerformanceObserver(list => {
          for (const {value, sources} of list.getEntries()) {
            shifts.push([value, ...sources.map(({node}) => node && node.className)])
          }
        }).observe({type: 'layout-shift', buffered: true})
        setTimeout(() => resolve(shifts), 300)
      })`)
        expect(shifts).toEqual([])
      }
    }
  )

  test('a screen reader meets each part of the page as a landmark', async () => {
    const {page} = await explorer.open({}, '#q=من نفى استعادة كورسك؟')
    const landmarks = [
      'banner',
      'main',
      'search',
      'complementary',
      'contentinfo'
    ] as const
    for (const role of landmarks) {
      expect(await page.getByRole(role).count(), role).toBe(1)
    }
  })
})
