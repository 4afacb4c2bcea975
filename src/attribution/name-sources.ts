import type {
  Agreement,
  Grammar,
  Paragraph,
  Phrase,
  Speaker,
  Token
} from '../languages/grammar.ts'
import type {LanguageCode} from '../types.ts'
import type {Finding} from './find-drafts.ts'
import {
  agrees,
  fuller,
  isBefore,
  isOfNoKind,
  isOtherGender,
  isOtherHead,
  isSame,
  longer,
  type Mention,
  mayMean,
  recalledBy,
  sameKind
} from './mention.ts'
import {WordPlaces} from './word-places.ts'

/** Who speaks at a finding: the mention at the cue, and the fullest one of the article. */
export interface NamedSource {
  readonly mention: Phrase | null
  readonly fullest: Mention
}

/** Somebody who spoke, for later pronouns to mean. */
interface Spoken {
  readonly fullest: Mention
  /** As the mention at the cue agrees, which for a document is not as its party does. */
  readonly agreement: Agreement
  readonly paragraph: Paragraph
  readonly sentence: number
  /** The words of what it was said through: «في بيان». */
  readonly channels: ReadonlySet<string>
  /** The cue stands in what somebody else said. */
  readonly nested: boolean
  readonly cue: Phrase
  readonly content: readonly Phrase[]
}

/** How far back, in paragraphs, a dropped subject may find its speaker. */
const reach = 4

/** How many names of an article are compared with all its words: no text has more that are misspelt. */
const mostCompared = 40

/** How many of the last speakers a pronoun may mean. */
const remembered = 40

/**
 * Names the speakers of an article: short names, pronouns, dropped subjects and documents are
 * resolved to the fullest form that the article has for them.
 *
 * Findings are read in order, as a reader does; every speaker named joins those that later
 * pronouns can mean, the latest first, those who speak for themselves before those quoted by others.
 */
export class SourceNamer {
  private readonly grammars: ReadonlyMap<LanguageCode, Grammar>
  private readonly places: WordPlaces
  private readonly fullestByKeys = new Map<string, Mention>()
  private readonly spoken: Spoken[] = []
  /** A phrase is asked for three times, and a word for as often as its names differ. */
  private readonly described = new Map<Phrase, Mention>()
  private readonly widenedAt = new Map<Token, Mention>()
  private compared = 0
  /** What was credited so far in the paragraph being read. */
  private credited: {paragraph: Paragraph; phrases: Phrase[]} | undefined

  constructor(
    paragraphs: readonly Paragraph[],
    grammars: ReadonlyMap<LanguageCode, Grammar>
  ) {
    this.grammars = grammars
    this.places = new WordPlaces(paragraphs, paragraph => this.grammarOf(paragraph).stem)
  }

  /** Names the speaker of a finding; none where the text never says. */
  name(finding: Finding): NamedSource | null {
    const {paragraph, draft} = finding
    const nested = this.isCredited(paragraph, draft.cue)
    const named = this.resolve(paragraph, draft.speaker, draft.cue.from)
    this.credit(paragraph, draft.content)
    if (!named) return null
    const sentence = paragraph.sentenceOf[draft.cue.from] ?? 0
    const channels = this.wordsOf(paragraph, this.issuedBy(paragraph, draft.via))
    const {agreement} = named.mention
      ? this.describe(paragraph, named.mention).description
      : named.fullest.description
    const {cue, content} = draft
    const {fullest} = named
    this.spoken.push({
      fullest,
      agreement,
      paragraph,
      sentence,
      channels,
      nested,
      cue,
      content
    })
    if (this.spoken.length > remembered) this.spoken.shift()
    return named
  }

  /** The fullest form of a phrase that is known to name somebody. */
  fullestOf(paragraph: Paragraph, phrase: Phrase): Mention {
    const mention = this.describe(paragraph, phrase)
    const {party, anaphoric, type} = mention.description
    if (party) return this.fullestOf(paragraph, party)
    if (anaphoric) return this.antecedentOf(mention) ?? mention
    const office = this.officeBeforeAnother(mention)
    if (office) return this.antecedentOf(office) ?? mention
    const fullest = this.fullestNaming(mention)
    return type === 'document' ? this.makerOf(fullest) : fullest
  }

