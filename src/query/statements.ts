/** Words that stand side by side in a shingle. */
const shingleSize = 3

/** The least share of its shingles that the shorter of two reprints has in common with the other. */
const leastCopied = 0.5

/** Fewer words than this are too few to tell a reprint from two who chose the same words. */
const shortest = 6

/** The least share of the words of the shorter, where one source speaks of one thing in both. */
const leastRepeated = 0.6

/** With how many statements of one shingle, or of one source, a statement is compared. */
const compared = 8

/** What was said somewhere, ready to be compared. */
export interface Statement {
  /** Who said it, as far as the index knows. */
  readonly sourceId: string
  /** Its words in reading order, folded. */
  readonly words: readonly string[]
  /** Its index terms, stop words left out. */
  readonly terms: ReadonlySet<string>
}

/**
 * Groups places that carry one statement: reprints of a wire text, and what one source is quoted
 * with in several outlets. Gives the group of every statement, counted from zero in order.
 *
 * Two texts are reprints by the containment of the shorter one's shingles in the other's (Broder,
 * "On the resemblance and containment of documents", 1997); a newsroom that cuts or extends a wire
 * text leaves that high. Words of one source count as one statement by their terms already, since
 * newsrooms put an indirect quotation into words of their own. Every statement is compared with a
 * bounded number of earlier ones, so that work grows with the words there are.
 */
export function groupStatements(statements: readonly Statement[]): number[] {
  const groups: number[] = []
  const byShingle = new Map<string, number[]>()
  const bySource = new Map<string, number[]>()
  const shingles = statements.map(({words}) => shinglesOf(words))
  let next = 0
  for (const [at, statement] of statements.entries()) {
    const own = shingles[at] ?? []
    const said = bySource.get(statement.sourceId) ?? []
    const original =
      mostCopied(own, byShingle, shingles, statements) ??
      said.find(earlier => isRepeated(statement, statements[earlier]))
    groups.push(original === undefined ? next++ : (groups[original] ?? 0))
    for (const shingle of new Set(own)) file(byShingle, shingle, at)
    file(bySource, statement.sourceId, at)
  }
  return groups
}

/** The earlier statement that shares most of its shingles, if it shares enough. */
function mostCopied(
  own: readonly string[],
  byShingle: ReadonlyMap<string, readonly number[]>,
  shingles: readonly (readonly string[])[],
  statements: readonly Statement[]
): number | undefined {
  const shared = new Map<number, number>()
  for (const shingle of new Set(own)) {
    for (const earlier of byShingle.get(shingle) ?? []) {
      shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
    }
  }
  let best: number | undefined
  let most = leastCopied
  for (const [earlier, count] of shared) {
    const fewer = Math.min(own.length, shingles[earlier]?.length ?? 0)
    const words = Math.min(own.length, statements[earlier]?.words.length ?? 0)
    if (words + shingleSize - 1 < shortest || count / fewer < most) continue
    if (count / fewer > most || best === undefined) best = earlier
    most = count / fewer
  }
  return best
}

function isRepeated(one: Statement, other: Statement | undefined): boolean {
  if (!other) return false
  const [few, many] = one.terms.size < other.terms.size ? [one, other] : [other, one]
  if (few.terms.size === 0) return many.terms.size === 0
  let shared = 0
  for (const term of few.terms) if (many.terms.has(term)) shared++
  return shared / few.terms.size >= leastRepeated
}

function shinglesOf(words: readonly string[]): string[] {
  const shingles: string[] = []
  for (let at = 0; at + shingleSize <= words.length; at++) {
    shingles.push(words.slice(at, at + shingleSize).join(' '))
  }
  return shingles
}

function file(index: Map<string, number[]>, key: string, value: number): void {
  const values = index.get(key)
  if (!values) index.set(key, [value])
  else if (values.length < compared) values.push(value)
}
