import type {Clause} from './clause.ts'
import {isFullName, isNameBeforeOccasion, longestName} from './named-office.ts'
import {addressees, articledNames, guests} from './naming-words.ts'
import {stopsPhrase} from './phrase-bounds.ts'
import {wordSet} from './spelling.ts'
import {isAdjective, looksVerbalNoun} from './word-shapes.ts'

/** What opens a sentence before who it is credited to: «ووفقا لما قاله». */
const longestOpening = 3

/** A noun phrase read up to a comma. */
export interface PhraseSoFar {
  readonly start: number
  /** It reaches no further. */
  readonly end: number
  /** Its last head is an office. */
  readonly office: boolean
  /** A name was read since the last title. */
  readonly named: boolean
  readonly title: string
  /** See `PhraseOptions`. */
  readonly split?: boolean
  readonly charge?: boolean
  readonly name?: number
}

/**
 * After a comma: a name for the office before it («وزير الدفاع، كريم الزبيدي،»), or an office for
 * the name («أحمد بن سالم، المتحدث باسم القوة»).
 */
export function startsApposition(
  clause: Clause,
  at: number,
  phrase: PhraseSoFar
): boolean {
  const {office, named, end} = phrase
  if (!clause.isWord(at) || stopsPhrase(clause, at)) return false
  const word = clause.word(at)
  if (word.conjunction !== '' || word.preposition !== '' || isAdverb(clause, at))
    return false
  // «لمراسل الإذاعة، سهام المبروك»: who was told; «أف أم»: letters, and no mother.
  const known = (phrase.name ?? -1) - at
  if (known >= 0 && known < longestName && office && !named)
    return !addressees.has(phrase.title) && phrase.title.length > 2
  // «سامي الزيني، الناطق الرسمي»
  if (
    phrase.split &&
    !phrase.charge &&
    named &&
    isTitleOfPerson(clause, phrase.start, at)
  )
    return true
  if (phrase.split && !endsAtComma(clause, at, end))
    return (
      office && !named && (isNameBeforeOccasion(clause, at) || isFullName(clause, at))
    )
  // «مصدر أمني، مراسل الإذاعة، أن»: who was told.
  if (addressees.has(word.stem)) return false
  if (word.noun) return word.noun.type === 'person' && word.noun.number === 'singular'
  // A name stands in commas for an office; a body has none.
  if (!office || named) return false
  // «رئيس الحكومة، اتخاذ إجراءات»
  if (looksVerbalNoun(clause, at)) return false
  // «المندوب، الحبيب النصري،»
  const given = articledNames.has(word.stem)
  if (word.article && !isAdjective(word.stem) && !given) return false
  for (let after = at + 1; after <= at + longestName; after++) {
    const guest = guests.has(clause.word(after).stem) && after > at + 1
    if (clause.isComma(after) || stopsPhrase(clause, after) || guest) return true
    // «وفقا للمدير، أصيب أربعة.»: at the head of a sentence the clause still has to come.
    if (after >= end) return !opensSentence(clause, phrase.start)
  }
  return false
}

/** A title with its article behind a bare name; behind «في تصريح لأطلس،», or an office, it may be another's. */
function isTitleOfPerson(clause: Clause, start: number, at: number): boolean {
  const head = clause.word(start)
  // «لأطلس أف أم، المدير»
  if (clause.form(start).length < 3) return false
  if (head.preposition !== '' || head.noun || head.article) return false
  const {article, noun, stem} = clause.word(at)
  const title = noun?.type === 'person' && noun.number === 'singular'
  return title && !addressees.has(stem) && (article || holdsSomething(clause, at))
}

/** «، [رئيس] تحرير صحيفة»: without article it is an office by what it is of. */
function holdsSomething(clause: Clause, at: number): boolean {
  return clause.isWord(at + 1) && !stopsPhrase(clause, at + 1)
}

/** «، فضلاً عن», «، خاصة»: the ending of an accusative, which no name has, or a word that always has it. */
function isAdverb(clause: Clause, at: number): boolean {
  const text = clause.token(at)?.text ?? ''
  return /\u064Bا$|ا\u064B$/u.test(text) || adverbs.has(clause.form(at))
}

const adverbs: ReadonlySet<string> = wordSet(
  'فضلا علاوة إضافة نظرا خاصة خصوصا مثلا بدلا عوضا خلافا لاسيما حفاظا تحديدا وخاصة'
)

function opensSentence(clause: Clause, at: number): boolean {
  return at - clause.sentenceStart(at) <= longestOpening
}

/** Where an object may follow, only a second comma tells that the first began an apposition. */
function endsAtComma(clause: Clause, at: number, end: number): boolean {
  for (let after = at; after < Math.min(end, at + 2 * longestName); after++) {
    if (clause.isComma(after)) return true
    if (stopsPhrase(clause, after) && !clause.isPreposition(after)) return false
  }
  return false
}
