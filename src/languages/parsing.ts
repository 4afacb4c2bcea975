/** What a language's script and spelling mean for cutting text into sentences and words. */
export interface Parsing {
  /** Marks that end a sentence, besides `.`, `!`, `?` and `…`, one character each. */
  readonly terminals: readonly string[]
  /** Words whose full stop does not end a sentence, as a name follows them. */
  readonly abbreviations: readonly string[]
  /** Words whose full stop does not end a sentence where a number follows. */
  readonly abbreviationsBeforeNumbers: readonly string[]
}
