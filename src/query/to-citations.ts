import type {SearchResult, Span, Stance} from '../types.ts'

/** A compact record of who said what where, for a prompt or a footnote. */
export interface Citation {
  /** Who says it; `null` where the passage credits nobody. */
  readonly who: string | null
  readonly role: string | null
  readonly stance: Stance | null
  /** The article says that they did not. */
  readonly negated: boolean
  /** Through whom it came, nearest first. */
  readonly via: readonly string[]
  /** What is credited, or the passage where nobody is credited. */
  readonly quote: string
  /** From the first character of the quote to its last, in the article's text. */
  readonly span: Span
  /** Each stretch of the quote: what stands between is not credited to the source. */
  readonly spans: readonly Span[]
  readonly articleId: string
  readonly url: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
}

/** One citation for each passage of a result: what its best attribution says. */
export function toCitations(result: SearchResult): Citation[] {
  return result.passages.map(passage => {
    const [best] = passage.attributions
    const spans = best && best.content.length > 0 ? best.content : [passage.span]
    const start = Math.min(...spans.map(span => span.start))
    const end = Math.max(...spans.map(span => span.end))
    const offset = passage.span.start
    const text = passage.span.text.slice(start - offset, end - offset)
    return {
      who: best?.source?.name ?? null,
      role: best?.source?.role ?? null,
      stance: best?.stance ?? null,
      negated: best?.negated ?? false,
      via: best?.via.map(({name}) => name) ?? [],
      quote: spans.map(({text}) => text).join(' … '),
      span: {start, end, text},
      spans,
      articleId: passage.articleId,
      url: passage.url ?? null,
      publisher: passage.publisher ?? null,
      publishedAt: passage.publishedAt ?? null
    }
  })
}
