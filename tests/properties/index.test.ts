import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  type Article,
  type Attribution,
  createIndex,
  extractAttributions,
  type Index,
  loadIndex,
  normalizeArabic,
  type Span
} from '../../src/index.ts'
import {oddArticles, oddText} from './news.ts'

const runs = {numRuns: 60}

function indexOf(articles: readonly Article[]): Index {
  const index = createIndex()
  for (const article of articles) index.add(article)
  return index
}

function spansOf({cue, content, source, via}: Attribution): Span[] {
  const places = [source, ...via].flatMap(one => (one ? [one.mention, one.resolved] : []))
  return [cue, ...content, ...places].flatMap(span => span ?? [])
}

function holds(text: string, {start, end, text: quoted}: Span): boolean {
  return start < end && text.slice(start, end) === quoted
}

test('every span is what stands there, in paragraph and reading order', () => {
  fc.assert(
    fc.property(oddText, text => {
      const attributions = extractAttributions(text)
      const spans = attributions.flatMap(spansOf)
      expect(spans.filter(span => !holds(text, span))).toEqual([])
      const cues = attributions.map(({cue}) => cue.start)
      expect(cues).toEqual([...cues].sort((a, b) => a - b))
      expect(
        attributions.every(({confidence}) => confidence > 0 && confidence <= 1)
      ).toBe(true)
    }),
    runs
  )
})

test('the same text is read the same way twice', () => {
  fc.assert(
    fc.property(oddText, text => {
      expect(extractAttributions(text)).toEqual(extractAttributions(text))
      expect(normalizeArabic(normalizeArabic(text))).toBe(normalizeArabic(text))
    }),
    runs
  )
})

test('any question of any articles is answered from what stands in them', () => {
  fc.assert(
    fc.property(oddArticles, oddText, (articles, question) => {
      const index = indexOf(articles)
      const {passages, sources} = index.search(question)
      for (const {articleId, span, highlights, attributions, score} of passages) {
        const {text} = index.get(articleId) ?? {text: ''}
        const spans = [span, ...highlights, ...attributions.flatMap(spansOf)]
        expect(spans.filter(one => !holds(text, one))).toEqual([])
        expect(score).toBeGreaterThan(0)
      }
      expect(sources.every(({score, evidence}) => score > 0 && evidence.length > 0)).toBe(
        true
      )
      for (const list of [passages, sources]) {
        const scores = list.map(({score}) => score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }
    }),
    runs
  )
})

test('what is saved and loaded answers as before', () => {
  fc.assert(
    fc.property(oddArticles, oddText, (articles, question) => {
      const index = indexOf(articles)
      const loaded = loadIndex(JSON.stringify(index))
      expect(loaded.search(question)).toEqual(index.search(question))
      expect(loaded.compare(question)).toEqual(index.compare(question))
      expect(loaded.sources()).toEqual(index.sources())
    }),
    runs
  )
})

test('an article that comes and goes leaves no trace in the answers', () => {
  fc.assert(
    fc.property(oddArticles, oddText, oddText, (articles, text, question) => {
      const index = indexOf(articles)
      index.add({id: 'guest', text})
      index.remove('guest')
      expect(index.sources()).toEqual(indexOf(articles).sources())
      expect(index.search(question)).toEqual(indexOf(articles).search(question))
    }),
    runs
  )
})
