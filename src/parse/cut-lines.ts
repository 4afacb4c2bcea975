/** A stretch of a text, half open, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * All line breaks of Unicode: LF, CR and both together, vertical tab, form feed, next line, line
 * and paragraph separator.
 */
const line = /[^\n\v\f\r\u0085\u2028\u2029]+/gu

/** Cuts a text into its lines, without the white space around them; blank lines are left out. */
export function cutLines(text: string): Stretch[] {
  const lines: Stretch[] = []
  for (const {0: value, index} of text.matchAll(line)) {
    const start = index + value.length - value.trimStart().length
    const end = index + value.trimEnd().length
    if (start < end) lines.push({start, end})
  }
  return lines
}
