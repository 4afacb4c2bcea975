import type {Paragraph as ParagraphNode, Sentence, SentenceContent, Word} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {Token, TokenRange} from '../languages/grammar.ts'
import type {SentenceEnds} from './sentence-ends.ts'
import {spellingOf} from './spelling-of.ts'
import {splitMarks} from './split-marks.ts'

const invisible = /^\p{Cf}+$/u
const shortNumber = /^\p{Nd}{1,3}$/u
/** What parse-latin makes part of the word before it, whether or not a word follows. */
const trailing = /[./-]$/u

/** Reads the tokens and sentences of one paragraph node. */
export class ParagraphReader {
  readonly tokens: Token[] = []
  readonly nodes: SentenceContent[] = []
  readonly sentenceNodes: Sentence[] = []
  readonly sentences: TokenRange[] = []
  readonly sentenceOf: number[] = []
  /** For every token, whether white space stands before it. */
  readonly spaced: boolean[] = []
  readonly node: ParagraphNode
  private sentenceStart = 0
  private afterSpace = true
  private readonly ends: SentenceEnds

  constructor(node: ParagraphNode, ends: SentenceEnds) {
    this.node = node
    this.ends = ends
    for (const child of node.children) {
      if (child.type === 'SentenceNode') this.readSentence(child)
      else this.afterSpace = true
    }
  }

  private readSentence(sentence: Sentence): void {
    const {children} = sentence
    children.forEach((node, at) => {
      if (node.type === 'WhiteSpaceNode') {
        this.afterSpace = true
      } else if (node.type === 'WordNode') {
        const text = toString(node)
        if (node.children.length > 1 && trailing.test(text)) {
          const after = toString(children.slice(at + 1, at + 3)).trimStart()
          this.readTrailing(sentence, node, text, after)
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
    this.endSentence(sentence)
  }

  /** Reads a word that a mark was joined to; the full stop of an abbreviation stays with it. */
  private readTrailing(
    sentence: Sentence,
    node: Word,
    text: string,
    after: string
  ): void {
    const word = text.slice(0, -1)
    const mark = text.slice(-1)
    const before = this.tokens.at(-1)?.text ?? ''
    if (mark === '.' && this.ends.isAbbreviation({word, before, after})) {
      this.add(node, text)
      return
    }
    const first = this.tokens.length === this.sentenceStart
    this.add(node, word, 0, text.length)
    this.add(node, mark, word.length, text.length)
    // To parse-latin, a short number and a full stop are always the number of a list.
    if (mark === '.' && !first && shortNumber.test(word)) this.endSentence(sentence)
  }

  /** Adds a token; it is the part of the node's text of so many units that begins at `from`. */
  private add(node: SentenceContent, text: string, from = 0, length = text.length): void {
    const begin = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    // Where a reference such as `&quot;` was decoded, the source is longer than the text.
    const scale = length === 0 ? 1 : (end - begin) / length
    const spelling = spellingOf(text)
    this.nodes.push(node)
    this.spaced.push(this.afterSpace)
    this.afterSpace = false
    this.sentenceOf.push(this.sentences.length)
    this.tokens.push({
      kind: spelling.kind,
      text: spelling.text,
      form: spelling.form,
      spelling,
      start: begin + Math.floor(from * scale),
      end: begin + Math.floor((from + text.length) * scale)
    })
  }

  private endSentence(node: Sentence): void {
    const to = this.tokens.length
    if (to === this.sentenceStart) return
    this.sentences.push({from: this.sentenceStart, to})
    this.sentenceNodes.push(node)
    this.sentenceStart = to
  }
}
