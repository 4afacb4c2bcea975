import type {Finding} from './find-drafts.ts'
import {agrees, type Mention} from './mention.ts'
import type {NamedSource} from './name-sources.ts'

/** The name comes in the lead's own paragraph or in the next one. */
const lastParagraph = 1

/**
 * Whom the lead of an article means that says only what they are. News tells in the first sentence
 * what "a German official" said, and in the second what the minister adds, by name: the same man.
 *
 * It holds where the next who speaks is one person with a name and an office, and the second sentence
 * begins with that; whoever is taken up as "the official" first, stays without a name.
 */
export class LeadSpeaker {
  #lead: {readonly mention: Mention; readonly sentence: number} | undefined
  #name: Mention | undefined
  #settled = false

  /** Takes in the next attribution of the article, in reading order. */
  hear({paragraph, draft, nested}: Finding, named: NamedSource | null): void {
    if (this.#settled) return
    const sentence = paragraph.sentenceOf[draft.cue.from] ?? 0
    if (!this.#lead) {
      const mention = named?.mention ? named.fullest : undefined
      const opens = paragraph.index === 0 && mention?.description.somebody
      if (mention && opens) this.#lead = {mention, sentence}
      else this.#settled = true
      return
    }
    const {mention} = this.#lead
    const goesOn = paragraph === mention.paragraph && sentence === this.#lead.sentence
    if (nested || goesOn) return
    this.#settled = true
    if (paragraph.index > lastParagraph || !named?.mention) return
    const begins = paragraph.sentences[sentence]?.from === draft.cue.from
    const {type, named: byName, role, agreement} = named.fullest.description
    const tells = type === 'person' && byName && role !== undefined
    if (begins && tells && agrees(agreement, mention.description.agreement))
      this.#name = named.fullest
  }

  /** Whom a mention means, now that the article is read. */
  meant(mention: Mention): Mention {
    const isLead = this.#lead?.mention.phrase.start === mention.phrase.start
    return isLead && this.#name ? this.#name : mention
  }
}
