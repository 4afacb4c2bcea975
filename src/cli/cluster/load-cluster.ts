import {availableParallelism} from 'node:os'
import type {Article} from '../../index.ts'
import {createOpenSearchIndex, type WriteReport} from '../../opensearch/index.ts'
import {wholeNumber} from '../arguments.ts'
import {codeOf, exitCodes, InputFailure, messageOf} from '../failure.ts'
import {findFiles} from '../input/find-files.ts'
import type {InputFile} from '../input/input-file.ts'
import {readArticles} from '../input/read-articles.ts'
import {readOptions} from '../options.ts'
import type {Session} from '../session.ts'
import {Journal} from './journal.ts'
import type {WorkerData} from './messages.ts'
import {Workers} from './workers.ts'

/** The name of an index in a cluster unless another is given. */
const defaultName = 'isnad'
/** A batch has so many articles, or letters, or a few more. */
const batchArticles = 200
const batchLetters = 500_000

/** Articles that were read and are not given to a worker yet. */
interface Gathered {
  readonly from: number
  readonly articles: Article[]
  readonly places: string[]
  letters: number
}

interface Totals {
  added: number
  replaced: number
  unchanged: number
  refused: number
}

/** `isnad index --to`: reads files and writes them into a cluster; goes on where it broke off. */
export async function loadCluster(session: Session): Promise<number> {
  const {given} = session
  const target = targetOf(session)
  const names = given.positionals.length > 0 ? given.positionals : ['-']
  const files = await findFiles(names, session.trouble)
  const index = await createOpenSearchIndex(target).catch(asInputFailure)
  const journal = await openJournal(session, target, files)
  if (journal && journal.count > 0) {
    session.note(`${journal.count} articles were written before; going on after them`)
  }
  const workers = new Workers(
    wholeNumber(given, 'workers') || availableParallelism(),
    target
  )
  const load = new ClusterLoad(session, workers, journal)
  try {
    await load.run(files)
    await index.refresh().catch(asInputFailure)
    await journal?.close()
  } finally {
    session.endProgress()
    await workers.close()
    await index.close()
  }
  await report(session, target, load.totals)
  return exitCodes.done
}

class ClusterLoad {
  readonly totals: Totals = {added: 0, replaced: 0, unchanged: 0, refused: 0}
  readonly #session: Session
  readonly #workers: Workers
  readonly #journal: Journal | undefined
  readonly #underWay = new Set<Promise<void>>()
  readonly #advance = {articles: 0, bytes: 0}
  #show: (advance: {articles: number; bytes: number}) => void = () => {}
  #failure: unknown

  constructor(session: Session, workers: Workers, journal: Journal | undefined) {
    this.#session = session
    this.#workers = workers
    this.#journal = journal
  }

  async run(files: readonly InputFile[]): Promise<void> {
    const sizes = files.map(({size}) => size)
    const known = sizes.every(size => size !== undefined)
    this.#show = this.#session.progress(
      known ? sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) : undefined
    )
    const events = {
      onBytes: (count: number) => {
        this.#advance.bytes += count
      },
      onTrouble: this.#session.trouble
    }
    let at = 0
    let batch = emptyBatch(0)
    try {
      for await (const {article, place} of readArticles(
        files,
        readOptions(this.#session.given),
        events
      )) {
        this.#session.signal.throwIfAborted()
        const here = at++
        if (this.#journal?.has(here)) {
          // Ranges of a journal are of articles in a row.
          if (batch.articles.length > 0) await this.#send(batch)
          batch = emptyBatch(at)
          continue
        }
        batch.articles.push(article)
        batch.places.push(place)
        batch.letters += typeof article?.text === 'string' ? article.text.length : 0
        if (batch.articles.length < batchArticles && batch.letters < batchLetters)
          continue
        await this.#send(batch)
        batch = emptyBatch(at)
      }
      if (batch.articles.length > 0) await this.#send(batch)
    } finally {
      await Promise.all(this.#underWay)
    }
    if (this.#failure) throw this.#failure
    this.#session.signal.throwIfAborted()
  }

  async #send({from, articles, places}: Gathered): Promise<void> {
    if (this.#failure) throw this.#failure
    const {done} = await this.#workers.write({number: from, articles})
    const settled: Promise<void> = done
      .then(async report => {
        this.#count(report, places)
        await this.#journal?.add(from, from + articles.length)
      })
      .catch(failure => {
        this.#failure ??= failure
      })
      .finally(() => this.#underWay.delete(settled))
    this.#underWay.add(settled)
  }

  #count(report: WriteReport, places: readonly string[]): void {
    this.totals.added += report.added
    this.totals.replaced += report.replaced
    this.totals.unchanged += report.unchanged
    this.totals.refused += report.refused.length
    for (const {position, message} of report.refused) {
      this.#session.trouble(`${places[position]}: ${message}`)
    }
    this.#advance.articles += places.length
    this.#show(this.#advance)
  }
}

function emptyBatch(from: number): Gathered {
  return {from, articles: [], places: [], letters: 0}
}

function targetOf({given}: Session): WorkerData {
  return {
    node: (given.value('to') ?? '').split(','),
    index: given.value('index') ?? defaultName,
    shards: wholeNumber(given, 'shards'),
    replicas: wholeNumber(given, 'replicas')
  }
}

/** The journal of a load; what is piped in cannot be read again, and has none. */
async function openJournal(
  {given}: Session,
  {node, index}: WorkerData,
  files: readonly InputFile[]
): Promise<Journal | undefined> {
  if (files.some(({size}) => size === undefined)) return undefined
  const to = (node as string[]).map(withoutUser)
  const read = files.map(({name, size}) => [name, size])
  const path = given.value('journal') ?? `isnad-${index}.journal`
  return Journal.open(path, {to, index, files: read})
}

async function report(
  session: Session,
  {node, index}: WorkerData,
  totals: Totals
): Promise<void> {
  const to = (node as string[]).map(withoutUser).join(',')
  if (session.form !== 'people') {
    await session.printJson({to, index, ...totals})
    return
  }
  const counts = Object.entries(totals).map(([what, count]) => `${count} ${what}`)
  await session.print(`${index} at ${to}: ${counts.join(', ')}`)
}

function withoutUser(address: string): string {
  return address.replace(/\/\/[^/@]*@/u, '//')
}

/** What went wrong with the cluster is no fault of isnad's own. */
function asInputFailure(thrown: unknown): never {
  if (codeOf(thrown) === 'INVALID_OPTION') throw thrown
  throw new InputFailure(messageOf(thrown).replace(/^isnad: /u, ''))
}