  /** «حذرت [الوزيرة] ترامب من»: whoever bears the name behind a woman's office as a man was spoken to. */
  private officeBeforeAnother(mention: Mention): Mention | undefined {
    const {paragraph, phrase, description} = mention
    const {type, named, keys, words} = description
    const [key] = keys
    if (type !== 'person' || !named || keys.length > 1 || words.length !== 2 || !key)
      return undefined
    const others = this.fullNamesWith(key).filter(
      ({description: {keys}}) => keys.length > 1
    )
    if (others.length === 0 || !others.every(other => isOtherGender(mention, other)))
      return undefined
    const {end} = paragraph.tokens[phrase.from] as Token
    const office = this.describe(paragraph, {...phrase, to: phrase.from + 1, end})
    return office.description.anaphoric ? office : undefined
  }

  /** "a study", of which "the study that the institute made" tells more: the institute. */
  private makerOf(document: Mention): Mention {
    const {party} = document.description
    const maker = party && this.describe(document.paragraph, party)
    return maker && !['document', 'group', 'person'].includes(maker.description.type)
      ? this.fullestOf(document.paragraph, party)
      : document
  }

  /** Somebody or something that a statement came through; a document is itself, and not its party. */
  carrier(paragraph: Paragraph, phrase: Phrase, speaker?: Mention): NamedSource {
    const mention = this.describe(paragraph, phrase)
    const {type, anaphoric} = mention.description
    if (type === 'document' && !anaphoric) return {mention: phrase, fullest: mention}
    const fullest = this.fullestOf(paragraph, phrase)
    const own = speaker && isSame(speaker, fullest)
    return {mention: phrase, fullest: own ? mention : fullest}
  }

  private resolve(
    paragraph: Paragraph,
    speaker: Speaker,
    at: number
  ): NamedSource | null {
    switch (speaker.kind) {
      case 'unknown':
        return null
      case 'named':
      case 'implied': {
        const fullest = this.fullestOf(paragraph, speaker.phrase)
        return {mention: speaker.kind === 'named' ? speaker.phrase : null, fullest}
      }
      case 'pronoun':
        if (speaker.phrase)
          return this.resolvePronoun(paragraph, speaker, speaker.phrase, at)
    }
    const fullest = this.subjectOf(paragraph, speaker.agreement, at)
    return fullest ? {mention: null, fullest} : null
  }

  private resolvePronoun(
    paragraph: Paragraph,
    speaker: Extract<Speaker, {kind: 'pronoun'}>,
    phrase: Phrase,
    at: number
  ): NamedSource {
    const fullest = speaker.antecedent
      ? this.fullestOf(paragraph, speaker.antecedent)
      : this.subjectOf(paragraph, speaker.agreement, at)
    return {mention: phrase, fullest: fullest ?? this.describe(paragraph, phrase)}
  }

  private describe(paragraph: Paragraph, phrase: Phrase): Mention {
    const known = this.described.get(phrase)
    if (known) return known
    const description = this.grammarOf(paragraph).describe(paragraph, phrase)
    const mention = {paragraph, phrase, description}
    this.described.set(phrase, mention)
    return mention
  }

  private grammarOf(paragraph: Paragraph): Grammar {
    const grammar = this.grammars.get(paragraph.language)
    if (!grammar) throw new RangeError(`no grammar for ${paragraph.language}`)
    return grammar
  }

  private isCredited(paragraph: Paragraph, cue: Phrase): boolean {
    if (this.credited?.paragraph !== paragraph) return false
    return this.credited.phrases.some(({from, to}) => from <= cue.from && cue.to <= to)
  }

  private credit(paragraph: Paragraph, content: readonly Phrase[]): void {
    if (this.credited?.paragraph !== paragraph) this.credited = {paragraph, phrases: []}
    this.credited.phrases.push(...content)
    if (this.credited.phrases.length > remembered) this.credited.phrases.shift()
  }

