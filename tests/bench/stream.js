// Reads as many articles as asked, one after another, and tells how much memory is held on the way.
//
//   node --expose-gc tests/bench/stream.js 1000000
//
// Every article has words that no other has, so that whatever is kept of them would show.
import {extractAttributions} from 'isnad'

const [, , count = '100000'] = process.argv
const letters = 'بتجدرسعفكلمنهيصط'

function* articles(number) {
  for (let at = 0; at < number; at++) {
    const names = Array.from({length: 24}, (_, place) => wordOf(at * 24 + place))
    yield `أكد وزير الخارجية ${names[0]} أن ${names.slice(1, 12).join(' ')}.\n` +
      `The minister of ${names[12]} said that ${names.slice(13).join(' ')} were over.`
  }
}

/** Another word for every number, of four letters and more. */
function wordOf(number) {
  let word = ''
  for (let rest = number + letters.length ** 3; rest > 0; ) {
    word += letters[rest % letters.length]
    rest = Math.floor(rest / letters.length)
  }
  return word
}

let read = 0
let attributions = 0
const held = []
for (const text of articles(Number(count))) {
  attributions += extractAttributions(text).length
  read++
  if (read % Math.ceil(count / 10) > 0) continue
  globalThis.gc()
  held.push(Math.round(process.memoryUsage().heapUsed / 1e6))
}
const result = {read, attributions, held}
if (process.send) process.send(result)
else console.log(result)
