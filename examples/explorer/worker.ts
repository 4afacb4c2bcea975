// The Web Worker: holds the index, so that the page never waits for it.
import {Library} from './library.ts'
import type {Call, Calls, Reply} from './protocol.ts'

const library = new Library()

async function answer(call: Call): Promise<Calls[Call['name']]['given']> {
  switch (call.name) {
    case 'load': {
      const {files, afresh} = call.asked
      return library.load(files, afresh, progress => reply({id: call.id, progress}))
    }
    case 'ask':
      return library.ask(call.asked.question, call.asked.stances)
    case 'said':
      return library.said(call.asked.sourceId)
  }
}

function reply(message: Reply): void {
  self.postMessage(message)
}

self.addEventListener('message', ({data}: MessageEvent<Call>) => {
  answer(data).then(
    given => reply({id: data.id, given}),
    (error: unknown) => reply({id: data.id, failed: String(error)})
  )
})
