import {describe, expect, test} from 'vitest'
import {createIndex, toCitations} from '../../src/index.ts'

const index = createIndex()
index.add({
  id: 'a',
  url: 'https://example.org/a',
  text: [
    'وقال سامر كوتلان إن القوّات وصلت إلى الجزيرة على دفعات منذ مطلع الشهر.',
    'ونفت تمارا زيلفين أن تكون الزوارق قد اقتربت من الساحل الغربي.'
  ].join('\n')
})

describe('a quotation', () => {
  test.each([
    ['القوّات وصلت إلى الجزيرة', 'exact'],
    ['«القوات وصلت إلى الجزيرة…»', 'exact'],
    ['القوات وصلت الى الجزيره', 'folded'],
    ['القوات وصلت إلى الجزيرة الزوارق قد اقتربت من الساحل', 'stitched'],
    ['القوات غادرت الجزيرة إلى غير رجعة', 'absent'],
    ['', 'absent']
  ])('%s is %s', (quote, verdict) => {
    expect(index.verify(quote).verdict).toBe(verdict)
  })

  test('of another is misattributed', () => {
    const quote = 'وصلت إلى الجزيرة على دفعات'
    expect(index.verify(quote, {source: 'كوتلان'}).verdict).toBe('exact')
    const {verdict, places} = index.verify(quote, {source: 'زيلفين'})
    expect(verdict).toBe('misattributed')
    expect(places[0]?.attribution?.source?.name).toBe('سامر كوتلان')
  })

  test('put together of what others said is misattributed', () => {
    const quote = 'القوات وصلت إلى الجزيرة الزوارق قد اقتربت من الساحل'
    expect(index.verify(quote, {source: 'كوتلان'}).verdict).toBe('misattributed')
    const own = 'القوات وصلت إلى الجزيرة منذ مطلع الشهر'
    expect(index.verify(own, {source: 'كوتلان'}).verdict).toBe('stitched')
  })

  test('is not of a source that is said not to have said it', () => {
    const denied = createIndex()
    denied.add({id: 'a', text: 'ولم يؤكد سامر كوتلان أن القوات وصلت إلى الجزيرة.'})
    const {verdict} = denied.verify('القوات وصلت إلى الجزيرة', {source: 'كوتلان'})
    expect(verdict).toBe('misattributed')
  })

  test('is shown where it stands', () => {
    for (const {articleId, span} of index.verify('الساحل الغربي').places) {
      expect(index.get(articleId)?.text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  test('must be a string', () => {
    expect(() => index.verify(7 as never)).toThrow(/string/u)
    expect(() => index.verify('a', {sorce: 'b'} as never)).toThrow(/`source`/u)
  })
})

test('citations say who, what and where', () => {
  const [first] = toCitations(index.search('من نفى اقتراب الزوارق؟'))
  expect(first).toMatchObject({
    who: 'تمارا زيلفين',
    stance: 'deny',
    negated: false,
    articleId: 'a',
    url: 'https://example.org/a',
    publishedAt: null
  })
  expect(first?.quote).toContain('الزوارق')
  const {text = ''} = index.get('a') ?? {}
  for (const {span, spans} of toCitations(index.search('الجزيرة'))) {
    for (const {start, end, text: cited} of [span, ...spans]) {
      expect(text.slice(start, end)).toBe(cited)
    }
  }
})
