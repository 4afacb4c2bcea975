import {stripVTControlCharacters} from 'node:util'

// Letters do not need them, and terminals obey them: C0 and C1, which begin escape sequences.
const controls = /[\p{Cc}\u2028\u2029]+/gu
// Embeddings, overrides and isolates of the text could end ours; lone surrogates are no letters.
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu

/** A text on one line, with nothing in it that a terminal would obey. */
export function clean(text: string): string {
  return stripVTControlCharacters(text).replace(controls, ' ').replace(bidiControls, '')
}

const arabic = /\p{Script=Arabic}/u
const rightToLeft = '\u2067'
const byFirstLetter = '\u2068'
const isolateEnd = '\u2069'

/** Whether a text is read from right to left: as its first letter is. */
export function isRightToLeft(text: string): boolean {
  return arabic.test(/\p{L}/u.exec(text)?.[0] ?? '')
}

/** Keeps Arabic within a line from reordering what stands around it. */
export function isolate(text: string): string {
  if (!arabic.test(text)) return text
  return (isRightToLeft(text) ? rightToLeft : byFirstLetter) + text + isolateEnd
}

/** How many columns a text takes. */
export function columns(text: string): number {
  return [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length
}
