import type {Phrase} from '../../grammar.ts'
import {aliasStart} from './alias.ts'
import {isAccusativeNoun} from './behind-full-name.ts'
import type {Clause} from './clause.ts'
import {countryOfNisba, countryOfPlace} from './countries.ts'
import {isEverydayNoun} from './everyday-nouns.ts'
import {isEverydayVerb} from './everyday-verbs.ts'
import {isPlaceHead} from './given-names.ts'
import {endsNaming} from './naming-ends.ts'
import {
  articledNames,
  namesLikeJoined,
  namesLikeObjects,
  objectNouns
} from './naming-words.ts'
import {readNounPhrase} from './noun-phrase.ts'
import {numerals, quantities} from './numerals.ts'
import {auxiliaries, negations, prepositions} from './particles.ts'
import {stopsPhrase} from './phrase-bounds.ts'
import {honorifics} from './source-nouns.ts'
import {bare} from './word-flags.ts'
import {
  endsInPronoun,
  isNumber,
  isUnlistedAttached,
  isVerbalNoun,
  looksFinite,
  looksVerbalNoun
} from './word-shapes.ts'

/** How far before a name its title may begin, in tokens. */
const titleReach = 16

/** A clause that tells who somebody is has no more words than this. */
const longestClause = 16

/** How many words of a name may stand before its last. */
const givenNames = 3

/** The whole noun phrase in which a name stands: title before it, apposition behind it. */
export function widen(clause: Clause, phrase: Phrase): Phrase {
  const first = Math.max(clause.sentenceStart(phrase.from), phrase.from - titleReach)
  let best = readFrom(clause, phrase.from, phrase)
  const name = aliasStart(clause, phrase.from)
  for (let from = name - 1; from >= first; from--) {
    if (isWall(clause, from)) break
    const word = clause.word(from)
    const document = word.noun?.type === 'document'
    // «أف أم،»: letters, and no mother.
    if (clause.form(from - 1) === 'اف') continue
    const title =
      (word.noun && !document && !clause.isFiniteCue(from)) || isNationality(clause, from)
    const given = name - from <= givenNames && isGivenName(clause, from)
    if (!(title || given) || !clause.isWord(from)) continue
    const read = readFrom(clause, from, phrase)
    if (read.to >= phrase.to && read.from === from) best = read
  }
  return best
}

/** The noun phrase that begins at a token. */
export function phraseFrom(clause: Clause, at: number): Phrase {
  const from = withWhatCounts(clause, at)
  const clitics = cliticsAt(clause, from)
  const read = readFrom(clause, from, clause.phrase(from, at + 1, clitics))
  const to = from < at ? whatTheyHaveEnd(clause, at, read.to) : read.to
  return to > read.to ? clause.phrase(from, to, clitics) : read
}

/** «[صاحب] السمو الأمير», «[3] مهربين», «[عدد من] المتظاهرين» */
function withWhatCounts(clause: Clause, at: number): number {
  const {article, noun, stem} = clause.word(at)
  if (article && honorifics.has(clause.word(at - 1).stem)) return at - 1
  if (noun?.type !== 'group' && !/.{3}[وي]ن$/u.test(stem)) return at
  const before = clause.form(at - 1)
  if (isCount(before) || isAttachedCount(before)) return at - 1
  return before === 'من' && quantities.has(clause.word(at - 2).stem) ? at - 2 : at
}

/** «3 مهربين [لهم صلة بالشبكة]»: a clause without a verb tells who they are; it ends at a mark. */
function whatTheyHaveEnd(clause: Clause, at: number, from: number): number {
  if (clause.word(at).article || !/^(?:ل|لدي|بحوزت)(?:هم|هن)$/u.test(clause.form(from)))
    return from
  const last = Math.min(clause.sentenceEnd(from), from + longestClause)
  let end = from + 1
  while (end < last && clause.isWord(end) && !clause.isFiniteCue(end)) end++
  return clause.isWord(end) ? from : end
}

function isCount(form: string): boolean {
  return isNumber(form) || numerals.has(form)
}

