import type {SourceType} from '../../../types.ts'
import {
  type Agreement,
  type Description,
  type Gender,
  type Paragraph,
  type Phrase,
  phraseOf
} from '../../grammar.ts'
import {isAdverb, isCapitalised, markAt, sentenceStart, wordAt} from './clause/tokens.ts'
import {countries} from './countries.ts'
import {
  determiners,
  nounPrepositions,
  prepositions,
  quantifiers,
  relatives
} from './function-words.ts'
import {bodyOf} from './identity.ts'
import {headTypes, institutions, outlets} from './organisations.ts'
import {anonymityMarks, anonymousHeads, firstNames, roles, titles} from './people.ts'
import {pronouns} from './pronouns.ts'

/** Tells who a noun phrase names. */
export function describe(paragraph: Paragraph, phrase: Phrase): Description {
  const segments = segmentsOf(paragraph, phrase)
  const words = segments.flatMap(({from, to}) => wordsOf(paragraph, from, to))
  const pronoun = words.length === 1 ? pronouns.get(words[0] ?? '') : undefined
  if (pronoun || words.length === 0)
    return pronounDescription(words[0] ?? '', pronoun ?? {})
  const first = segments[0] ?? phrase
  const own = wordsOf(paragraph, first.from, first.to)
  const country = countryOf(own)
  const identity = country ?? bodyOf(own)
  const name = nameOf(paragraph, segments)
  const head = headOf(paragraph, first)
  const type = country ? 'government' : typeOf(paragraph, phrase, segments, name, head)
  const human = type === 'person' || (type === 'anonymous' && head !== 'sources')
  const role = human ? roleOf(paragraph, segments, name) : undefined
  const anaphoric = !name && !identity && pointsBack(paragraph, first, head, type)
  const named =
    name !== undefined || identity !== undefined || hasCapital(paragraph, first)
  return {
    type,
    keys: keysOf(paragraph, first, name, anaphoric ? head : undefined),
    words,
    agreement: agreementOf(paragraph, words, name, head, type),
    anaphoric,
    named,
    ...(isLocal(type, name !== undefined, named) ? {local: true} : {}),
    ...(role === undefined ? {} : {role}),
    ...(type === 'document' ? partyOf(paragraph, first) : {}),
    ...(identity === undefined ? {} : {identity})
  }
}

/** Whether nobody can tell if somebody so called in another article is the same: "police", "a minister". */
function isLocal(type: Description['type'], hasName: boolean, named: boolean): boolean {
  if (type === 'anonymous' || type === 'document' || type === 'group') return true
  return type === 'person' ? !hasName : !named
}

function pronounDescription(word: string, agreement: Agreement): Description {
  const human = agreement.gender !== undefined || agreement.person === 1
  return {
    type: word === 'they' || word === 'we' ? 'group' : 'person',
    keys: [],
    words: word === '' ? [] : [word],
    agreement: human ? {...agreement, human} : agreement,
    anaphoric: true,
    named: false
  }
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The words of a range, without determiners and possessive endings. */
function wordsOf(paragraph: Paragraph, from: number, to: number): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const form = plain(wordAt(paragraph, at))
    if (form !== '' && !determiners.has(form) && !address.has(form)) words.push(form)
  }
  return words
}

/** Forms of address: they tell a gender and no office. */
const address: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'sir', 'mme'])

