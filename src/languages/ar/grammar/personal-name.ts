import type {Agreement} from '../../grammar.ts'
import {arabicGivenNames, isListedGivenName} from '../names/given.ts'
import {countryOfNisba, countryOfPlace} from './countries.ts'
import {
  isEverydayNoun,
  isEverydayNounOrPlace,
  isEverydayPlural
} from './everyday-nouns.ts'
import {isEverydayMasdar} from './everyday-verbs.ts'
import {
  articledNames,
  namesLikeAdjectives,
  namesLikeJoined,
  namesLikeTitles,
  naming
} from './naming-words.ts'
import {nameParticles} from './particles.ts'
import {honorifics, type NounClass, namingAdjectives} from './source-nouns.ts'
import {wordSet} from './spelling.ts'
import {isAdjective, isUnlistedAttached} from './word-shapes.ts'

/** Honorifics that became names of families: «الحاج علي», «آل الشيخ». */
const familyTitles: ReadonlySet<string> = wordSet('حاج شيخ')

/** A word of a phrase, with what its place in the phrase tells. */
export interface Part {
  readonly at: number
  readonly stem: string
  readonly article: boolean
  /** With a pronoun: «رئيسها». */
  readonly possessed: boolean
  readonly attached: boolean
  /** With a conjunction: «ومدير». */
  readonly joined: boolean
  readonly noun: NounClass | undefined
  readonly afterMark: boolean
  /** Of an alias: «المكنى [بأبي] النور». */
  readonly aliased: boolean
}

/**
 * The personal name: what stands without article behind a finished title, up to the next title,
 * or begins the phrase without being a known noun.
 */
export function nameOf(parts: readonly Part[]): Part[] {
  const leading = parts.findIndex(part => naming.has(part.stem))
  if (leading > 0) return nameOf(parts.slice(leading + 1))
  const name: Part[] = []
  let inTitle = false
  let closed = false
  for (const [index, part] of parts.entries()) {
    const office =
      part.noun !== undefined &&
      !isSurname(parts, index, name) &&
      !isGivenName(parts, index, name.length)
    if (office) {
      if (name.length > 0) break
      inTitle = true
      closed =
        part.article || part.possessed || part.stem === 'د' || part.stem.endsWith('نا')
    } else if (name.length > 0) {
      // «محامي الشاب "تركي"، علي الزيني»: one word in quotation marks is somebody else's.
      const another = name.length === 1 && part.afterMark && name[0]?.afterMark
      if (another && isNamedWhole(parts, index)) name.length = 0
      else if (part.afterMark || (part.attached && !isFamily(parts, index))) break
      name.push(part)
    } else if (
      part.attached ||
      isJoined(part, inTitle) ||
      namesCountry(part, closed) ||
      (inTitle && isNounBeforeName(parts, index))
    ) {
      closed = true
    } else if (inTitle && closed && isHeldNoun(part)) {
      closed = isNamedWhole(parts, index + 1)
    } else if (part.article) {
      const first = index === 0 && mayBeName(parts)
      const given = articledNames.has(part.stem) && !describesBefore(parts, index)
      if (first || (closed && inTitle && given)) name.push(part)
      closed = true
    } else if (index === 0 && beginsNoName(parts)) {
      // «انتهاء الأشغال», «حديقة الحيوان»: nothing that has a name of its own.
      return []
    } else if (!inTitle || closed || part.afterMark) {
      name.push(part)
    }
  }
  // «مراسل أف أم»: letters are no name.
  return name.some(({stem}) => stem.length > 2 && !nameParticles.has(stem)) ? name : []
}

/** «انتهاء الأشغال», «قواعد جديدة»; alone such a word may be a family's, «جمعة», as «أولاد جبريل» is. */
function beginsNoName([first, next]: readonly Part[]): boolean {
  const stem = first?.stem ?? ''
  if (!next || stem === 'اولاد' || !isEverydayNoun(stem)) return false
  if (stem.endsWith('ه') || isEverydayPlural(stem)) return true
  return isEverydayNoun(next.stem) && !next.stem.endsWith('ي')
}

/** «وزير البيئة وحقوق الإنسان»: joined on to the office, though no list knows the rest. */
function isJoined({stem, noun}: Part, inTitle: boolean): boolean {
  return (
    inTitle &&
    noun === undefined &&
    /^و\p{L}{3}/u.test(stem) &&
    !namesLikeJoined.has(stem)
  )
}

/** «المرصد [لحقوق] الإنسان», «السفير [بتونس]»: what the office is for or where, and no name. */
function isHeldNoun({stem, article}: Part): boolean {
  if (article || !isUnlistedAttached(stem) || isListedGivenName(stem)) return false
  const held = stem.slice(1)
  return isEverydayNounOrPlace(held) || isEverydayMasdar(held)
}

/** «والي [سوسة] كريم الزيني», «محاكم [صفاقس] كريم الزيني»: a noun or place before the whole name. */
function isNounBeforeName(parts: readonly Part[], index: number): boolean {
  const {stem, article} = parts[index] ?? {stem: '', article: true}
  if (article || isListedGivenName(stem)) return false
  return isEverydayNounOrPlace(stem) && isNamedWhole(parts, index + 1)
}

