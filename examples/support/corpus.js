import {readdirSync, readFileSync} from 'node:fs'

const folder = new URL('../../corpus/articles/', import.meta.url)

/** The articles of the corpus, as `index.add` takes them. */
export function readCorpus() {
  return readdirSync(folder)
    .sort()
    .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    .map(({id, title, url, publisher, author, publishedAt, language, paragraphs}) => ({
      id,
      title,
      url,
      publisher,
      author,
      publishedAt,
      language,
      text: paragraphs.join('\n\n')
    }))
}
