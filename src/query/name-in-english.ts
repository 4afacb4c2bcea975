import {fold} from '../text/fold.ts'
import {words as wordsOf} from '../text/words.ts'
import type {Lexicon, Translation} from './lexicon.ts'
import {romaniseWord} from './romanise.ts'

const article = /^ال(?=..)/u
const proper = /^\p{Lu}/u
/** Verbal nouns by their shape, and what English nouns of action end in. */
const verbalNoun = /^(?:ال)?(?:ت..ي.|إ..ا.|ا.ت.ا.|است..ا.|ان..ا.)ة?$/u
const nounEnding = /(?:[st]ion|ment|ance|ence|ing)$/u
/** «الناطق باسم الوزارة». */
const onBehalf = new Set(['باسم', 'ل'].map(fold))
const smallWords = new Set(['of', 'for', 'the', 'and', 'in', 'on'])

/** A stretch of a name and what it is in English. */
interface Segment {
  readonly english: string
  /** Whether it begins with the article. */
  readonly definite: boolean
  readonly proper: boolean
  readonly land?: string | undefined
}

/**
 * An Arabic name in Latin letters: names that the lexicon has as English usually writes them, all
 * other words by their letters.
 */
export function transliterate(lexicon: Lexicon, name: string): string {
  const {texts, written} = readName(name)
  const latin: string[] = []
  for (let at = 0; at < texts.length; ) {
    const known = lexicon.translate(texts, at, 'en')
    const [first = ''] = known?.expressions ?? []
    if (known && proper.test(first) && !known.land) {
      latin.push(first)
      at += known.length
    } else {
      latin.push(romaniseWord(written[at] as string))
      at++
    }
  }
  return latin.join(' ')
}

/** What English calls a source with an Arabic name; `undefined` unless the lexicon has all its words. */
export function nameInEnglish(lexicon: Lexicon, name: string): string | undefined {
  const segments = segmentsOf(lexicon, name)
  if (!segments || segments.length === 0) return undefined
  if (segments.every(segment => segment.proper && !segment.land)) {
    return transliterate(lexicon, name)
  }
  const lands = segments.filter(({land}) => land !== undefined)
  const others = segments.filter(({land}) => land === undefined)
  const [first] = others
  if (!first) return lands.length === 1 ? lands[0]?.english : undefined
  const owner = lands.map(({land}) => possessive(land as string))
  return titled([...owner, compose(others)].join(' '))
}

function segmentsOf(lexicon: Lexicon, name: string): Segment[] | null {
  const {texts, written} = readName(name)
  const segments: Segment[] = []
  for (let at = 0; at < texts.length; ) {
    if (onBehalf.has(texts[at] as string)) {
      segments.push({english: 'for', definite: false, proper: false})
      at++
      continue
    }
    const known = lexicon.translate(texts, at, 'en')
    if (!known) return null
    const own = written.slice(at, at + known.length)
    const english = nounOf(known, own[0] as string)
    segments.push({
      english,
      definite: own.some(word => article.test(word)),
      proper: proper.test(english),
      land: known.land
    })
    at += known.length
  }
  return segments
}

function readName(name: string): {texts: string[]; written: string[]} {
  const found = wordsOf(name)
  return {
    texts: found.map(({text}) => text),
    written: found.map(({start, end}) => name.slice(start, end))
  }
}

/** The verb often comes first in its line: `unify, unification`. */
function nounOf({expressions}: Translation, arabic: string): string {
  const [first = ''] = expressions
  if (!verbalNoun.test(arabic)) return first
  return expressions.find(text => nounEnding.test(text) && !text.includes(' ')) ?? first
}

/** «رئيس اللجنة» is of one noun with another, «اللجنة العسكرية» of a noun with its adjective. */
function compose(segments: readonly Segment[]): string {
  let head = ''
  let before: Segment | undefined
  for (const segment of segments) {
    const {english, definite} = segment
    if (!before) head = english
    else if (english === 'for' || before.english === 'for') head += ` ${english}`
    else if (segment.proper && before.definite) head += ` ${english}`
    else if (definite && before.definite) head = `${english} ${head}`
    else head += ` of ${segment.proper || !definite ? '' : 'the '}${english}`
    before = segment
  }
  return head
}

function possessive(land: string): string {
  return land.endsWith('s') ? `${land}’` : `${land}’s`
}

function titled(name: string): string {
  return name
    .split(' ')
    .map((word, at) =>
      at > 0 && smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
    )
    .join(' ')
}
