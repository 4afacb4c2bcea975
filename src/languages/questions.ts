import type {LanguageCode, SourceType, Stance} from '../types.ts'

/**
 * What a question word asks for: who does something, which of a kind («أي صحيفة»), what is said;
 * a circumstance is when or where, of what is so.
 */
export type Asked = 'who' | 'which' | 'what' | 'howmany' | 'whether' | 'circumstance'

/**
 * What a language knows of how people ask who said what.
 *
 * Words are written as an editor would write them; they are folded when they are read.
 * A phrase is words with single spaces between.
 */
export interface QuestionLanguage {
  readonly code: LanguageCode
  /** Phrases that ask; those of `who` and `which` may also stand after one of `accordingTo`. */
  readonly asks: Readonly<Record<Asked, readonly string[]>>
  /** Question words that mean something else unless they open the question: «من» is also "from". */
  readonly onlyFirst: readonly string[]
  /** Phrases with a source after them: «وفق», "according to". */
  readonly accordingTo: readonly string[]
  /** Phrases with a verb after them, its subject behind it: «وفق ما», "as" (default: none). */
  readonly accordingToClause?: readonly string[] | undefined
  /** Phrases with the question word after them that ask whom it came through: «عبر من» (default: none). */
  readonly through?: readonly string[] | undefined
  /** Nouns for speakers, and what kind of source they ask for: "which newspaper". */
  readonly speakers: Readonly<Record<string, SourceType>>
  /** Of these, the ones that tell nothing but its kind: «جهة», "person" (default: none). */
  readonly plainSpeakers?: readonly string[] | undefined
  /** Words before which the name of a source ends: «عن», "about". */
  readonly speakerEnds: readonly string[]
  /**
   * Particles written with the word behind them before which the name of a source ends: «لبوتين»
   * (default: none).
   */
  readonly speakerEndParticles?: readonly string[] | undefined
  /**
   * Verbal nouns; right after a name, one begins what its bearer speaks of: «برر المغرب تخليه»
   * (default: none).
   */
  readonly actions?: readonly string[] | undefined
  /** Words that tie a verb to the person asked for: «المسؤول في الحكومة الذي نفى» (default: none). */
  readonly relatives?: readonly string[] | undefined
  /**
   * Spellings that are a name although they fold to one of the words here: «علي» beside «على»
   * (default: none).
   */
  readonly names?: readonly string[] | undefined
  /**
   * Words that stand for what a stance verb says, all its forms: «أكدت», "confirmed". One written
   * with a shadda is found where the question writes it: without, «بين» is "between".
   */
  readonly stances: Readonly<Record<Stance, readonly string[]>>
  /** Stances of several words, tried before single words: «حمل مسؤولية», "rule out". */
  readonly stancePhrases: Readonly<Partial<Record<Stance, readonly string[]>>>
  /** Words that turn the stance round: «لم», "not". */
  readonly negations: readonly string[]
  /**
   * Words that stand before the subject of a question, its verb behind it: "did", "has"; none in a
   * language whose verb comes first.
   */
  readonly auxiliaries: readonly string[]
  /** Words that point back to what was said: «هذه», "this". */
  readonly demonstratives: readonly string[]
  /** Words of questions that say nothing of the topic. */
  readonly empty: readonly string[]
}
