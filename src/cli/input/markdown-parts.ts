/** A stretch of a file of Markdown, half open. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** A part ends at the first place after so many characters where nothing hangs together. */
const usualLength = 4096
/** A part ends here at the latest, between lines or else between words. */
const mostLength = 20_000

/** Code, comments and programs: they go on over empty lines, and nobody says them. */
interface Verbatim {
  readonly opening: RegExp
  readonly closes: (line: string, opened: string) => boolean
}

const verbatim: readonly Verbatim[] = [
  {opening: /^ {0,3}`{3,}(?=[^`]*$)/u, closes: closesFence},
  {opening: /^ {0,3}~{3,}/u, closes: closesFence},
  {opening: /^ {0,3}<!--/u, closes: line => line.includes('-->')},
  {opening: /^ {0,3}<\?/u, closes: line => line.includes('?>')},
  {
    opening: /^ {0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)/iu,
    closes: line => /<\/(?:pre|script|style|textarea)>/iu.test(line)
  }
]

function closesFence(line: string, opened: string): boolean {
  const fence = opened.trim()
  const rest = line.trim()
  return rest.startsWith(fence) && rest.replaceAll(fence.charAt(0), '') === ''
}

/**
 * Cuts Markdown up into parts that are parsed one after the other: the time a parser takes grows
 * with the square of the length, with quotations, headings or emphasis, say. The cuts fall where
 * an empty line ends all that was begun, which changes nothing but where definitions are seen.
 * What is longer than a part may be is cut all the same, and of code and comments the rest is
 * left out.
 */
export function markdownParts(source: string): Part[] {
  const parts: Part[] = []
  let start = 0
  let open: {readonly kind: Verbatim; readonly opened: string} | undefined
  let leavesOut = false
  let afterEmpty = false

  const cut = (end: number): void => {
    if (end > start && !leavesOut) parts.push({start, end})
    start = end
  }

  for (let at = 0, next = 0; at < source.length; at = next) {
    next = source.indexOf('\n', at) + 1 || source.length
    const line = source.slice(at, next)
    const isFree = afterEmpty && !open && /^\S/u.test(line)
    if ((isFree && at - start >= usualLength) || next - start > mostLength) cut(at)
    leavesOut = open !== undefined && (leavesOut || start === at)
    if (open) {
      if (open.kind.closes(line, open.opened)) open = undefined
    } else {
      open = opening(line)
    }
    if (leavesOut && !open) {
      // The line that ends it is left out as well.
      start = next
      leavesOut = false
    }
    while (next - start > mostLength) {
      cut(placeWithin(source, start))
      leavesOut ||= open !== undefined
    }
    afterEmpty = line.trim() === ''
  }
  cut(source.length)
  return parts
}

/** What a line begins that goes on over empty lines, and does not end within it. */
function opening(
  line: string
): {readonly kind: Verbatim; readonly opened: string} | undefined {
  for (const kind of verbatim) {
    const [opened] = kind.opening.exec(line) ?? []
    if (opened === undefined) continue
    return kind.closes(line.slice(opened.length), opened) ? undefined : {kind, opened}
  }
  return undefined
}

/** The last place between words where a part may end; no pair of surrogates is cut. */
function placeWithin(source: string, start: number): number {
  const space = source.slice(start, start + mostLength).lastIndexOf(' ')
  if (space > 0) return start + space + 1
  const end = start + mostLength
  return /[\uDC00-\uDFFF]/u.test(source.charAt(end)) ? end - 1 : end
}

/** So many characters of definitions go with a part, and so many are one at most. */
const mostDefinitions = 20_000
const longestDefinition = 2000

/** What links are defined as, anywhere in a file. */
export class Definitions {
  readonly #lines = new Map<string, string>()

  constructor(source: string) {
    for (const line of source.split('\n')) {
      const [, label] =
        /^ {0,3}\[([^\]]*)\]:/u.exec(line.slice(0, longestDefinition)) ?? []
      if (label === undefined || line.length > longestDefinition) continue
      const key = keyOf(label)
      if (!this.#lines.has(key)) this.#lines.set(key, line)
    }
  }

  /** The definitions that a part needs, to be parsed before it. */
  usedIn(part: string): string {
    const labels = part.split('[').map(one => one.slice(0, one.indexOf(']')))
    let used = ''
    for (const key of new Set(labels.map(keyOf))) {
      const line = this.#lines.get(key) ?? ''
      if (line !== '' && used.length + line.length < mostDefinitions)
        used += `${line}\n\n`
    }
    return used
  }
}

/** Labels are compared without regard to case and space. */
function keyOf(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase()
}
