import {createIndex} from 'isnad'

const index = createIndex()
const methods = {
  add: article => index.add(article),
  addAll: articles => index.addAll(articles),
  search: (question, options) => index.search(question, options),
  sources: () => index.sources()
}

// Results are plain data, so they can be posted as they are.
addEventListener('message', async ({data: {id, method, given}}) => {
  try {
    postMessage({id, result: await methods[method](...given)})
  } catch (error) {
    postMessage({id, failed: error.message})
  }
})
