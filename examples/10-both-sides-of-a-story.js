// Put the two sides of a story side by side, check a quotation, and cite what was found.
import {createIndex, toCitations} from 'isnad'
import {readCorpus} from './support/corpus.js'

const index = createIndex()
for (const article of readCorpus()) index.add(article)

const topic = 'نشر جنود تالوريين في جزيرة سيلفار'
for (const {stance, sources} of index.compare(topic)) {
  if (stance !== 'confirm' && stance !== 'deny') continue
  for (const {source, evidence, origins} of sources.slice(0, 2)) {
    const articles = new Set(evidence.map(({articleId}) => articleId)).size
    console.log(
      `${stance}: ${source.name} (origins ${origins.length}, articles ${articles})`
    )
  }
}

const [denial] = toCitations(index.search(`من نفى ${topic}؟`))
const {who, stance, quote, span, articleId, publishedAt} = denial
console.log({who, stance, articleId, publishedAt, from: span.start, to: span.end})

for (const source of [who, 'سامر كوتلان']) {
  console.log(`${index.verify(quote, {source}).verdict}: ${source}`)
}
const altered = quote.split(' ').slice(0, -2).join(' ')
console.log(`${index.verify(`${altered} غدا`).verdict}: an ending of our own`)

// Prints:
//
// confirm: وزير الدفاع التالوري سامر كوتلان (origins 1, articles 4)
// confirm: Taloria (origins 1, articles 1)
// deny: الناطقة باسم الرئاسة التالورية ميرا أشتوف (origins 1, articles 1)
// {
//   who: 'الناطقة باسم الرئاسة التالورية ميرا أشتوف',
//   stance: 'deny',
//   articleId: 'silvar-denial',
//   publishedAt: '2026-03-13T05:30:00Z',
//   from: 63,
//   to: 169
// }
// exact: الناطقة باسم الرئاسة التالورية ميرا أشتوف
// misattributed: سامر كوتلان
// absent: an ending of our own
