/**
 * Folds the letters that tables spell in full, as text is folded before it meets them:
 * one alef, one ya, ha for ta marbuta.
 */
export function foldSpelling(word: string): string {
  return word.replace(/[أإآ]/gu, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه')
}

/** Words of a list, folded; a list is written as words with spaces between. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists.flatMap(list => list.split(/\s+/u).map(foldSpelling)).filter(Boolean)
  )
}
