import type {Place} from './corpus.ts'

/** The words of a text in a form that spelling, case and the article do not change. */
function comparableWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(withoutArticle)
}

function withoutArticle(word: string): string {
  const short = word.replace(/^[وفبك]?ال|^لل/u, '')
  return short.length >= 3 ? short : word
}

/** How many units two places share. */
export function shared([start, end]: Place, [otherStart, otherEnd]: Place): number {
  return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart))
}

/** What two lists of places share, as a part of what either covers. */
export function agreement(some: readonly Place[], others: readonly Place[]): number {
  const both = sum(some.flatMap(one => others.map(other => shared(one, other))))
  const either = sum([...some, ...others].map(([start, end]) => end - start)) - both
  return either === 0 ? 0 : both / either
}

/** F1 of the words of two texts, each word counted as often as it stands there. */
export function wordAgreement(some: string, others: string): number {
  const [left, right] = [comparableWords(some), comparableWords(others)]
  const unmatched = new Map<string, number>()
  for (const word of left) unmatched.set(word, (unmatched.get(word) ?? 0) + 1)
  const both = right.filter(word => {
    const times = unmatched.get(word) ?? 0
    unmatched.set(word, times - 1)
    return times > 0
  }).length
  return both === 0 ? 0 : (2 * both) / (left.length + right.length)
}

/**
 * Whether a name says who is meant: it holds all words of one of the indispensable parts, or
 * shares most words with one of the full forms.
 */
export function namesThem(
  name: string,
  heads: readonly string[],
  forms: readonly string[]
): boolean {
  const given = new Set(comparableWords(name))
  const holds = (head: string): boolean => {
    const words = comparableWords(head)
    return words.length > 0 && words.every(word => given.has(word))
  }
  const resembles = (form: string): boolean => {
    const words = new Set(comparableWords(form))
    const both = [...words].filter(word => given.has(word)).length
    return both > 0 && both / (words.size + given.size - both) >= 0.5
  }
  return heads.some(holds) || forms.some(form => holds(form) || resembles(form))
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
