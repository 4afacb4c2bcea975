import type {
  Paragraph as ParagraphNode,
  Root,
  Sentence,
  SentenceContent,
  Word
} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {Paragraph, Token, TokenRange} from '../languages/grammar.ts'
import {fold} from '../text/fold.ts'
import {detectLanguage} from '../text/script.ts'
import type {LanguageCode} from '../types.ts'
import {findQuotations} from './find-quotations.ts'
import {isAbbreviation} from './is-abbreviation.ts'
import {splitMarks} from './split-marks.ts'

/** A paragraph, and the nodes it was read from. */
export interface ParagraphReading {
  readonly paragraph: Paragraph
  readonly node: ParagraphNode
  /** For every token, the node it came from. */
  readonly nodes: readonly SentenceContent[]
}

/**
 * Reads the paragraphs of a tree, of whatever parser, for the rules of a grammar.
 *
 * Offsets are those of the nodes' positions.
 */
export function readTree(tree: Root, language?: LanguageCode): ParagraphReading[] {
  const nodes = tree.children.filter(node => node.type === 'ParagraphNode')
  const readers = nodes.map(node => new ParagraphReader(node))
  const quotations = findQuotations(readers)
  return readers.map(({node, tokens, nodes, sentences, sentenceOf}, index) => ({
    node,
    nodes,
    paragraph: {
      index,
      language: language ?? detectLanguage(tokens.map(token => token.text).join('')),
      tokens,
      sentences,
      sentenceOf,
      quotations: quotations[index]?.quotations ?? [],
      quotationOf: quotations[index]?.quotationOf ?? []
    }
  }))
}

const invisible = /^\p{Cf}+$/u
const countable = /[\p{L}\p{N}]/u
const shortNumber = /^\p{Nd}{1,3}$/u
/** What parse-latin makes part of the word before it, whether or not a word follows. */
const trailing = /[./-]$/u

class ParagraphReader {
  readonly tokens: Token[] = []
  readonly nodes: SentenceContent[] = []
  readonly sentences: TokenRange[] = []
  readonly sentenceOf: number[] = []
  /** For every token, whether white space stands before it. */
  readonly spaced: boolean[] = []
  readonly node: ParagraphNode
  private sentenceStart = 0
  private afterSpace = true

  constructor(node: ParagraphNode) {
    this.node = node
    for (const child of node.children) {
      if (child.type === 'SentenceNode') this.readSentence(child)
      else this.afterSpace = true
    }
  }

  private readSentence({children}: Sentence): void {
    children.forEach((node, at) => {
      if (node.type === 'WhiteSpaceNode') this.afterSpace = true
      else if (node.type === 'WordNode') {
        const text = toString(node)
        if (node.children.length > 1 && trailing.test(text)) {
          const after = toString(children.slice(at + 1, at + 3)).trimStart()
          this.readTrailing(node, text, after)
        } else {
          this.add(node, text)
        }
      } else if (!invisible.test(node.value)) {
        let from = 0
        for (const mark of splitMarks(node.value)) {
          this.add(node, mark, from, node.value.length)
          from += mark.length
        }
      }
    })
    this.endSentence()
  }

  /** Reads a word that a mark was joined to; the full stop of an abbreviation stays with it. */
  private readTrailing(node: Word, text: string, after: string): void {
    const word = text.slice(0, -1)
    const mark = text.slice(-1)
    const before = this.tokens.at(-1)?.text ?? ''
    if (mark === '.' && isAbbreviation({word, before, after})) {
      this.add(node, text)
      return
    }
    const first = this.tokens.length === this.sentenceStart
    this.add(node, word, 0, text.length)
    this.add(node, mark, word.length, text.length)
    // To parse-latin, a short number and a full stop are always the number of a list.
    if (mark === '.' && !first && shortNumber.test(word)) this.endSentence()
  }

  /** Adds a token; it is the part of the node's text of so many units that begins at `from`. */
  private add(node: SentenceContent, text: string, from = 0, length = text.length): void {
    const begin = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    // Where a reference such as `&quot;` was decoded, the source is longer than the text.
    const scale = length === 0 ? 1 : (end - begin) / length
    const form = fold(text)
    this.nodes.push(node)
    this.spaced.push(this.afterSpace)
    this.afterSpace = false
    this.sentenceOf.push(this.sentences.length)
    this.tokens.push({
      kind: countable.test(form) ? 'word' : 'mark',
      text,
      form: form.length > 1 && form.endsWith('.') ? form.slice(0, -1) : form,
      start: begin + Math.floor(from * scale),
      end: begin + Math.floor((from + text.length) * scale)
    })
  }

  private endSentence(): void {
    const to = this.tokens.length
    if (to > this.sentenceStart) this.sentences.push({from: this.sentenceStart, to})
    this.sentenceStart = to
  }
}
