import type {Paragraph} from '../languages/grammar.ts'

/** How many places of a word are known. */
const mostPlaces = 24

/** A word of an article. */
export interface Place {
  readonly paragraph: Paragraph
  readonly at: number
}

/** Where the words of an article stand, by their stems; read when first asked. */
export class WordPlaces {
  private readonly paragraphs: readonly Paragraph[]
  private readonly stemOf: (paragraph: Paragraph, form: string) => string
  /** Which paragraph and which token of it, by turns: a pair of objects a word takes twice as long. */
  private places: Map<string, number[]> | undefined

  constructor(
    paragraphs: readonly Paragraph[],
    stemOf: (paragraph: Paragraph, form: string) => string
  ) {
    this.paragraphs = paragraphs
    this.stemOf = stemOf
  }

  /** The first places of a stem, in reading order. */
  of(stem: string): Place[] {
    this.places ??= this.read()
    const known = this.places.get(stem) ?? []
    const found: Place[] = []
    for (let at = 0; at < known.length; at += 2) {
      const paragraph = this.paragraphs[known[at] as number] as Paragraph
      found.push({paragraph, at: known[at + 1] as number})
    }
    return found
  }

  private read(): Map<string, number[]> {
    const places = new Map<string, number[]>()
    for (const [index, paragraph] of this.paragraphs.entries()) {
      const {tokens} = paragraph
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at]
        if (token?.kind !== 'word') continue
        const stem = this.stemOf(paragraph, token.form)
        const known = places.get(stem)
        if (known === undefined) places.set(stem, [index, at])
        else if (known.length < mostPlaces * 2) known.push(index, at)
      }
    }
    return places
  }
}
