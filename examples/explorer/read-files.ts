import type {Article} from 'isnad'
import type {GivenFile, Refused} from './protocol.ts'
import {readDate} from './read-date.ts'
import {readHtml} from './read-html.ts'

/** What files hold, and which files or lines hold no article. */
export interface ReadFiles {
  readonly articles: readonly Article[]
  readonly unread: readonly Refused[]
}

/** Reads files that somebody chose or dropped, or that came with the page. */
export function readFiles(files: readonly GivenFile[]): ReadFiles {
  const articles: Article[] = []
  const unread: Refused[] = []
  for (const {name, text} of files) {
    switch (/\.(\w+)$/u.exec(name)?.[1]?.toLowerCase()) {
      case 'txt':
      case 'md':
        articles.push({id: name, title: name, text})
        break
      case 'html':
      case 'htm':
        articles.push({id: name, ...readHtml(text)})
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
    publishedAt: readDate(fields.get('publishedAt')),
    language: language === 'ar' || language === 'en' ? language : undefined
  }
}
