import type {Agreement, Description, Paragraph, Phrase} from '../languages/grammar.ts'

/** A phrase that names somebody, with what the phrase tells of them. */
export interface Mention {
  readonly paragraph: Paragraph
  readonly phrase: Phrase
  readonly description: Description
}

export function isBefore(
  paragraph: Paragraph,
  at: number,
  {paragraph: last, phrase}: Mention
): boolean {
  return paragraph.index < last.index || (paragraph === last && at < phrase.from)
}

/** «الخطوط الوطنية»: a body of which no word says what kind it is. */
export function isOfNoKind({description}: Mention): boolean {
  return description.type === 'organization' && description.heads?.length === 0
}

/** One naming, or two by the same words. */
export function isSame(one: Mention, other: Mention): boolean {
  if (one.phrase.start === other.phrase.start) return true
  return one.description.keys.join(' ') === other.description.keys.join(' ')
}

/** People are not the bodies they belong to, though they are named by them. */
export function sameKind(one: Mention, other: Mention): boolean {
  return (one.description.type === 'person') === (other.description.type === 'person')
}

/** A woman is not the man who has the same name; one word alone may be the name of both their family. */
export function isOtherGender(one: Mention, other: Mention): boolean {
  const {type, agreement, words} = one.description
  if (words.length === 1) return false
  const gender = other.description.agreement.gender
  return (
    type === 'person' &&
    gender !== undefined &&
    agreement.gender !== undefined &&
    gender !== agreement.gender
  )
}

/** «حركة النهضة» is not its bureau, «رئيس الحكومة» not his deputy, though their names have all its words. */
export function isOtherHead({description}: Mention, other: Mention): boolean {
  const [head] = description.named ? [] : (description.heads ?? [])
  const {heads} = other.description
  return head !== undefined && heads !== undefined && !heads.includes(head)
}

/** The words that a phrase which points back may take up: a head another head, where it has one. */
export function recalledBy({description}: Mention, mention: Mention): readonly string[] {
  return (mention.description.heads && description.heads) ?? description.words
}

/** Of two names of a person the one that tells more of the name, else the one with more of a title. */
export function longer(one: Mention, other: Mention): Mention {
  const names = other.description.keys.length - one.description.keys.length
  const people = one.description.named && other.description.named
  if (people && one.description.type === 'person' && names !== 0) {
    return names > 0 ? other : one
  }
  return other.description.words.length > one.description.words.length ? other : one
}

/** Of two namings that have these words the one where they are an alias, else the one that tells more. */
export function fuller(one: Mention, other: Mention, keys: readonly string[]): Mention {
  const isAlias = ({description: {aliases}}: Mention): boolean =>
    aliases !== undefined && keys.every(key => aliases.includes(key))
  if (isAlias(one)) return one
  return isAlias(other) ? other : longer(one, other)
}

/** An office may mean the last person, a source or group the last of any kind that agrees. */
export function mayMean(mention: Mention, speaker: Mention): boolean {
  const {type, agreement, anybody} = mention.description
  if (anybody) return !['document', 'group'].includes(speaker.description.type)
  if (!agrees(speaker.description.agreement, agreement)) return false
  return (
    type === 'anonymous' || (type === 'person' && speaker.description.type === 'person')
  )
}

export function agrees(subject: Agreement, verb: Agreement): boolean {
  return (
    (!subject.gender || !verb.gender || subject.gender === verb.gender) &&
    (!subject.number || !verb.number || subject.number === verb.number) &&
    (subject.human === undefined ||
      verb.human === undefined ||
      subject.human === verb.human)
  )
}
