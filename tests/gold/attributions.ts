import type {Attribution, Span} from '../../src/index.ts'
import {agreement, namesThem, shared, sum, wordAgreement} from './compare.ts'
import {
  type AnnotatedArticle,
  type AnnotatedAttribution,
  type Place,
  paragraphStarts,
  toArticle
} from './corpus.ts'

/**
 * What is asked of an attribution that was found:
 *
 * - detection: one is marked there; their cues meet, or half of their contents;
 * - mention: the words at the cue that name the source, its indispensable part whole, or none
 *   where there are none;
 * - who: its source is named so that a reader knows who it is, or left out where nobody is told;
 * - content: the words that are credited;
 * - relation: who and content.
 */
export const aspects = ['detection', 'mention', 'who', 'content', 'relation'] as const
type Aspect = (typeof aspects)[number]
type Judged = Exclude<Aspect, 'detection'>

/** What was right, of what is marked and of what was found. */
export interface AttributionScore {
  readonly marked: number
  readonly found: number
  readonly right: Readonly<Record<Aspect, number>>
  /** Among those detected. */
  readonly stanceRight: number
}

/** An annotated attribution in offsets of the article's text. */
interface Marked {
  readonly annotation: AnnotatedAttribution
  readonly cue: Place
  readonly content: readonly Place[]
  readonly source: Place | null
  readonly head: Place | null
  readonly resolved: Place | null
}

/** Compares what was found in an article with what is marked there. */
export function scoreAttributions(
  article: AnnotatedArticle,
  found: readonly Attribution[]
): AttributionScore {
  const {text} = toArticle(article)
  const marked = placeMarks(article)
  const pairs = pairUp(marked, found)
  const judged = pairs.map(([mark, attribution]) =>
    judge(text, marked, mark, attribution)
  )
  const count = (aspect: Judged): number => judged.filter(one => one[aspect]).length
  return {
    marked: marked.length,
    found: found.length,
    right: {
      detection: pairs.length,
      mention: count('mention'),
      who: count('who'),
      content: count('content'),
      relation: count('relation')
    },
    stanceRight: pairs.filter(([{annotation}, {stance}]) => annotation.stance === stance)
      .length
  }
}

/** Adds scores of several articles. */
export function addScores(scores: readonly AttributionScore[]): AttributionScore {
  const total = (of: (score: AttributionScore) => number): number => sum(scores.map(of))
  return {
    marked: total(({marked}) => marked),
    found: total(({found}) => found),
    right: {
      detection: total(({right}) => right.detection),
      mention: total(({right}) => right.mention),
      who: total(({right}) => right.who),
      content: total(({right}) => right.content),
      relation: total(({right}) => right.relation)
    },
    stanceRight: total(({stanceRight}) => stanceRight)
  }
}

/** F1, in percent: what is missed counts as much as what is invented. */
export function f1({marked, found, right}: AttributionScore, aspect: Aspect): number {
  return (200 * right[aspect]) / (marked + found)
}

/** How many of the detected have the right stance, in percent. */
export function stanceAccuracy({right, stanceRight}: AttributionScore): number {
  return (100 * stanceRight) / right.detection
}

/** The indispensable names of whoever is fully named at a place of the text. */
export function headsAt(article: AnnotatedArticle, places: readonly Place[]): string[] {
  const {text} = toArticle(article)
  return placeMarks(article)
    .flatMap(({head}) => (head ? [head] : []))
    .filter(head => places.some(place => shared(head, place) > 0))
    .map(([start, end]) => text.slice(start, end))
}

function placeMarks(article: AnnotatedArticle): Marked[] {
  const starts = paragraphStarts(article)
  const move = ([start, end]: Place, paragraph: number): Place => {
    const at = starts[paragraph] ?? 0
    return [at + start, at + end]
  }
  return article.attributions.map(annotation => {
    const {p, cue, content, source, head, resolved} = annotation
    return {
      annotation,
      cue: move(cue, p),
      content: content.map(place => move(place, p)),
      source: source ? move(source, p) : null,
      head: head ? move(head, p) : null,
      resolved: resolved ? move([resolved[1], resolved[2]], resolved[0]) : null
    }
  })
}

/** Pairs one to one, the best agreement first. */
function pairUp(
  marked: readonly Marked[],
  found: readonly Attribution[]
): [Marked, Attribution][] {
  const candidates = marked.flatMap(mark =>
    found.flatMap(attribution => {
      const sameCue = shared(mark.cue, placeOf(attribution.cue)) > 0
      const content = agreement(mark.content, attribution.content.map(placeOf))
      if (!sameCue && content < 0.5) return []
      return [{mark, attribution, weight: (sameCue ? 2 : 0) + content}]
    })
  )
  candidates.sort((a, b) => b.weight - a.weight)
  const taken = new Set<Marked | Attribution>()
  const pairs: [Marked, Attribution][] = []
  for (const {mark, attribution} of candidates) {
    if (taken.has(mark) || taken.has(attribution)) continue
    taken.add(mark).add(attribution)
    pairs.push([mark, attribution])
  }
  return pairs
}

function judge(
  text: string,
  all: readonly Marked[],
  mark: Marked,
  {source, content}: Attribution
): Record<Judged, boolean> {
  const whoRight = isWho(text, all, mark, source?.name ?? null)
  const written = (places: readonly Place[]): string =>
    places.map(([start, end]) => text.slice(start, end)).join(' ')
  const contentRight =
    wordAgreement(written(mark.content), content.map(span => span.text).join(' ')) >= 0.7
  return {
    mention: isMention(mark, source?.mention ?? null),
    who: whoRight,
    content: contentRight,
    relation: whoRight && contentRight
  }
}

function isMention({source, head}: Marked, mention: Span | null): boolean {
  if (!source || !mention) return !source && !mention
  const place = placeOf(mention)
  const whole = head ? shared(place, head) === head[1] - head[0] : true
  return whole && agreement([place], [source]) >= 0.5
}

function isWho(
  text: string,
  all: readonly Marked[],
  {source, resolved}: Marked,
  name: string | null
): boolean {
  if (!resolved || name === null) return !resolved && name === null
  const written = ([start, end]: Place): string => text.slice(start, end)
  const heads = all.flatMap(({head}) =>
    head && shared(head, resolved) > 0 ? [head] : []
  )
  const forms = source ? [resolved, source] : [resolved]
  return namesThem(name, heads.map(written), forms.map(written))
}

function placeOf({start, end}: Span): Place {
  return [start, end]
}
