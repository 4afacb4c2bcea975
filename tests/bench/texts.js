import {existsSync, readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {readCorpus} from '../../examples/support/corpus.js'

/** Real news, where it is at hand; not ours to ship. */
const newsPath = new URL('../../../shared/data/ant-news.jsonl.gz', import.meta.url)
const letters = 'بتجدرسعفكلمن'

/** The names of the texts that can be read here. */
export const textNames = existsSync(newsPath) ? ['corpus', 'news'] : ['corpus']

/**
 * So many passages of the articles of `corpus/` or of real news. Where there are not enough, they
 * come again with every seventh word another, so that the vocabulary grows as that of news does.
 */
export function readArticles(name, passages) {
  const own = name === 'news' ? readNews() : readCorpus()
  const articles = []
  let count = 0
  for (let copy = 0; count < passages; copy++) {
    for (const {id, title, text} of own) {
      if (count >= passages) break
      articles.push({
        id: `${id} ${copy}`,
        title: title ?? '',
        text: copy === 0 ? text : vary(text, copy)
      })
      count += passagesOf(text).length
    }
  }
  return articles
}

export function passagesOf(text) {
  return text
    .split(/\n+/u)
    .map(line => line.trim())
    .filter(line => line !== '')
}

export function readQuestions() {
  return readFileSync(new URL('../../corpus/queries.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).q)
}

function readNews() {
  return gunzipSync(readFileSync(newsPath))
    .toString('utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

function vary(text, copy) {
  const first = letters[copy % letters.length]
  const second = letters[Math.floor(copy / letters.length) % letters.length]
  let at = 0
  return text.replace(/\p{L}{4,}/gu, word => {
    at++
    return (at + copy) % 7 === 0 ? word + first + second : word
  })
}
