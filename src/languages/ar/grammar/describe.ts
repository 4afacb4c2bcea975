import type {Description, Phrase} from '../../grammar.ts'
import {arabicGivenNames} from '../names/given.ts'
import {aliasEnd, aliasStem} from './alias.ts'
import {anonymityEnd} from './anonymity.ts'
import {portfolioNames} from './bodies.ts'
import type {Clause} from './clause.ts'
import {countryOfNisba, countryOfPlace, nameOfCountry} from './countries.ts'
import {goesOnWithPlace, isMaghrebiSurname, isPlaceHead} from './given-names.ts'
import {identityOf} from './identity.ts'
import {issuerWithin} from './issuer.ts'
import {namesLikeJoined, namesOfMen, naming} from './naming-words.ts'
import {numerals} from './numerals.ts'
import {isOutlet} from './outlets.ts'
import {nameParticles} from './particles.ts'
import {nameOf, numberByEnding, type Part} from './personal-name.ts'
import {
  akinTo,
  isAnaphoric,
  isHonorificPronoun,
  isWording,
  pointers,
  recalledBy,
  withoutPronoun
} from './pointing.ts'
import {isPublicAgency} from './purpose.ts'
import {honorifics} from './source-nouns.ts'
import {wordSet} from './spelling.ts'
import {endsInPronoun, isAdjective, isNumber, looksAttached} from './word-shapes.ts'

/** Plurals that say what kind of media it was, and not which. */
const kindsOfMedia: ReadonlySet<string> = wordSet('وسائل صحف مواقع قنوات وكالات')

/** Behind these stands the name of a body, whatever it means elsewhere. */
const namingBodies: ReadonlySet<string> = wordSet('حزب حركة تنظيم جماعة تيار')

/** Tells whom a phrase names, by its head, its title and its name. */
export function describe(clause: Clause, phrase: Phrase): Description {
  const read = readParts(clause, phrase)
  const parts = isWording(read) ? read.slice(1) : read
  // «العاملون في المصنع»: what they are at is another's.
  const people = isPeople(parts)
  const head = people ? undefined : parts.find(part => part.noun)
  const name = nameOf(parts)
  const noun = head?.noun
  const content = parts.filter(
    part => !honorifics.has(part.stem) && !pointers.has(part.stem)
  )
  const anaphoric = isAnaphoric(parts, name.length)
  const identifying =
    name.length > 0 &&
    (noun === undefined || noun.type === 'person') &&
    !isCoordinated(parts)
      ? name
      : content
  const identity = identityOf(parts, name.length > 0)
  const type = typeOf(clause, phrase, parts, name.length > 0, identity)
  const keys = anaphoric ? content.slice(0, 1) : identifying
  // «المهربون الثلاثة» says no more than «المهربون».
  const telling = anaphoric ? parts.filter(({stem}) => !numerals.has(stem)) : parts
  const words = telling.map(part => part.stem)
  const role =
    noun?.type === 'person' && name.length > 0 ? roleOf(clause, parts, name) : undefined
  const party = noun?.type === 'document' ? partyOf(clause, phrase, parts) : undefined
  const called = calledOf(clause, phrase)
  return {
    type,
    keys: isNationality(parts)
      ? countryKeys(identity)
      : keys.map(part =>
          isHonorificPronoun(part) ? withoutPronoun(part.stem) : part.stem
        ),
    words,
    aliases: aliasesOf(parts),
    heads: headsOf(parts),
    several: isSeveral(name) || isJoinedByAnother(parts, name),
    agreement: {
      gender: leadsWoman(parts, name)
        ? 'f'
        : (noun?.gender ?? genderByEnding(parts, name.length)),
      number:
        noun?.number ??
        numberByEnding(parts[0]) ??
        (name.length > 0 ? 'singular' : undefined)
    },
    anybody: anaphoric && noun?.type === 'anonymous' && noun.gender === 'm',
    anaphoric,
    somebody: type === 'person' && name.length === 0 && isIndefinite(parts),
    akin: anaphoric ? akinTo(parts) : undefined,
    recalled: anaphoric ? recalledBy(parts) : undefined,
    named: name.length > 0,
    local: isLocal(parts, type, name.length > 0),
    role,
    called,
    party,
    identity
  }
}

/** «مسؤول عسكري أمريكي», «خبير في المناخ», and not «وزير النقل»: no article, and none on a noun that it governs. */
function isIndefinite([head, next]: readonly Part[]): boolean {
  if (!head?.noun || head.article || head.noun.number !== 'singular') return false
  if (!next) return true
  return next.attached ? !next.afterMark : !next.article && isAdjective(next.stem)
}

