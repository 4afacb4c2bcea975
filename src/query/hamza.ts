/** A hamza that tells words apart which are folded alike, behind a particle and the article. */
const initial =
  /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644|[\u0628\u0643\u0644])?([\u0622\u0623\u0625])/u

const above = '\u0623'
const below = '\u0625'

/** The hamza that a word begins with, as it is written; empty where that is unknown. */
export function hamzaOf(written: string): string {
  return initial.exec(written)?.[1] ?? ''
}

/**
 * Those of the readings of a word that its hamza allows, all where it allows none: «الإعداد» is
 * preparation, «الأعداد» are numbers, «إعلام» is no plural of «علم».
 *
 * Bare alefs say nothing, since many write them for all.
 */
export function withHamza<Reading extends {readonly text: string}>(
  readings: readonly Reading[],
  hamza: string
): readonly Reading[] {
  if (hamza !== above && hamza !== below) return readings
  const allowed = readings.filter(({text}) => {
    const own = hamzaOf(text)
    if (hamza === above) return own !== below
    // Plurals of أفعال are never written so, and what has no alef is read for such.
    return own === below || (own === '' && text.startsWith('\u0627'))
  })
  return allowed.length > 0 ? allowed : readings
}
