import type {Instants} from './instant.ts'

/** A year, or a month from 1, that a question names. */
export interface AskedDate {
  readonly unit: 'year' | 'month'
  readonly value: number
}

const year = /^(?:19|20)\d\d$/u
const month = /^month (\d+)$/u

/** The date that a unit of a question asks for. */
export function askedDate(surface: string | undefined): AskedDate | undefined {
  if (surface === undefined) return undefined
  if (year.test(surface)) return {unit: 'year', value: Number(surface)}
  const [, value] = month.exec(surface) ?? []
  return value === undefined ? undefined : {unit: 'month', value: Number(value)}
}

/** Whether a time lies in it as a whole, by UTC. */
export function liesIn(time: Instants, {unit, value}: AskedDate): boolean {
  return [time.first, time.last].every(instant => {
    const date = new Date(instant)
    return value === (unit === 'year' ? date.getUTCFullYear() : date.getUTCMonth() + 1)
  })
}