/** «الهادي بكور»: behind a given name what looks attached is the family, unless its rest is a word. */
function isFamily(parts: readonly Part[], index: number): boolean {
  const {stem, article} = parts[index] ?? {stem: '', article: true}
  const before = parts[index - 1]?.stem ?? ''
  if (article || !isListedGivenName(before) || parts[index + 1]?.afterMark === false)
    return false
  const held = stem.slice(1)
  return (
    /^[بل]\p{L}{3}/u.test(stem) && !isEverydayNounOrPlace(held) && !isEverydayMasdar(held)
  )
}

/** A given name, or what no dictionary has before the family's article, and a word that is nothing but a name. */
function isNamedWhole(parts: readonly Part[], index: number): boolean {
  const [given, family] = parts.slice(index)
  if (!given || given.article || given.noun || given.attached) return false
  if (!family || family.attached) return false
  if (family.noun && !familyTitles.has(family.stem)) return false
  const {stem} = given
  if (isListedGivenName(stem)) return true
  if (isEverydayNounOrPlace(stem) || nameParticles.has(stem)) return false
  if (countryOfPlace([stem]) ?? countryOfNisba([family.stem])) return false
  return family.article && !family.stem.endsWith('ه')
}

/** A country or nationality, but not «المستشار تركي»: behind what is definite an indefinite is a name. */
function namesCountry(part: Part, closed: boolean): boolean {
  if (countryOfPlace([part.stem])) return true
  return countryOfNisba([part.stem]) !== undefined && (part.article || !closed)
}

function mayBeName(parts: readonly Part[]): boolean {
  const [first, next] = parts
  const stem = first?.stem ?? ''
  if (articledNames.has(stem)) return true
  // «الدفاع المدني», «الجمهوريون»: a body, and people.
  if (next?.article && !next.noun && isAdjective(next.stem)) return false
  if (numberByEnding(first) !== undefined) return false
  return !isAdjective(stem) || (isAlone(parts) && !namingAdjectives.has(stem))
}

/** «المرزوقي، ضيف البرنامج»: what looks like an adjective is a surname where nothing follows for it to name. */
function isAlone(parts: readonly Part[]): boolean {
  const next = parts[1]
  return next === undefined || next.afterMark || next.noun !== undefined
}

/** «المهندس سلطان بن عايض»: an office by its letters is a name behind an honorific, where a father follows. */
function isGivenName(parts: readonly Part[], index: number, names: number): boolean {
  const before = parts[index - 1]
  const next = parts[index + 1]
  const part = parts[index]
  // «الباجي قائد السبسي»
  if (
    before?.article &&
    articledNames.has(before.stem) &&
    !part?.article &&
    next?.article
  ) {
    return names < 2 && index + 2 === parts.length
  }
  // «تركي آل الشيخ»
  if (before && nameParticles.has(before.stem)) return true
  if (names > 0 && isSecondName(parts, index, names)) return true
  if (!before || !part || part.article) return false
  // «الأمين العام للحزب سلطان البركاني»
  if (namesLikeTitles.has(part.stem) && before.article)
    return next?.article === true && !next.noun && next.stem.endsWith('ي')
  if (!honorifics.has(before.stem)) return false
  return (
    next !== undefined && (nameParticles.has(next.stem) || (next.article && !next.noun))
  )
}

/** «محمد [أمين] سلامة», «حافظ [قائد] السبسي», «هالة [شيخ] روحه»: an office by its letters, before the family. */
function isSecondName(parts: readonly Part[], index: number, names: number): boolean {
  const [before, part, next] = parts.slice(index - 1)
  if (!before || !part || !next || next.noun || next.attached) return false
  if (familyTitles.has(part.stem) && !part.article) return !next.article
  if (names > 1 || next.afterMark || !isListedGivenName(before.stem)) return false
  return namesLikeTitles.has(part.stem) || arabicGivenNames.has(part.stem)
}

/** «يوسف الشاهد»: a word that may be an office as well ends a name that it follows. */
function isSurname(
  parts: readonly Part[],
  index: number,
  name: readonly Part[]
): boolean {
  const next = parts[index + 1]
  const part = parts[index]
  const names = name.filter(({stem}) => !nameParticles.has(stem)).length
  // «مهند الحاج علي»
  if (names > 0 && part?.article && familyTitles.has(part.stem) && !part.afterMark)
    return true
  if (names === 0 || !part?.article) return false
  if (!next) return true
  // «كريم الزيني الناطق باسم المحكمة»: behind a family it is what he is.
  return next.afterMark || (next.noun !== undefined && names < 2)
}

/** «وزير الدفاع المدني»: behind what is definite and no office, of these names the adjective. */
function describesBefore(parts: readonly Part[], index: number): boolean {
  const before = parts[index - 1]
  const office = before?.noun?.type === 'person' && before.stem !== 'عالم'
  if (!before?.article || !namesLikeAdjectives.has(parts[index]?.stem ?? '')) return false
  // «الناشط المدني كريم الزيني»
  return !office || isNamedWhole(parts, index + 1)
}

/** «المزارعون», «الخبيران»: what the article shows to be no name. */
export function numberByEnding(part: Part | undefined): Agreement['number'] {
  if (!part?.article) return undefined
  if (/.{3}ون$/u.test(part.stem)) return 'plural'
  return /.{3}ان$/u.test(part.stem) ? 'dual' : undefined
}
