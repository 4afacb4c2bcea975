import {fold} from './fold.ts'
import {foldWithMap} from './fold-with-map.ts'

/** A word of a text. */
export interface Word {
  /** The word in the form that is compared; see `fold`. */
  readonly text: string
  /** Offset of its first character in the text as given, in UTF-16 units. */
  readonly start: number
  /** Offset after its last character. */
  readonly end: number
}

/**
 * Numbers with their separators, letters with dots between (`U.S.`, `أ.ف.ب`),
 * and words; apostrophes join Latin letters only, since Arabic writers quote
 * with them.
 */
const wordPattern =
  /\p{Nd}+(?:[.,\u066B\u066C]\p{Nd}+)*|\p{L}\.(?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{M}\p{N}]))?|\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}\u00AD]*(?:['\u2019]\p{Script=Latin}[\p{Script=Latin}\p{M}]*)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu

/** Text whose folding could add white space or punctuation inside a word. */
const compatibility =
  /[\u2000-\u2BFF\u3000-\u33FF\uFB00-\uFDFF\uFE10-\uFE7F\uFF00-\uFFEF]|[\uD800-\uDFFF]/u

const trailingFormat = /\p{Cf}+$/u

/** Splits text into words that know where they came from. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0]
    // One character can stand for a phrase: U+FDFA becomes eighteen letters.
    if (compatibility.test(raw)) {
      pushFoldedWords(found, raw, match.index)
      continue
    }
    const folded = fold(raw)
    if (folded === '') continue
    const end = match.index + raw.length
    found.push({text: folded, start: match.index, end: end - trailingLength(raw)})
  }
  return found
}

function trailingLength(raw: string): number {
  // Only formatting characters sort this high or are the soft hyphen.
  const last = raw.charCodeAt(raw.length - 1)
  if (last < 0x200b && last !== 0xad && last !== 0x61c) return 0
  return trailingFormat.exec(raw)?.[0].length ?? 0
}

function pushFoldedWords(found: Word[], raw: string, offset: number): void {
  const {text, starts, ends} = foldWithMap(raw)
  for (const match of text.matchAll(wordPattern)) {
    const last = match.index + match[0].length - 1
    found.push({
      text: match[0],
      start: offset + (starts[match.index] ?? 0),
      end: offset + (ends[last] ?? raw.length)
    })
  }
}
