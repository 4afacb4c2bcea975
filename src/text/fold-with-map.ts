import {fold} from './fold.ts'

/** Folded text that knows where each of its characters came from. */
export interface FoldedText {
  /** What {@link fold} gives. */
  readonly text: string
  /**
   * For each UTF-16 unit of the folded text, the offset where its original
   * begins, in UTF-16 units of the text as given.
   */
  readonly starts: readonly number[]
  /** The same, for where its original ends, marks that belong to it included. */
  readonly ends: readonly number[]
}

/**
 * One character with everything that can merge into it: marks, invisible
 * characters, and the letters of a Korean syllable written apart.
 */
const cluster =
  /[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB][\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB\p{M}\p{Cf}\u0640]*|\P{M}[\p{M}\p{Cf}\u0640]*|\p{M}+/gsu

/** Folds, and keeps a map from every folded character to the text as given. */
export function foldWithMap(text: string): FoldedText {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(cluster)) {
    const piece = fold(match[0])
    folded += piece
    for (let at = 0; at < piece.length; at++) {
      starts.push(match.index)
      ends.push(match.index + match[0].length)
    }
  }
  return {text: folded, starts, ends}
}
