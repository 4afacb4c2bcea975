import type {Asked, QuestionLanguage} from '../languages/questions.ts'
import {fold} from '../text/fold.ts'
import type {Detect} from '../text/script.ts'
import type {Analyser} from '../text/terms.ts'
import {type Word, words} from '../text/words.ts'
import type {Intent, LanguageCode, SourceType, Stance} from '../types.ts'
import {exactForm} from './exact.ts'

/** A question, read. */
export interface Question {
  readonly text: string
  readonly language: LanguageCode
  readonly intent: Intent
  /** It asks for the source in so many words: "according to whom". */
  readonly sourceAsked: boolean
  /** It asks whom the saying came through. */
  readonly through: boolean
  /** What the source is asked to have done; empty where any saying will do. */
  readonly stances: readonly Stance[]
  /** The question asks who did *not* do it. */
  readonly negated: boolean
  /** The kind of source it asks for: "which newspaper". */
  readonly sourceType?: SourceType | undefined
  /** What it says of the source: its name, or what it is. */
  readonly speaker: readonly Word[]
  /** The speaker is given by name, not asked for. */
  readonly speakerNamed: boolean
  /** The word that names the stance. */
  readonly verb: readonly Word[]
  /** What the saying is about. */
  readonly topic: readonly Word[]
}

type Kind = 'ask' | 'according' | 'clause' | 'through' | 'stance'

interface Phrase {
  readonly words: readonly string[]
  readonly kind: Kind
  readonly asked?: Asked | undefined
  readonly stance?: Stance | undefined
  /** Written with a shadda, without which it is another word. */
  readonly doubled: boolean
}

interface Tables {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly speakers: ReadonlyMap<string, SourceType>
  readonly plainSpeakers: ReadonlySet<string>
  readonly speakerEnds: ReadonlySet<string>
  readonly speakerEndParticles: readonly string[]
  /** Index terms of verbal nouns. */
  readonly actions: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  /** As they are written; see `exactForm`. */
  readonly names: ReadonlySet<string>
  readonly onlyFirst: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly empty: ReadonlySet<string>
}

const shadda = '\u0651'

/** How far behind the question word its verb may stand. */
const reach = 7
/** The most words that a speaker's name is taken to have. */
const longestSpeaker = 9

function compile(language: QuestionLanguage, analyser: Analyser): Tables {
  const phrases = new Map<string, Phrase[]>()
  function put(text: string, asked: Omit<Phrase, 'words' | 'doubled'>): void {
    const parts = fold(text).split(' ')
    const phrase = {...asked, words: parts, doubled: text.includes(shadda)}
    const list = phrases.get(parts[0] ?? '')
    if (list) list.push(phrase)
    else phrases.set(parts[0] ?? '', [phrase])
  }
  for (const [asked, list] of Object.entries(language.asks)) {
    for (const text of list) put(text, {kind: 'ask', asked: asked as Asked})
  }
  for (const text of language.accordingTo) put(text, {kind: 'according'})
  for (const text of language.accordingToClause ?? []) put(text, {kind: 'clause'})
  for (const text of language.through ?? []) put(text, {kind: 'through'})
  for (const list of [language.stancePhrases, language.stances]) {
    for (const [stance, forms] of Object.entries(list)) {
      for (const text of forms) put(text, {kind: 'stance', stance: stance as Stance})
    }
  }
  for (const list of phrases.values())
    list.sort((a, b) => b.words.length - a.words.length)
  const folded = (list: readonly string[]): Set<string> => new Set(list.map(fold))
  return {
    phrases,
    speakers: new Map(
      Object.entries(language.speakers).map(([word, type]) => [fold(word), type])
    ),
    plainSpeakers: folded(language.plainSpeakers ?? []),
    speakerEnds: folded(language.speakerEnds),
    speakerEndParticles: language.speakerEndParticles ?? [],
    actions: new Set(
      language.actions?.flatMap(noun => analyser.terms(noun).map(({term}) => term))
    ),
    relatives: folded(language.relatives ?? []),
    names: new Set(language.names?.map(exactForm)),
    onlyFirst: folded(language.onlyFirst),
    negations: folded(language.negations),
    auxiliaries: folded(language.auxiliaries),
    empty: folded(language.empty)
  }
}

