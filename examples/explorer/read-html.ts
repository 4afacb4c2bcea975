import type {Element, Nodes} from 'hast'
import type {Article} from 'isnad'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {readDate} from './read-date.ts'

const besideTheArticle: ReadonlySet<string> = new Set(
  'script style template noscript head nav header footer aside form button iframe svg math figure'.split(
    ' '
  )
)
const phrasing: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em i mark q s small span strong sub sup time u'.split(' ')
)

/** The article of a page: the text of its blocks, and what its head says of it. */
export function readHtml(markup: string): Omit<Article, 'id'> {
  const tree = unified().use(rehypeParse).parse(markup)
  const body = find(tree, 'article') ?? find(tree, 'main') ?? tree
  const lines = textOf(body)
    .split('\n')
    .map(line => line.replace(/\s+/gu, ' ').trim())
  const title = find(tree, 'title')
  return {
    text: lines.filter(line => line !== '').join('\n'),
    title: title && textOf(title),
    publisher: meta(tree, 'og:site_name'),
    publishedAt: readDate(meta(tree, 'article:published_time'))
  }
}

function find(node: Nodes, tagName: string): Element | undefined {
  if (node.type === 'element' && node.tagName === tagName) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = find(child, tagName)
    if (found) return found
  }
  return undefined
}

function meta(node: Nodes, name: string): string | undefined {
  if (node.type === 'element' && node.tagName === 'meta') {
    const {property, content} = node.properties
    return property === name && typeof content === 'string' ? content : undefined
  }
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = meta(child, name)
    if (found !== undefined) return found
  }
  return undefined
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ')
  if (!('children' in node)) return ''
  if (node.type === 'element' && besideTheArticle.has(node.tagName)) return ''
  const text = node.children.map(textOf).join('')
  return node.type === 'element' && phrasing.has(node.tagName) ? text : `\n${text}\n`
}
