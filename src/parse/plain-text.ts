import type {Literals, Nodes, Root} from 'nlcst'
import type {Stretch} from './cut-lines.ts'

/** Gives the text that a stretch of a file shows, without the markup in it, on one line. */
export function plainText(tree: Root): (stretch: Stretch) => string {
  const literals: Literals[] = []
  collect(tree, literals)
  return ({start, end}) => {
    let text = ''
    for (let at = firstEndingAfter(literals, start); at < literals.length; at++) {
      const literal = literals[at]
      const from = literal?.position?.start.offset ?? 0
      if (!literal || from >= end) break
      const to = literal.position?.end.offset ?? from
      // A decoded reference is longer in the file than it reads, and is never cut.
      text +=
        to - from === literal.value.length
          ? literal.value.slice(Math.max(start - from, 0), end - from)
          : literal.value
    }
    return text
      .split(/[\n\r]/u)
      .map(line => line.trim())
      .filter(line => line !== '')
      .join(' ')
  }
}

function collect(node: Nodes, literals: Literals[]): void {
  if ('children' in node) for (const child of node.children) collect(child, literals)
  else literals.push(node)
}

function firstEndingAfter(literals: readonly Literals[], offset: number): number {
  let low = 0
  let high = literals.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((literals[middle]?.position?.end.offset ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
