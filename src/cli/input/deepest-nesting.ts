// Tags that are not closed, or that the next of their kind closes.
const flat: ReadonlySet<string> = new Set(
  'area base br col dd dt embed hr img input li link meta option p source tbody td tfoot th thead tr track wbr'.split(
    ' '
  )
)

/**
 * How deep the tags of a page are nested, as they are written: a parser that mends little makes a
 * tree of this depth. Programs and styles are passed over.
 */
export function deepestNesting(source: string): number {
  const tags = /<(\/?)([A-Za-z][\dA-Za-z]*)/gu
  let depth = 0
  let deepest = 0
  for (let tag = tags.exec(source); tag; tag = tags.exec(source)) {
    const [, closing, written = ''] = tag
    const name = written.toLowerCase()
    if (flat.has(name)) continue
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
    if (!closing && (name === 'script' || name === 'style')) {
      const end = source.indexOf(`</${name}`, tags.lastIndex)
      if (end === -1) break
      tags.lastIndex = end
    }
  }
  return deepest
}
