import {fork} from 'node:child_process'
import {once} from 'node:events'
import {expect, test} from 'vitest'

/** Enough for all that is kept by word to be full well before the end; see `RecentMap`. */
const articles = 12_000
/** What is kept comes and goes by generations. */
const spare = 12

test('memory stays flat while articles are streamed', async () => {
  const program = new URL('../bench/stream.js', import.meta.url)
  const child = fork(program, [String(articles)], {execArgv: ['--expose-gc']})
  const [{read, attributions, held}] = await once(child, 'message')
  expect(read).toBe(articles)
  expect(attributions).toBeGreaterThanOrEqual(articles)
  const half = Math.max(...held.slice(0, 5))
  expect(Math.max(...held.slice(5))).toBeLessThanOrEqual(half + spare)
}, 600_000)
