import {readFileSync} from 'node:fs'
import {afterAll, describe, expect, test} from 'vitest'
import {createIndex, extractAttributions} from '../src/index.ts'
import {
  addScores,
  aspects,
  f1,
  scoreAttributions,
  stanceAccuracy
} from './gold/attributions.ts'
import {readAnnotated, readQueries, toArticle} from './gold/corpus.ts'
import {scoreQuestions} from './gold/questions.ts'

type Figures = Readonly<Record<string, number>>
type Language = 'ar' | 'en'
type Part = 'attributions' | 'questions'
type Floors = Readonly<Record<Part, Readonly<Record<Language, Figures>>>>

/** Figures in percent that may only rise, while they are of as many marks or questions. */
const floors: Floors = JSON.parse(
  readFileSync(new URL('gold.floors.json', import.meta.url), 'utf8')
)
const articles = readAnnotated()
const queries = readQueries()
const report: string[] = []
const index = createIndex()
for (const article of articles) index.add(toArticle(article))

describe.each(['ar', 'en'] as const)('%s', language => {
  test('finds who said what at least as well as before', () => {
    const scores = articles
      .filter(article => article.language === language)
      .map(article => {
        const {text} = toArticle(article)
        return scoreAttributions(article, extractAttributions(text, {language}))
      })
    const score = addScores(scores)
    hold('attributions', language, score.marked, {
      ...Object.fromEntries(aspects.map(aspect => [aspect, f1(score, aspect)])),
      stance: stanceAccuracy(score)
    })
  })

  test('answers questions at least as well as before', () => {
    const {questions, ...figures} = scoreQuestions(index, articles, queries, language)
    hold('questions', language, questions, figures)
  })
})

afterAll(() => console.log(['', ...report, ''].join('\n')))

/** Expects no figure below its floor. */
function hold(part: Part, language: Language, total: number, figures: Figures): void {
  const shown = Object.entries(figures).map(
    ([name, value]) => `${name} ${value.toFixed(1)}`
  )
  report.push(`${language} ${part} (${total}): ${shown.join('  ')}`)
  const {of, ...known} = floors[part][language]
  expect(total, 'the corpus changed: measure again, and set these floors anew').toBe(of)
  const fallen = Object.entries(figures)
    .filter(([name, value]) => value < (known[name] ?? 0))
    .map(([name, value]) => `${name} ${value.toFixed(1)}, floor ${known[name]}`)
  expect(fallen, 'a change made answers worse').toEqual([])
  const risen = Object.entries(figures)
    .filter(([name, value]) => value > (known[name] ?? 0) + 3)
    .map(([name, value]) => `"${name}": ${(value - 1.5).toFixed(1)}`)
  if (risen.length > 0) {
    report.push(
      `  well above its floor; in tests/gold.floors.json, ${part}, ${language}: ` +
        risen.join(', ')
    )
  }
}
