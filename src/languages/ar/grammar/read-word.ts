import type {Agreement, Spelling} from '../../grammar.ts'
import {conjugate, type VerbForm} from './conjugate.ts'
import {falseFriends, hamzated} from './false-friends.ts'
import type {ReportingVerb} from './reporting-verbs.ts'
import {type NounClass, nounClassOf} from './source-nouns.ts'
import {foldSpelling, wordSet} from './spelling.ts'
import {flagsOf} from './word-flags.ts'

/** A form of a reporting verb that a word may be. */
export interface CueReading extends Required<Omit<VerbForm, 'spelling'>> {
  readonly verb: ReportingVerb
}

/** What can be told of a written word by itself. */
export interface Word {
  /** The conjunction written onto it: «وأكد». */
  readonly conjunction: '' | 'و' | 'ف'
  /** The preposition written onto it: «بالوزارة», «للوزارة». */
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly article: boolean
  /** Folded, without conjunction, preposition and article. */
  readonly stem: string
  /** How many characters of the written word are conjunction and preposition. */
  readonly clitics: number
  /** What the noun says of whom it heads; only where it is a known one. */
  readonly noun: NounClass | undefined
  /** Verb forms that this may be, future particle and object pronoun taken off. */
  readonly cues: readonly CueReading[]
  /** The pronoun at its end, of a cue: «قوله», «وصفه». */
  readonly pronoun: Agreement | undefined
  /** An office with a pronoun: «رئيسها», «أمينه العام». */
  readonly possessed: boolean
}

/** A word as it stands in a text, with the letters that folding makes one. */
export interface WrittenWord {
  readonly reader: WordReader
  readonly word: Word
  /** The stem of the word as folded. */
  readonly stem: string
  /** See `wordFlags`. */
  readonly flags: number
  /** Rules of the grammar that never read anything at it, a bit each; see `Clause.tryRule`. */
  refusedBy: number
}

const pronouns: readonly (readonly [suffix: string, agreement: Agreement])[] = [
  ['هما', {number: 'dual', person: 3}],
  ['هم', {gender: 'm', number: 'plural', person: 3}],
  ['هن', {gender: 'f', number: 'plural', person: 3}],
  ['ها', {gender: 'f', number: 'singular', person: 3}],
  ['ه', {gender: 'm', number: 'singular', person: 3}],
  ['نا', {number: 'plural', person: 1}],
  ['ني', {number: 'singular', person: 1}]
]

const thirdPerson = pronouns.filter(([, {person}]) => person === 3)

/** No more words are remembered than these; news has some 90,000 in a million. */
const remembered = 50_000

/**
 * What verbs may have. Objects that all have the same properties in the same order are read several
 * times as fast, and words and verbs are what rules read most: measured on news, attributions are
 * found in a tenth less time.
 */
const noTraits: Readonly<Record<keyof ReportingVerb, undefined>> = {
  root: undefined,
  form: undefined,
  vowel: undefined,
  masdars: undefined,
  present: undefined,
  lemma: undefined,
  stance: undefined,
  frames: undefined,
  addressee: undefined,
  told: undefined,
  inPresent: undefined,
  charge: undefined,
  attitudes: undefined,
  negatedOnly: undefined,
  perceives: undefined,
  negatedObject: undefined,
  led: undefined,
  heads: undefined,
  documents: undefined,
  laysDown: undefined,
  homograph: undefined
}

/** Reads words by the lexicon; the same word is read once. */
export class WordReader {
  private readonly cueForms = new Map<string, CueReading[]>()
  private readonly words = new Map<string, Word>()

  constructor(verbs: readonly ReportingVerb[]) {
    for (const verb of verbs) {
      const whole: ReportingVerb = Object.assign({...noTraits}, verb)
      for (const {spelling, ...form} of conjugate(verb)) {
        const folded = foldSpelling(spelling)
        // Forms of two and three letters but the third person of the past are other words.
        if (folded.length <= 3 && !isShortForm(form)) continue
        const {kind, agreement, shortened = false, accusative = false} = form
        if (agreement.person === 1) continue
        const key = falseFriends.has(folded) ? hamzated(spelling) : folded
        if (key === undefined) continue
        const cue = {kind, agreement, shortened, accusative, verb: whole}
        const known = this.cueForms.get(key)
        if (known) known.push(cue)
        else this.cueForms.set(key, [cue])
      }
    }
  }

