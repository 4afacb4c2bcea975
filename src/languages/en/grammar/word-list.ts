/** The words of a list that is written with spaces or line breaks between them. */
export function wordList(list: string): string[] {
  return list.trim().split(/\s+/u)
}

/** The same as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list))
}