/** «[للرئيس] الفلسطيني»: the particle took a letter of the article, and no offset can give it back. */
function calledOf(clause: Clause, phrase: Phrase): string | undefined {
  const first = clause.token(phrase.from)
  if (!first || first.start !== phrase.start || !/^لل\p{L}{2}/u.test(first.text))
    return undefined
  const {article, preposition} = clause.word(phrase.from)
  if (!article || preposition !== 'ل') return undefined
  return `ال${written(clause, phrase.from, phrase.to).slice(2)}`
}

/**
 * Nobody can tell whether «مصدر أمني», «التقرير», «المحتجون» or «وزير النقل» of one article are those
 * of another; of bodies those that are called by their kind alone: «الشرطة».
 */
function isLocal(
  parts: readonly Part[],
  type: Description['type'],
  named: boolean
): boolean {
  if (type === 'anonymous' || type === 'document' || type === 'group') return true
  if (type === 'person') return !named
  const [head] = parts
  if (named || !head?.noun) return false
  // «وسائل إعلام محلية», «الشرطة»
  return parts.length === 1 || kindsOfMedia.has(head.stem)
}

/** «وفقا لكريم»: the preposition that the phrase leaves out is no letter of the name. */
function bareStem(clause: Clause, phrase: Phrase, at: number): string {
  const {stem, clitics, article} = clause.word(at)
  const cut =
    at === phrase.from &&
    clitics === 0 &&
    !article &&
    phrase.start > (clause.token(at)?.start ?? 0)
  return cut ? stem.slice(1) : stem
}

function isDocument({noun}: Part): boolean {
  return noun?.type === 'document'
}

function readParts(clause: Clause, phrase: Phrase): Part[] {
  const parts: Part[] = []
  // What else somebody is called is no part of the name, and may stand for it elsewhere.
  let alias = phrase.from
  for (let at = phrase.from; at < phrase.to; at++) {
    if (at > phrase.from) alias = Math.max(alias, aliasEnd(clause, at, phrase.to))
    // What tells that the source is not named, or describes it, identifies nobody.
    if (anonymityEnd(clause, at, phrase.to) > at) break
    if (clause.isRelative(at) && !parts.some(isDocument)) break
    if (
      !clause.isWord(at) ||
      clause.isPreposition(at) ||
      clause.form(at).startsWith('باسم')
    )
      continue
    // «و التعاون»: a conjunction that stands apart; «كل من X»: each of them.
    if (
      clause.form(at) === 'و' ||
      (clause.form(at) === 'كل' && clause.form(at + 1) === 'من')
    )
      continue
    // «اللواء أ.ح محمود»: initials of a rank.
    if (/^\p{L}(?:\.\p{L})+$/u.test(clause.form(at))) continue
    const word = clause.word(at)
    const inAlias = at < alias
    const aliased = inAlias ? aliasStem(clause, at) : undefined
    parts.push({
      at,
      stem: aliased ?? bareStem(clause, phrase, at),
      aliased: aliased !== undefined,
      article: word.article,
      possessed: word.possessed === true,
      attached:
        inAlias ||
        (word.preposition !== '' && !isFamilyBehind(clause, at, parts.at(-1))) ||
        // «مراسل القناة في غزة هشام»: a place, no name; «ضيف "الحوار"»: what is in quotation marks.
        (at > phrase.from &&
          (clause.isPreposition(at - 1) || clause.form(at - 1) === 'باسم')) ||
        isQuotedBody(clause, phrase, at, parts.at(-1)) ||
        word.conjunction !== '' ||
        (at > phrase.from && (looksAttached(clause, at, false) || isOfPlace(clause, at))),
      joined: word.conjunction !== '',
      noun: word.noun,
      afterMark: clause.isComma(at - 1) || clause.isQuoteMark(at - 1)
    })
  }
  return parts
}

function aliasesOf(parts: readonly Part[]): readonly string[] | undefined {
  const aliased = parts.filter(part => part.aliased)
  return aliased.length > 0 ? aliased.map(({stem}) => stem) : undefined
}

/** «سمير بالطيب»: of the Maghreb, where a family may have a preposition. */
function isFamilyBehind(clause: Clause, at: number, given: Part | undefined): boolean {
  return (
    given !== undefined &&
    arabicGivenNames.has(given.stem) &&
    isMaghrebiSurname(clause.form(at))
  )
}

/** «[بسيدي بوزيد]» */
function isOfPlace(clause: Clause, at: number): boolean {
  return isPlaceHead(clause.form(at)) || goesOnWithPlace(clause, at)
}