  /** Reads a word for what its letters tell before they are folded as well. */
  readWritten(spelling: Spelling): WrittenWord {
    const known = spelling.reading as WrittenWord | undefined
    if (known?.reader === this) return known
    const {text, form} = spelling
    const folded = this.read(form)
    // Where only a hamza tells two words apart, the word is read as it is written.
    const hamza = hamzated(text)
    const word = asWritten(hamza === undefined ? folded : this.read(hamza), text, form)
    const flags = flagsOf(spelling)
    const written = {reader: this, word, stem: folded.stem, flags, refusedBy: 0}
    spelling.reading = written
    return written
  }

  /** Reads a folded word. */
  read(form: string): Word {
    const known = this.words.get(form)
    if (known) return known
    if (this.words.size >= remembered) this.words.clear()
    const word = this.analyse(form)
    this.words.set(form, word)
    return word
  }

  private analyse(form: string): Word {
    const whole = this.cuesOf(form)
    // «وسائل» is no «و» with somebody asking, «ورد» no «و» with an answer.
    const other = falseFriends.has(form) || nounClassOf(form) !== undefined
    const conjunction =
      whole.cues.length === 0 && !other && isConjunction(form) ? form.charAt(0) : ''
    const rest = form.slice(conjunction.length)
    const {cues, pronoun} = conjunction === '' ? whole : this.cuesOf(rest)
    // «ألمحت», «التزم»: the first two letters are the verb's own.
    const nominal =
      cues.length > 0 && nounClassOf(splitNominal(form).stem) === undefined
        ? withoutClitics(form)
        : splitNominal(form)
    const noun =
      nounClassOf(nominal.stem) ??
      nounClassOf(form) ??
      nounClassOf(withoutTanwin(nominal.stem))
    const office =
      noun === undefined && cues.length === 0 && !nominal.article
        ? possessedOffice(nominal.stem)
        : undefined
    return {
      conjunction: (cues.length > 0
        ? conjunction
        : nominal.conjunction) as Word['conjunction'],
      preposition: nominal.preposition,
      article: nominal.article,
      stem: nominal.stem,
      clitics: nominal.clitics,
      noun: noun ?? office,
      cues,
      pronoun,
      possessed: office !== undefined
    }
  }

  private cuesOf(form: string): Pick<Word, 'cues' | 'pronoun'> {
    if (falseFriends.has(form)) return {cues: [], pronoun: undefined}
    const plain = this.cueForms.get(form)
    if (plain) return {cues: plain, pronoun: undefined}
    if (/^س[يتن]/u.test(form)) {
      const future = this.cueForms
        .get(form.slice(1))
        ?.filter(cue => cue.kind === 'present' && !cue.shortened)
      if (future && future.length > 0) return {cues: future, pronoun: undefined}
    }
    for (const [suffix, pronoun] of pronouns) {
      if (!form.endsWith(suffix) || form.length - suffix.length < 3) continue
      const trunk = form.slice(0, -suffix.length)
      // «نفاه» from نفى, «اتهمته» from اتهمت, «دعوتها» from دعوة.
      const bare = [
        trunk,
        trunk.replace(/ا$/u, 'ي'),
        trunk.replace(/ت$/u, 'ه'),
        `${trunk}ا`
      ]
      for (const candidate of bare) {
        const cues = this.cueForms
          .get(candidate)
          ?.filter(
            cue =>
              cue.kind !== 'participle' &&
              !(candidate.endsWith('ه') && cue.kind !== 'masdar')
          )
        if (cues && cues.length > 0) return {cues, pronoun}
      }
    }
    return {cues: [], pronoun: undefined}
  }
}

/** What the letters tell that folding takes away. */
function asWritten(word: Word, text: string, form: string): Word {
  // «إلياس», «ألفريد»: with its hamza the alef is the name's own, no article's.
  if (word.article && /^[وفبك]?[أإ]\p{M}*ل/u.test(text)) return wholeWord(form)
  // «تدوينة» is no «تدوين» with a pronoun.
  if (word.pronoun && /ة\p{M}*$/u.test(text)) return nounOnly(form)
  // «عاملة» is a woman, «عامله» somebody's.
  // «أمينه العام», «رئيسه»: somebody's, or a woman whose ending lost its dots.
  if (isHisOrWoman(word) && /ه\p{M}*$/u.test(text)) {
    return withNoun(word, word.noun, undefined, true)
  }
  const woman = word.possessed && word.noun && /ة\p{M}*$/u.test(text)
  return woman ? withNoun(word, word.noun, 'f', false) : word
}

/** Written out, as all words are: spread and added to, each would have a shape of its own. */
function withNoun(
  {conjunction, preposition, article, stem, clitics, cues, pronoun}: Word,
  {type, number}: NounClass,
  gender: NounClass['gender'],
  possessed: boolean
): Word {
  return {
    conjunction,
    preposition,
    article,
    stem,
    clitics,
    noun: {type, gender, number},
    cues,
    pronoun,
    possessed
  }
}

