/** Marks that a phrase may have or lack and still be as written: vowel signs, tatweel, invisible characters. */
const marks = /[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** The form in which an exact phrase is compared: letters as written, hamza and ta marbuta kept. */
export function exactForm(text: string): string {
  return text.replace(marks, '').replace(/\s+/gu, ' ').trim().toLowerCase()
}
