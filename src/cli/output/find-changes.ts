import type {Source, StanceAt, StanceGroup} from '../../index.ts'

/** A source that took one side, and on a later day another. */
export interface Change {
  readonly source: Source
  /** What it did that takes a side, day by day, the earliest first. */
  readonly days: readonly (readonly StanceAt[])[]
}

/**
 * The sources that changed sides: denied and later confirmed, say, or confirmed what they would not
 * before. The order in which articles of one day appeared proves nothing, so days are compared.
 */
export function findChanges(groups: readonly StanceGroup[]): Change[] {
  const changes = new Map<string, Change>()
  for (const {sources, withheld} of groups) {
    for (const {source, history} of [...sources, ...withheld]) {
      if (changes.has(source.id)) continue
      const days = byDay(history.filter(takesSide))
      if (isChange(days)) changes.set(source.id, {source, days})
    }
  }
  return [...changes.values()]
}

/** The day of a time in ISO 8601. */
export function dayOf(time: string): string {
  return time.slice(0, 'yyyy-mm-dd'.length)
}

function takesSide({stance}: StanceAt): boolean {
  return stance === 'confirm' || stance === 'deny'
}

function byDay(history: readonly StanceAt[]): StanceAt[][] {
  const days = new Map<string, StanceAt[]>()
  for (const one of history) {
    const day = dayOf(one.publishedAt)
    const others = days.get(day)
    if (others) others.push(one)
    else days.set(day, [one])
  }
  return [...days.values()]
}

/** Whether any day but the first brings a side that was not taken before. */
function isChange(days: readonly (readonly StanceAt[])[]): boolean {
  const sides = days.map(day => day.map(({stance, negated}) => `${stance} ${negated}`))
  const before = new Set(sides[0])
  return sides.slice(1).some(day => day.some(side => !before.has(side)))
}
