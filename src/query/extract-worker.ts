// What a worker of `addAll` runs.
import {createExtractor} from '../attribution/create-extractor.ts'
import {
  attributionLanguages,
  extractAttributions
} from '../attribution/extract-attributions.ts'
import {TextTable, writeAttributions} from '../engine/article-bytes.ts'
import {ByteWriter} from '../engine/bytes.ts'
import type {WorkerMessage} from './worker-messages.ts'
import {ownPort} from './worker-port.ts'

const port = ownPort()
const writer = new ByteWriter()
let extract = extractAttributions

port.onmessage = ({data}: {data: WorkerMessage}): void => {
  if ('cues' in data) {
    const {cues} = data
    if (Object.keys(cues).length > 0)
      extract = createExtractor({languages: attributionLanguages, cues})
    return
  }
  const table = new TextTable()
  for (const {text, language} of data) {
    const attributions = extract(text, {language})
    writer.block(() => writeAttributions(writer, table, attributions))
  }
  const attributions = writer.take()
  table.write(writer)
  const texts = writer.take()
  port.postMessage({attributions, texts}, [attributions.buffer, texts.buffer])
}