/** A form without its possessive ending. */
function plain(form: string): string {
  return form.replace(/'s?$/u, '')
}

/** The noun phrase and its appositions, relative clauses left out. */
function segmentsOf(paragraph: Paragraph, phrase: Phrase): Range[] {
  const segments: Range[] = []
  let from = phrase.from
  let at = from
  while (at <= phrase.to) {
    const ends = at === phrase.to || /^[,(—–]$/u.test(markAt(paragraph, at))
    const relative =
      relatives.has(wordAt(paragraph, at)) || wordAt(paragraph, at) === 'whose'
    if (ends || (relative && at > from)) {
      if (at > from) segments.push({from, to: at})
      if (relative) while (at < phrase.to && markAt(paragraph, at) !== ',') at++
      from = at + 1
    } else if (relative) {
      while (at < phrase.to && markAt(paragraph, at) !== ',') at++
      from = at + 1
    }
    at++
  }
  return segments
}

/** Where the modifiers after the noun begin: *the head* `of the agency`. */
function baseEnd(paragraph: Paragraph, {from, to}: Range): number {
  for (let at = from + 1; at < to; at++)
    if (prepositions.has(wordAt(paragraph, at))) return at
  return to
}

/** The noun of a phrase, in the singular as it stands. */
function headOf(paragraph: Paragraph, segment: Range): string {
  const end = baseEnd(paragraph, segment)
  for (let at = end - 1; at >= segment.from; at--) {
    const form = wordAt(paragraph, at)
    if (form !== '' && !isAdverb(form)) return plain(form)
  }
  return ''
}

/** The proper name of a person in a phrase or in one of its appositions. */
function nameOf(paragraph: Paragraph, segments: readonly Range[]): Range | undefined {
  for (const segment of segments) {
    const name = personIn(paragraph, segment, segments)
    if (name) return name
  }
  return undefined
}

function personIn(
  paragraph: Paragraph,
  segment: Range,
  segments: readonly Range[]
): Range | undefined {
  const end = baseEnd(paragraph, segment)
  let to = end
  while (to > segment.from && !isCapitalised(paragraph, to - 1)) to--
  if (to < end && !/^\d+$/u.test(wordAt(paragraph, to)) && wordAt(paragraph, to) !== '')
    return undefined
  let from = to
  let titled = false
  while (from > segment.from) {
    const form = wordAt(paragraph, from - 1)
    if (form === '' && /^[-.]$/u.test(markAt(paragraph, from - 1))) from--
    else if (titles.has(form) || roles.has(form)) {
      titled = true
      break
    } else if (isCapitalised(paragraph, from - 1) && !determiners.has(form)) from--
    else if (
      /^(?:al|bin|ibn|van|von|de|der|den|la|el|da|di|dos|du|abu|and)$/u.test(form) &&
      from < to &&
      form !== 'and'
    )
      from--
    else break
  }
  if (from >= to) return undefined
  const words = wordsOf(paragraph, from, to)
  if (titled && !words.some(word => headTypes.has(word))) return {from, to}
  if (isCommonNoun(paragraph, from, to)) return undefined
  if (
    words.some(word => headTypes.has(word) || outlets.has(word)) ||
    institutions.has(words.join(' '))
  )
    return undefined
  if (countryOf(words) !== undefined || isPeople(words.at(-1) ?? '')) return undefined
  const first = words[0] ?? ''
  if (firstNames.has(first)) return {from, to}
  if (determiners.has(wordAt(paragraph, from - 1))) return undefined
  if (to - from === 1 && /^\p{Lu}{2,5}$/u.test(paragraph.tokens[from]?.text ?? ''))
    return undefined
  const appositions = segments.filter(other => other !== segment)
  const described = appositions.some(
    other =>
      /^\d+$/u.test(wordAt(paragraph, other.from)) || roles.has(headOf(paragraph, other))
  )
  if (described) return {from, to}
  return segment === segments[0] && to - from <= 4 ? {from, to} : undefined
}

/** Whether a single capital only opens the sentence: *Sources*, *Residents*. */
function isCommonNoun(paragraph: Paragraph, from: number, to: number): boolean {
  if (to - from > 1 || from !== sentenceStart(paragraph, from)) return false
  const form = wordAt(paragraph, from)
  const singular = form.replace(/s$/u, '')
  return (
    anonymousHeads.has(form) ||
    roles.has(form) ||
    roles.has(singular) ||
    headTypes.has(singular)
  )
}

/** Names of peoples and parties in the plural: *Democrats*, *Russians*. */
function isPeople(word: string): boolean {
  return peoples.has(word)
}

const peoples: ReadonlySet<string> = new Set([
  ...'democrats republicans conservatives liberals tories muslims christians jews catholics sunnis shiites kurds arabs europeans africans asians latinos hispanics libertarians progressives socialists communists evangelicals'.split(
    ' '
  ),
  ...countries.flatMap(country => country.adjectives.map(adjective => `${adjective}s`))
])

const governing: ReadonlySet<string> = new Set(
  'government authorities administration regime state leadership republic'.split(' ')
)

const countryByName: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({code, names, adjectives}) => [
    ...names.map(name => [name, code] as const),
    ...adjectives.flatMap(adjective =>
      [...governing].map(noun => [`${adjective} ${noun}`, code] as const)
    )
  ])
)

