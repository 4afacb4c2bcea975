/** Where a decoded text stands in its source. */
export interface Match {
  readonly start: number
  readonly end: number
}

const reference = /&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][A-Za-z\d]*);/uy

/** What the lines of a quoted or indented text begin with in Markdown, and its nodes leave out. */
const lead = /[\s>]/u
const longestLead = 64

/**
 * Finds where a decoded text stands in Markdown or HTML, at an offset or after the lead of a line.
 *
 * Character references, escapes and line endings may be longer in the source than in the text.
 */
export function matchSource(
  value: string,
  source: string,
  from: number
): Match | undefined {
  for (let start = from; start < source.length; start++) {
    const end = endOfMatch(value, source, start)
    if (end !== undefined) return {start, end}
    if (start - from >= longestLead || !lead.test(source.charAt(start))) return undefined
  }
  return undefined
}

function endOfMatch(value: string, source: string, start: number): number | undefined {
  let at = start
  for (const character of value) {
    const length = lengthInSource(character, source, at)
    if (length === 0) return undefined
    at += length
  }
  return at
}

function lengthInSource(character: string, source: string, at: number): number {
  const first = source.charAt(at)
  if (first === '&') {
    reference.lastIndex = at
    const match = reference.exec(source)
    if (match) return match[0].length
  }
  if (source.startsWith(character, at)) return character.length
  if (character === '\n' && first === '\r') return source.charAt(at + 1) === '\n' ? 2 : 1
  return first === '\\' && source.startsWith(character, at + 1) ? 1 + character.length : 0
}
