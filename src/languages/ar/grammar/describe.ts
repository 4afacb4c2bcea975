import type {Description, Phrase} from '../../grammar.ts'
import type {Clause} from './clause.ts'
import {countryOfNisba, countryOfPlace} from './countries.ts'
import {isAdjective} from './noun-phrase.ts'
import {prepositions} from './particles.ts'
import {honorifics, type NounClass} from './source-nouns.ts'
import {wordSet} from './spelling.ts'

/** Words that point back and name nobody: «نفس المصدر», «المصدر ذاته». */
const pointers: ReadonlySet<string> = wordSet(
  'نفس ذات ذاته ذاتها نفسه نفسها مذكور مذكورة هذا هذه ذلك تلك'
)

/** Tells whom a phrase names, by its head, its title and its name. */
export function describe(clause: Clause, phrase: Phrase): Description {
  const parts = readParts(clause, phrase)
  const head = parts.find(part => part.noun)
  const name = nameOf(parts)
  const noun = head?.noun
  const type = typeOf(noun, name.length > 0)
  const content = parts.filter(
    part => !honorifics.has(part.stem) && !pointers.has(part.stem)
  )
  const keys =
    name.length > 0 && (noun === undefined || noun.type === 'person') ? name : content
  const words = parts.map(part => part.stem)
  const identity = identityOf(parts)
  const role =
    noun?.type === 'person' && name.length > 0 ? roleOf(clause, parts, name) : undefined
  const party = noun?.type === 'document' ? partyOf(clause, phrase, parts) : undefined
  return {
    type,
    keys: keys.map(part => part.stem),
    words,
    agreement: {
      gender: noun?.gender ?? genderByEnding(parts[0]?.stem),
      number: noun?.number ?? (name.length > 0 ? 'singular' : undefined)
    },
    anaphoric: isAnaphoric(parts, name.length),
    named: name.length > 0,
    ...(role === undefined ? {} : {role}),
    ...(party === undefined ? {} : {party}),
    ...(identity === undefined ? {} : {identity})
  }
}

/** A word of a phrase, with what its place in the phrase tells. */
interface Part {
  readonly at: number
  readonly stem: string
  readonly article: boolean
  readonly attached: boolean
  readonly noun: NounClass | undefined
  readonly afterComma: boolean
}

function readParts(clause: Clause, phrase: Phrase): Part[] {
  const parts: Part[] = []
  for (let at = phrase.from; at < phrase.to; at++) {
    if (!clause.isWord(at) || prepositions.has(clause.form(at))) continue
    const word = clause.word(at)
    parts.push({
      at,
      stem: word.stem,
      article: word.article,
      attached: word.preposition !== '' || word.conjunction !== '',
      noun: word.noun,
      afterComma: clause.isComma(at - 1) || clause.isQuoteMark(at - 1)
    })
  }
  return parts
}

/**
 * The personal name: what stands without article behind a finished title, up to the next title,
 * or begins the phrase without being a known noun.
 */
function nameOf(parts: readonly Part[]): Part[] {
  const name: Part[] = []
  let closed = false
  let inTitle = false
  for (const part of parts) {
    if (
      part.noun &&
      !(
        name.length > 0 &&
        part.article &&
        parts.length - 1 === parts.indexOf(part) &&
        !closed
      )
    ) {
      if (name.length > 0) break
      inTitle = true
      closed = part.article
      continue
    }
    if (name.length > 0) {
      if (part.attached || part.afterComma) break
      name.push(part)
      continue
    }
    const place =
      countryOfPlace([part.stem]) !== undefined ||
      countryOfNisba([part.stem]) !== undefined
    if (part.attached) {
      closed = true
    } else if (part.afterComma && inTitle) {
      name.push(part)
    } else if (part.article || place) {
      if (!inTitle && parts.indexOf(part) === 0 && !isAdjective(part.stem))
        name.push(part)
      closed = true
    } else if (!inTitle || closed) {
      name.push(part)
    }
  }
  return name
}

function typeOf(noun: NounClass | undefined, named: boolean): Description['type'] {
  if (noun) return noun.type
  return named ? 'person' : 'organization'
}

function genderByEnding(stem: string | undefined): 'm' | 'f' | undefined {
  return stem?.endsWith('ه') ? 'f' : undefined
}

/** One or two words with article and no name: «الوزير», «المصدر ذاته», «البيان». */
function isAnaphoric(parts: readonly Part[], names: number): boolean {
  if (parts.some(part => pointers.has(part.stem))) return true
  const first = parts[0]
  if (!first || names > 0) return false
  return first.article && first.noun !== undefined && parts.length <= 2
}

/** The title before or behind a name, as written. */
function roleOf(
  clause: Clause,
  parts: readonly Part[],
  name: readonly Part[]
): string | undefined {
  const named = new Set(name)
  const title = parts.filter(part => !named.has(part))
  const first = title[0]
  const last = title.at(-1)
  if (!first || !last || honorifics.has(first.stem)) return undefined
  const between = name.some(part => part.at > first.at && part.at < last.at)
  if (between) return undefined
  const text: string[] = []
  for (let at = first.at; at <= last.at; at++) text.push(clause.token(at)?.text ?? '')
  return text.join(' ')
}

/** «بيان [وزارة الداخلية]», «تقرير لـ[صندوق النقد]»: the body behind a document. */
function partyOf(
  clause: Clause,
  phrase: Phrase,
  parts: readonly Part[]
): Phrase | undefined {
  const body = parts.find(
    (part, index) => index > 0 && part.noun !== undefined && part.noun.type !== 'document'
  )
  if (!body) return undefined
  return clause.phrase(body.at, phrase.to, clause.word(body.at).clitics)
}

/** A country, its capital or its seat of power, or a government by its nationality. */
function identityOf(parts: readonly Part[]): string | undefined {
  const written = parts.map(part => (part.article ? `ال${part.stem}` : part.stem))
  const country = countryOfPlace(written)
  if (country) return `country:${country}`
  if (parts[0]?.noun?.type === 'government' && parts[0].stem === 'حكومه') {
    const nisba = countryOfNisba(parts.slice(1).map(part => part.stem))
    if (nisba) return `country:${nisba}`
  }
  return undefined
}
