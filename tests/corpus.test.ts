import {describe, expect, test} from 'vitest'
import {
  type AnnotatedArticle,
  type Place,
  readAnnotated,
  readQueries
} from './gold/corpus.ts'
import {filesUnder} from './house/files.ts'

const articles = readAnnotated()
const queries = readQueries()
const stances =
  'confirm deny announce report claim accuse condemn praise call warn pledge estimate opine ask'

describe.each(articles)('$id', article => {
  test('has what corpus/README.md asks of an article', () => {
    expect(article).toMatchObject({
      language: expect.stringMatching(/^(?:ar|en)$/u),
      publisher: expect.stringMatching(/\S/u),
      publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
      url: expect.stringMatching(/^https:\/\/example\.org\//u),
      licence: 'MIT',
      questions: []
    })
  })

  test('is plain text of whole paragraphs', () => {
    for (const paragraph of [article.title, ...article.paragraphs]) {
      expect(paragraph).toBe(paragraph.normalize('NFC').trim())
      expect(paragraph).not.toMatch(/[\r\n\p{Bidi_Control}\u{10000}-\u{10FFFF}]/u)
    }
  })

  test('marks words within the paragraph, to their ends', () => {
    expect(marksOf(article).filter(mark => !isWhole(mark))).toEqual([])
  })

  test('marks attributions in reading order, each with a known stance', () => {
    const cues = article.attributions.map(({p, cue}) => p * 100_000 + cue[0])
    expect(cues).toEqual([...cues].sort((a, b) => a - b))
    for (const {stance} of article.attributions)
      expect(stances.split(' ')).toContain(stance)
  })

  test('has the head of every source within it', () => {
    const astray = article.attributions.filter(
      ({source, head}) =>
        Boolean(source) !== Boolean(head) ||
        (source && head && (head[0] < source[0] || head[1] > source[1]))
    )
    expect(astray).toEqual([])
  })
})

test('a file is called by the id of its article', () => {
  const names = filesUnder('corpus/articles', '.json').map(({path}) => path)
  expect(names).toEqual(articles.map(({id}) => `corpus/articles/${id}.json`))
})

test('there are the articles and questions that floors are worth having for', () => {
  const count = (language: string): number =>
    articles.filter(article => article.language === language).length
  expect(count('ar')).toBeGreaterThanOrEqual(12)
  expect(count('en')).toBeGreaterThanOrEqual(6)
  expect(queries.length).toBeGreaterThanOrEqual(60)
  const arabic = queries.filter(({lang}) => lang === 'ar').length
  expect(Math.abs(queries.length - 2 * arabic)).toBeLessThan(queries.length / 10)
})

test('questions are told apart by their ids and words', () => {
  expect(new Set(queries.map(({id}) => id)).size).toBe(queries.length)
  expect(new Set(queries.map(({q}) => q)).size).toBe(queries.length)
})

test.each(queries)('$id is answered where it says', ({answers}) => {
  expect(answers.length).toBeGreaterThan(0)
  for (const {article: id, p, sources} of answers) {
    const article = articles.find(one => one.id === id)
    expect(article, id).toBeDefined()
    expect(p.length).toBeGreaterThan(0)
    expect(p.filter(paragraph => article?.paragraphs[paragraph] === undefined)).toEqual(
      []
    )
    const absent = sources.filter(
      source => !article?.paragraphs.some(paragraph => paragraph.includes(source))
    )
    expect(absent, id).toEqual([])
  }
})

interface Mark {
  readonly text: string
  readonly place: Place
  readonly paragraph: string
}

function marksOf({paragraphs, attributions}: AnnotatedArticle): Mark[] {
  return attributions.flatMap(({p, cue, content, source, head, resolved, via}) => {
    const here = [cue, ...content, source, head, via].flatMap(place =>
      place ? [{place, p}] : []
    )
    const there = resolved
      ? [{place: [resolved[1], resolved[2]] as const, p: resolved[0]}]
      : []
    return [...here, ...there].map(({place, p: number}) => {
      const paragraph = paragraphs[number] ?? ''
      return {text: paragraph.slice(...place), place, paragraph}
    })
  })
}

/** Whether a mark is within its paragraph, and ends with a word; it may begin after a clitic. */
function isWhole({text, place: [start, end], paragraph}: Mark): boolean {
  const cutsWord =
    /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(paragraph.slice(end))
  return (
    start >= 0 &&
    end <= paragraph.length &&
    text !== '' &&
    text === text.trim() &&
    !cutsWord
  )
}
