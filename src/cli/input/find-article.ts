import type {Element, Nodes, Root} from 'hast'

/**
 * The part of a page that tells what it is about, as the page itself marks it: its one `main`,
 * and the one `article` there; else the whole page. Several articles are teasers as a rule.
 */
export function findArticle(tree: Root): Root | Element {
  const main = onlyOne(tree, 'main') ?? tree
  return onlyOne(main, 'article') ?? main
}

function onlyOne(within: Root | Element, tagName: string): Element | undefined {
  const found: Element[] = []
  function visit(node: Nodes): void {
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element' && node.tagName === tagName) found.push(node)
    // An article within an article is a comment on it.
    else node.children.forEach(visit)
  }
  within.children.forEach(visit)
  return found.length === 1 ? found[0] : undefined
}
