import type {Paragraph} from '../languages/grammar.ts'
import type {AttributionLanguage} from '../languages/language.ts'
import type {Attribution, Source, Span} from '../types.ts'
import {findDrafts} from './find-drafts.ts'
import {LeadSpeaker} from './lead-speaker.ts'
import type {Mention} from './mention.ts'
import {type NamedSource, SourceNamer} from './name-sources.ts'
import {readQuotation} from './read-quotation.ts'

/** Begins the ids of sources that no other article can mean. */
export const localMark = '?'

/** What stands in somebody else's words is right in all its parts three quarters as often. */
const nestedTrust = 0.75
/** What is left of it where the speaker is not named at the cue, and had to be traced. */
const tracedTrust = 0.85

/** Finds who said what in paragraphs that were parsed before. */
export function readAttributions(
  text: string,
  paragraphs: readonly Paragraph[],
  languages: readonly AttributionLanguage[]
): Attribution[] {
  const grammars = new Map(languages.map(language => [language.code, language.grammar]))
  const namer = new SourceNamer(paragraphs, grammars)
  const span = ({start, end}: {start: number; end: number}): Span => ({
    start,
    end,
    text: text.slice(start, end)
  })
  const lead = new LeadSpeaker()
  const read = paragraphs.flatMap(paragraph => {
    const grammar = grammars.get(paragraph.language)
    if (!grammar) return []
    return findDrafts(paragraph, grammar).map(finding => {
      const named = namer.name(finding)
      lead.hear(finding, named)
      const via = finding.draft.via.map(phrase =>
        namer.carrier(paragraph, phrase, named?.fullest)
      )
      return {finding, named, via}
    })
  })
  return read.map(({finding, named, via}) => {
    const {paragraph, draft, rule, nested} = finding
    const source = named && {...named, fullest: lead.meant(named.fullest)}
    return {
      cue: span(draft.cue),
      content: draft.content.map(span),
      source: source && sourceOf(source, span),
      via: via.map(carrier => sourceOf(carrier, span)),
      stance: draft.stance,
      negated: draft.negated,
      quotation: readQuotation(paragraph, draft.cue, draft.content),
      paragraph: paragraph.index,
      confidence:
        draft.confidence *
        (nested ? nestedTrust : 1) *
        (named && named.mention === null ? tracedTrust : 1),
      rule
    }
  })
}

function sourceOf(
  {mention, fullest}: NamedSource,
  span: (phrase: {start: number; end: number}) => Span
): Source {
  const {description} = fullest
  const resolved = span(fullest.phrase)
  return {
    id: idOf(fullest),
    name: description.called ?? resolved.text,
    mention: mention && span(mention),
    resolved,
    type: description.type,
    ...(description.role === undefined ? {} : {role: description.role})
  }
}

/** What a source is known by; behind a question mark, where that holds in this article alone. */
function idOf({description, phrase}: Mention): string {
  const {identity, keys, local} = description
  if (identity !== undefined) return identity
  const id = keys.length > 0 ? keys.join('-') : String(phrase.start)
  return local || keys.length === 0 ? `${localMark}${id}` : id
}
