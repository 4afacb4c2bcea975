import {invalidOption} from '../errors.ts'
import type {Article} from '../types.ts'
import type {Addable, Found} from './add-all.ts'
import {ExtractionPool} from './extraction-pool.ts'

/** How articles are added with the help of workers. */
export interface WorkerRun {
  readonly workers: number
  readonly signal: AbortSignal | undefined
  readonly put: (article: Article, found: Found) => void
  readonly pause: () => Promise<boolean>
}

/** Articles that were read and are not added yet. */
interface Job {
  readonly articles: readonly Article[]
  /** Who says what in each; absent until it is known. */
  found?: readonly Found[]
  failure?: {readonly cause: unknown}
}

/** Articles of about so many characters at a time: a twentieth of a second of work. */
const jobLength = 1 << 14
/** Jobs that every worker is handed before the first of them is done, so that it never waits. */
const jobsAhead = 3
/** Jobs read for every worker that it can be handed as soon as it has done one. */
const jobsReady = 2
/** Jobs that may be done, under way or ready, so that what is kept is bounded. */
const jobsKept = 64

/**
 * Adds articles in their order while workers find out who says what in those that come after. This
 * thread does so as well whenever there is nothing to be added.
 */
export async function addWithWorkers(
  index: Addable,
  articles: AsyncGenerator<Article, undefined>,
  {workers, signal, put, pause}: WorkerRun
): Promise<void> {
  if (!index.cues) {
    throw invalidOption(
      '`workers`: an index with `languages` or an `extract` of its own cannot use any; leave it out'
    )
  }
  const pool = new ExtractionPool(workers, index.cues)
  /** In the order of the articles. */
  const jobs: Job[] = []
  /** Those among them that nobody has begun. */
  const ready: Job[] = []
  let underWay = 0
  let ended = false
  let refusal: {readonly cause: unknown} | undefined
  let answered = (): void => {}
  function handOut(): void {
    while (underWay < workers * jobsAhead) {
      const job = ready.shift()
      if (!job) return
      underWay++
      pool
        .extract(job.articles.map(({text, language}) => ({text, language})))
        .then(
          found => {
            job.found = found
          },
          (cause: unknown) => {
            job.failure = {cause}
          }
        )
        .then(() => {
          underWay--
          handOut()
          answered()
        })
    }
  }
  async function readJob(): Promise<void> {
    const read: Article[] = []
    let length = 0
    while (!ended && length < jobLength) {
      try {
        const next = await articles.next()
        if (next.done) ended = true
        else {
          read.push(next.value)
          length += next.value.text.length
        }
      } catch (cause) {
        // Those before the one refused stay, as without workers.
        refusal = {cause}
        ended = true
      }
      signal?.throwIfAborted()
    }
    if (read.length === 0) return
    const job: Job = {articles: read}
    jobs.push(job)
    ready.push(job)
    handOut()
  }
  async function extractHere(job: Job): Promise<void> {
    const found: Found[] = []
    for (const article of job.articles) {
      found.push(index.extract(article))
      if (await pause()) signal?.throwIfAborted()
    }
    job.found = found
  }
  async function add({articles: own}: Job, found: Job['found']): Promise<void> {
    for (const [at, article] of own.entries()) {
      put(article, found?.[at] ?? [])
      if (await pause()) signal?.throwIfAborted()
    }
  }
  try {
    for (;;) {
      while (
        !ended &&
        ready.length < workers * jobsReady &&
        jobs.length < workers * jobsAhead + jobsKept
      )
        await readJob()
      const first = jobs[0]
      if (!first) break
      if (first.failure) throw first.failure.cause
      if (first.found) {
        jobs.shift()
        await add(first, first.found)
        continue
      }
      const own = ready.shift()
      if (own) await extractHere(own)
      else {
        await new Promise<void>(resolve => {
          answered = resolve
        })
        signal?.throwIfAborted()
      }
    }
    if (refusal) throw refusal.cause
  } finally {
    pool.end()
    await articles.return(undefined)
  }
}
