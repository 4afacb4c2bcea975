import {readdirSync, readFileSync} from 'node:fs'
import type {Article, LanguageCode, Quotation, Stance} from '../../src/index.ts'

/** Where something stands, in offsets: half open, in UTF-16 units. */
export type Place = readonly [start: number, end: number]

/** An article as corpus/README.md describes it; places count within their paragraphs. */
export interface AnnotatedArticle {
  readonly id: string
  readonly title: string
  readonly language: LanguageCode
  readonly publisher: string
  readonly author?: string
  readonly publishedAt: string
  readonly url: string
  readonly licence: string
  readonly paragraphs: readonly string[]
  readonly attributions: readonly AnnotatedAttribution[]
  readonly questions: readonly never[]
}

export interface AnnotatedAttribution {
  readonly p: number
  readonly cue: Place
  readonly kind: Quotation
  readonly stance: Stance
  readonly negated: boolean
  readonly content: readonly Place[]
  readonly source?: Place
  readonly head?: Place
  readonly resolved?: readonly [paragraph: number, start: number, end: number]
  readonly via?: Place
}

/** A question of corpus/queries.jsonl. */
export interface Query {
  readonly id: string
  readonly q: string
  readonly lang: LanguageCode
  readonly type: 'who' | 'what' | 'howmany'
  readonly stance?: Stance
  readonly answers: readonly {
    readonly article: string
    readonly p: readonly number[]
    readonly sources: readonly string[]
  }[]
}

const corpus = new URL('../../corpus/', import.meta.url)
const between = '\n\n'

/** The articles of the corpus, by their ids. */
export function readAnnotated(): AnnotatedArticle[] {
  const folder = new URL('articles/', corpus)
  return readdirSync(folder)
    .sort()
    .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
}

export function readQueries(): Query[] {
  const text = readFileSync(new URL('queries.jsonl', corpus), 'utf8')
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}

/** The article that an index takes: paragraphs stand apart by a blank line. */
export function toArticle(annotated: AnnotatedArticle): Article {
  const {id, title, language, publisher, author, publishedAt, url, paragraphs} = annotated
  const text = paragraphs.join(between)
  return {id, title, language, publisher, author, publishedAt, url, text}
}

/** Where each paragraph begins in the article's text. */
export function paragraphStarts({paragraphs}: AnnotatedArticle): number[] {
  let at = 0
  return paragraphs.map(paragraph => {
    const start = at
    at += paragraph.length + between.length
    return start
  })
}
