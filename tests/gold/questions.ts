import type {Index, LanguageCode, SearchResult} from '../../src/index.ts'
import {headsAt} from './attributions.ts'
import {namesThem} from './compare.ts'
import {type AnnotatedArticle, type Place, type Query, toArticle} from './corpus.ts'

/** Parts of the questions, in percent. */
export interface QuestionScore {
  readonly questions: number
  /** Somebody who answers is named first; among the first three. */
  readonly 'who@1': number
  readonly 'who@3': number
  /** A paragraph that answers comes first; among the first five. */
  readonly 'passage@1': number
  readonly 'passage@5': number
}

/** Asks all questions of one language of an index of the articles. */
export function scoreQuestions(
  index: Index,
  articles: readonly AnnotatedArticle[],
  queries: readonly Query[],
  language: LanguageCode
): QuestionScore {
  const asked = queries.filter(({lang}) => lang === language)
  return scoreAnswers(
    articles,
    asked.map(query => ({query, result: index.search(query.q)}))
  )
}

/** A question with the answer that it got. */
export interface Answered {
  readonly query: Query
  readonly result: SearchResult
}

/** Scores answers to questions. */
export function scoreAnswers(
  articles: readonly AnnotatedArticle[],
  answered: readonly Answered[]
): QuestionScore {
  const part = (holds: (query: Query, result: SearchResult) => boolean): number =>
    (100 * answered.filter(({query, result}) => holds(query, result)).length) /
    answered.length
  const passageWithin =
    (first: number) =>
    (query: Query, {passages}: SearchResult): boolean =>
      passages
        .slice(0, first)
        .some(({articleId, paragraph}) =>
          query.answers.some(
            ({article, p}) => article === articleId && p.includes(paragraph)
          )
        )
  const sourceWithin =
    (first: number) =>
    (query: Query, {sources}: SearchResult): boolean =>
      sources.slice(0, first).some(answer => isAnswer(articles, query, answer))
  return {
    questions: answered.length,
    'who@1': part(sourceWithin(1)),
    'who@3': part(sourceWithin(3)),
    'passage@1': part(passageWithin(1)),
    'passage@5': part(passageWithin(5))
  }
}

/** Whether a source is one that answers, and speaks in the article that says so. */
function isAnswer(
  articles: readonly AnnotatedArticle[],
  query: Query,
  {source, evidence}: SearchResult['sources'][number]
): boolean {
  return query.answers.some(answer => {
    const article = articles.find(({id}) => id === answer.article)
    if (!article || !evidence.some(({articleId}) => articleId === answer.article)) {
      return false
    }
    const {text} = toArticle(article)
    const places = answer.sources.map((form): Place => {
      const at = text.indexOf(form)
      return [at, at + form.length]
    })
    return namesThem(source.name, headsAt(article, places), answer.sources)
  })
}
