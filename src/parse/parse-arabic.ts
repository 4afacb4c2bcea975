import type {Paragraph, ParagraphContent, Root, Sentence, SentenceContent} from 'nlcst'
import {ParseLatin} from 'parse-latin'
import type {Point} from 'unist'
import {breakAtTerminal} from './break-at-terminal.ts'
import {cutLines, type Stretch} from './cut-lines.ts'
import {cutPieces} from './cut-pieces.ts'
import {mergeAbbreviation} from './merge-abbreviation.ts'
import {mergeInvisible} from './merge-invisible.ts'
import {mergeNumber} from './merge-number.ts'
import {splitJoinedWords} from './split-joined-words.ts'

/** Rules on sentences, which run before those of parse-latin. */
export const sentenceRules: readonly ((sentence: Sentence) => undefined)[] = [
  mergeInvisible,
  mergeNumber
]

/** Rules on paragraphs, which run before those of parse-latin. */
export const paragraphRules: readonly ((paragraph: Paragraph) => undefined)[] = [
  splitJoinedWords,
  breakAtTerminal,
  mergeAbbreviation
]

/**
 * A parser of Arabic, and of the Latin-script text among it, for those who use no processor.
 *
 * Unlike `ParseLatin`, it ends a paragraph at every line break, and its time is linear in the text.
 */
export class ParseArabic extends ParseLatin {
  /** Where the text that is cut into nodes begins. */
  private origin: Point = {line: 1, column: 1, offset: 0}

  constructor(...parameters: ConstructorParameters<typeof ParseLatin>) {
    super(...parameters)
    this.tokenizeSentencePlugins.unshift(...sentenceRules)
    this.tokenizeParagraphPlugins.unshift(...paragraphRules)
  }

  /** Parses a text as a root with one paragraph for every line that is not blank. */
  override tokenizeRoot(value?: string | null): Root {
    const text = value ?? ''
    const children: Root['children'] = []
    const begin: Point = {line: 1, column: 1, offset: 0}
    let point = begin
    let from = 0
    for (const line of [...cutLines(text), {start: text.length, end: text.length}]) {
      if (from < line.start) {
        const value = text.slice(from, line.start)
        const end = pointAfter(point, value)
        children.push({type: 'WhiteSpaceNode', value, position: {start: point, end}})
        point = end
      }
      if (line.start < line.end) {
        const end = pointAfter(point, text.slice(line.start, line.end))
        const position = {start: point, end}
        children.push({
          type: 'ParagraphNode',
          children: this.parseLine(text, line, point),
          position
        })
        point = end
      }
      from = line.end
    }
    const root: Root = {type: 'RootNode', children, position: {start: begin, end: point}}
    for (const rule of this.tokenizeRootPlugins) rule(root)
    return root
  }

  /** Cuts a text into words, white space, punctuation and symbols. */
  override tokenize(value?: string | null): SentenceContent[] {
    if (!value) return []
    const nodes: SentenceContent[] = []
    const {line: firstLine, column, offset} = this.origin
    const base = offset ?? 0
    let line = firstLine
    // The index at which the current line would begin.
    let lineStart = 1 - column
    let from = 0
    let start = this.origin
    let previous = -1
    let previousKind = kindOf(value.charCodeAt(0))
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at)
      const kind = kindOf(code)
      const continues =
        kind === previousKind &&
        (kind === word || kind === space || code === previous || isSurrogate(code))
      if (!continues && at > from) {
        const end = {line, column: at - lineStart + 1, offset: base + at}
        nodes.push(createNode(previousKind, value.slice(from, at), start, end))
        from = at
        start = end
      }
      if (code === carriageReturn || code === lineFeed) {
        if (code === carriageReturn || previous !== carriageReturn) line++
        lineStart = at + 1
      }
      previous = code
      previousKind = kind
    }
    const end = {
      line,
      column: value.length - lineStart + 1,
      offset: base + value.length
    }
    nodes.push(createNode(previousKind, value.slice(from), start, end))
    return nodes
  }

  private parseLine(text: string, line: Stretch, start: Point): ParagraphContent[] {
    const {column, offset = 0} = start
    const children: ParagraphContent[] = []
    for (const piece of cutPieces(text, line)) {
      const passed = piece.start - line.start
      this.origin = {line: start.line, column: column + passed, offset: offset + passed}
      const parsed = this.tokenizeParagraph(text.slice(piece.start, piece.end))
      for (const child of parsed.children) children.push(child)
    }
    this.origin = {line: 1, column: 1, offset: 0}
    return children
  }
}

const carriageReturn = 0x0d
const lineFeed = 0x0a

const types: readonly SentenceContent['type'][] = [
  'WordNode',
  'WhiteSpaceNode',
  'PunctuationNode',
  'SymbolNode'
]
const word = 1
const space = 2

/** For every UTF-16 unit, one more than the index of its type; zero where it was not met yet. */
const kinds = new Uint8Array(0x10000)
const latin = new ParseLatin()

/** What parse-latin, which tries one expression after another, takes a character for. */
function kindOf(code: number): number {
  const known = kinds[code]
  if (known) return known
  const [node] = latin.tokenize(String.fromCharCode(code))
  const kind = 1 + types.indexOf(node?.type ?? 'SymbolNode')
  kinds[code] = kind
  return kind
}

function createNode(
  kind: number,
  value: string,
  start: Point,
  end: Point
): SentenceContent {
  const type = types[kind - 1] ?? 'SymbolNode'
  return type === 'WordNode'
    ? {
        type,
        children: [{type: 'TextNode', value, position: {start, end}}],
        position: {start, end}
      }
    : {type, value, position: {start, end}}
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

/** Where the text ends that begins at a point. */
function pointAfter({line, column, offset = 0}: Point, text: string): Point {
  let lines = 0
  let lineStart = 1 - column
  for (const {0: value, index} of text.matchAll(/\r\n?|\n/gu)) {
    lines++
    lineStart = index + value.length
  }
  return {
    line: line + lines,
    column: text.length - lineStart + 1,
    offset: offset + text.length
  }
}
