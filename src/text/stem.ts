/** What is known of one word, apart from where it stands. */
export interface Stem {
  /** The index terms it counts as; the likeliest first, never empty. */
  readonly terms: readonly string[]
}

const least = 3
const prefixes = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و']
const suffixes = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']

/** Strips what is written onto an Arabic word. */
export function stemArabic(word: string): Stem {
  let term = word
  for (const prefix of prefixes) {
    if (
      term.startsWith(prefix) &&
      term.length - prefix.length >= (prefix.length > 1 ? 2 : least)
    ) {
      term = term.slice(prefix.length)
      break
    }
  }
  for (const suffix of suffixes) {
    if (term.endsWith(suffix) && term.length - suffix.length >= 2) {
      term = term.slice(0, -suffix.length)
    }
  }
  return {terms: [term]}
}