  /**
   * The subject that a clause without one goes on from: who speaks in the sentence already, else
   * the subject of the sentence, else the last who spoke and agrees.
   *
   * Within what somebody else said it is first looked for in there: «قال المكتب إن [الرئيس] اتصل
   * بنظيره، وأعرب عن».
   */
  private subjectOf(
    paragraph: Paragraph,
    agreement: Agreement,
    at: number
  ): Mention | undefined {
    const fits = (spoken: Spoken): boolean =>
      agrees(spoken.agreement, agreement) ||
      agrees(spoken.fullest.description.agreement, agreement)
    const sentence = paragraph.sentenceOf[at] ?? 0
    const around = this.spoken.findLast(
      spoken =>
        spoken.paragraph === paragraph &&
        spoken.content.some(({from, to}) => from <= at && at < to)
    )
    // Whoever says "I" is who is quoted, and none of those told of.
    if (agreement.person === 1 && around) return around.fullest
    const subjects =
      agreement.person === 1
        ? []
        : this.grammarOf(paragraph)
            .subjectsBefore(paragraph, at)
            .filter(phrase =>
              agrees(this.describe(paragraph, phrase).description.agreement, agreement)
            )
    const here = this.spoken.filter(
      spoken =>
        spoken.paragraph === paragraph && spoken.sentence === sentence && fits(spoken)
    )
    if (around) {
      const inside = ({from}: Phrase): boolean =>
        around.content.some(content => content.from <= from && from < content.to)
      const speaker = here.findLast(({cue}) => inside(cue))
      const subject = subjects.find(inside)
      if (subject && (!speaker || speaker.cue.from < subject.from)) {
        return this.fullestOf(paragraph, subject)
      }
      if (speaker) return speaker.fullest
    }
    const main = here.findLast(({nested}) => !nested)
    if (main) return main.fullest
    const [subject] = subjects
    if (subject) return this.fullestOf(paragraph, subject)
    const near = (spoken: Spoken): boolean =>
      paragraph.index - spoken.paragraph.index <= reach && fits(spoken)
    return (
      this.spoken.findLast(spoken => !spoken.nested && near(spoken)) ??
      this.spoken.findLast(near) ??
      // A body takes a plural verb as easily as a singular one: «النقابة ... وأهابوا».
      this.spoken.findLast(
        ({nested, fullest}) =>
          !nested &&
          agreement.number === 'plural' &&
          fullest.description.type !== 'person' &&
          !isOfNoKind(fullest)
      )
    )?.fullest
  }

  /**
   * Who a phrase that only points back means: the last speaker described by the same words, else
   * the fullest phrase before it with the same head, else the last speaker of the kind.
   */
  private antecedentOf(mention: Mention): Mention | undefined {
    const {keys, type} = mention.description
    if (type === 'document') return this.issuerOf(mention)
    const namesake = this.namesakeOf(mention)
    if (namesake) return namesake
    const alike = this.spoken.findLast(
      ({fullest}) =>
        sameKind(mention, fullest) &&
        keys.some(key => recalledBy(fullest, mention).includes(key))
    )
    const same = alike?.fullest ?? this.describedBefore(mention)
    if (same) return same
    const {akin} = mention.description
    if (akin) return this.akinBefore(mention, akin)
    return this.spoken.findLast(
      ({fullest, nested}) => !nested && mayMean(mention, fullest)
    )?.fullest
  }

  /** «الشاهد», the witness, where the article names «يوسف الشاهد»: an office by its letters, and a family. */
  private namesakeOf({description: {type, words, keys}}: Mention): Mention | undefined {
    const [key] = keys
    if (type !== 'person' || words.length !== 1 || !key) return undefined
    // Where a language does not tell heads, an office may be a key.
    const people = this.fullNamesWith(key).filter(
      ({description}) => description.heads && description.keys.includes(key)
    )
    return people.length > 0 ? people.reduce(longer) : undefined
  }

  /** The one body or person of a kind that was named before: «الجمعية» after «المنظمة التونسية للماء». */
  private akinBefore(mention: Mention, akin: readonly string[]): Mention | undefined {
    const found = new Map<string, Mention>()
    for (const {paragraph, at} of akin.flatMap(head => this.places.of(head))) {
      if (!isBefore(paragraph, at, mention)) continue
      const candidate = this.begunAt(paragraph, at)
      const {anaphoric, keys, words} = candidate.description
      if (anaphoric || words.length < 2 || !sameKind(mention, candidate)) continue
      found.set(keys.join(' '), candidate)
    }
    if (found.size === 1) return [...found.values()][0]
    const {type} = mention.description
    return found.size === 0 && (type === 'organization' || type === 'government')
      ? this.spoken.findLast(({fullest, nested}) => !nested && isOfNoKind(fullest))
          ?.fullest
      : undefined
  }

  /**
   * «البيان»: the party named behind it before, whoever spoke through it, else what it was called
   * in full, else the last who spoke.
   */
  private issuerOf(mention: Mention): Mention | undefined {
    const key = mention.description.keys[0] ?? ''
    const described = this.describedBefore(mention)
    const {party} = described?.description ?? {}
    if (described && party) return this.fullestOf(described.paragraph, party)
    const through = this.spoken.findLast(({channels}) => channels.has(key))
    if (through) return through.fullest
    if (described) return described
    // «البيان» is of whoever spoke last, «الأبحاث» and «النتائج» are of nobody in particular.
    return mention.description.agreement.gender === 'm'
      ? this.spoken.findLast(({nested}) => !nested)?.fullest
      : undefined
  }

