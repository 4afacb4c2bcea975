// Save an index to a file, and open it again without reading the articles anew.
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createIndex} from 'isnad'
import {openIndex, saveIndex} from 'isnad/node'
import {readCorpus} from './support/corpus.js'

const folder = await mkdtemp(join(tmpdir(), 'isnad-'))
const path = join(folder, 'news.json')
try {
  const index = createIndex()
  await index.addAll(readCorpus())
  await saveIndex(index, path)

  const opened = await openIndex(path)
  const query = 'who denied the deployment of troops on Silvar?'
  console.log(opened.articleCount === index.articleCount)
  console.log(opened.search(query).sources[0].source.name)
} finally {
  await rm(folder, {recursive: true})
}

// Prints:
//
// true
// الناطقة باسم الرئاسة التالورية ميرا أشتوف
