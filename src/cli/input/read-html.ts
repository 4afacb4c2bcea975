import type {Element, Nodes, Root} from 'hast'
import {appendNode, type Writing} from './align.ts'
import {findArticle} from './find-article.ts'
import {type Kept, keptByReadability} from './kept-by-readability.ts'
import {blankMark, isoDate, type PageText, textOrNothing} from './page-text.ts'
import {parseHtml} from './parse-html.ts'
import {TextBuilder} from './text-builder.ts'

/** A longer one that is dropped costs the text around it its place in the file, letter by letter. */
const longestTag = 2000

const writing: Writing = {
  escapes: false,
  linePrefix: '',
  // The parser drops tags that fit nowhere, and makes one text of what is around them.
  droppedAt(written, at) {
    if (written[at] !== '<') return 0
    const tag = /^<[!/?A-Za-z](?:"[^"]*"|'[^']*'|[^"'>])*>/u
    return tag.exec(written.slice(at, at + longestTag))?.[0].length ?? 0
  }
}

// Programs, controls and pictures tell nothing.
const silent: ReadonlySet<string> = new Set(
  'script style noscript template title head button select textarea iframe object audio video canvas svg math'.split(
    ' '
  )
)
// Ways to elsewhere are no part of what a page tells.
const elsewhere: ReadonlySet<string> = new Set(
  'nav aside footer form dialog menu'.split(' ')
)
const phrasing: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)

/** Options for reading pages. */
export interface HtmlOptions {
  /** Reads all of a page, menus and teasers too. */
  readonly wholePage: boolean
}

/** Reads a page: the article in it, if it can be made out, and what its head says of it. */
export async function readHtml(file: string, options: HtmlOptions): Promise<PageText> {
  const source = blankMark(file)
  const tree = parseHtml(source, {fragment: false})
  const kept = options.wholePage ? null : await keptByReadability(source, tree)
  const from = options.wholePage || kept ? tree : findArticle(tree)
  return {...textOf(from, source, kept, options), ...headOf(tree)}
}

/** The text of a piece of HTML, as feeds carry it. */
export function textOfFragment(source: string): string {
  const tree = parseHtml(source, {fragment: true})
  return textOf(tree, source, null, {wholePage: true}).text
}

function textOf(
  from: Root | Element,
  source: string,
  kept: Kept | null,
  {wholePage}: HtmlOptions
): Pick<PageText, 'text' | 'pieces'> {
  const builder = new TextBuilder()

  function visit(node: Nodes, isKept: boolean): void {
    if (node.type === 'text' && isKept) {
      const start = startOf(node, source)
      const end = node.position?.end.offset ?? start
      appendNode(builder, node.value, source.slice(start, end), start, writing)
    }
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element' && isSilent(node)) return
    if (node.type === 'element' && !wholePage && elsewhere.has(node.tagName)) return
    const isBlock = node.type === 'element' && !phrasing.has(node.tagName)
    const keepsOwn = node.type === 'element' ? (kept?.(node) ?? isKept) : isKept
    if (isBlock) builder.endLine()
    for (const child of node.children) visit(child, keepsOwn)
    if (isBlock) builder.endLine()
  }

  visit(from, kept === null)
  return {text: builder.toString(), pieces: builder.pieces}
}

/** Where a text begins; the parser puts some that begin with a reference at its last sign. */
function startOf({position}: Nodes, source: string): number {
  const start = position?.start.offset ?? 0
  if (source[start] !== ';') return start
  const [reference = ''] =
    /&#?\w{1,40}$/u.exec(source.slice(Math.max(0, start - 42), start)) ?? []
  return start - reference.length
}

function isSilent({tagName, properties}: Element): boolean {
  return (
    silent.has(tagName) ||
    properties['hidden'] === true ||
    properties['ariaHidden'] === 'true'
  )
}

/** What the head of a page says of the article. */
function headOf(tree: Root): Omit<PageText, 'text' | 'pieces'> {
  const named = new Map<string, string>()
  let title: string | undefined
  let canonical: unknown

  function visit(node: Nodes): void {
    if (node.type === 'element') {
      const {tagName, properties} = node
      const name = properties['property'] ?? properties['name'] ?? properties['itemProp']
      const content = textOrNothing(properties['content'])
      if (tagName === 'meta' && typeof name === 'string' && content) {
        const key = name.toLowerCase()
        if (!named.has(key)) named.set(key, content)
      }
      if (tagName === 'title') title ??= textOrNothing(plainText(node))
      const {rel} = properties
      if (tagName === 'link' && Array.isArray(rel) && rel.includes('canonical')) {
        canonical ??= properties['href']
      }
      // The body of a page may be hostile and says nothing about it that its head does not.
      if (tagName === 'body') return
    }
    if (node.type === 'element' || node.type === 'root') node.children.forEach(visit)
  }

  visit(tree)
  return {
    title: named.get('og:title') ?? title,
    url: webAddress(canonical) ?? webAddress(named.get('og:url')),
    publisher: named.get('og:site_name'),
    author: named.get('author'),
    publishedAt: isoDate(named.get('article:published_time') ?? named.get('date'))
  }
}

function webAddress(value: unknown): string | undefined {
  const address = textOrNothing(value)
  return address && /^https?:\/\//iu.test(address) ? address : undefined
}

function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}