/** What a country is known by, whatever it is called. */
function countryOf(words: readonly string[]): string | undefined {
  if (words.length > 5) return undefined
  const code = countryByName.get(words.join(' '))
  return code && `country:${code}`
}

/** Nouns that keep a name back wherever they stand: *sources close to the talks*. */
const keptBack: ReadonlySet<string> = new Set(
  'source sources official officials insider insiders'.split(' ')
)

function typeOf(
  paragraph: Paragraph,
  phrase: Phrase,
  segments: readonly Range[],
  name: Range | undefined,
  head: string
): SourceType {
  const words = wordsOf(paragraph, phrase.from, phrase.to)
  if (words.some(word => anonymityMarks.has(word))) return 'anonymous'
  if (name) return 'person'
  const first = segments[0] ?? phrase
  const base = wordsOf(paragraph, first.from, baseEnd(paragraph, first))
  const known = institutions.get(base.join(' ')) ?? institutions.get(base.at(-1) ?? '')
  if (known) return known
  if (base.some(word => outlets.has(word))) return 'media'
  const singular = head.replace(/ies$/u, 'y').replace(/s$/u, '')
  if (anonymousHeads.has(head) || base.some(word => keptBack.has(word)))
    return 'anonymous'
  const headType = headTypes.get(head) ?? headTypes.get(singular)
  if (headType) return headType
  const inner = base.map(word => headTypes.get(word)).find(type => type !== undefined)
  if (inner && hasCapital(paragraph, first) && !roles.has(head) && !roles.has(singular))
    return inner
  if (roles.has(head)) return 'person'
  if (isPeople(head) || /[^su]s$/u.test(head) || head === 'people') return 'group'
  return 'organization'
}

function hasCapital(paragraph: Paragraph, {from, to}: Range): boolean {
  for (let at = from; at < to; at++) {
    if (
      isCapitalised(paragraph, at) &&
      !determiners.has(wordAt(paragraph, at)) &&
      !quantifiers.has(wordAt(paragraph, at))
    )
      return true
  }
  return false
}

/** The office held, as written: before the name, or in apposition to it. */
function roleOf(
  paragraph: Paragraph,
  segments: readonly Range[],
  name: Range | undefined
): string | undefined {
  const first = segments[0]
  if (!first) return undefined
  const before =
    name && name.from > first.from && name.to <= first.to
      ? {from: first.from, to: name.from}
      : undefined
  const apposition = segments.find(
    segment =>
      !(name && segment.from <= name.from && name.to <= segment.to) &&
      roles.has(headOf(paragraph, segment))
  )
  const range =
    apposition ??
    (before && titled(paragraph, before) ? before : name ? undefined : first)
  if (!range) return undefined
  let {from} = range
  while (from < range.to && determiners.has(wordAt(paragraph, from))) from++
  const tokens = paragraph.tokens.slice(from, range.to)
  const start = tokens[0]?.start
  if (start === undefined) return undefined
  let text = ''
  let end = start
  for (const token of tokens) {
    text += (token.start > end ? ' ' : '') + token.text
    end = token.end
  }
  return text
}

