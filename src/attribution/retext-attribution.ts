import type {Paragraph, Root, Sentence} from 'nlcst'
import type {Plugin} from 'unified'
import type {Token} from '../languages/grammar.ts'
import type {Attribution} from '../types.ts'
import {attributeTree} from './attribute-tree.ts'
import type {ExtractOptions} from './create-extractor.ts'

declare module 'nlcst' {
  interface RootData {
    /** All attributions of the tree, in reading order. */
    attributions?: readonly Attribution[]
  }
  interface ParagraphData {
    /** The attributions whose cue stands in the paragraph, in reading order. */
    attributions?: readonly Attribution[]
  }
  interface SentenceData {
    /** The attributions whose cue begins in the sentence, in reading order. */
    attributions?: readonly Attribution[]
  }
  interface WordData {
    /** The attribution whose cue the word is part of; the first, where it is that of several. */
    attribution?: Attribution
  }
}

declare module 'vfile' {
  interface DataMap {
    /** All attributions of the file, in reading order; what is left of a tree after a bridge. */
    attributions: readonly Attribution[]
  }
}

/**
 * Plugin: find who said what, as `extractAttributions` does.
 *
 * Offsets are those of the file, whatever it is written in. The list is put on the file and the
 * root (`data.attributions`); every paragraph, and every sentence, has those whose cue stands in it
 * (`data.attributions`); every word of a cue has its own (`data.attribution`). Nodes without any
 * stay as they are.
 */
export const retextAttribution: Plugin<
  [(Readonly<ExtractOptions> | null | undefined)?],
  Root
> = options => (tree, file) => {
  const {readings, attributions} = attributeTree(tree, file, options)
  file.data.attributions = attributions
  tree.data = {...tree.data, attributions}
  const byParent = new Map<Paragraph | Sentence, Attribution[]>()
  for (const attribution of attributions) {
    const reading = readings[attribution.paragraph]
    if (!reading) continue
    const {node, nodes, sentenceNodes, paragraph} = reading
    const {tokens, sentenceOf} = paragraph
    const first = firstTokenAfter(tokens, attribution.cue.start)
    append(byParent, node, attribution)
    append(byParent, sentenceNodes[sentenceOf[first] ?? -1], attribution)
    for (let at = first; (tokens[at]?.start ?? Infinity) < attribution.cue.end; at++) {
      const word = nodes[at]
      if (word?.type === 'WordNode') word.data = {attribution, ...word.data}
    }
  }
  for (const [parent, own] of byParent) parent.data = {...parent.data, attributions: own}
}

function append(
  lists: Map<Paragraph | Sentence, Attribution[]>,
  parent: Paragraph | Sentence | undefined,
  attribution: Attribution
): void {
  if (!parent) return
  const list = lists.get(parent)
  if (list) list.push(attribution)
  else lists.set(parent, [attribution])
}

/** The first of the tokens that ends after an offset. */
function firstTokenAfter(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
