/** After this many milliseconds of work, other work goes on. */
const longestWork = 12

/** Gives a function that lets other work go on when it is time, and tells whether it did. */
export function pauser(): () => Promise<boolean> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longestWork) return false
    await othersDone()
    since = performance.now()
    return true
  }
}

/** A timer would wait a millisecond of every twelve, in browsers four. */
function othersDone(): Promise<void> {
  const {setImmediate} = globalThis as {setImmediate?: (call: () => void) => void}
  return new Promise(resolve => {
    if (setImmediate) {
      setImmediate(resolve)
      return
    }
    const {port1, port2} = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
