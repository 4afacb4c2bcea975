import {expected, expectedLanguage, IsnadError, isLanguage} from '../errors.ts'
import type {Language} from '../languages/language.ts'
import type {Article} from '../types.ts'
import {instantOf} from './instant.ts'

const optional = ['title', 'url', 'publisher', 'author', 'publishedAt'] as const

/** Checks what a caller hands over as an article; gives a copy that cannot change. */
export function checkArticle(value: unknown, languages: readonly Language[]): Article {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refusal(expected('an article, an object with `id` and `text`', value))
  }
  const given = value as Record<string, unknown>
  const {id, text, language} = given
  if (typeof id !== 'string' || id === '') {
    throw refusal(`\`id\`: ${expected('a string that is not empty', id)}`)
  }
  const place = `article \`${id}\`: `
  if (typeof text !== 'string') {
    throw refusal(`${place}\`text\`: ${expected('a string', text)}`)
  }
  const article: Record<string, string> = {id, text}
  for (const field of optional) {
    const found = given[field]
    if (found === undefined || found === null) continue
    if (typeof found !== 'string') {
      throw refusal(`${place}\`${field}\`: ${expected('a string', found)}`)
    }
    article[field] = found
  }
  const {publishedAt} = article
  if (publishedAt !== undefined && instantOf(publishedAt) === null) {
    throw refusal(
      `${place}\`publishedAt\`: ${expected('a date in ISO 8601', publishedAt)}`
    )
  }
  if (language !== undefined && language !== null) {
    if (!isLanguage(language, languages)) {
      const wrong = expectedLanguage(languages, language)
      throw refusal(`${place}\`language\`: ${wrong}`)
    }
    article['language'] = language
  }
  return Object.freeze(article) as unknown as Article
}

function refusal(message: string): IsnadError {
  return new IsnadError('INVALID_ARTICLE', message)
}
