/**
 * The cluster behind the verbs of an index in memory, for programs that score one: `createIndex()`
 * gives an index of no articles, whose verbs are asynchronous.
 *
 * Needs OPENSEARCH_URL and what `npm run build` makes. The indexes are named by ISNAD_INDEX
 * (default: `score`), which are deleted first; with ISNAD_KEEP they are used as they are.
 */
import {createOpenSearchIndex} from '../../dist/opensearch.js'
import {deleteIndexes} from './delete-indexes.js'

export function createIndex() {
  const index = process.env.ISNAD_INDEX ?? 'score'
  const node = (process.env.OPENSEARCH_URL ?? '').split(',')
  const opened = (async () => {
    if (!process.env.ISNAD_KEEP) await deleteIndexes(node[0], index)
    return createOpenSearchIndex({node, index, shards: 3, replicas: 1})
  })()
  return {
    async addAll(articles) {
      const {refused} = await (await opened).addAll(articles)
      if (refused.length > 0) throw new Error(`refused: ${refused[0].message}`)
    },
    search: async (query, options) => (await opened).search(query, options),
    compare: async (query, options) => (await opened).compare(query, options),
    verify: async (quote, options) => (await opened).verify(quote, options),
    sources: async options => (await opened).sources(options),
    close: async () => (await opened).close()
  }
}