/** Reads who or what a question asks, of whom, and about what. */
export type ReadQuestion = (text: string) => Question

/** Creates what reads questions in some languages. */
export function createQuestionReader(
  languages: readonly QuestionLanguage[],
  detect: Detect,
  analyser: Analyser
): ReadQuestion {
  const compiled = new Map<LanguageCode, Tables>()
  const tablesOf = (code: LanguageCode): Tables => {
    const known = compiled.get(code)
    if (known) return known
    const language = languages.find(other => other.code === code) ?? languages[0]
    if (!language) throw new RangeError('no language to read a question in')
    const tables = compile(language, analyser)
    compiled.set(code, tables)
    return tables
  }
  return text => {
    const language = detect(text)
    return new Reader(text, language, words(text), tablesOf(language), analyser).read()
  }
}

type Role = 'topic' | 'form' | 'verb' | 'speaker'

class Reader {
  readonly #text: string
  readonly #language: LanguageCode
  readonly #words: readonly Word[]
  readonly #tables: Tables
  readonly #analyser: Analyser
  readonly #roles: Role[]
  #intent: Intent = 'passages'
  #stances: Stance[] = []
  #negated = false
  #speakerNamed = false
  #sourceType: SourceType | undefined

  constructor(
    text: string,
    language: LanguageCode,
    list: readonly Word[],
    known: Tables,
    analyser: Analyser
  ) {
    this.#text = text
    this.#language = language
    this.#words = list
    this.#tables = known
    this.#analyser = analyser
    this.#roles = list.map(() => 'topic')
  }