/** The nouns that head the phrase: an indefinite one governs what follows it, an honorific nothing. */
function headsOf(parts: readonly Part[]): readonly string[] | undefined {
  const [first] = parts
  // «الداخلية» goes by what its ministry looks after.
  if (!first || portfolioNames.has(first.stem)) return undefined
  const heads = parts.filter((part, index) => {
    if (!part.noun || honorifics.has(part.stem)) return false
    const before = parts[index - 1]
    if (part.joined || part.afterMark || !before) return true
    if (part.attached) return false
    // «حزب المؤتمر»
    const named = honorifics.has(before.stem) || namingBodies.has(before.stem)
    return before.article || !before.noun || named
  })
  return heads.map(({stem}) => stem)
}

/** «سامي الزيني والنائبة هالة», «الوزارة والمدير»: a title joined on that has a name of its own, or stands behind a body. */
function isJoinedByAnother(parts: readonly Part[], name: readonly Part[]): boolean {
  const [first] = parts
  const [given] = name
  const body = first?.noun !== undefined && first.noun.type !== 'person'
  return parts.some(({joined, noun, at}, index) => {
    if (!joined || noun?.type !== 'person') return false
    if (body || given === undefined) return true
    if (given.at > at) return false
    // «سامي الزيني والمدير»: of his own offices another stands between.
    return parts[index - 1] === name.at(-1) || nameOf(parts.slice(index)).length > 0
  })
}

/**
 * «سامي الزيني وكريم النوري»: joined on to a name, though no list knows it; the last of two words is a
 * name of its own, «ديريك واتسون».
 */
function isSeveral(name: readonly Part[]): boolean {
  const first = name.length > 2 ? 1 : 2
  return name
    .slice(first)
    .some(
      ({stem, article}) =>
        !article && /^و\p{L}{3}/u.test(stem) && !namesLikeJoined.has(stem)
    )
}

/** «ضيف "الحوار"», «رئيس "التيار"»: a body, where «الشاب "تركي"» is a nickname. */
function isQuotedBody(
  clause: Clause,
  phrase: Phrase,
  at: number,
  before: Part | undefined
): boolean {
  const run = clause.quotationAround(at)
  if (!run || run.open <= phrase.from || !before) return false
  return before.at > run.open ? before.attached : !before.article
}

/** «مسؤول طلب عدم ذكر اسمه», «أحد المسؤولين، لم تسمه». */
function isUnnamed(clause: Clause, phrase: Phrase): boolean {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    if (anonymityEnd(clause, at, phrase.to) > at) return true
  }
  return false
}

function typeOf(
  clause: Clause,
  phrase: Phrase,
  parts: readonly Part[],
  named: boolean,
  identity: string | undefined
): Description['type'] {
  if (identity?.startsWith('country:')) return 'government'
  if (isPeople(parts)) return 'group'
  const noun = parts.find(part => part.noun)?.noun
  const quoted = clause.isQuoteMark(phrase.from)
  if (isOutlet(parts.map(writtenPart), quoted)) return 'media'
  if (!named && isUnnamed(clause, phrase)) return 'anonymous'
  if (noun?.type === 'media' && isPublicAgency(clause, phrase)) return 'organization'
  if (noun) return noun.type
  if (identity !== undefined) return 'organization'
  // «موسكو وأنقرة», «الجمهوريون», «الجانبان»
  if (isCoordinated(parts) || numberByEnding(parts[0]) !== undefined) return 'group'
  // «"النهار"»: a newspaper, a party or a club, since people go without quotation marks.
  if (quoted && parts[0]?.article) return 'organization'
  return named ? 'person' : 'organization'
}

/** «العاملون», «المقربون», «3 مهربين»: no list knows them, and their ending tells. */
function isPeople([first, next]: readonly Part[]): boolean {
  if (!first || first.noun) return false
  if (numberByEnding(first) === 'plural') return true
  const counted = isNumber(first.stem) || numerals.has(first.stem)
  return counted && next !== undefined && /.{3}[وي]ن$/u.test(next.stem)
}

function isCoordinated(parts: readonly Part[]): boolean {
  return parts
    .slice(1)
    .some(
      ({stem}) => stem.startsWith('و') && countryOfPlace([stem.slice(1)]) !== undefined
    )
}

function writtenPart({article, stem}: Part): string {
  return article ? `ال${stem}` : stem
}

/** «سميرة الزيني، عضو المجلس»: a woman may have a man's office. */
function leadsWoman([first]: readonly Part[], [given]: readonly Part[]): boolean {
  if (!given || given !== first || namesOfMen.has(given.stem)) return false
  return given.stem.endsWith('ه') && arabicGivenNames.has(given.stem)
}

