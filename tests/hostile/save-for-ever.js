// Saves one of two indexes and then the other, over and over, until it is killed.
import {readFile} from 'node:fs/promises'
import {saveIndex} from 'isnad/node'

const [, , path, ...saved] = process.argv
const indexes = await Promise.all(
  saved.map(async one => {
    const bytes = await readFile(one)
    // Some bytes at a time, so that there are moments in between.
    const pieces = Array.from({length: Math.ceil(bytes.length / 512)}, (_, at) =>
      bytes.subarray(at * 512, (at + 1) * 512)
    )
    return {toStream: () => ReadableStream.from(pieces)}
  })
)
process.send('ready')
for (;;) for (const index of indexes) await saveIndex(index, path)