/** «ب3», «لثلاثة» */
function isAttachedCount(form: string): boolean {
  return /^[بل]/u.test(form) && isCount(form.slice(1))
}

/** How many letters of a word are no part of a phrase that begins with it. */
function cliticsAt(clause: Clause, at: number): number {
  return isAttachedCount(clause.form(at)) ? 1 : clause.word(at).clitics
}

function readFrom(clause: Clause, from: number, phrase: Phrase): Phrase {
  const limit = clause.sentenceEnd(from)
  const read = readNounPhrase(clause, from, limit, {split: true, name: phrase.from})
  if (read < phrase.to) return phrase
  const to = anotherFrom(clause, from, phrase.to, read)
  const clitics = cliticsAt(clause, from)
  // «رئيس حزب "الأفق"»: the mark that closes the name belongs to it.
  const quoted = clause.isQuoteMark(to - 1) && clause.quotationAround(to - 2)
  if (quoted && quoted.open > from) return clause.phrase(from, to, clitics)
  return clause.trimmed(from, to, clitics) ?? phrase
}

/**
 * «فايز الزيني [وقائد] الجيش سالم النوري», «سامي الزيني [وكريم] النوري»: behind a name, where the naming of
 * somebody else begins; the end of the phrase where nobody else is named.
 */
function anotherFrom(clause: Clause, start: number, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    const {conjunction, noun, article} = clause.word(at)
    const form = clause.form(at)
    const officer = conjunction === 'و' && noun?.type === 'person'
    // Two offices may stand before one name: «رئيس الدائرة وعضو اللجنة ساسي الزيني».
    if (
      officer &&
      hasNameWithin(clause, start + 1, at) &&
      hasNameWithin(clause, at + 1, to)
    )
      return at
    const joined = noun === undefined && !article && /^و\p{L}{3}/u.test(form)
    // «كايني ويست»: without a family of its own behind it the word is his.
    const family = clause.word(at + 1)
    const named = family.article && !family.noun && family.stem.endsWith('ي')
    if (joined && named && at === from && !namesLikeJoined.has(form)) return at
  }
  return to
}

function hasNameWithin(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isGivenName(clause, at) && clause.word(at - 1).article) return true
  return false
}

/** «عبد الله الرابحي»: a word that is nothing else may be a given name, unlike «اعتقال هشام», «قضية الشاب». */
function isGivenName(clause: Clause, at: number): boolean {
  if (looksVerbalNoun(clause, at) || clause.word(at + 1).noun) return false
  if (isPlaceHead(clause.form(at))) return false
  if (endsNaming(clause, at) || isNoGivenName(clause.form(at))) return false
  // «أنجزتها "المرصد"», «بمقتضاه كريم»; «سابينه» is a name.
  if (/..(?:ها|ته)$|^ب.*ه$|^خلاله$/u.test(clause.form(at)) && endsInPronoun(clause, at))
    return false
  // «الجهوي بصنجار كريم»: where he is what he is.
  if (
    isUnlistedAttached(clause.form(at)) &&
    clause.isWord(at - 1) &&
    !clause.isFiniteCue(at - 1)
  )
    return false
  // «بانتخاب كريم»: what was done to him.
  if (isVerbalNoun(clause.form(at).replace(/^[بلك]/u, ''))) return false
  if (objectNouns.has(clause.form(at)) && !namesLikeObjects.has(clause.form(at)))
    return false
  const {article, conjunction, preposition, noun, cues, stem} = clause.word(at)
  const form = clause.form(at)
  const joined = /^و\p{L}{3}/u.test(form) && !namesLikeJoined.has(form)
  // «الصادق السالمي»
  const bare = !article || (articledNames.has(stem) && clause.word(at + 1).article)
  const plain = bare && conjunction === '' && preposition === '' && !noun && !joined
  return plain && cues.length === 0 && /^\p{L}{3,}$/u.test(clause.form(at))
}

