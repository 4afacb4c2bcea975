import type {Element, Nodes, Root} from 'hast'
import {codeOf} from '../failure.ts'
import {deepestNesting} from './deepest-nesting.ts'

/** Whether an element's own text is kept; `undefined` where its parent decides. */
export type Kept = (element: Element) => boolean | undefined

/**
 * How deep a page may be nested, and how many elements it may have: Readability and its tree take
 * time with the square of the depth. Pages of news have a tenth of either.
 */
const mostNesting = 200
const mostElements = 30_000

/** Attributes are kept through all that Readability does, and merge where elements do. */
const mark = 'data-isnad-'

/**
 * Which elements hold the article of a page, by Mozilla's Readability, where it is installed and
 * finds one. It works on a tree of its own, so every start tag is given an attribute that says
 * where in the file it stands; what comes out again was kept.
 */
export async function keptByReadability(
  source: string,
  tree: Root
): Promise<Kept | null> {
  const tools = await load()
  if (!tools || deepestNesting(source) > mostNesting) return null
  const tags = startTags(source, tree)
  const kept = new Set<number>()
  for (const element of elementsOfArticle(markTags(source, tags), tools)) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith(mark)) kept.add(Number(name.slice(mark.length)))
    }
  }
  if (kept.size === 0) return null
  return element => {
    const at = element.position?.start.offset
    return at !== undefined && tags.has(at) ? kept.has(at) : undefined
  }
}

/** What is used of the tree that linkedom makes; its types want those of browsers. */
interface ParentNode {
  querySelectorAll(selector: string): Iterable<{getAttributeNames(): string[]}>
}

function elementsOfArticle(
  source: string,
  {parseHTML, Readability}: Tools
): Iterable<{getAttributeNames(): string[]}> {
  try {
    const {document} = parseHTML(source)
    const article = new Readability(document, {
      serializer: node => node,
      maxElemsToParse: mostElements
    }).parse()
    return (article?.content as unknown as ParentNode | null)?.querySelectorAll('*') ?? []
  } catch {
    // It is made for whole pages, and stumbles over pieces of them.
    return []
  }
}

type ReadabilityModule = typeof import('@mozilla/readability')

interface Tools {
  readonly parseHTML: typeof import('linkedom')['parseHTML']
  readonly Readability: ReadabilityModule['Readability']
}

async function load(): Promise<Tools | null> {
  try {
    const [{parseHTML}, readability] = await Promise.all([
      import('linkedom'),
      import('@mozilla/readability')
    ])
    // A CommonJS module: Node gives its names as well, a bundle the whole of it only.
    const {default: whole} = readability as unknown as {default: ReadabilityModule}
    return {parseHTML, Readability: whole.Readability}
  } catch (thrown) {
    if (codeOf(thrown) === 'ERR_MODULE_NOT_FOUND') return null
    throw thrown
  }
}

/** Where start tags are written, with how long their names are; implied tags have no place. */
function startTags(source: string, tree: Root): ReadonlyMap<number, number> {
  const tags = new Map<number, number>()
  function visit(node: Nodes): void {
    if (node.type === 'element') {
      const at = node.position?.start.offset ?? -1
      const name = source.slice(at + 1, at + 1 + node.tagName.length)
      if (source[at] === '<' && name.toLowerCase() === node.tagName) {
        tags.set(at, node.tagName.length)
      }
    }
    if (node.type === 'element' || node.type === 'root') node.children.forEach(visit)
  }
  visit(tree)
  return tags
}

function markTags(source: string, tags: ReadonlyMap<number, number>): string {
  const parts: string[] = []
  let from = 0
  for (const [at, length] of [...tags].sort(([a], [b]) => a - b)) {
    const nameEnd = at + 1 + length
    parts.push(source.slice(from, nameEnd), ` ${mark}${at}=""`)
    from = nameEnd
  }
  parts.push(source.slice(from))
  return parts.join('')
}