  read(): Question {
    const according = this.#readAccording()
    if (!according.asked) this.#readOpening()
    const roleIs = (role: Role): Word[] =>
      this.#words.filter((_, at) => this.#roles[at] === role)
    const telling = (list: Word[]): Word[] =>
      list.filter(word => !this.#is(word, this.#tables.empty))
    return {
      text: this.#text,
      language: this.#language,
      intent: this.#intent,
      sourceAsked: according.asked,
      through: according.through,
      stances: this.#stances,
      negated: this.#negated,
      sourceType: this.#sourceType,
      speaker: telling(roleIs('speaker')),
      speakerNamed: this.#speakerNamed,
      verb: roleIs('verb'),
      topic: telling(roleIs('topic'))
    }
  }

  /** «وفق من», «بحسب سوبوتكا»: the source is asked for, or named. */
  #readAccording(): {asked: boolean; through: boolean} {
    for (let at = 0; at < this.#words.length; at++) {
      const clause = this.#phraseAt(at, 'clause')
      if (clause && at > 0) this.#nameAfterVerb(at, at + clause.words.length)
      if (this.#readAsked(at, 'through')) return {asked: true, through: true}
      if (this.#readAsked(at, 'according')) return {asked: true, through: false}
      const phrase = clause ? undefined : this.#phraseAt(at, 'according')
      if (!phrase) continue
      const next = at + phrase.words.length
      this.#mark(at, next, 'form')
      if (this.#phraseAt(next, 'stance')) this.#nameAfterVerb(at, next)
      else this.#name(next, this.#speakerEnd(next, false))
    }
    return {asked: false, through: false}
  }

  /** «وفق من», «عبر أي وكالة»: a phrase, the question word after it, and the kind of source. */
  #readAsked(at: number, kind: Kind): boolean {
    const phrase = this.#phraseAt(at, kind)
    const next = at + (phrase?.words.length ?? 0)
    const asked = phrase && this.#phraseAt(next, 'ask')
    if (asked?.asked !== 'who' && asked?.asked !== 'which') return false
    this.#intent = 'who'
    const end = next + asked.words.length
    this.#mark(at, end, 'form')
    this.#sourceType = this.#tables.speakers.get(this.#words[end]?.text ?? '')
    if (this.#sourceType) this.#roles[end] = this.#roleOfKind(end)
    return true
  }

  /** «وفق تصريح الوزير», «وفق ما قال الوزير»; «وفق ما أعلنه في المؤتمر» names nobody, but says it. */
  #nameAfterVerb(from: number, verb: number): void {
    this.#mark(from, verb + 1, 'form')
    if (this.#endsSpeaker(verb + 1, false)) this.#stances = ['report']
    else this.#name(verb + 1, this.#speakerEnd(verb + 1, false))
  }

  #readOpening(): void {
    const at = this.#opening()
    const phrase = at < 0 ? undefined : this.#phraseAt(at, 'ask')
    if (!phrase) {
      if (!/[?؟]/u.test(this.#text)) this.#readPlain()
      return
    }
    const next = at + phrase.words.length
    this.#mark(at, next, 'form')
    if (phrase.asked === 'circumstance') return
    if (phrase.asked === 'who' || phrase.asked === 'which') {
      this.#readWho(next, phrase.asked === 'which')
    } else {
      this.#intent =
        phrase.asked === 'what' || phrase.asked === 'howmany' ? phrase.asked : 'passages'
      this.#readWhat(next, phrase.asked === 'howmany')
    }
  }

  /** Where the words stand that ask: first, or later where they can mean nothing else. */
  #opening(): number {
    if (this.#phraseAt(0, 'ask')) return 0
    return this.#words.findIndex((word, at) => {
      if (this.#tables.onlyFirst.has(word.text) || this.#roles[at] !== 'topic')
        return false
      return this.#phraseAt(at, 'ask') !== undefined
    })
  }

  /** «من أكد …», «أي صحيفة كشفت …», "which official denied …". */
  #readWho(from: number, ofKind: boolean): void {
    this.#intent = 'who'
    // «عبر» with its shadda is a verb, though it folds to a preposition.
    const far = ofKind ? reach : Math.max(1, this.#clauseEnd(from) - from)
    const verb = this.#verbFrom(from, far)
    if (verb < 0) return
    for (let at = from; at < verb; at++) {
      const word = this.#words[at]?.text ?? ''
      if (this.#tables.negations.has(word)) {
        this.#negated = true
        this.#roles[at] = 'form'
        continue
      }
      this.#sourceType ??= this.#tables.speakers.get(word)
      this.#roles[at] = this.#roleOfKind(at)
    }
  }

  /** «أي جهة» only tells that a body is asked for, «أي صحيفة» stands in the names of newspapers. */
  #roleOfKind(at: number): Role {
    return this.#tables.plainSpeakers.has(this.#words[at]?.text ?? '')
      ? 'form'
      : 'speaker'
  }

  /**
   * How far the verb of "who" may stand: a preposition comes after it, unless a relative behind
   * that leads to it («من المسؤول في الحكومة الذي نفى»).
   */
  #clauseEnd(from: number): number {
    const end = Math.min(this.#words.length, from + reach)
    for (let at = from; at < end; at++) {
      if (!this.#is(this.#words[at], this.#tables.speakerEnds)) continue
      const relative = this.#words
        .slice(at, end)
        .findIndex(other => this.#is(other, this.#tables.relatives))
      return relative < 0 ? at : end
    }
    return end
  }

  /** «ماذا قال غيراسيموف عن …», "what did Gerasimov say about …", «هل أكد بوتين …». */
  #readWhat(from: number, aboutNumber: boolean): void {
    const {auxiliaries} = this.#tables
    if (auxiliaries.size > 0) {
      const auxiliary = this.#words.findIndex(
        (word, at) => at >= from - 1 && auxiliaries.has(word.text)
      )
      if (auxiliary < 0 || auxiliary > from + reach) return
      const verb = this.#verbFrom(auxiliary + 2, reach)
      if (verb > 0 && !this.#speakerNamed) this.#name(auxiliary + 1, verb)
      return
    }
    if (aboutNumber) return
    const negated = this.#is(this.#words[from], this.#tables.negations)
    const verb = this.#verbFrom(from, negated ? 2 : 1)
    if (verb < 0 || this.#speakerNamed) return
    const next = verb + this.#lengthOfVerb(verb)
    // «ما الذي تنص عليه خطة …»: what is asked for comes back as a pronoun.
    const name = this.#is(this.#words[next], this.#tables.empty) ? next + 1 : next
    // «ماذا قيل عن …» names nobody.
    if (!this.#endsSpeaker(next, false)) this.#name(name, this.#speakerEnd(name, true))
  }

  /** No question: words, perhaps with a stance among them: «نفي موسكو», "denial of the deployment". */
  #readPlain(): void {
    for (let at = 0; at < this.#words.length; at++) {
      const phrase = this.#phraseAt(at, 'stance')
      if (!phrase?.stance || phrase.stance === 'report' || this.#roles[at] !== 'topic')
        continue
      this.#stances = [phrase.stance]
      return
    }
  }

  /** The first word from here that names a stance, not further than `far`; -1 for none. */
  #verbFrom(from: number, far: number): number {
    for (let at = from; at < this.#words.length && at < from + far; at++) {
      if (this.#roles[at] !== 'topic') return -1
      const phrase = this.#phraseAt(at, 'stance')
      if (!phrase?.stance) continue
      this.#stances = [phrase.stance]
      this.#mark(at, at + phrase.words.length, 'verb')
      const before = this.#words[at - 1]?.text ?? ''
      if (at > from && this.#tables.negations.has(before)) this.#negated = true
      return at
    }
    return -1
  }

  #lengthOfVerb(at: number): number {
    return this.#phraseAt(at, 'stance')?.words.length ?? 1
  }

  /**
   * Where the name of a source that begins here ends.
   *
   * @param withObject What it speaks of may follow without a preposition.
   */
  #speakerEnd(from: number, withObject: boolean): number {
    let at = from
    while (
      at < this.#words.length &&
      at < from + longestSpeaker &&
      !(at > from && this.#endsSpeaker(at, withObject))
    ) {
      at++
    }
    return at
  }

  #endsSpeaker(at: number, withObject: boolean): boolean {
    const word = this.#words[at]
    if (!word || this.#is(word, this.#tables.speakerEnds)) return true
    const gap = this.#text.slice(this.#words[at - 1]?.end, word.start)
    if (/[،,;؛:?؟]/u.test(gap)) return true
    if (this.#phraseAt(at, 'ask')?.asked === 'howmany') return true
    return withObject && this.#beginsObject(at)
  }

  /** «غيراسيموف لبوتين», «المغرب تخليه»: neither is part of a name. */
  #beginsObject(at: number): boolean {
    const {speakerEndParticles, actions, speakers} = this.#tables
    const {text} = this.#words[at] as Word
    const [first] = this.#analyser.terms(text)
    if (!first) return false
    // Of a word whose first letter is its own, the index term keeps it: «لافروف».
    const particle = speakerEndParticles.find(letter => text.startsWith(letter))
    if (particle && !first.term.startsWith(particle)) return true
    const before = this.#words[at - 1]?.text ?? ''
    return text.startsWith(first.term) && actions.has(first.term) && !speakers.has(before)
  }

  /** Whether a word is of a list, and not a name that only folds to one of it. */
  #is(word: Word | undefined, list: ReadonlySet<string>): boolean {
    if (!word || !list.has(word.text)) return false
    return !this.#tables.names.has(exactForm(this.#text.slice(word.start, word.end)))
  }

  #name(from: number, to: number): void {
    if (to <= from) return
    this.#mark(from, to, 'speaker')
    this.#speakerNamed = true
  }

  #mark(from: number, to: number, role: Role): void {
    for (let at = from; at < to; at++) this.#roles[at] = role
  }

  /** The longest phrase of a kind that begins at a word. */
  #phraseAt(at: number, kind: Kind): Phrase | undefined {
    const {text = '', start, end} = this.#words[at] ?? {}
    const list = this.#tables.phrases.get(text)
    return list?.find(
      phrase =>
        phrase.kind === kind &&
        (!phrase.doubled || this.#text.slice(start, end).includes(shadda)) &&
        phrase.words.every((part, offset) => this.#words[at + offset]?.text === part)
    )
  }
}
