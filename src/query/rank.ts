import type {IndexedPassage} from '../engine/engine.ts'
import type {Attribution} from '../types.ts'
import type {Coverage, Matcher} from './match-article.ts'
import type {Question} from './read-question.ts'
import {stanceFit, weights} from './weights.ts'

/** What an answer is judged by; see `weights`. */
export type Feature = Exclude<keyof typeof weights, 'speaker' | 'verb' | 'year'>

/** The features of an answer that are not zero. */
export type Features = Readonly<Partial<Record<Feature, number>>>

/** A paragraph of an article that may answer. */
export interface Candidate {
  readonly passage: IndexedPassage
  readonly coverage: Coverage
  /** The engine's score, the best passage's being 1. */
  readonly engine: number
}

const digits = /\p{Nd}/u

/** What speaks for a paragraph, whoever speaks in it. */
export function paragraphFeatures({coverage, engine}: Candidate): Features {
  return {
    article: coverage.article,
    title: coverage.title,
    paragraph: coverage.paragraph,
    passage: engine
  }
}

/** What speaks for an attribution as the answer. */
export function attributionFeatures(
  question: Question,
  matcher: Matcher,
  candidate: Candidate,
  coverage: Coverage,
  attribution: Attribution
): Features {
  const {source, stance, negated, content} = attribution
  const names = source ? `${source.name} ${source.role ?? ''}` : ''
  const [asked] = question.stances
  const asksWho = question.intent === 'who'
  return {
    ...paragraphFeatures({...candidate, coverage}),
    near: coverage.near,
    content: coverage.content,
    stance: asked === undefined ? 0 : stanceFit(asked, stance),
    named: source && question.speakerNamed ? matcher.speakerShare(names) : 0,
    type: source && source.type === question.sourceType ? 1 : 0,
    negated: negated === question.negated ? 0 : 1,
    nobody: source ? 0 : 1,
    topicSource: asksWho && source ? matcher.topicShare(names) : 0,
    number:
      question.intent === 'howmany' && content.some(({text}) => digits.test(text)) ? 1 : 0
  }
}

/** How well an answer fits, by its features. */
export function scoreOf(features: Features): number {
  let score = 0
  for (const [feature, value] of Object.entries(features)) {
    score += weights[feature as Feature] * value
  }
  // Sums taken in another order differ in the last digits; ranks must not.
  return Math.round(score * 1e9) / 1e9
}
