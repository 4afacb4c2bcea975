// Search in a Web Worker, so that the page never waits while articles are indexed.
// In a browser, leave this import out: `Worker` is there. In Node, web-worker provides it.
import Worker from 'web-worker'

const worker = new Worker(new URL('support/search-worker.js', import.meta.url), {
  type: 'module'
})
let lastId = 0

/** Calls a method of the index in the worker. */
function call(method, ...given) {
  lastId++
  const id = lastId
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', function receive({data}) {
      if (data.id !== id) return
      worker.removeEventListener('message', receive)
      if (data.failed) reject(new Error(data.failed))
      else resolve(data.result)
    })
    worker.postMessage({id, method, given})
  })
}

await call('addAll', [
  {id: 'a1', text: 'The army confirmed the attack.'},
  {id: 'a2', text: 'The rebels denied the attack.'}
])
const {sources} = await call('search', 'who denied the attack?')
console.log(sources[0].source.name)
await call('add', {id: 'a1', text: 'Again.'}).catch(error => console.log(error.message))
worker.terminate()

// Prints:
//
// The rebels
// isnad: there is an article `a1` already; use `replace` to put another in its place
