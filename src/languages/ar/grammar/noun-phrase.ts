import {hangsOnVerb} from './addressee.ts'
import {closingEnd} from './alias.ts'
import {startsApposition} from './apposition.ts'
import {isBehindFullName} from './behind-full-name.ts'
import type {Clause} from './clause.ts'
import {countryOfNisba, countryOfPlace} from './countries.ts'
import {isEverydayNoun} from './everyday-nouns.ts'
import {isEverydayVerb} from './everyday-verbs.ts'
import {
  goesOnWithPlace,
  isForeignWithWaw,
  isMaghrebiSurname,
  isNameBehindHonorific,
  isPlaceBeforeName,
  startsName
} from './given-names.ts'
import {goesOnBehind} from './governed.ts'
import {befell, issuerStart, makerStart} from './issuer.ts'
import {isFullName, namedOfficeEnd} from './named-office.ts'
import {
  beginsObject,
  endsChain,
  endsNaming,
  isDeed,
  leadsToDeed,
  startsDefinite
} from './naming-ends.ts'
import {
  addressees,
  articledNames,
  describingByWhatIsHis,
  guests,
  namesLikeJoined,
  namesLikeTitles,
  naming,
  objectNouns,
  occupied,
  superlatives
} from './naming-words.ts'
import {
  agreesInEnding,
  isNisbaBehindPlural,
  isOthers,
  startsObject
} from './object-bounds.ts'
import {agencyEnd, bracketedOutletEnd, isQuotedOutlet, outletEnd} from './outlets.ts'
import {endsGoverned, isOfParticiple} from './participles.ts'
import {nameParticles} from './particles.ts'
import {isUnfinished, stopsPhrase} from './phrase-bounds.ts'
import {isDefended, isJoinedPurpose, isPurpose} from './purpose.ts'
import {honorifics} from './source-nouns.ts'
import {
  endsInPronoun,
  isAccusative,
  isAdjective,
  isAnyVerbWithObject,
  isAttachedManner,
  isFiniteBehindOffice,
  isManner,
  isNumber,
  isUnlistedAttached,
  isVerbWithObject,
  joinsPlace,
  joinsUnknown,
  looksAttached,
  looksFinite,
  looksVerbalNoun,
  tellsAction
} from './word-shapes.ts'

/** A short quoted run is a name: «حزب "أمل"»; a longer one is speech. */
export const longestQuotedName = 5

/** A noun phrase that names somebody has no more words than this. */
export const longestPhrase = 32

/** How far the reader may trust that all before the limit names one. */
export interface PhraseOptions {
  /** No complement bounds the phrase: an object may follow it without any mark. */
  readonly split?: boolean
  /** The verb takes a person as its object: after a full name, a title begins that object. */
  readonly charge?: boolean
  /** Where a name stands that is known from elsewhere: behind an office and a comma it is its holder's. */
  readonly name?: number
}

/**
 * Reads the noun phrase that begins at a token, and gives where it ends; `at` itself where none begins.
 *
 * A chain of genitives runs up to its first definite word («وزير خارجية النمسا»); adjectives,
 * a name, an apposition and, after an office, a prepositional phrase may follow.
 */
export function readNounPhrase(
  clause: Clause,
  at: number,
  limit: number,
  options: PhraseOptions = {}
): number {
  return new PhraseReader(clause, at, limit, options).read()
}

/** Reads one noun phrase, word by word. */
class PhraseReader {
  private readonly clause: Clause
  private readonly start: number
  private readonly end: number
  private readonly options: PhraseOptions
  /** The chain of genitives has come to something definite. */
  private closed = false
  /** A name was read since the last title. */
  private named = false
  /** The last head is an office: a name may follow it. */
  private office = false
  /** How many words the name has so far. */
  private names = 0
  /** The name is that of a body in quotation marks, «رئيس "الأفق"»; «الشاب "تركي"» is somebody's. */
  private quotedBody = false
  /** The noun that heads the phrase, honorifics left out: «سعادة [سفير] البلد لدى». */
  private title = ''