function isHisOrWoman(word: Word): word is Word & {noun: NounClass} {
  const {noun, article, stem} = word
  return noun?.type === 'person' && noun.gender === 'f' && !article && stem.endsWith('ه')
}

/** «يرى», «تقر», «لم ينف»: what may be as short as three letters. */
function isShortForm({
  kind,
  agreement,
  shortened
}: Pick<VerbForm, 'kind' | 'agreement' | 'shortened'>): boolean {
  if (kind === 'masdar' || kind === 'present' || shortened) return true
  return (kind === 'past' || kind === 'passive') && agreement.number === 'singular'
}

/** «رئيسا», «عددا»: the accusative of the indefinite. */
function withoutTanwin(stem: string): string {
  return stem.replace(/(?<=.{3})(?<!ه)ا$/u, '')
}

/** «رئيسها», «زوجته»: whose office it is stands before, and a name may follow. */
function possessedOffice(stem: string): NounClass | undefined {
  for (const [suffix] of thirdPerson) {
    if (!stem.endsWith(suffix) || stem.length - suffix.length < 3) continue
    const trunk = stem.slice(0, -suffix.length)
    const noun = nounClassOf(trunk) ?? nounClassOf(trunk.replace(/ت$/u, 'ه'))
    if (noun?.type === 'person') return noun
  }
  return undefined
}

function isConjunction(form: string): boolean {
  // «وحث», «ونص»; with ف three letters are a word of their own («فرد»).
  return form.startsWith('و') ? form.length > 2 : form.length > 3 && form.startsWith('ف')
}

/** Words whose ال is their own; of names, those that are written without their hamza as well; verbs that begin so. */
const ownArticle: ReadonlySet<string> = wordSet(
  'التقى التقت التقوا التقيا التحق التحقت التحقوا التقط التقطت التقطوا التجأ التجأت',
  'الله الآن الذي التي الاي الام إلياس إلهام إليزابيث ألكسندر ألفريد ألفونسو ألكسي ألكسيس ألبرت ألبرتو إلينا أليكس أليخاندرو ألطاف ألفة إلفيرا ألدو ألين إيلون'
)

/** Takes conjunction, preposition and article off a noun, where enough remains or the rest is known. */
function splitNominal(
  form: string
): Pick<Word, 'conjunction' | 'preposition' | 'article' | 'stem' | 'clitics'> {
  for (const conjunction of ['', 'و', 'ف'] as const) {
    if (!form.startsWith(conjunction)) continue
    const rest = form.slice(conjunction.length)
    for (const [written, preposition, article] of openings) {
      if (!rest.startsWith(written)) continue
      const stem = rest.slice(written.length)
      if (stem.length < 2) continue
      if (written === 'ال' && ownArticle.has(rest)) continue
      // «فالوزير», but «فاليري» is a name.
      const long = stem.length > 2 || written === 'ال'
      const sure = article && long && conjunction !== 'ف'
      const lone = conjunction === '' && preposition === '' && !article
      if (!sure && !lone && nounClassOf(stem) === undefined) continue
      if (lone && nounClassOf(stem) === undefined) continue
      return {
        conjunction,
        preposition,
        article,
        stem,
        clitics:
          conjunction.length + (article && preposition === 'ل' ? 0 : preposition.length)
      }
    }
  }
  return withoutClitics(form)
}

function withoutClitics(
  form: string
): Pick<Word, 'conjunction' | 'preposition' | 'article' | 'stem' | 'clitics'> {
  return {conjunction: '', preposition: '', article: false, stem: form, clitics: 0}
}

/** A word read as a noun alone, whatever verb its letters may be. */
function nounOnly(form: string): Word {
  const {conjunction, preposition, article, stem, clitics} = splitNominal(form)
  const noun = nounClassOf(stem)
  return {
    conjunction,
    preposition,
    article,
    stem,
    clitics,
    noun,
    cues: [],
    pronoun: undefined,
    possessed: false
  }
}

/** A word that is nothing but itself: a name. */
function wholeWord(form: string): Word {
  return {
    conjunction: '',
    preposition: '',
    article: false,
    stem: form,
    clitics: 0,
    noun: undefined,
    cues: [],
    pronoun: undefined,
    possessed: false
  }
}

/** What stands before a noun: article and preposition, the longer first. */
const openings: readonly (readonly [string, Word['preposition'], boolean])[] = [
  ['بال', 'ب', true],
  ['كال', 'ك', true],
  ['لل', 'ل', true],
  ['ال', '', true],
  ['ب', 'ب', false],
  ['ل', 'ل', false],
  ['ك', 'ك', false],
  ['', '', false]
]
