import {fold} from './fold.ts'
import {foldWithMap} from './fold-with-map.ts'
import {scanWords} from './scan-words.ts'

/** A word of a text. */
export interface Word {
  /** The word in the form that is compared; see `fold`. */
  readonly text: string
  /** Offset of its first character in the text as given, in UTF-16 units. */
  readonly start: number
  /** Offset after its last character. */
  readonly end: number
}

/** Characters whose folding could put white space or punctuation inside a word. */
const compatibility =
  /[\u2000-\u2BFF\u3000-\u33FF\uFB00-\uFDFF\uFE10-\uFE7F\uFF00-\uFFEF]|[\uD800-\uDFFF]/u

/** Splits text into words that know where they came from. */
export function words(text: string): Word[] {
  const found: Word[] = []
  scanWords(text, (start, end) => {
    for (const word of wordsOf(text.slice(start, end), start)) found.push(word)
  })
  return found
}

/**
 * The words that one scanned word holds: one, except where nothing is left of it or a
 * single character stands for a phrase (U+FDFA is a blessing of eighteen letters).
 *
 * @param offset Where it begins in the text.
 */
export function wordsOf(raw: string, offset: number): Word[] {
  if (!compatibility.test(raw)) {
    const folded = tidy(fold(raw))
    // Tatweel is a letter to Unicode, and none to a reader.
    return folded === '' ? [] : [{text: folded, start: offset, end: offset + raw.length}]
  }
  const {text, starts, ends} = foldWithMap(raw)
  const found: Word[] = []
  scanWords(text, (start, end) => {
    // What composes a phrase begins with a letter, so nothing here is empty.
    found.push({
      text: tidy(text.slice(start, end)),
      start: offset + (starts[start] as number),
      end: offset + (ends[end - 1] as number)
    })
  })
  return found
}

const possessive = /'s?$/u
const dotted = /^(?:\p{L}\.)+\p{L}?$/u

/** `U.S.` is `us`, and `Russia's` is `russia`. */
function tidy(word: string): string {
  if (dotted.test(word)) return word.replaceAll('.', '')
  return word.includes("'") ? word.replace(possessive, '') : word
}
