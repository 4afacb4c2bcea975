import {wordSet} from './word-list.ts'

/** Words of time that cut a noun phrase off: *Smith on Monday said*. */

/** Names of days and the adverbs that stand for them. */
export const days: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
  sat sun today yesterday tomorrow tonight
`)

export const months: ReadonlySet<string> = wordSet(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`)

export const timeNouns: ReadonlySet<string> = wordSet(`
  day days week weeks month months year years night morning afternoon evening weekend hour hours
  minute minutes moment decade decades summer winter spring fall autumn noon midnight
  season
`)

/** They stand before a time noun: *last week*, *this morning*. */
export const timeDeterminers: ReadonlySet<string> = wordSet(
  'last this next that earlier late early later every each same past'
)

/** Adverbs of time and order that may end a noun phrase's clause. */
export const timeAdverbs: ReadonlySet<string> = wordSet(`
  recently earlier later now then again already once afterward afterwards ago since meanwhile
  previously before soon currently
`)
