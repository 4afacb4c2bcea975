import type {Stance} from '../types.ts'

/**
 * Words at the beginning of what somebody says that make of it what a stance verb else tells: who
 * says "it must be closed" calls for that, whichever verb credits it (illocutionary force: Searle,
 * "A taxonomy of illocutionary acts", 1975).
 *
 * Words are written as an editor would write them; they are folded when they are read.
 */
export interface SpeechActs {
  /** By what they make of a saying: «يجب» is a call, «لن» a denial, "will" a pledge. */
  readonly words: Readonly<Partial<Record<Stance, readonly string[]>>>
  /**
   * Letters that a verb of the future begins with and its index terms do not: «سيصدر» is a pledge,
   * «سيارة» none (default: none).
   */
  readonly futurePrefixes?: readonly string[] | undefined
}