  constructor(clause: Clause, start: number, limit: number, options: PhraseOptions) {
    this.clause = clause
    this.start = start
    this.end = Math.min(limit, start + longestPhrase)
    this.options = options
  }

  read(): number {
    let at = this.start
    while (at < this.end) {
      const closed = closingEnd(this.clause, at, this.end)
      if (closed > at && at > this.start) return closed
      const next = this.clause.isWord(at) ? this.readWord(at) : this.readMark(at)
      if (next === at) break
      at = next
    }
    if (this.isDocument()) at = this.issuerEnd(at)
    // «النائب في», «المتحدث باسم» alone name nobody.
    while (at > this.start + 1 && isUnfinished(this.clause, at - 1)) at--
    // «قال هالفن مبتسما:»
    if (at > this.start + 1 && at < this.end && isManner(this.clause, at - 1)) at--
    return at
  }

  private issuerEnd(at: number): number {
    const {clause, end, options} = this
    const split = options.split ?? false
    // Where an object may follow, a verb behind the document may have its subject before it.
    const bounded = !split || options.name !== undefined
    const issuer =
      issuerStart(clause, at, end, split) ??
      (bounded ? makerStart(clause, this.start, at, end, split) : undefined)
    if (issuer === undefined) return at
    return Math.max(readNounPhrase(clause, issuer, end, options), at)
  }

  private isDocument(): boolean {
    // «أحدث الإحصائيات»
    return [this.start, this.start + 1].some(
      at => this.clause.word(at).noun?.type === 'document'
    )
  }

