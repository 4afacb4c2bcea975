import type {Paragraph, ParagraphContent, Root, Sentence, SentenceContent} from 'nlcst'
import {ParseLatin} from 'parse-latin'
import type {Point} from 'unist'
import {breakAtTerminal} from './break-at-terminal.ts'
import type {Stretch} from './cut-lines.ts'
import {cutPieces} from './cut-pieces.ts'
import {mergeAbbreviation} from './merge-abbreviation.ts'
import {mergeInvisible} from './merge-invisible.ts'
import {mergeNumber} from './merge-number.ts'
import {parseLines} from './parse-lines.ts'
import {type SentenceEnds, usualSentenceEnds} from './sentence-ends.ts'
import {splitJoinedWords} from './split-joined-words.ts'

/** Rules on sentences, which run before those of parse-latin. */
export const sentenceRules: readonly ((sentence: Sentence) => undefined)[] = [
  mergeInvisible,
  mergeNumber
]

/** A rule on paragraphs, which runs before those of parse-latin. */
export type ParagraphRule = (paragraph: Paragraph) => undefined

/** The rules on paragraphs for text whose sentences end as told. */
function createParagraphRules(ends: SentenceEnds): readonly ParagraphRule[] {
  return [splitJoinedWords, breakAtTerminal(ends), mergeAbbreviation(ends)]
}

/** The rules on paragraphs of Arabic and English. */
export const paragraphRules: readonly ParagraphRule[] =
  /* @__PURE__ */ createParagraphRules(usualSentenceEnds)

const beginning: Point = {line: 1, column: 1, offset: 0}

/**
 * A parser of text whose sentences end as told.
 *
 * Unlike `ParseLatin`, it ends a paragraph at every line break, and its time is linear in the text.
 */
export class LineParser extends ParseLatin {
  private readonly ends: SentenceEnds
  /** Where the text that is cut into nodes begins. */
  private origin: Point = beginning

  constructor(
    ends: SentenceEnds,
    ...parameters: ConstructorParameters<typeof ParseLatin>
  ) {
    super(...parameters)
    this.ends = ends
    this.tokenizeSentencePlugins.unshift(...sentenceRules)
    this.tokenizeParagraphPlugins.unshift(...createParagraphRules(ends))
  }

  /** Parses a text as a root with one paragraph for every line that is not blank. */
  override tokenizeRoot(value?: string | null): Root {
    const root = parseLines(value ?? '', this.ends, (piece, start) => {
      this.origin = start
      return this.tokenizeParagraph(piece).children
    })
    this.origin = beginning
    for (const rule of this.tokenizeRootPlugins) rule(root)
    return root
  }

  /** Parses a line of a text as a paragraph; of the points in it only the offsets tell where they are. */
  parseLine(text: string, line: Stretch): Paragraph {
    const children: ParagraphContent[] = []
    for (const {start, end} of cutPieces(text, line, this.ends)) {
      this.origin = {line: 1, column: 1, offset: start}
      for (const child of this.tokenizeParagraph(text.slice(start, end)).children)
        children.push(child)
    }
    this.origin = beginning
    return {type: 'ParagraphNode', children}
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
}

/** A parser of Arabic, and of the Latin-script text among it, for those who use no processor. */
export class ParseArabic extends LineParser {
  constructor(...parameters: ConstructorParameters<typeof ParseLatin>) {
    super(usualSentenceEnds, ...parameters)
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
/** What `kindOf` gives for the letters of a word, and for white space. */
export const word = 1
export const space = 2

/** For every UTF-16 unit, one more than the index of its type; zero where it was not met yet. */
const kinds = new Uint8Array(0x10000)
const latin = new ParseLatin()

/** What parse-latin, which tries one expression after another, takes a character for. */
export function kindOf(code: number): number {
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
