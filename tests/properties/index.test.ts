import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  type Article,
  type Attribution,
  createIndex,
  extractAttributions,
  type Index,
  loadIndex,
  normalizeArabic,
  type Passage,
  type Span,
  toCitations
} from '../../src/index.ts'
import found from './found.json' with {type: 'json'}
import {oddArticles, oddQuestion, oddText} from './news.ts'
import {runs} from './runs.ts'

const inputs = runs(60)

function indexOf(articles: readonly Article[]): Index {
  const index = createIndex()
  for (const article of articles) index.add(article)
  return index
}

function spansOf({cue, content, source, via}: Attribution): Span[] {
  const places = [source, ...via].flatMap(one => (one ? [one.mention, one.resolved] : []))
  return [cue, ...content, ...places].flatMap(span => span ?? [])
}

function expectToHold(text: string, spans: readonly Span[]): void {
  for (const {start, end, text: quoted} of spans) {
    if (start >= end || text.slice(start, end) !== quoted) {
      expect.fail(`${start}-${end} is not «${quoted}» in ${JSON.stringify(text)}`)
    }
  }
}

function inOrder(places: readonly number[]): boolean {
  return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))
}

/** Where the paragraphs of a text stand: lines with something to see. */
function paragraphsOf(text: string): {start: number; end: number}[] {
  return [...text.matchAll(/[^\n\v\f\r\u0085\u2028\u2029]+/gu)]
    .filter(([line]) => line.trim() !== '')
    .map(({0: line, index}) => ({start: index, end: index + line.length}))
}

function expectSoundAttributions(text: string): void {
  const attributions = extractAttributions(text)
  const paragraphs = paragraphsOf(text)
  expect(inOrder(attributions.map(({cue}) => cue.start))).toBe(true)
  for (const attribution of attributions) {
    expectToHold(text, spansOf(attribution))
    const {cue, content, confidence, paragraph} = attribution
    const place = paragraphs[paragraph]
    expect(cue.start >= (place?.start ?? Infinity)).toBe(true)
    expect(cue.end <= (place?.end ?? 0)).toBe(true)
    // Contents come in reading order, and none lies in another.
    expect(content.every(({start}, at) => start >= (content[at - 1]?.end ?? 0))).toBe(
      true
    )
    expect(confidence > 0 && confidence <= 1).toBe(true)
  }
  expect(extractAttributions(text)).toEqual(attributions)
}

function expectSoundForm(text: string): void {
  const once = normalizeArabic(text)
  expect(normalizeArabic(once)).toBe(once)
}

function expectSoundAnswers(articles: readonly Article[], question: string): void {
  const index = indexOf(articles)
  const result = index.search(question)
  for (const {articleId, span, highlights, attributions, score} of result.passages) {
    const {text} = index.get(articleId) ?? {text: ''}
    expectToHold(text, [span, ...highlights, ...attributions.flatMap(spansOf)])
    expect(
      highlights.every(({start, end}) => start >= span.start && end <= span.end)
    ).toBe(true)
    expect(score).toBeGreaterThan(0)
  }
  for (const {score, evidence} of result.sources) {
    expect(score > 0 && evidence.length > 0).toBe(true)
  }
  for (const list of [result.passages, result.sources]) {
    expect(inOrder(list.map(({score}) => -score))).toBe(true)
  }
  for (const {articleId, spans} of toCitations(result)) {
    expectToHold(index.get(articleId)?.text ?? '', spans)
  }
  for (const {articleId, span} of index.verify(question).places) {
    expectToHold(index.get(articleId)?.text ?? '', [span])
  }
  index.compare(question)
}

/** Everything that an index tells, in a form that does not depend on the order of ties. */
function tell(index: Index, question: string): unknown {
  const {passages, sources} = index.search(question, {limit: 100})
  const place = ({articleId, paragraph, score}: Passage): string =>
    `${score.toFixed(6)} ${articleId} ${paragraph}`
  return {
    passages: passages.map(place).sort(),
    sources: sources.map(({source, score}) => `${score.toFixed(6)} ${source.id}`).sort(),
    all: index.sources()
  }
}

describe('on any text', () => {
  test.each(found.texts)('found before: %j', text => {
    expectSoundAttributions(text)
    expectSoundForm(text)
  })

  test('every span is what stands there, in paragraph and reading order', () => {
    fc.assert(fc.property(oddText, expectSoundAttributions), inputs)
  })

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(oddText, expectSoundForm), inputs)
  })
})

describe('on any articles and question', () => {
  test.each(found.questions)('found before: %j', ({texts, question}) => {
    const articles = texts.map((text, at) => ({id: `article ${at}`, text}))
    expectSoundAnswers(articles, question)
  })

  test('answers are made of what stands in the articles', () => {
    fc.assert(fc.property(oddArticles, oddQuestion, expectSoundAnswers), inputs)
  })

  test('what is saved and loaded answers as before', () => {
    fc.assert(
      fc.property(oddArticles, oddQuestion, (articles, question) => {
        const index = indexOf(articles)
        const loaded = loadIndex(JSON.stringify(index))
        expect(loaded.search(question)).toEqual(index.search(question))
        expect(loaded.compare(question)).toEqual(index.compare(question))
        expect(loaded.sources()).toEqual(index.sources())
      }),
      inputs
    )
  })

  test('an article that comes and goes leaves no trace in the answers', () => {
    fc.assert(
      fc.property(oddArticles, oddText, oddQuestion, (articles, text, question) => {
        const index = indexOf(articles)
        index.add({id: 'guest', text})
        index.replace({id: 'guest', text: `${text} ${question}`})
        index.remove('guest')
        expect(index.sources()).toEqual(indexOf(articles).sources())
        expect(index.search(question)).toEqual(indexOf(articles).search(question))
      }),
      inputs
    )
  })

  test('the order of adding changes no answer', () => {
    fc.assert(
      fc.property(oddArticles, oddQuestion, (articles, question) => {
        const backwards = indexOf([...articles].reverse())
        expect(tell(backwards, question)).toEqual(tell(indexOf(articles), question))
      }),
      inputs
    )
  })
})
