/** One way in which a passage can speak of a query unit. */
export interface QueryAlternative {
  /** Index terms; when there are several, a passage must hold all of them. */
  readonly terms: readonly string[]
  /** How much it counts, from 0 to 1 (1: the very word that was asked). */
  readonly weight: number
}

/**
 * One idea of a question.
 *
 * Its alternatives, be they synonyms, translations or spellings, count as one
 * word: the best one in a passage scores (structured queries, Pirkola 1998).
 */
export interface QueryUnit {
  readonly alternatives: readonly QueryAlternative[]
  /** How much the unit counts against the others (1: an ordinary word). */
  readonly weight: number
  /** The word as it was asked, folded; a passage that holds it so scores more. */
  readonly surface?: string | undefined
}
