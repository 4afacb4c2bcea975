/** How text of one language is told from text of another. */
export interface Detection {
  /** The script it is written in, by its name in ISO 15924: `Arab`. */
  readonly script: string
  /** Where its letters lie among the UTF-16 units, both ends of a range included. */
  readonly letters: readonly (readonly [first: number, last: number])[]
  /** Its commonest words, as an editor writes them; they tell languages of one script apart. */
  readonly commonWords: readonly string[]
}
