import type {Nodes, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {Point, Position} from 'unist'
import {type Match, matchSource} from './match-source.ts'
import {positionOf} from './position-of.ts'

/**
 * Puts every node of a tree where its text stands in the file.
 *
 * The bridges from Markdown and HTML count the characters of a decoded text from where it begins,
 * which is wrong after `&quot;`, `\\*` or a Windows line ending. Nodes without a position get one.
 */
export function correctPositions(tree: Root, text: string): undefined {
  const corrector = new Corrector(text, toString(tree) === text)
  for (const child of tree.children) corrector.correct(child)
}

class Corrector {
  private readonly text: string
  private readonly same: boolean
  /** Where the node before ends, as its position says, and where it does. */
  private said = 0
  private actual = 0
  private lineStarts: readonly number[] | undefined

  /** `same` tells that the tree has all of the text as it is, so that nothing was decoded. */
  constructor(text: string, same: boolean) {
    this.text = text
    this.same = same
  }

  correct(node: Nodes): void {
    if ('children' in node) {
      for (const child of node.children) this.correct(child)
      Object.assign(node, positionOf(node.children))
      return
    }
    const start = node.position?.start.offset ?? this.said
    const end = node.position?.end.offset ?? start + node.value.length
    // Nodes that follow each other without a gap come from one text, and share what it is off by.
    const expected = start === this.said ? this.actual : start
    const found = this.same ? undefined : matchSource(node.value, this.text, expected)
    const place = found ?? {start: expected, end: expected + end - start}
    this.said = end
    this.actual = place.end
    if (place.start !== node.position?.start.offset || place.end !== end) {
      node.position = this.positionAt(place)
    }
  }

  private positionAt({start, end}: Match): Position {
    return {start: this.pointAt(start), end: this.pointAt(end)}
  }

  private pointAt(offset: number): Point {
    this.lineStarts ??= [
      0,
      ...Array.from(
        this.text.matchAll(/\r\n?|\n/gu),
        ({0: value, index}) => index + value.length
      )
    ]
    let low = 0
    let high = this.lineStarts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return {line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1, offset}
  }
}
