/** A date as an index takes it; `undefined` for what is none. */
export function readDate(value: string | undefined): string | undefined {
  const isDate =
    value !== undefined && /^\d{4}-\d\d/u.test(value) && !Number.isNaN(Date.parse(value))
  return isDate ? value : undefined
}
