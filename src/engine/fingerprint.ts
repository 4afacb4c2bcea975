import type {Analyser} from '../text/terms.ts'

/** Words whose index terms tell one analyser from another: clitics, plurals, verbs, spellings, numbers. */
const sample = `
وأكدت الوزارة أن القوات ستنتشر بالمدينة للمرة الأولى منذ ١٢ ألف يوم
فقالوا إن المسؤولين ينفون الاتهامات والجنود استعادوا مواقعهم
والمتورطات احتججن، والتنس المستهدف لم تف به
بوتين وغيراسيموف وجيراسيموف في بيونغ يانغ، نتنياهو، الإمارات، أ.ف.ب، مئة، ٣٫٥ ملايين
The ministers' announcements were confirmed; troops denied deploying 12,000 rockets
U.S. officials in Côte d’Ivoire said countries' cities had been retaken twice
`

/**
 * Tells analysers apart: an index answers only with the terms it was filled with.
 *
 * @param tables What else the analyser was made with, beside what a release knows.
 */
export function fingerprintOf(analyser: Analyser, tables: readonly string[]): string {
  let hash = 0x811c9dc5
  const put = (text: string): void => {
    for (const character of text) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
    }
  }
  for (const {term, position} of analyser.terms(sample)) put(`${position} ${term};`)
  for (const table of tables) put(`${table};`)
  return (hash >>> 0).toString(36)
}
