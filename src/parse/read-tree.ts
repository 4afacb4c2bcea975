import type {Paragraph as ParagraphNode, Root, Sentence, SentenceContent} from 'nlcst'
import type {Paragraph} from '../languages/grammar.ts'
import type {LanguageCode} from '../types.ts'
import {ParagraphReader} from './paragraph-reader.ts'
import {readLines} from './read-lines.ts'
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
  segmentation: Segmentation,
  language?: LanguageCode
): ParagraphReading[] {
  const nodes = tree.children.filter(node => node.type === 'ParagraphNode')
  const readers = nodes.map(node => new ParagraphReader(node, segmentation.ends))
  const paragraphs = readLines(readers, segmentation, language)
  return readers.map(({node, nodes, sentenceNodes}, index) => ({
    paragraph: paragraphs[index] as Paragraph,
    node,
    nodes,
    sentenceNodes
  }))
}