/** Whether an office, and not only a form of address, stands in a range. */
function titled(paragraph: Paragraph, {from, to}: Range): boolean {
  for (let at = from; at < to; at++) {
    const form = wordAt(paragraph, at)
    if (
      roles.has(form) ||
      (titles.has(form) && !/^(?:mr|mrs|ms|miss|sir|dr|lady|lord)$/u.test(form))
    )
      return true
  }
  return false
}

/** Words that only point back when a definite article stands before them. */
const pointers: ReadonlySet<string> = new Set(
  `company campaign group agency ministry department newspaper organisation organization union
  team network paper firm party committee commission council office bank university outlet
  statement report study poll survey document letter email article memo lawsuit complaint tweet
  two pair couple duo latter trio institute association center centre`.split(/\s+/u)
)

/** Whether a phrase only points back to somebody: *the spokesman*, *the statement*. */
function pointsBack(
  paragraph: Paragraph,
  segment: Range,
  head: string,
  type: SourceType
): boolean {
  const first = wordAt(paragraph, segment.from)
  if (!/^(?:the|this|that|these|those)$/u.test(first)) return false
  if (segment.to - segment.from > 3 || hasCapital(paragraph, segment)) return false
  if (type === 'person') return roles.has(head)
  return pointers.has(head)
}

function keysOf(
  paragraph: Paragraph,
  segment: Range,
  name: Range | undefined,
  pointer: string | undefined
): string[] {
  if (pointer !== undefined) return [pointer]
  const range = name ?? segment
  return wordsOf(paragraph, range.from, range.to).filter(
    word =>
      word.length > 1 &&
      word !== 'jr' &&
      word !== 'sr' &&
      !nounPrepositions.has(word) &&
      word !== 'and'
  )
}

function agreementOf(
  paragraph: Paragraph,
  words: readonly string[],
  name: Range | undefined,
  head: string,
  type: SourceType
): Agreement {
  if (type === 'person') {
    const joined = words.includes('and') && !name
    const gender = genderOf(paragraph, words, name, head)
    return {
      ...(gender ? {gender} : {}),
      number: joined ? 'plural' : 'singular',
      person: 3,
      human: true
    }
  }
  if (type === 'group') return {number: 'plural', person: 3}
  if (type === 'anonymous')
    return {
      number: /s$/u.test(head) || head === 'people' ? 'plural' : 'singular',
      person: 3,
      ...(head.startsWith('source') ? {} : {human: true})
    }
  return {person: 3, human: false}
}

function genderOf(
  paragraph: Paragraph,
  words: readonly string[],
  name: Range | undefined,
  head: string
): Gender | undefined {
  const courtesy = name ? titles.get(wordAt(paragraph, name.from - 1)) : undefined
  if (courtesy) return courtesy
  for (const word of words) {
    const told = titles.get(word) ?? roles.get(word)
    if (told) return told
  }
  const first = name ? wordAt(paragraph, name.from) : ''
  return firstNames.get(first) ?? roles.get(head)
}

/** The party behind a document: `the ministry`*'s report*, *a statement by* `the ministry`. */
function partyOf(paragraph: Paragraph, {from, to}: Range): {party?: Phrase} {
  for (let at = from; at < to; at++) {
    const token = paragraph.tokens[at]
    const form = wordAt(paragraph, at)
    if (token && at + 1 < to && /(?:'s|s')$/u.test(form)) {
      const phrase = phraseOf(paragraph, from, at + 1)
      return {party: {...phrase, end: token.end - (form.endsWith("'s") ? 2 : 1)}}
    }
    if (/^(?:by|from|of)$/u.test(form) && at > from && at + 1 < to) {
      const next = wordAt(paragraph, at + 1)
      if (isCapitalised(paragraph, at + 1) || next === 'the')
        return {party: phraseOf(paragraph, at + 1, to)}
    }
  }
  return {}
}