/** Of a name by its first word. */
function genderByEnding(parts: readonly Part[], names: number): 'm' | 'f' | undefined {
  const stem = parts[0]?.stem ?? ''
  if (!stem.endsWith('ه')) return undefined
  return names > 0 && namesOfMen.has(stem) ? 'm' : 'f'
}

/** The title before or behind a name, as written. */
function roleOf(
  clause: Clause,
  parts: readonly Part[],
  name: readonly Part[]
): string | undefined {
  const named = new Set(name)
  const title = parts.filter(part => !named.has(part) && !naming.has(part.stem))
  // «مديرة المعهد الدكتورة»: the honorific belongs to the name.
  while (title.length > 1 && honorifics.has(title.at(-1)?.stem ?? '')) title.pop()
  const first = title[0]
  const last = title.at(-1)
  if (!first || !last || honorifics.has(first.stem)) return undefined
  const between = name.some(part => part.at > first.at && part.at < last.at)
  if (between) return undefined
  const closing = clause.isQuoteMark(last.at + 1) ? last.at + 2 : last.at + 1
  return written(clause, first.at, closing)
}

/** What stands from one token to another, with spaces where the text has some. */
function written(clause: Clause, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const token = clause.token(at)
    const apart = at > from && token && token.start > (clause.token(at - 1)?.end ?? 0)
    text += `${apart ? ' ' : ''}${token?.text ?? ''}`
  }
  return text
}

/**
 * «بيان [وزارة الداخلية]», «تقرير لـ[صندوق النقد]», «تصريح [سامي بن رمضان]»: whoever stands next
 * behind a document; of people only those that are known by name or office.
 */
function partyOf(
  clause: Clause,
  phrase: Phrase,
  parts: readonly Part[]
): Phrase | undefined {
  const issuer = issuerWithin(clause, phrase)
  const described = describesDocument(parts) ? 2 : 1
  const behind =
    issuer === undefined ? parts.slice(described) : parts.filter(({at}) => at >= issuer)
  const first = behind.find(
    ({noun, stem}, index) =>
      noun &&
      noun.type !== 'document' &&
      // «القرار القاضي بالحجز»: what it lays down.
      !(stem === 'قاضي' && behind[index + 1]?.attached)
  )
  const name = behind[0] && isBareName(clause, behind[0]) ? behind[0] : undefined
  const party = name ?? first
  // A known head is surer than what only stands where the issuer does: «نشرته [الأمم] المتحدة».
  if (!party) {
    const {preposition = '', possessed} = behind[0] ? clause.word(behind[0].at) : {}
    const somebody = issuer !== undefined && preposition === '' && !possessed
    return somebody && behind[0] && !endsInPronoun(clause, behind[0].at)
      ? clause.phrase(behind[0].at, phrase.to)
      : undefined
  }
  const known =
    party === name ||
    party.noun?.type !== 'person' ||
    party.article ||
    hasName(parts, party)
  return known
    ? clause.phrase(party.at, phrase.to, clause.word(party.at).clitics)
    : undefined
}

/** «بيان صحفي لوزارة الداخلية», «تقارير صحفية مصرية»: what names people elsewhere tells here what kind of document it is. */
function describesDocument([document, kind, next]: readonly Part[]): boolean {
  if (!document || !kind || kind.article !== document.article) return false
  if (!/يه?$/u.test(kind.stem) || kind.noun?.type !== 'person') return false
  return !next || next.attached || isAdjective(next.stem)
}

/** «تصريح سامي بن رمضان»: neither article nor clitic, and no noun or adjective that describes a document. */
function isBareName(clause: Clause, part: Part): boolean {
  if (part.noun || part.article || part.attached || isAdjective(part.stem)) return false
  return (
    nameParticles.has(clause.form(part.at + 1)) ||
    clause.word(part.at + 1).noun?.type === 'person'
  )
}

/** An office with a genitive or a name behind it is somebody's, not just anybody's. */
function hasName(parts: readonly Part[], office: Part): boolean {
  return parts.indexOf(office) < parts.length - 1
}

/** Nothing but a nationality: «التأكيد [الكوري الشمالي]». */
function isNationality(parts: readonly Part[]): boolean {
  return countryOfNisba(parts.map(part => part.stem)) !== undefined
}

/** The words of the country's own name, by which its fullest form is found. */
function countryKeys(identity: string | undefined): string[] {
  return (nameOfCountry(identity?.slice('country:'.length)) ?? '')
    .split(' ')
    .map(word => word.replace(/^ال/u, ''))
    .filter(Boolean)
}
