import {type Child, element} from '../dom.ts'
import type {ArticleHead} from '../protocol.ts'
import {isolated} from '../show-text.ts'
import type {Words} from '../words/words.ts'

/** An address that is safe to follow; `null` for any but http and https. */
export function webAddress(url: string): URL | null {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : null
}

/** When an article was published, for reading. */
export function publishedAt(words: Words, {publishedAt: iso}: ArticleHead): HTMLElement {
  if (iso === '') return element('span', {class: 'date'}, words.undated)
  return element('time', {class: 'date', datetime: iso}, words.date(iso))
}

/** What opens an article where it has an address; else what it would be shown as. */
export function articleLink({url}: ArticleHead, shown: HTMLElement): HTMLElement {
  const address = webAddress(url)
  if (!address) return shown
  const rel = 'noopener noreferrer nofollow external'
  return element('a', {href: address.href, target: '_blank', rel}, shown)
}

/** Which article it is: its title, a link where it has an address, who published it, and more. */
export function articleLine(
  words: Words,
  article: ArticleHead,
  ...more: readonly Child[]
): HTMLElement {
  const title = isolated(article.title || article.id || words.untitled, 'title')
  const address = webAddress(article.url)
  return element(
    'div',
    {class: 'article-line'},
    articleLink(article, title),
    element(
      'div',
      {class: 'facts'},
      article.publisher ? isolated(article.publisher, 'publisher') : null,
      // The host as the browser reads it: letters that only look like others show as xn--.
      address ? element('bdi', {class: 'host', dir: 'ltr'}, address.hostname) : null,
      ...more
    )
  )
}
