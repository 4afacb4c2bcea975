/** Marks that a phrase may have or lack and still be as written: vowel signs, tatweel, invisible characters. */
const marks = /[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** The form in which an exact phrase is compared: letters as written, hamza and ta marbuta kept. */
export function exactForm(text: string): string {
  return text.replace(marks, '').replace(/\s+/gu, ' ').trim().toLowerCase()
}

const letter = /[\p{L}\p{N}\p{M}]/u

/** Whether a text holds a phrase as written, and whole: «قوات» is no word of «القوات». */
export function holdsExactly(text: string, phrase: string): boolean {
  const written = exactForm(text)
  const wanted = exactForm(phrase)
  if (wanted === '') return true
  for (let at = written.indexOf(wanted); at >= 0; at = written.indexOf(wanted, at + 1)) {
    const before = written[at - 1] ?? ' '
    const after = written[at + wanted.length] ?? ' '
    if (!letter.test(before) && !letter.test(after)) return true
  }
  return false
}
