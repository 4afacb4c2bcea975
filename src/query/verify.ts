import type {IndexedPassage} from '../engine/engine.ts'
import {words} from '../text/words.ts'
import type {Attribution, Source, Span} from '../types.ts'
import type {Library} from './answer.ts'
import {exactForm} from './exact.ts'
import {plainUnits} from './plan.ts'

/**
 * How a quotation stands to the articles of an index.
 *
 * - `exact`: letter for letter
 * - `folded`: the same words in another spelling, with or without marks
 * - `stitched`: put together from stretches of one article
 * - `misattributed`: its words are there, put together or not, but another says them than was asked
 * - `absent`: its words are not there
 */
export type Verdict = 'exact' | 'folded' | 'stitched' | 'misattributed' | 'absent'

/** A stretch of an article that shows how a quotation stands. */
export interface QuotedPlace {
  readonly articleId: string
  readonly paragraph: number
  readonly span: Span
  /** Who says it there; `null` where nobody is credited with it. */
  readonly attribution: Attribution | null
}

/** What `verify` found. */
export interface Verification {
  readonly verdict: Verdict
  /** In reading order for a stitched quotation, else the best first. */
  readonly places: readonly QuotedPlace[]
}

/** How many passages are read for a quotation. */
const mostPassages = 60
/** The fewest words that a stretch of a stitched quotation has, and the most stretches. */
const shortestStretch = 3
const mostStretches = 5

/** Says whether a source is the one a quotation is asked of. */
type IsWanted = (source: Source) => boolean

/** Tells whether a quotation stands in the articles, and whether a source says it there. */
export function verifyQuote(
  library: Library,
  quote: string,
  isWanted: IsWanted | undefined
): Verification {
  const asked = words(quote)
  const wanted = asked.map(({text}) => text)
  const hits = library.engine.match({
    units: plainUnits(library.reading.analyser, asked),
    limit: mostPassages
  })
  const passages = hits.map(({passage}) => passage)
  const whole = passages.flatMap(passage => {
    const span = findRun(passage, wanted)
    return span ? [placeOf(library, passage, span, isWanted)] : []
  })
  if (whole.length === 0) {
    const places = stitch(library, passages, wanted, isWanted)
    if (places.length === 0) return {verdict: 'absent', places}
    const verdict = places.every(place => isSaidBy(place, isWanted))
    return {verdict: verdict ? 'stitched' : 'misattributed', places}
  }
  const right = whole.filter(place => isSaidBy(place, isWanted))
  if (right.length === 0) return {verdict: 'misattributed', places: whole}
  // Marks around a quotation are not of it.
  const exact = exactForm(quote.slice(asked[0]?.start, asked.at(-1)?.end))
  const verbatim = right.filter(({span}) => exactForm(span.text) === exact)
  return verbatim.length > 0
    ? {verdict: 'exact', places: verbatim}
    : {verdict: 'folded', places: right}
}

function isSaidBy({attribution}: QuotedPlace, isWanted: IsWanted | undefined): boolean {
  if (!isWanted) return true
  return attribution ? isWantedSaying(attribution, isWanted) : false
}

/** «لم يقل الوزير إن …» is no saying of the minister's. */
function isWantedSaying({source, negated}: Attribution, isWanted: IsWanted): boolean {
  return source !== null && !negated && isWanted(source)
}

/** Puts a quotation together from stretches of one article, each as long as can be; none where it cannot. */
function stitch(
  library: Library,
  passages: readonly IndexedPassage[],
  wanted: readonly string[],
  isWanted: IsWanted | undefined
): QuotedPlace[] {
  for (const articleId of new Set(passages.map(passage => passage.articleId))) {
    const own = library.engine.passagesOf(articleId)
    const places: QuotedPlace[] = []
    let from = 0
    while (from < wanted.length && places.length < mostStretches) {
      let best: {passage: IndexedPassage; span: Span; length: number} | undefined
      for (const passage of own) {
        const run = longestRun(passage, wanted, from)
        if (run && run.length > (best?.length ?? 0)) best = {passage, ...run}
      }
      if (!best || best.length < Math.min(shortestStretch, wanted.length - from)) break
      places.push(placeOf(library, best.passage, best.span, isWanted))
      from += best.length
    }
    if (from === wanted.length && places.length > 1) return places
  }
  return []
}

/** Where a quotation stands, with who says it: the source asked for, if it is one of several. */
function placeOf(
  library: Library,
  passage: IndexedPassage,
  span: Span,
  isWanted: IsWanted | undefined
): QuotedPlace {
  const {articleId, paragraph} = passage
  const covering = (library.articles.get(articleId)?.attributions ?? [])
    .filter(({content}) => 2 * sharedSize(content, span) >= span.end - span.start)
    // Of contents within contents, the innermost says whose words they are.
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .map(attribution => library.identify(articleId, attribution))
  const asked = isWanted && covering.find(one => isWantedSaying(one, isWanted))
  return {articleId, paragraph, span, attribution: asked ?? covering[0] ?? null}
}

/** How much of a span contents cover. */
function sharedSize(content: readonly Span[], span: Span): number {
  return content.reduce((sum, {start, end}) => {
    const both = Math.min(end, span.end) - Math.max(start, span.start)
    return sum + Math.max(0, both)
  }, 0)
}

function sizeOf({content}: Attribution): number {
  return content.reduce((sum, {start, end}) => sum + end - start, 0)
}

function findRun(passage: IndexedPassage, wanted: readonly string[]): Span | undefined {
  const run = wanted.length > 0 ? longestRun(passage, wanted, 0) : undefined
  return run?.length === wanted.length ? run.span : undefined
}

/** The longest stretch of a passage that has the wanted words from `from` on. */
function longestRun(
  passage: IndexedPassage,
  wanted: readonly string[],
  from: number
): {span: Span; length: number} | undefined {
  const {start: offset, text} = passage.span
  const found = words(text)
  let best: {at: number; length: number} | undefined
  for (let at = 0; at < found.length; at++) {
    let length = 0
    while (
      from + length < wanted.length &&
      found[at + length]?.text === wanted[from + length]
    ) {
      length++
    }
    if (length > (best?.length ?? 0)) best = {at, length}
  }
  if (!best) return undefined
  const start = found[best.at]?.start ?? 0
  const end = found[best.at + best.length - 1]?.end ?? start
  return {
    span: {start: offset + start, end: offset + end, text: text.slice(start, end)},
    length: best.length
  }
}
