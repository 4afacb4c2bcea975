import type {Paragraph, Spelling, Token} from '../languages/grammar.ts'

/** How many places of a word are known. */
const mostPlaces = 24

const none = -1

/** A word of an article. */
export interface Place {
  readonly paragraph: Paragraph
  readonly at: number
}

/** Where the words of an article stand, by their stems; read when first asked. */
export class WordPlaces {
  private readonly paragraphs: readonly Paragraph[]
  private readonly stemmerOf: (paragraph: Paragraph) => (word: Spelling) => string
  /**
   * By stem the number of its last place, counted from the end of the article, and for every place
   * the one of that stem before it: a list for every stem takes three times as long.
   */
  private first: Map<string, number> | undefined
  private readonly next: number[] = []
  private readonly paragraphOf: number[] = []
  private readonly tokenOf: number[] = []

  constructor(
    paragraphs: readonly Paragraph[],
    stemmerOf: (paragraph: Paragraph) => (word: Spelling) => string
  ) {
    this.paragraphs = paragraphs
    this.stemmerOf = stemmerOf
  }

  /** The first places of a stem, in reading order. */
  of(stem: string): Place[] {
    this.first ??= this.read()
    const found: Place[] = []
    let place = this.first.get(stem) ?? none
    while (place !== none && found.length < mostPlaces) {
      const paragraph = this.paragraphs[this.paragraphOf[place] as number] as Paragraph
      found.push({paragraph, at: this.tokenOf[place] as number})
      place = this.next[place] as number
    }
    return found
  }

  /** Every stem of the article. */
  stems(): Iterable<string> {
    this.first ??= this.read()
    return this.first.keys()
  }

  /** Reads from the end, so that what stands first is found first. */
  private read(): Map<string, number> {
    const first = new Map<string, number>()
    for (let index = this.paragraphs.length - 1; index >= 0; index--) {
      const paragraph = this.paragraphs[index] as Paragraph
      const stemOf = this.stemmerOf(paragraph)
      const {tokens} = paragraph
      for (let at = tokens.length - 1; at >= 0; at--) {
        const token = tokens[at] as Token
        if (token.kind !== 'word') continue
        const stem = stemOf(token.spelling)
        this.next.push(first.get(stem) ?? none)
        first.set(stem, this.paragraphOf.length)
        this.paragraphOf.push(index)
        this.tokenOf.push(at)
      }
    }
    return first
  }
}
