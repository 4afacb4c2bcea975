import type {Root} from 'hast'
import {fromParse5} from 'hast-util-from-parse5'
import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  parseFragment
} from 'parse5'
import {VFile} from 'vfile'
import {InputFailure} from '../failure.ts'

/** How deep elements may be nested: browsers go no deeper. */
const mostNesting = 512
/**
 * How many elements and comments a page may have. An element that is not closed is made again in
 * every paragraph, so a small file can make very many.
 */
const mostNodes = 250_000

/**
 * Parses a page, or a piece of one, as browsers do, with positions. Refuses what would make a tree
 * that is too deep or too large, as soon as it is.
 */
export function parseHtml(
  source: string,
  {fragment}: {readonly fragment: boolean}
): Root {
  const options = {
    treeAdapter: limitedAdapter(),
    sourceCodeLocationInfo: true,
    scriptingEnabled: false
  }
  const tree = fragment ? parseFragment(source, options) : parse(source, options)
  return fromParse5(tree, {file: new VFile(source)}) as Root
}

function limitedAdapter(): typeof defaultTreeAdapter {
  let depth = 0
  let nodes = 0
  function count(): void {
    nodes++
    if (nodes > mostNodes) {
      throw new InputFailure(`it has more than ${mostNodes} elements, as no article has`)
    }
  }
  return {
    ...defaultTreeAdapter,
    createElement(...created) {
      count()
      return defaultTreeAdapter.createElement(...created)
    },
    createCommentNode(data) {
      count()
      return defaultTreeAdapter.createCommentNode(data)
    },
    onItemPush(_: DefaultTreeAdapterTypes.Element) {
      depth++
      if (depth > mostNesting) throw new RangeError('nested too deeply')
    },
    onItemPop() {
      depth--
    }
  }
}
