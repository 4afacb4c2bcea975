import {stances} from '../languages/stances.ts'
import type {Stance} from '../types.ts'

/** What people type to narrow a search, and what is left to ask. */
export interface Scopes {
  /** The query without its scopes; the words of `said`, `by` and phrases stay in it. */
  readonly text: string
  /** `by:name`: words that all stand in the source's name. */
  readonly by: readonly string[]
  /** `said:word`: words that stand in what is credited. */
  readonly said: readonly string[]
  /** `stance:deny`. */
  readonly stances: readonly Stance[]
  /** `"exact phrase"`, «بين هلالين»: stands in the passage as written. */
  readonly phrases: readonly string[]
  /** `-word`: stands nowhere in the passage. */
  readonly without: readonly string[]
}

const scope =
  /(?<=^|\s)(?:(?<name>by|said|stance):(?:["“«](?<long>[^"“”«»]+)["”»]|(?<short>[^\s"“”«»]*[^\s"“”«».,;:!?؟،؛]))|-(?<without>[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)|["“«](?<phrase>[^"“”«»]+)["”»])(?=[\s.,;:!?؟،؛]|$)/giu

/** Reads `by:`, `said:`, `stance:`, `"…"` and `-word`; what is none of these is left as plain words. */
export function readScopes(query: string): Scopes {
  const by: string[] = []
  const said: string[] = []
  const wanted: Stance[] = []
  const phrases: string[] = []
  const without: string[] = []
  const text = query.replace(scope, (whole, ...parts) => {
    const groups = parts.at(-1) as Record<string, string | undefined>
    const value = groups['long'] ?? groups['short'] ?? ''
    const name = groups['name']?.toLowerCase()
    if (groups['without'] !== undefined) {
      without.push(groups['without'])
      return ' '
    }
    if (groups['phrase'] !== undefined) {
      if (!/[\p{L}\p{N}]/u.test(groups['phrase'])) return whole
      phrases.push(groups['phrase'])
      return ` ${groups['phrase']} `
    }
    if (name === 'stance') {
      const stance = stances.find(known => known === value.toLowerCase())
      if (!stance) return whole
      wanted.push(stance)
      return ' '
    }
    if (name === 'by') by.push(value)
    else said.push(value)
    return ` ${value} `
  })
  return {text, by, said, stances: wanted, phrases, without}
}