  private readMark(at: number): number {
    const {clause} = this
    const run = clause.quotationAt(at)
    // «أبلغ مسؤول كبير «المرفأ» أن»: who was told, where no outlet is named.
    const told = this.office && isAdjective(clause.word(at - 1).stem)
    if (run && told && isQuotedOutlet(clause, run)) return at
    // Behind a full name begins speech, however short.
    if (run && this.names > 1) return at
    if (run && run.words <= longestQuotedName && run.words > 0 && run.close < this.end) {
      const head = clause.word(this.start).noun !== undefined
      this.quotedBody = head && (at - 1 > this.start || !clause.word(at - 1).article)
      this.named = true
      this.closed = true
      return run.close + 1
    }
    const outlet = bracketedOutletEnd(clause, at, this.start, this.end)
    if (outlet > at) {
      this.named = true
      this.closed = true
      return outlet
    }
    // A lost mark: «مراسل "الجوهرة أف أم، بقفصة»
    if (at > this.start && /^["“”«»]$/u.test(clause.token(at)?.text ?? '') && !run)
      return at + 1
    const {start, end, office, title, options} = this
    const named = this.named && !(office && this.names === 0 && this.quotedBody)
    const phrase = {start, end, office, named, title, ...options}
    return clause.isComma(at) && at > start && startsApposition(clause, at + 1, phrase)
      ? at + 1
      : at
  }

  private readWord(at: number): number {
    const {clause} = this
    if (clause.isPreposition(at)) return this.readPreposition(at)
    // «الطبيب كريم [لي]»
    if (clause.form(at) === 'لي' && this.names > 0) return this.readName(at)
    if (at > this.start && isNameBehindHonorific(clause, at)) return this.readName(at)
    if (stopsPhrase(clause, at) || outletEnd(clause, at) > at) return at
    if (at > this.start && endsNaming(clause, at)) return at
    if (this.namesPerson() && isBehindFullName(clause, at, this.names)) return at
    const word = clause.word(at)
    const form = clause.form(at)
    if (this.title === '' && word.noun && !honorifics.has(word.stem))
      this.title = word.stem
    if (at === this.start) return this.readHead(at)
    // «الداخلية و الجماعات»: the conjunction apart, as many type it.
    if (form === 'و') return this.readDetached(at)
    if (word.conjunction !== '') return this.readCoordinated(at)
    // «كييف وموسكو»
    if (joinsPlace(form) && countryOfPlace([clause.form(this.start)])) return at + 1
    // «الرئيس المنتهية ولايته»: what is his describes him.
    if (describingByWhatIsHis.has(clause.word(at - 1).stem) && endsInPronoun(clause, at))
      return at + 1
    if (joinsUnknown(form) && endsInPronoun(clause, at)) return at
    if (joinsUnknown(form) && !word.noun && !this.named && !namesLikeJoined.has(form)) {
      this.closed ||= isForeignWithWaw(clause, at)
      return this.options.split && !this.wantsJoined(at) ? at : at + 1
    }
    if (form === 'باسم') {
      this.closed = false
      return at + 1
    }
    // «المتحدث باسمها تمارا زيلفين»
    if (/^باسم(?:ه|ها|هم|هما)$/u.test(form) && this.office) return at + 1
    const maghrebi = this.named && this.names === 1 && isMaghrebiSurname(form)
    if (nameParticles.has(form) || maghrebi) {
      if (!nameParticles.has(form)) this.names++
      this.named = true
      return at + 1
    }
    // «المكلف [بمتابعة] الملف», «بيان صادر [بتاريخ] كذا».
    const takesAction = occupied.has(clause.word(at - 1).stem) || this.isDocument()
    if (!word.noun && tellsAction(form) && !takesAction) return at
    if (word.preposition !== '') return this.readAttached(at)
    // «تركي آل الشيخ»: of a family, whatever else the word may be.
    if (this.named && nameParticles.has(clause.form(at - 1))) return this.readName(at)
    return word.article ? this.readDefinite(at) : this.readIndefinite(at)
  }

  /**
   * «وزير البيئة [وحقوق] الإنسان، كريم الزيني»: the name that is looked for still has to come; «شركتا أطلس
   * [وكورس]»: so has the second of two.
   */
  private wantsJoined(at: number): boolean {
    if (this.clause.word(this.start).noun?.number === 'dual') return !this.closed
    if (isForeignWithWaw(this.clause, at)) return true
    if (!this.closed && isJoinedPurpose(this.clause, at)) return true
    return this.office && this.title !== '' && (this.options.name ?? 0) > at
  }

  /** A name has been read that is nobody's but a person's. */
  private namesPerson(): boolean {
    if (!this.named || this.office) return this.named
    return this.title === '' && !isEverydayNoun(this.clause.word(this.start).stem)
  }

  private readName(at: number): number {
    this.named = true
    this.closed = true
    this.names++
    return at + 1
  }

  private readHead(at: number): number {
    const word = this.clause.word(at)
    const form = this.clause.form(at)
    // «كل من وزارتي الداخلية والدفاع»
    if (form === 'كل' && this.clause.form(at + 1) === 'من') return at + 2
    const agency = agencyEnd(this.clause, at)
    if (agency > at) {
      this.closed = true
      return agency
    }
    // «آخر استطلاع», «أحدث دراسة»
    if (superlatives.has(form)) return at + 1
    // «الأمريكية مارشا سكاربورغ»: a nationality may stand for an office.
    const nationality = word.article && countryOfNisba([word.stem]) !== undefined
    this.office = word.noun?.type === 'person' || nationality
    const place = countryOfPlace([form]) !== undefined
    this.named =
      !place &&
      !word.article &&
      word.noun === undefined &&
      !isNumber(form) &&
      !looksVerbalNoun(this.clause, at)
    this.closed = word.article || this.named || place || word.possessed === true
    this.names = this.named ? 1 : 0
    return at + 1
  }

  private readDetached(at: number): number {
    const {article, noun} = this.clause.word(at + 1)
    if (at + 1 >= this.end || stopsPhrase(this.clause, at + 1)) return at
    if (!article && !noun) return at
    return Math.max(this.readCoordinated(at + 1), at)
  }

  /** «والتعاون الدولي», «وزعيم حزب»: a second member, perhaps a title of its own. */
  private readCoordinated(at: number): number {
    const {article, noun} = this.clause.word(at)
    if (!article && !noun) return at
    if (!article) {
      this.closed = false
      this.named = false
      this.office = noun?.type === 'person'
    } else if (noun?.type === 'person') {
      this.named = false
      this.office = true
      this.names = 0
    }
    return at + 1
  }

  /** «بمجلس النواب», «للشؤون الخارجية»: what an office is at or for; no addressee, and nothing behind a name. */
  private readAttached(at: number): number {
    const {clause} = this
    const word = clause.word(at)
    if (this.named && !nameParticles.has(clause.form(at - 1))) return at
    const officeEnd = this.officeEnd(at)
    if (officeEnd > at) return officeEnd
    if (isOfParticiple(clause, at)) return this.readGoverned(at)
    const {start, closed} = this
    if (hangsOnVerb(clause, at, {start, closed}) || !(word.noun || word.article))
      return at
    // «وطالب المزارعون بالتعويض»: no office that could be at or for it.
    if (this.title === '' && !word.noun) return at
    this.closed = word.article
    return at + 1
  }

  /** «العاملون [بقطاع] الصحة», «الداخلية التابعة [لحماس]»: its chain goes on, unless it is a name. */
  private readGoverned(at: number): number {
    this.closed = endsGoverned(this.clause, at)
    return at + 1
  }

  private readDefinite(at: number): number {
    const {clause} = this
    const word = clause.word(at)
    if (this.options.split && isOthers(clause, this.start, at)) return at
    if (this.options.split && !this.closed && startsDefinite(clause, this.start, at))
      return at
    const office = word.noun?.type === 'person'
    // «الطبيب [الصادق] السالمي»
    const given = this.office && !this.named && articledNames.has(word.stem)
    if (given && startsName(clause, at)) return this.readName(at)
    const describes =
      isNisbaBehindPlural(clause, at) ||
      (this.office && isFullName(clause, at + 1)) ||
      (word.noun === undefined && (isAdjective(word.stem) || agreesInEnding(clause, at)))
    if (this.options.split && this.closed && !describes && !this.named && !office)
      return at
    // «كريم الزيني، [المدير] العام»
    const comma =
      clause.isComma(at - 1) &&
      this.title === word.stem &&
      clause.form(this.start).length > 2
    if (
      this.options.split &&
      this.named &&
      !comma &&
      startsObject(clause, at, this.names)
    )
      return at
    if (this.options.split && this.closed && objectNouns.has(word.stem)) return at
    if (this.options.split && this.closed && word.noun?.number === 'plural') return at
    const title = office && !this.isSurname(at)
    if (this.options.charge && this.named && title && !comma) return at
    if (title) {
      this.named = false
      this.office = true
      this.names = 0
    } else if (this.named) this.names++
    this.closed = true
    return at + 1
  }

  /** «رئيس الحكومة يوسف الشاهد»: behind a title and one given name, a word that is an office elsewhere. */
  private isSurname(at: number): boolean {
    const next = this.clause.word(at + 1)
    return this.office && this.names === 1 && !next.article && next.noun === undefined
  }

  private readIndefinite(at: number): number {
    const {clause, options} = this
    const form = clause.form(at)
    const word = clause.word(at)
    if (isVerbWithObject(form)) return at
    // «مستثمر يدعى [كريم] الزيني»
    if (naming.has(clause.form(at - 1))) return this.readName(at)
    const told = isAnyVerbWithObject(form) || befell(clause, at)
    if (this.isDocument() && (told || isFiniteBehindOffice(clause, at))) return at
    if (!this.closed) {
      if (endsChain(clause, at, this.start, this.office, options.split ?? false))
        return at
      // «المتحدث باسم طالبان»: what is spoken for bears a name.
      const spokenFor = clause.form(at - 1) === 'باسم' && word.noun === undefined
      this.closed = spokenFor || countryOfPlace([form]) !== undefined
      return at + 1
    }
    if (this.leadsToName(at)) {
      this.named = false
      this.office = true
      return at + 1
    }
    if (beginsObject(clause, at) || endsInPronoun(clause, at)) return at
    // «الأمين العام للحزب سلطان البركاني»
    if (this.office && !this.named && namesLikeTitles.has(form) && startsName(clause, at))
      return this.readName(at)
    // «الباجي قائد السبسي»
    const {article, stem} = clause.word(at - 1)
    if (article && word.noun && articledNames.has(stem) && startsName(clause, at))
      return this.readName(at)
    // «حمّل كريم العلي روسيا المسؤولية»: behind a name a country is the object.
    if (options.split && this.named && countryOfPlace([form]) !== undefined) return at
    if (isAttachedManner(clause, at) || isAccusative(clause, at)) return at
    if (this.office ? isFiniteBehindOffice(clause, at) : looksFinite(clause, at))
      return at
    // «كريم الزيني قرر»; «كريم بن صالح» has no verb of that shape.
    if (this.names > 1 && isEverydayVerb(form) && !/^.ا/u.test(form)) return at
    if (word.noun && !isNumber(form)) return this.readSecondTitle(at)
    if (isNumber(form)) return at
    if (!this.named && countryOfPlace([form]) !== undefined)
      return options.split ? at : at + 1
    if (!this.named && isPurpose(clause, at)) {
      this.closed = false
      return at + 1
    }
    if (isOfParticiple(clause, at)) return this.readGoverned(at)
    if (!this.named && looksAttached(clause, at, options.split ?? false)) return at + 1
    if (goesOnWithPlace(clause, at)) return at + 1
    // A body has no personal name behind it: what follows is the object.
    if (options.split && !this.office && !this.named) return at
    if (options.split && word.cues.some(cue => cue.kind === 'masdar')) return at
    if ((options.split || this.names > 1) && isDeed(clause, at)) return at
    if ((this.office && word.possessed) || leadsToDeed(clause, at)) return at
    if (!this.named && isPlaceBeforeName(clause, at)) return at + 1
    const particle = nameParticles.has(clause.form(at - 1))
    if (this.names > 1 && !particle && isUnlistedAttached(form)) return at
    return this.readName(at)
  }

  /** «ناجية تدعى ريما», «مجموعة اسمها»: a verb of naming behind an indefinite noun. */
  private leadsToName(at: number): boolean {
    const {clause} = this
    if (!naming.has(clause.form(at)) || clause.isComplementizer(at + 1)) return false
    return at + 1 < this.end && !clause.word(this.start).article
  }

  /** «ياسين إبراهيم رئيس الحزب»: an office behind a name, where no object can begin. */
  private readSecondTitle(at: number): number {
    const {noun, stem} = this.clause.word(at)
    // «وزير الصحة د. عاصم»: the honorific only introduces the name.
    if (this.office && !this.named && honorifics.has(stem)) return at + 1
    if (this.options.charge || (this.options.split && !this.named)) return at
    // «المنسق سالم معيز [مراسل] أطلس»: who was told by one with an office.
    if (this.title !== stem && addressees.has(stem)) return at
    if (noun?.type !== 'person' || noun.number === 'plural' || guests.has(stem)) return at
    this.named = false
    this.names = 0
    this.closed = false
    this.office = true
    return at + 1
  }

  /** «كاتب الدولة لدى الوزير، رضوان عيارة،»: all up to the comma before the name tells of the office. */
  private officeEnd(at: number): number {
    const end = this.office ? namedOfficeEnd(this.clause, at) : at
    if (end > this.end) return at
    if (end > at) this.closed = true
    return end
  }

  /** A preposition after a word that wants one, and not an adverbial of its own. */
  private readPreposition(at: number): number {
    const {clause} = this
    if (at === this.start || this.named) return at
    const officeEnd = this.officeEnd(at)
    if (officeEnd > at) return officeEnd
    // «حزب المؤتمر من أجل الجمهورية»
    if (clause.form(at) === 'من' && clause.form(at + 1) === 'اجل') {
      if (clause.word(at - 1).noun?.type !== 'organization') return at
      this.closed = false
      return at + 2
    }
    // «كشف العضو [عن] تلقيه شكاوى»: what he did, and nobody whom he speaks for.
    if (this.office && clause.form(at) === 'عن' && endsInPronoun(clause, at + 1))
      return at
    const takes =
      goesOnBehind(clause, at, this.start, this.title) || isDefended(clause, at)
    // «النائب في مجلس نواب الشعب»: a chain of its own follows.
    if (takes) this.closed = false
    return takes ? at + 1 : at
  }
}