/** «[يتقاسم] ماكرون», «[غياب] كريم», «[نقاطا] لكريم», «[أخيه] كريم» */
function isNoGivenName(form: string): boolean {
  if (/^(?:اخ|اب)[اوي](?:ه|ها|هم)$/u.test(form)) return true
  return /^ي[تس]\p{L}{4}/u.test(form) || isEverydayNoun(form) || isAccusativeNoun(form)
}

/** «الأمريكية مارشا سكاربورغ»: a nationality stands for a title. */
function isNationality(clause: Clause, at: number): boolean {
  const {article, stem} = clause.word(at)
  return article && countryOfNisba([stem]) !== undefined
}

function isWall(clause: Clause, at: number): boolean {
  if (!clause.isWord(at)) return !clause.isComma(at) && !clause.isQuoteMark(at)
  const form = clause.form(at)
  if (isEverydayVerb(bare(form)) || isEverydayVerb(form)) return true
  // «أنجز من [طرف] البنك»
  if (/^(?:طرف|قبل)$/u.test(form) && clause.form(at - 1) === 'من') return true
  // «يوم واحد من [تأكيد] وزير الدفاع سامر كوتلان»: what they do, and no title of theirs.
  const {article, cues} = clause.word(at)
  if (!article && cues.some(({kind}) => kind === 'masdar')) return true
  return stopsPhrase(clause, at) && !clause.isPreposition(at)
}

/** How far back the subject of a clause that «أن» opens may stand, in tokens. */
const clauseReach = 40

/**
 * Subjects of the clauses before a token, the nearest first: what «أن» puts before its verb
 * («إن [الرئيس] اتصل بنظيره، وأعرب»), what follows the verb that opens the sentence («استقبل [الرئيس]
 * الوفد، مؤكدا»), and what follows an auxiliary («كان [المغرب] قد اعتذر»).
 */
export function subjectsBefore(clause: Clause, at: number): Phrase[] {
  const start = clause.sentenceStart(at)
  const found: Phrase[] = []
  for (let opener = at - 2; opener >= Math.max(start, at - clauseReach); opener--) {
    if (!clause.isComplementizer(opener)) continue
    const subject = topicAt(clause, opener + 1, at)
    if (subject) found.push(subject)
  }
  for (const opener of [start, start + 1]) {
    if (opener >= at || !clause.isWord(opener)) continue
    const word = clause.word(opener)
    const auxiliary = auxiliaries.has(clause.form(opener))
    const verb =
      opener === start &&
      !word.article &&
      word.noun === undefined &&
      !prepositions.has(bare(clause.form(opener)))
    if (!auxiliary && !verb) continue
    const from = opener + 1
    if (from >= at || !clause.isWord(from) || stopsPhrase(clause, from)) continue
    // «استقبل رئيس الحكومة كريم الزيني [الأمين] العام»: of the verb one knows least, and it may take a person.
    const to = readNounPhrase(clause, from, at, {split: true, charge: true})
    const phrase = clause.trimmed(from, to, clause.word(from).clitics)
    if (phrase && names(clause, from)) found.push(phrase)
  }
  return found
}

/** What stands right behind «أن» and before a verb: somebody by the head, or a name. */
export function topicAt(clause: Clause, from: number, limit: number): Phrase | undefined {
  if (!clause.isWord(from) || stopsPhrase(clause, from)) return undefined
  const {article, preposition, conjunction} = clause.word(from)
  if (preposition !== '' || conjunction !== '') return undefined
  if (!names(clause, from) && article) return undefined
  const to = readNounPhrase(clause, from, limit)
  const verb = clause.isWord(to) ? to : to + 1
  const finite =
    looksFinite(clause, verb) ||
    clause.isFiniteCue(verb) ||
    negations.has(clause.form(verb))
  return finite && to < limit
    ? clause.trimmed(from, to, clause.word(from).clitics)
    : undefined
}

/** A known head, a country or a nationality: what stands first behind an unknown verb may be anything else. */
function names(clause: Clause, at: number): boolean {
  const {noun} = clause.word(at)
  if (noun) return true
  return countryOfPlace([clause.form(at)]) !== undefined || isNationality(clause, at)
}
