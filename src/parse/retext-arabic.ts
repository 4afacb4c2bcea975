import type {Nodes, ParagraphContent, Root} from 'nlcst'
// For the types of the data that extensions are registered in.
import type {} from 'retext-latin'
import type {Data, Parser, Plugin} from 'unified'
import type {Point} from 'unist'
import {ParseArabic, paragraphRules, sentenceRules} from './parse-arabic.ts'
import {parseLines} from './parse-lines.ts'
import {usualSentenceEnds} from './sentence-ends.ts'

/**
 * Plugin: parse Arabic, and the Latin-script text among it.
 *
 * Alone, it brings a parser. On top of another (`retext-latin`, `retext-english`), it hands that one
 * line after another and adds its rules. The bridges `remark-retext` and `rehype-retext` take the
 * rules alone, as they bring their own parser; give `rehype-retext` a processor that is frozen.
 */
export const retextArabic: Plugin<[], string, Root> = function () {
  const data = this.data()
  const {parser} = this
  data.nlcstSentenceExtensions = extended(data.nlcstSentenceExtensions, sentenceRules)
  data.nlcstParagraphExtensions = extended(data.nlcstParagraphExtensions, paragraphRules)
  this.parser = parser ? byLine(parser as Parser<Root>) : parserWith(data)
}

/** The rules come once, however often a processor is copied, which runs its plugins again. */
function extended<Rule>(
  known: readonly Rule[] | undefined,
  rules: readonly Rule[]
): Rule[] {
  return [...rules, ...others(known, rules)]
}

function parserWith(data: Data): Parser<Root> {
  return document => {
    const parser = new ParseArabic()
    parser.tokenizeSentencePlugins.unshift(
      ...others(data.nlcstSentenceExtensions, sentenceRules)
    )
    parser.tokenizeParagraphPlugins.unshift(
      ...others(data.nlcstParagraphExtensions, paragraphRules)
    )
    parser.tokenizeRootPlugins.unshift(...(data.nlcstRootExtensions ?? []))
    return parser.parse(document)
  }
}

/** The extensions that are not among the rules a parser of ours has already. */
function others<Rule>(extensions: readonly Rule[] = [], rules: readonly Rule[]): Rule[] {
  return extensions.filter(extension => !rules.includes(extension))
}

function byLine(parser: Parser<Root>): Parser<Root> {
  return (document, file) =>
    parseLines(document, usualSentenceEnds, (piece, start) => {
      const {children} = parser(piece, file)
      for (const child of children) move(child, start)
      return children.flatMap<ParagraphContent>(child => {
        if (child.type === 'ParagraphNode') return child.children
        return child.type === 'WhiteSpaceNode' ? child : []
      })
    })
}

/** Moves a node, of a text that is part of one line, to where that text stands. */
function move(node: Nodes, start: Point): void {
  if (node.position) {
    node.position = {
      start: moved(node.position.start, start),
      end: moved(node.position.end, start)
    }
  }
  if ('children' in node) for (const child of node.children) move(child, start)
}

function moved({column, offset = 0}: Point, start: Point): Point {
  return {
    line: start.line,
    column: start.column + column - 1,
    offset: (start.offset ?? 0) + offset
  }
}
