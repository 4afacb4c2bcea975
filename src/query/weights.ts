import {stances} from '../languages/stances.ts'
import type {Stance} from '../types.ts'

/**
 * What counts how much when an attribution is matched to a question.
 *
 * Features lie between 0 and 1; a score is their weighted sum.
 */
export const weights = {
  // Before anything is matched: parts of the question against each other.
  speaker: 1,
  verb: 0.2,
  year: 0.5,

  // Where the topic's words stand, each place counting on top of the wider ones.
  /** In the article or its title. */
  article: 11,
  /** In the title. */
  title: 4.5,
  /** In the paragraph. */
  paragraph: 1,
  /** Near the attribution: fading with the distance. */
  near: 3.8,
  /** In what is credited. */
  content: 3.4,
  /** The engine's own score of the paragraph, the best one being 1. */
  passage: 1.8,

  // Who, and what they do with it.
  stance: 4,
  /** The speaker that the question names. */
  named: 5.9,
  /** The kind of source asked for. */
  type: 1.1,
  /** The article says they did not, while the question asks who did, or the other way round. */
  negated: -2.2,
  /** Nobody is named. */
  nobody: -2.5,
  /** The source is what the question is about, so it hardly asks for it. */
  topicSource: -1,
  /** A number in the content, for "how many". */
  number: 2.7
} as const

/** How far from an attribution a word still counts fully, in characters. */
export const nearness = 150

/**
 * How well an attribution of one stance answers a question for another, from -1 to 1: how much
 * oftener the two meet in a question and its answer than by chance. Rows are what is asked, columns the stances in their order.
 */
const rows: Readonly<Record<Stance, readonly number[]>> = {
  confirm: [
    0.45, -0.6, -0.05, -0.1, -0.6, -0.6, -0.6, -0.6, -0.6, -0.6, -0.6, -0.6, -0.6, -0.6
  ],
  deny: [
    -0.2, 0.95, -0.6, -0.3, -0.6, -0.6, -0.45, -0.6, -0.6, -0.6, -0.6, -0.6, -0.25, -0.6
  ],
  announce: [
    -0.3, -0.6, 0.55, 0.05, -0.6, -0.6, -0.6, -0.6, -0.3, -0.6, -0.6, -0.6, -0.6, -0.6
  ],
  report: [
    0.1, -0.4, -0.15, 0.05, -0.6, -0.6, -0.3, -0.6, -0.6, -0.15, -0.05, -0.6, 0.2, -0.6
  ],
  claim: [
    -0.2, -0.6, -0.1, 0.05, 1, -0.2, -0.6, -0.6, -0.6, -0.6, -0.6, -0.6, -0.2, -0.6
  ],
  accuse: [
    -0.1, -0.6, -0.6, -0.1, -0.2, 1, 0.3, -0.6, -0.6, -0.45, -0.6, -0.6, -0.3, -0.6
  ],
  condemn: [
    -0.6, -0.45, -0.6, -0.25, -0.6, -0.2, 1, -0.6, -0.6, -0.45, -0.6, -0.6, 0.25, -0.6
  ],
  praise: [
    -0.35, -0.6, 0.25, -0.2, -0.6, -0.6, -0.6, 1, -0.6, -0.6, -0.6, -0.6, -0.1, -0.6
  ],
  call: [
    0.05, -0.6, -0.6, -0.45, -0.6, -0.6, -0.25, -0.6, 0.65, -0.5, -0.6, -0.6, 0.05, -0.6
  ],
  warn: [
    0.05, -0.6, 0.05, -0.15, -0.6, -0.6, -0.3, -0.6, -0.3, 0.9, -0.3, -0.6, -0.1, -0.6
  ],
  pledge: [
    0.15, -0.6, -0.15, -0.1, -0.6, -0.6, -0.6, -0.6, -0.45, -0.2, 1, -0.6, 0, -0.6
  ],
  estimate: [
    -0.2, -0.6, -0.45, 0.05, -0.6, -0.6, -0.6, -0.6, -0.6, -0.6, -0.6, 0.95, -0.2, -0.6
  ],
  opine: [
    -0.15, -0.6, -0.6, -0.05, -0.6, -0.6, 0.45, -0.45, -0.6, -0.55, -0.6, -0.35, 0.5, -0.6
  ],
  ask: [-0.6, -0.6, -0.6, -0.15, -0.6, -0.6, -0.6, -0.6, 0.55, -0.6, -0.6, -0.6, -0.6, 1]
}

/** How well a stance fits the one that is asked, from -1 to 1. */
export function stanceFit(asked: Stance, found: Stance): number {
  return rows[asked][stances.indexOf(found)] ?? 0
}
