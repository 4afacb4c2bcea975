/** A span of time, in milliseconds since 1970, both ends included. */
export interface Instants {
  readonly first: number
  readonly last: number
}

const day = 86_400_000
const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u
const time = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/u
const zone = /(?:Z|[+-]\d{2}:?\d{2})$/iu

/**
 * The time that an ISO 8601 date stands for: a year, month or day is all of it; a time
 * without a zone is UTC, so that every machine answers alike. `null` for anything else.
 */
export function instantOf(text: string): Instants | null {
  const parts = date.exec(text)
  if (parts) {
    const [, year, month, dayOfMonth] = parts
    const first = Date.parse(`${year}-${month ?? '01'}-${dayOfMonth ?? '01'}T00:00:00Z`)
    if (Number.isNaN(first)) return null
    const start = new Date(first)
    if (dayOfMonth !== undefined) return {first, last: first + day - 1}
    const next =
      month === undefined
        ? Date.UTC(start.getUTCFullYear() + 1, 0)
        : Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1)
    return {first, last: next - 1}
  }
  if (!time.test(text)) return null
  const at = Date.parse(zone.test(text) ? text : `${text}Z`)
  return Number.isNaN(at) ? null : {first: at, last: at}
}
