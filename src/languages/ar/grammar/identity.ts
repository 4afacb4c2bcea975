import {bodyNames, portfolioNames} from './bodies.ts'
import {countryOfNisba, countryOfPlace} from './countries.ts'
import type {NounClass} from './source-nouns.ts'

/** A word of a phrase that names a body. */
export interface BodyWord {
  readonly stem: string
  readonly article: boolean
  readonly noun: NounClass | undefined
}

/** Words that a ministry may have in its name or leave out: «وزارة [الشؤون] الخارجية». */
const portfolioNoise = /^(?:شوون|شؤون)$/u

/**
 * What a body is known by whatever it is called: a country by its capital, its seat of power or its
 * nationality (`country:ru`), a body by any of its names (`body:nato`), a ministry by what it looks
 * after (`ministry:foreign`), and of what country (`ministry:foreign:ru`, «جيش:il»).
 */
export function identityOf(
  words: readonly BodyWord[],
  named: boolean
): string | undefined {
  const [head] = words
  if (!head) return undefined
  const written = words.map(({article, stem}) => (article ? `ال${stem}` : stem))
  const own = countryOfPlace(written) ?? countryOfNisba(words.map(({stem}) => stem))
  if (own) return `country:${own}`
  // «وكالة رويترز», «حركة حماس»: its kind may stand before the name, an office may not.
  const kind = head.noun !== undefined && isBody(head.noun)
  const body =
    bodyNames.get(written.join(' ')) ??
    (kind ? bodyNames.get(written.slice(1).join(' ')) : undefined)
  if (body) return `body:${body}`
  if (named || !kind) return undefined
  // «وزارة المالية» is of no country: what looks like a nationality is the portfolio.
  const ministry = ministryOf(words)
  if (ministry) return ministry
  const {country, rest} = splitCountry(words)
  if (head.stem === 'حكومه' && country && rest.length === 1) return `country:${country}`
  const base = ministryOf(rest) ?? (country && rest.map(({stem}) => stem).join('-'))
  return base && (country ? `${base}:${country}` : base)
}

function isBody({type}: NounClass): boolean {
  return type === 'government' || type === 'organization' || type === 'media'
}

/** «وزارة الدفاع [الجزائرية]», «حكومة [فرنسا]»: the country at the end, and what stands before it. */
function splitCountry(words: readonly BodyWord[]): {
  country: string | undefined
  rest: readonly BodyWord[]
} {
  for (const length of [2, 1]) {
    const from = words.length - length
    if (from < 1) continue
    const last = words.slice(from)
    const country =
      countryOfNisba(last.map(({stem}) => stem)) ??
      countryOfPlace(last.map(({article, stem}) => (article ? `ال${stem}` : stem)))
    if (country) return {country, rest: words.slice(0, from)}
  }
  return {country: undefined, rest: words}
}

/** «وزارة الخارجية», «الخارجية»: the ministry by its portfolio. */
function ministryOf(words: readonly BodyWord[]): string | undefined {
  const alone = words.length === 1 && /^(?:خارجيه|داخليه)$/u.test(words[0]?.stem ?? '')
  const governed = alone ? words : words[0]?.stem === 'وزاره' ? words.slice(1) : []
  const name = governed.map(({stem}) => stem).filter(stem => !portfolioNoise.test(stem))
  const portfolio = portfolioNames.get(name.join(' '))
  return portfolio && `ministry:${portfolio}`
}
