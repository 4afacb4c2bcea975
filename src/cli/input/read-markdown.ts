import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parse as parseYaml} from 'yaml'
import {InputFailure, messageOf} from '../failure.ts'
import {appendNode, type Writing} from './align.ts'
import {Definitions, markdownParts} from './markdown-parts.ts'
import {blankMark, isoDate, type PageText, textOrNothing} from './page-text.ts'
import {TextBuilder} from './text-builder.ts'

const writing: Writing = {escapes: true, linePrefix: '\t >', droppedAt: () => 0}

// Code says nothing that anybody said; raw HTML in Markdown is for looks.
const silent: ReadonlySet<string> = new Set([
  'code',
  'definition',
  'html',
  'image',
  'yaml'
])
const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'break',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'thematicBreak'
])

/** Reads Markdown; front matter in YAML gives what is known about the article. */
export function readMarkdown(file: string): PageText {
  const source = blankMark(file)
  const front = frontMatter(source)
  // Blanked and not cut off, so that offsets stay those of the file.
  const body =
    source.slice(0, front.end).replace(/[^\n]/gu, ' ') + source.slice(front.end)
  const parser = unified().use(remarkParse).freeze()
  const parts = markdownParts(body)
  const definitions = new Definitions(body)
  const builder = new TextBuilder()
  let title: string | undefined
  let partStart = 0

  function visit(node: Nodes): void {
    if (silent.has(node.type)) return
    const isBlock = blocks.has(node.type)
    if (isBlock) builder.endLine()
    if (node.type === 'text' || node.type === 'inlineCode') {
      const {start, end} = offsetsOf(node)
      const written = body.slice(partStart + start, partStart + end)
      appendNode(builder, node.value, written, partStart + start, writing)
    } else if ('children' in node) {
      for (const child of node.children) visit(child)
      if (node.type === 'heading' && node.depth === 1) title ??= plainText(node)
    }
    if (isBlock) builder.endLine()
  }

  for (const {start, end} of parts) {
    const part = body.slice(start, end)
    const before = parts.length > 1 ? definitions.usedIn(part) : ''
    partStart = start - before.length
    for (const node of parser.parse(before + part).children) {
      if (offsetsOf(node).start >= before.length) visit(node)
    }
  }
  const {data} = front
  return {
    text: builder.toString(),
    pieces: builder.pieces,
    title: textOrNothing(data['title']) ?? title,
    url: textOrNothing(data['url']),
    publisher: textOrNothing(data['publisher']),
    author: textOrNothing(data['author']),
    publishedAt: isoDate(data['publishedAt'] ?? data['date'])
  }
}

function offsetsOf({position}: Nodes): {readonly start: number; readonly end: number} {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}

interface FrontMatter {
  readonly end: number
  readonly data: Readonly<Record<string, unknown>>
}

/** In UTF-16 units; the parser of YAML takes time with the square of it. */
const longestFrontMatter = 65_536

/** What stands between two lines of `---` at the very beginning. */
function frontMatter(source: string): FrontMatter {
  const opening = /^ ?---[\t ]*\r?\n/u.exec(source)?.[0] ?? ''
  const closing = /^---[\t ]*$/mu
  const rest = source.slice(opening.length)
  const found = opening === '' ? null : closing.exec(rest)
  if (!found) return {end: 0, data: {}}
  if (found.index > longestFrontMatter) {
    throw new InputFailure(
      `its front matter is longer than ${longestFrontMatter} characters`
    )
  }
  const end = opening.length + found.index + found[0].length
  try {
    // Aliases may be nested until they fill the memory; an article needs none.
    const data: unknown = parseYaml(rest.slice(0, found.index), {maxAliasCount: 0})
    return {end, data: typeof data === 'object' && data !== null ? {...data} : {}}
  } catch (thrown) {
    throw new InputFailure(`its front matter is no YAML: ${messageOf(thrown)}`)
  }
}
