import type {
  Agreement,
  Description,
  Grammar,
  Paragraph,
  Phrase,
  Speaker
} from '../languages/grammar.ts'
import type {LanguageCode} from '../types.ts'
import type {Finding} from './find-drafts.ts'

/** A phrase that names somebody, with what the phrase tells of them. */
export interface Mention {
  readonly paragraph: Paragraph
  readonly phrase: Phrase
  readonly description: Description
}

/** Who speaks at a finding: the mention at the cue, and the fullest one of the article. */
export interface NamedSource {
  readonly mention: Phrase | null
  readonly fullest: Mention
}

/** How far back, in paragraphs, a dropped subject may find its speaker. */
const reach = 3

/**
 * Names the speakers of an article: short names, pronouns, dropped subjects and documents are
 * resolved to the fullest form that the article has for them.
 *
 * Findings are read in order, as a reader does; every speaker named joins those that later
 * pronouns can mean, the latest first.
 */
export class SourceNamer {
  private readonly occurrences = new Map<string, {paragraph: Paragraph; at: number}[]>()
  private readonly speakers: Mention[] = []
  private readonly grammars: ReadonlyMap<LanguageCode, Grammar>

  constructor(
    paragraphs: readonly Paragraph[],
    grammars: ReadonlyMap<LanguageCode, Grammar>
  ) {
    this.grammars = grammars
    for (const paragraph of paragraphs) {
      paragraph.tokens.forEach((token, at) => {
        const known = this.occurrences.get(token.form)
        if (known) known.push({paragraph, at})
        else this.occurrences.set(token.form, [{paragraph, at}])
      })
    }
  }

  /** Names the speaker of a finding; none where the text never says. */
  name(finding: Finding): NamedSource | null {
    const {paragraph} = finding
    const {speaker, cue} = finding.draft
    const named = this.resolve(paragraph, speaker, cue.from)
    if (!named) return null
    this.speakers.push(named.fullest)
    return named
  }

  /** The fullest form of a phrase that is known to name somebody. */
  fullestOf(paragraph: Paragraph, phrase: Phrase): Mention {
    const mention = this.describe(paragraph, phrase)
    const {party} = mention.description
    if (party) return this.fullestOf(paragraph, party)
    if (mention.description.anaphoric) return this.antecedentOf(mention) ?? mention
    return this.fullestNaming(mention)
  }

  private resolve(
    paragraph: Paragraph,
    speaker: Speaker,
    at: number
  ): NamedSource | null {
    if (speaker.kind === 'unknown') return null
    if (speaker.kind === 'named' || speaker.kind === 'implied') {
      const fullest = this.fullestOf(paragraph, speaker.phrase)
      return {mention: speaker.kind === 'named' ? speaker.phrase : null, fullest}
    }
    if (speaker.kind === 'pronoun' && speaker.phrase) {
      const {phrase, antecedent} = speaker
      const fullest = antecedent
        ? this.fullestOf(paragraph, antecedent)
        : this.subjectOf(paragraph, speaker.agreement, at)
      return {mention: phrase, fullest: fullest ?? this.describe(paragraph, phrase)}
    }
    const fullest = this.subjectOf(paragraph, speaker.agreement, at)
    return fullest ? {mention: null, fullest} : null
  }

  private describe(paragraph: Paragraph, phrase: Phrase): Mention {
    return {
      paragraph,
      phrase,
      description: this.grammarOf(paragraph).describe(paragraph, phrase)
    }
  }

  private grammarOf(paragraph: Paragraph): Grammar {
    const grammar = this.grammars.get(paragraph.language)
    if (!grammar) throw new RangeError(`no grammar for ${paragraph.language}`)
    return grammar
  }

  /** The subject that a clause without one goes on from: the sentence's own, else the last speaker that agrees. */
  private subjectOf(
    paragraph: Paragraph,
    agreement: Agreement,
    at: number
  ): Mention | undefined {
    const inSentence = this.speakers.findLast(
      speaker =>
        speaker.paragraph === paragraph &&
        paragraph.sentenceOf[speaker.phrase.from] === paragraph.sentenceOf[at] &&
        agrees(speaker.description.agreement, agreement)
    )
    if (inSentence) return inSentence
    for (const phrase of this.grammarOf(paragraph).subjectsBefore(paragraph, at)) {
      const mention = this.describe(paragraph, phrase)
      if (agrees(mention.description.agreement, agreement))
        return this.fullestOf(paragraph, phrase)
    }
    return this.speakers.findLast(
      speaker =>
        paragraph.index - speaker.paragraph.index <= reach &&
        agrees(speaker.description.agreement, agreement)
    )
  }

  /** Who a phrase that only points back means: the last one described by the same words. */
  private antecedentOf(mention: Mention): Mention | undefined {
    const {keys, agreement} = mention.description
    return (
      this.speakers.findLast(speaker =>
        keys.some(key => speaker.description.words.includes(key))
      ) ??
      this.speakers.findLast(speaker => agrees(speaker.description.agreement, agreement))
    )
  }

  /** The longest naming in the article that has all identifying words of a mention. */
  private fullestNaming(mention: Mention): Mention {
    const {keys} = mention.description
    const rarest = keys
      .map(key => this.occurrences.get(key) ?? [])
      .filter(places => places.length > 0)
      .sort((a, b) => a.length - b.length)[0]
    let best = mention
    for (const {paragraph, at} of rarest ?? []) {
      if (paragraph.language !== mention.paragraph.language) continue
      const token = paragraph.tokens[at]
      if (!token) continue
      const widened = this.grammarOf(paragraph).widen(paragraph, {
        from: at,
        to: at + 1,
        start: token.start,
        end: token.end
      })
      const candidate = this.describe(paragraph, widened)
      if (
        candidate.description.words.length > best.description.words.length &&
        keys.every(key => candidate.description.keys.includes(key))
      ) {
        best = candidate
      }
    }
    return best
  }
}

function agrees(subject: Agreement, verb: Agreement): boolean {
  return (
    (!subject.gender || !verb.gender || subject.gender === verb.gender) &&
    (!subject.number || !verb.number || subject.number === verb.number)
  )
}
