// The only place where the time of day and chance come in; no answer depends on either.

/** The time, in milliseconds since 1970. */
export function now(): number {
  return Date.now()
}

/** Somewhere between half of a number and all of it. */
export function upTo(most: number): number {
  return most * (0.5 + Math.random() / 2)
}
