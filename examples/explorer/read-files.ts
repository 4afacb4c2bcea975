import type {Article} from 'isnad'
import {isoDate, type PageText} from '../../src/cli/input/page-text.ts'
import {readHtml} from '../../src/cli/input/read-html.ts'
import {readMarkdown} from '../../src/cli/input/read-markdown.ts'
import type {GivenFile, Refused} from './protocol.ts'

/** What files hold, and which files or lines hold no article. */
export interface ReadFiles {
  readonly articles: readonly Article[]
  readonly unread: readonly Refused[]
}

/** Reads files that somebody chose or dropped, or that came with the page. */
export async function readFiles(files: readonly GivenFile[]): Promise<ReadFiles> {
  const articles: Article[] = []
  const unread: Refused[] = []
  for (const {name, text} of files) {
    switch (/\.(\w+)$/u.exec(name)?.[1]?.toLowerCase()) {
      case 'txt':
        articles.push({id: name, title: name, text})
        break
      case 'md':
        articles.push(toArticle(name, readMarkdown(text)))
        break
      case 'html':
      case 'htm':
        articles.push(toArticle(name, await readHtml(text, {wholePage: false})))
        break
      case 'jsonl':
        for (const [at, line] of text.split('\n').entries()) {
          if (line.trim() === '') continue
          const place = `${name}:${at + 1}`
          const article = readLine(line, place)
          if (article) articles.push(article)
          else unread.push({id: place, reason: null})
        }
        break
      default:
        unread.push({id: name, reason: null})
    }
  }
  return {articles, unread}
}

function toArticle(name: string, page: PageText): Article {
  const {text, title = name, url, publisher, author, publishedAt} = page
  return {id: name, text, title, url, publisher, author, publishedAt}
}

function readLine(line: string, place: string): Article | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const fields = new Map(
    Object.entries(value).filter(([, one]) => typeof one === 'string')
  )
  const text = fields.get('text')
  if (text === undefined) return null
  const language = fields.get('language')
  return {
    id: fields.get('id') ?? place,
    text,
    title: fields.get('title'),
    url: fields.get('url'),
    publisher: fields.get('publisher'),
    author: fields.get('author'),
    publishedAt: isoDate(fields.get('publishedAt')),
    language: language === 'ar' || language === 'en' ? language : undefined
  }
}
