import type {Paragraph} from '../../../grammar.ts'

/**
 * The same reading, done once for each token of a paragraph: several rules ask for it, and those
 * that look back ask for that of many tokens. What was read goes when the paragraph goes.
 */
export function oncePerToken<Found>(
  read: (paragraph: Paragraph, at: number) => Found
): (paragraph: Paragraph, at: number) => Found {
  const paragraphs = new WeakMap<Paragraph, Map<number, {readonly found: Found}>>()
  return (paragraph, at) => {
    const readings = paragraphs.get(paragraph) ?? new Map<number, {found: Found}>()
    paragraphs.set(paragraph, readings)
    const known = readings.get(at) ?? {found: read(paragraph, at)}
    readings.set(at, known)
    return known.found
  }
}
