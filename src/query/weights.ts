import type {Stance} from '../types.ts'

/**
 * What counts how much when an attribution is matched to a question.
 *
 * Features lie between 0 and 1; a score is their weighted sum.
 */
export const weights = {
  // Before anything is matched: parts of the question against each other.
  speaker: 1,
  verb: 0.3,
  year: 0.5,

  // Where the topic's words stand, each place counting on top of the wider ones.
  /** In the article or its title. */
  article: 2,
  /** In the title. */
  title: 0.3,
  /** In the paragraph. */
  paragraph: 2,
  /** Near the attribution: fading with the distance. */
  near: 1.5,
  /** In what is credited. */
  content: 1.5,
  /** The engine's own score of the paragraph, the best one being 1. */
  passage: 1,

  // Who, and what they do with it.
  stance: 1.2,
  /** The speaker that the question names. */
  named: 2.5,
  /** What the question says of the speaker it asks for. */
  described: 1,
  /** The kind of source asked for. */
  type: 0.5,
  /** The very verb of the question. */
  verbMatch: 0.5,
  /** The article says they did not, while the question asks who did, or the other way round. */
  negated: -2,
  /** Nobody is named. */
  nobody: -1,
  /** The source is what the question is about, so it hardly asks for it. */
  topicSource: -0.5,
  /** A number in the content, for "how many". */
  number: 0.5
} as const

/** How far from an attribution a word still counts fully, in characters. */
export const nearness = 150

/**
 * How well an attribution of one stance answers a question for another; pairs that are not
 * listed do not fit.
 */
const kin: Readonly<Partial<Record<Stance, Readonly<Partial<Record<Stance, number>>>>>> =
  {
    confirm: {announce: 0.6, report: 0.4, opine: 0.2, claim: 0.2},
    deny: {report: 0.1, condemn: 0.2, opine: 0.1},
    announce: {report: 0.7, confirm: 0.7, claim: 0.3},
    report: {
      confirm: 0.9,
      announce: 0.9,
      claim: 0.5,
      opine: 0.7,
      warn: 0.6,
      estimate: 0.6,
      accuse: 0.4,
      condemn: 0.4,
      praise: 0.4,
      deny: 0.3,
      call: 0.4,
      pledge: 0.5,
      ask: 0.3
    },
    claim: {report: 0.6, announce: 0.5, confirm: 0.4, accuse: 0.4, opine: 0.4},
    accuse: {condemn: 0.6, report: 0.3, claim: 0.4, opine: 0.3, warn: 0.2},
    condemn: {accuse: 0.6, opine: 0.5, report: 0.3, deny: 0.3, warn: 0.3, call: 0.2},
    praise: {opine: 0.4, report: 0.3, confirm: 0.2},
    call: {confirm: 0.3, report: 0.2, warn: 0.3, ask: 0.2, pledge: 0.1},
    warn: {
      confirm: 0.3,
      report: 0.3,
      condemn: 0.3,
      call: 0.3,
      announce: 0.2,
      pledge: 0.3
    },
    pledge: {announce: 0.5, confirm: 0.5, report: 0.4, warn: 0.4, call: 0.2},
    estimate: {report: 0.5, opine: 0.6, confirm: 0.3, announce: 0.3},
    opine: {
      report: 0.6,
      confirm: 0.5,
      estimate: 0.5,
      condemn: 0.5,
      praise: 0.4,
      warn: 0.3,
      accuse: 0.2
    },
    ask: {call: 0.5, report: 0.2}
  }

/** How well a stance fits the one that is asked, from 0 to 1. */
export function stanceFit(asked: Stance, found: Stance): number {
  return asked === found ? 1 : (kin[asked]?.[found] ?? 0)
}
