import type {Attribution, Span} from 'isnad'
import {element} from '../dom.ts'
import {showText, writtenAs} from '../show-text.ts'
import type {MarkKind, Words} from '../words/words.ts'

interface Mark extends Span {
  readonly kind: MarkKind
}

/** A paragraph with the parts of an attribution, and the words that match, marked in it. */
export function markedParagraph(
  words: Words,
  paragraph: Span,
  attribution: Attribution | undefined,
  highlights: readonly Span[]
): HTMLElement {
  const parts = attribution ? partsOf(attribution) : []
  const shown = element('p', {class: 'text', ...writtenAs(paragraph.text)})
  const labelled = new Set<Mark>()
  for (const piece of cut(paragraph, parts)) {
    const {mark} = piece
    const textOf = (start: number, end: number): Node[] =>
      matched(words, paragraph, {start, end}, highlights)
    if (!mark) {
      shown.append(...textOf(piece.start, piece.end))
      continue
    }
    const marked = element('span', {class: `mark is-${mark.kind}`})
    let at = piece.start
    if (!labelled.has(mark)) {
      labelled.add(mark)
      at = endOfWord(paragraph, piece)
      const label = {class: 'label', 'data-label': words.marks[mark.kind]}
      // No line breaks between a label and the word that it stands before.
      marked.append(element('span', label, ...textOf(piece.start, at)))
    }
    marked.append(...textOf(at, piece.end))
    shown.append(marked)
  }
  return shown
}

/** Where the first word of a piece ends. */
function endOfWord(paragraph: Span, {start, end}: Stretch): number {
  const [word = ''] =
    /^\S+/u.exec(paragraph.text.slice(start - paragraph.start, end - paragraph.start)) ??
    []
  return start + word.length
}

/** What each mark means, each shown as it marks. */
export function legend(words: Words, kinds: readonly MarkKind[]): HTMLElement {
  return element(
    'ul',
    {class: 'legend', 'aria-label': words.legend},
    ...kinds.map(kind =>
      element(
        'li',
        {},
        element(
          kind === 'match' ? 'mark' : 'span',
          {class: `mark is-${kind}`},
          words.marks[kind]
        )
      )
    )
  )
}

/** The parts of an attribution; of two that overlap, the first in the list is shown. */
function partsOf({cue, source, content}: Attribution): Mark[] {
  return [
    {...cue, kind: 'cue'},
    ...(source?.mention ? [{...source.mention, kind: 'source'} as const] : []),
    ...content.map(span => ({...span, kind: 'content'}) as const)
  ]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

interface Piece extends Stretch {
  readonly mark: Mark | undefined
}

/** Cuts a paragraph at the edges of marks. */
function cut({start, end}: Span, marks: readonly Mark[]): Piece[] {
  const edges = new Set([start, end])
  for (const mark of marks) {
    for (const edge of [mark.start, mark.end]) {
      if (start < edge && edge < end) edges.add(edge)
    }
  }
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, at) => ({
    start: from,
    end: sorted[at + 1] ?? end,
    mark: marks.find(mark => mark.start <= from && from < mark.end)
  }))
}

/** The text of a piece, with the words in it that match. */
function matched(
  words: Words,
  paragraph: Span,
  piece: Stretch,
  highlights: readonly Span[]
): Node[] {
  const text = (from: number, to: number): Node[] =>
    showText(paragraph.text.slice(from - paragraph.start, to - paragraph.start))
  const nodes: Node[] = []
  let at = piece.start
  for (const highlight of highlights) {
    const from = Math.max(highlight.start, at)
    const to = Math.min(highlight.end, piece.end)
    if (from >= to) continue
    nodes.push(...text(at, from))
    nodes.push(
      element(
        'mark',
        {class: 'mark is-match', title: words.marks.match},
        ...text(from, to)
      )
    )
    at = to
  }
  nodes.push(...text(at, piece.end))
  return nodes
}
