import type {IndexedPassage} from '../engine/engine.ts'
import type {Attribution, Source, SourceType, Span} from '../types.ts'
import type {Coverage, Matcher} from './match-article.ts'
import type {Question} from './read-question.ts'
import {sharpness, sourceWeights, stanceFit, typeKin, weights} from './weights.ts'

/** What an answer is judged by; see `weights`. */
export type Feature = keyof typeof weights

/** The features of an answer that are not zero. */
export type Features = Readonly<Partial<Record<Feature, number>>>

/** What somebody is judged by as the answer; see `sourceWeights`. */
export type SourceFeatures = Readonly<Record<keyof typeof sourceWeights, number>>

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
    rare: coverage.rare,
    title: coverage.title,
    passage: engine
  }
}

/**
 * Whom an attribution names as the answer to a question: its source, or whom it came through if that
 * is asked. «لم تؤكد» never answers who confirmed.
 */
export function answeringSource(
  question: Question,
  attribution: Attribution
): Source | null {
  const {source, via, negated} = attribution
  const {intent, sourceType, through} = question
  if (intent === 'who' && negated && !question.negated) return null
  const carrier =
    via.find(({type}) => sourceType === undefined || type === sourceType) ?? null
  const own = source?.type === 'media' ? source : null
  if (through) return carrier ?? own
  // A newspaper that is asked for may only have carried what another said.
  return sourceType === 'media' ? (own ?? carrier ?? source) : source
}

/** What speaks for an attribution that names somebody as the answer. */
export function attributionFeatures(
  question: Question,
  matcher: Matcher,
  candidate: Candidate,
  coverage: Coverage,
  attribution: Attribution,
  answer: Source | null
): Features {
  const {source, stance, negated, content, quotation} = attribution
  const [asked] = question.stances
  const fit = asked === undefined ? 0 : stanceFit(asked, stance)
  return {
    article: coverage.article,
    rare: coverage.rare,
    title: coverage.title,
    passage: candidate.engine,
    near: coverage.near,
    far: coverage.far,
    content: coverage.content,
    verb: coverage.verb,
    stance: fit,
    act: asked !== undefined && fit < 1 && matcher.makes(asked, content) ? 1 : 0,
    named: source && question.speakerNamed ? matcher.speakerShare(source) : 0,
    type: typeFit(question.sourceType, answer?.type),
    negated: negated === question.negated ? 0 : 1,
    nobody: answer ? 0 : 1,
    direct: quotation === 'direct' ? 1 : 0,
    number:
      question.intent === 'howmany' && content.some(({text}) => digits.test(text))
        ? 1
        : 0,
    length: Math.log1p(lengthOf(content))
  }
}

/**
 * What speaks for somebody as the answer, besides what speaks for the attribution that names them.
 *
 * @param crowd How many attributions the article has.
 */
export function sourceFeatures(
  matcher: Matcher,
  {name, type, mention}: Source,
  crowd: number
): SourceFeatures {
  const proper = matcher.properName(name)
  return {
    echo: matcher.echoOf(proper),
    media: type === 'media' ? 1 : 0,
    document: type === 'document' ? 1 : 0,
    unnamed: mention ? 0 : 1,
    fullness: Math.log1p(proper.length),
    crowd: Math.log1p(crowd)
  }
}

function lengthOf(content: readonly Span[]): number {
  let length = 0
  for (const {start, end} of content) length += end - start
  return length
}

/** How well somebody of a type answers where one is asked for. */
function typeFit(asked: SourceType | undefined, found: SourceType | undefined): number {
  if (asked === undefined || found === undefined) return 0
  return asked === found ? 1 : (typeKin[asked]?.[found] ?? 0)
}

/** How well an answer fits, by its features. */
export function scoreOf(features: Features): number {
  return rounded(weighted(features, weights))
}

/** How well somebody answers whom an attribution of a score names. */
export function sourceScoreOf(score: number, features: SourceFeatures): number {
  return rounded(score + weighted(features, sourceWeights))
}

/**
 * What several scores amount to that speak for the same: a little more than the best of them, if
 * others come near it (log-sum-exp).
 */
export function pooled(scores: readonly number[]): number {
  const best = Math.max(...scores)
  let sum = 0
  for (const score of scores) sum += Math.exp((score - best) * sharpness)
  return rounded(best + Math.log(sum) / sharpness)
}

function weighted<Name extends string>(
  features: Readonly<Partial<Record<Name, number>>>,
  by: Readonly<Record<Name, number>>
): number {
  let sum = 0
  for (const feature in features) sum += by[feature] * (features[feature] ?? 0)
  return sum
}

/** Sums taken in another order differ in the last digits; ranks must not. */
function rounded(score: number): number {
  return Math.round(score * 1e9) / 1e9
}
