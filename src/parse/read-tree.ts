import type {Paragraph as ParagraphNode, Root, Sentence, SentenceContent} from 'nlcst'
import type {Paragraph} from '../languages/grammar.ts'
import type {LanguageCode} from '../types.ts'
import {findQuotations} from './find-quotations.ts'
import {ParagraphReader} from './paragraph-reader.ts'
import type {Segmentation} from './segmentation.ts'

/** A paragraph, and the nodes it was read from. */
export interface ParagraphReading {
  readonly paragraph: Paragraph
  readonly node: ParagraphNode
  /** For every token, the node it came from. */
  readonly nodes: readonly SentenceContent[]
  /** For every sentence of the paragraph, the node it came from. */
  readonly sentenceNodes: readonly Sentence[]
}

/**
 * Reads the paragraphs of a tree, of whatever parser, for the rules of a grammar.
 *
 * Offsets are those of the nodes' positions.
 */
export function readTree(
  tree: Root,
  {detect, ends}: Segmentation,
  language?: LanguageCode
): ParagraphReading[] {
  const nodes = tree.children.filter(node => node.type === 'ParagraphNode')
  const readers = nodes.map(node => new ParagraphReader(node, ends))
  const quotations = findQuotations(readers)
  return readers.map(
    ({node, nodes, sentenceNodes, tokens, sentences, sentenceOf}, index) => ({
      node,
      nodes,
      sentenceNodes,
      paragraph: {
        index,
        language: language ?? detect(tokens.map(token => token.text).join(' ')),
        tokens,
        sentences,
        sentenceOf,
        quotations: quotations[index]?.quotations ?? [],
        quotationOf: quotations[index]?.quotationOf ?? []
      }
    })
  )
}
