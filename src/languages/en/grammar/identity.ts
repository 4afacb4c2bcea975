import {bodyNames, portfolioNames} from './bodies.ts'
import {countries} from './countries.ts'

const byName = new Map<string, string>()
for (const {code, names, adjectives} of countries) {
  for (const name of [...names, ...adjectives]) byName.set(name, code)
}

/** How many words a country's name has at most, "united states of america". */
const longestCountry = 4

/** Nouns of ministries, and "agency" behind the name of one that goes without. */
const ministries: ReadonlySet<string> = new Set(['ministry', 'department'])
const kinds: ReadonlySet<string> = new Set(['agency', 'news', 'newspaper', 'group'])

/**
 * What a body is known by whatever it is called: by any of its names (`body:nato`), a ministry by what
 * it looks after and of what country (`ministry:foreign:ru`). Words come in lower case, without
 * articles and possessive endings.
 */
export function bodyOf(words: readonly string[]): string | undefined {
  const plain = [...words]
  while (plain.length > 1 && kinds.has(plain.at(-1) ?? '')) plain.pop()
  const body = bodyNames.get(words.join(' ')) ?? bodyNames.get(plain.join(' '))
  if (body) return `body:${body}`
  const {country, rest} = withoutCountry(words.filter(word => word !== 'of'))
  if (!rest.some(word => ministries.has(word))) return undefined
  const portfolio = portfolioNames.get(
    rest.filter(word => !ministries.has(word)).join(' ')
  )
  if (!portfolio) return undefined
  return country ? `ministry:${portfolio}:${country}` : `ministry:${portfolio}`
}

/** "russian foreign ministry", "ministry foreign affairs russia": a country at either end. */
function withoutCountry(words: readonly string[]): {
  country: string | undefined
  rest: readonly string[]
} {
  for (let length = Math.min(longestCountry, words.length - 1); length > 0; length--) {
    const first = byName.get(words.slice(0, length).join(' '))
    if (first) return {country: first, rest: words.slice(length)}
    const last = byName.get(words.slice(-length).join(' '))
    if (last) return {country: last, rest: words.slice(0, -length)}
  }
  return {country: undefined, rest: words}
}
