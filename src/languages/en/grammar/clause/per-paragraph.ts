import type {Paragraph} from '../../../grammar.ts'
import {keptWith} from '../../../kept-with.ts'

/**
 * The same reading, done once for each token of a paragraph: several rules ask for it, and those
 * that look back ask for that of many tokens. What was read goes when the paragraph goes.
 */
export function oncePerToken<Found>(
  read: (paragraph: Paragraph, at: number) => Found
): (paragraph: Paragraph, at: number) => Found {
  return (paragraph, at) => {
    const readings = keptWith(paragraph, read, noReadings<Found>)
    const known = readings.get(at) ?? {found: read(paragraph, at)}
    readings.set(at, known)
    return known.found
  }
}

function noReadings<Found>(): Map<number, {readonly found: Found}> {
  return new Map()
}
