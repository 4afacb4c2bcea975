import {parentPort, workerData} from 'node:worker_threads'
import {createOpenSearchIndex} from '../../opensearch/index.ts'
import {messageOf} from '../failure.ts'
import type {Batch, BatchDone, WorkerData} from './messages.ts'

// A thread that reads articles and writes them into a cluster, batch by batch.
const index = createOpenSearchIndex(workerData as WorkerData)

parentPort?.on('message', async ({number, articles}: Batch) => {
  parentPort?.postMessage(await write(number, articles))
})

async function write(number: number, articles: Batch['articles']): Promise<BatchDone> {
  try {
    const opened = await index
    const report = await opened.addAll(articles, {replace: true, refresh: false})
    return {number, report}
  } catch (thrown) {
    return {number, failure: messageOf(thrown).replace(/^isnad: /u, '')}
  }
}
