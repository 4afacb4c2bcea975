import type {Attribution, Span} from 'isnad'
import type {ArticleHead} from './protocol.ts'
import {withoutControls} from './show-text.ts'
import {webAddress} from './view/article-line.ts'
import type {Words} from './words/words.ts'

/** How many words at either end a link to a long quotation names. */
const wordsAtEnds = 4
const longQuotation = 12

/** A citation for a footnote: the quotation, who says it, and exactly where it stands. */
export function citationOf(
  words: Words,
  article: ArticleHead,
  place: {readonly paragraph: Span; readonly number: number},
  attribution: Attribution | undefined
): string {
  const quoted = attribution?.content.length ? attribution.content : [place.paragraph]
  const [first, last] = [quoted[0] ?? place.paragraph, quoted.at(-1) ?? place.paragraph]
  const quote = quoted.map(({text}) => text.trim()).join(' … ')
  const said = attribution && [
    attribution.source?.name ?? words.unnamed,
    attribution.negated
      ? words.not(words.stances[attribution.stance])
      : words.stances[attribution.stance],
    attribution.via.length > 0
      ? words.via(attribution.via.map(({name}) => name).join(' ← '))
      : ''
  ]
  const published = [
    article.publisher,
    article.title,
    article.publishedAt && words.date(article.publishedAt)
  ]
  const lines = [
    words.language === 'ar' ? `«${quote}»` : `“${quote}”`,
    said?.filter(Boolean).join(', '),
    published.filter(Boolean).join(', '),
    words.cited(place.number + 1, first.start, last.end, article.id),
    linkTo(article.url, first.text)
  ]
  return withoutControls(lines.filter(Boolean).join('\n'))
}

/** A link that opens the article at the quotation, where browsers know text fragments. */
function linkTo(url: string, quote: string): string {
  const address = webAddress(url)
  if (!address) return ''
  const all = withoutControls(quote).trim().split(/\s+/u)
  const ends =
    all.length > longQuotation
      ? [all.slice(0, wordsAtEnds), all.slice(-wordsAtEnds)]
      : [all]
  // A dash and a comma mean something in a text fragment.
  const fragment = ends
    .map(list => encodeURIComponent(list.join(' ')).replaceAll('-', '%2D'))
    .join(',')
  address.hash = address.hash || `:~:text=${fragment}`
  return address.href
}