  /** Documents that a speaker issued, not those that only hand on what he said: «ونقل البيان عن». */
  private issuedBy(paragraph: Paragraph, via: readonly Phrase[]): Phrase[] {
    return via.filter(phrase => !this.describe(paragraph, phrase).description.anaphoric)
  }

  private wordsOf(paragraph: Paragraph, phrases: readonly Phrase[]): ReadonlySet<string> {
    const {stem} = this.grammarOf(paragraph)
    const words = phrases.flatMap(({from, to}) => paragraph.tokens.slice(from, to))
    return new Set(words.map(({spelling}) => stem(spelling)))
  }

  private describedBefore(mention: Mention): Mention | undefined {
    const {keys, recalled} = mention.description
    const heads = recalled ?? keys.slice(0, 1)
    let best: Mention | undefined
    for (const {paragraph, at} of heads.flatMap(head => this.places.of(head))) {
      if (!isBefore(paragraph, at, mention)) continue
      const candidate = this.begunAt(paragraph, at)
      if (candidate.description.words.length > mention.description.words.length) {
        best = candidate
      }
    }
    return best
  }

  /** What begins with a word: «[صندوق] النقد الدولي», not the one who directs it. */
  private begunAt(paragraph: Paragraph, at: number): Mention {
    const phrase = this.grammarOf(paragraph).phraseFrom?.(paragraph, at)
    return phrase ? this.describe(paragraph, phrase) : this.widened(paragraph, at)
  }

  private widened(paragraph: Paragraph, at: number): Mention {
    const token = paragraph.tokens[at] as Token
    const known = this.widenedAt.get(token)
    if (known) return known
    const {start, end} = token
    const grammar = this.grammarOf(paragraph)
    const phrase = grammar.widen(paragraph, {from: at, to: at + 1, start, end})
    const mention = this.describe(paragraph, phrase)
    this.widenedAt.set(token, mention)
    return mention
  }

  /** The longest naming in the article that has all identifying words of a mention. */
  private fullestNaming(mention: Mention): Mention {
    const {keys, identity} = mention.description
    if (keys.length === 0) return mention
    const memo = keys.join(' ')
    const known = this.fullestByKeys.get(memo)
    if (known) return fuller(mention, known, keys)
    // A nationality is named by its country, whose words it has not got itself.
    let best = mention
    let named = keys.every(key => mention.description.words.includes(key))
    const consider = (candidate: Mention): void => {
      const {words} = candidate.description
      if (!keys.every(key => words.includes(key)) || !sameKind(mention, candidate)) return
      if (identity !== undefined && candidate.description.identity !== identity) return
      if (isOtherGender(mention, candidate) || isOtherHead(mention, candidate)) return
      if (candidate.description.several && !mention.description.several) return
      best = named ? fuller(best, candidate, keys) : candidate
      named = true
    }
    const rarest = keys
      .map(key => this.places.of(key))
      .filter(places => places.length > 0)
      .sort((a, b) => a.length - b.length)[0]
    for (const {paragraph, at} of rarest ?? []) {
      if (paragraph.language === mention.paragraph.language) {
        consider(this.widened(paragraph, at))
      }
    }
    for (const {fullest} of this.spoken) consider(fullest)
    if (best === mention) best = this.speltRight(mention) ?? best
    this.fullestByKeys.set(memo, best)
    return best
  }

  /** Of a family name that stands nowhere else in the article: the one person whose name it misspells. */
  private speltRight(mention: Mention): Mention | undefined {
    const {keys, words, named, type} = mention.description
    const [key] = keys
    const {misspells} = this.grammarOf(mention.paragraph)
    if (!misspells || !named || type !== 'person' || words.length !== 1 || !key)
      return undefined
    if (this.places.of(key).length > 1 || ++this.compared > mostCompared) return undefined
    const near = [...this.places.stems()].filter(stem => misspells(key, stem))
    const people = near.flatMap(stem => this.fullNamesWith(stem))
    const names = new Set(people.map(({description}) => description.keys.join(' ')))
    return names.size === 1 ? people.reduce(longer) : undefined
  }

  /** People whom the article names by a stem and more than it. */
  private fullNamesWith(stem: string): Mention[] {
    return this.places
      .of(stem)
      .map(({paragraph, at}) => this.widened(paragraph, at))
      .filter(
        ({description: {type, named, anaphoric, keys, words}}) =>
          type === 'person' &&
          named &&
          !anaphoric &&
          keys.length > 0 &&
          words.length > 1 &&
          words.includes(stem)
      )
  }
}
