import type {Reading} from '../../analysis.ts'

/** A shape that an unknown word can have, and what it would then stand for. */
interface Shape {
  readonly pattern: RegExp
  readonly of: string
  readonly weight: number
}

/**
 * Verb, verbal noun and particle by shape alone.
 *
 * The groups hold the letters that stay; every shape ends in what the past of the
 * verb, or the word without its particle, would be.
 */
const shapes: readonly Shape[] = [
  // A particle that may as well be the word's own letter: بباريس, لشبونة.
  {pattern: /^[\u0628\u0644](.{3,})$/u, of: '$1', weight: 0.7},
  {pattern: /^[\u0643\u0641](.{3,})$/u, of: '$1', weight: 0.6},
  {pattern: /^\u0633([\u064A\u062A].{3,})$/u, of: '$1', weight: 0.6},
  // The alef of the indefinite, or of two: كبيرا.
  {pattern: /^(.{3,})\u0627$/u, of: '$1', weight: 0.8},
  // She did: وصلت.
  {pattern: /^(.{3,})\u062A$/u, of: '$1', weight: 0.8},
  // They did.
  {pattern: /^(.{3,})\u0648\u0627$/u, of: '$1', weight: 0.8},
  // He does, she does: the first form, and the fourth with its alef.
  {pattern: /^[\u064A\u062A]([^\u062A].{2,3})$/u, of: '$1', weight: 0.7},
  {pattern: /^[\u064A\u062A]([^\u062A].{2})$/u, of: '\u0627$1', weight: 0.7},
  // The fifth and sixth: يتعلم, تعلم.
  {pattern: /^[\u064A\u062A](\u062A.{3,4})$/u, of: '$1', weight: 0.8},
  // The seventh, eighth and tenth: يستخدم, استخدم.
  {
    pattern: /^[\u064A\u062A](\u0633\u062A.{2,3}|\u0646.{3}|.\u062A.{2})$/u,
    of: '\u0627$1',
    weight: 0.8
  },
  // They do.
  {pattern: /^[\u064A\u062A](.{3,})\u0648\u0646$/u, of: '$1', weight: 0.7},
  // Verbal nouns: تدريب, إعلان, انطلاق, استخدام, محاولة.
  {pattern: /^\u062A(..)\u064A(.)$/u, of: '$1$2', weight: 0.7},
  {pattern: /^(\u0627..)\u0627(.)$/u, of: '$1$2', weight: 0.7},
  {
    pattern: /^(\u0627\u0633\u062A..|\u0627\u0646..|\u0627.\u062A.)\u0627(.)$/u,
    of: '$1$2',
    weight: 0.8
  },
  {pattern: /^\u0645(.\u0627..)$/u, of: '$1', weight: 0.6}
]

const adjective = /^(.{2,})\u064A$/u
const feminine = /^(.{2,})\u0647$/u

/**
 * What a word may stand for by its shape.
 *
 * An adjective in ي meets the noun it is made from, with or without its feminine
 * ending (سياسي, سياسة; وطني, وطن), but those two do not meet each other, for
 * `مدرس` is not `مدرسة`.
 */
export function readings(term: string, lemma?: string): readonly Reading[] {
  const found: Reading[] = []
  // ذكرى folds to what looks like an adjective of ذكر.
  const base = lemma?.endsWith('\u0649') ? undefined : adjective.exec(term)?.[1]
  if (base !== undefined) {
    found.push(
      {of: `noun ${base}`, weight: 0.6, word: base},
      {of: `feminine ${base}`, weight: 0.6, word: `${base}\u0647`}
    )
  } else {
    const noun = feminine.exec(term)?.[1]
    found.push(
      noun === undefined
        ? {of: `noun ${term}`, weight: 1}
        : {of: `feminine ${noun}`, weight: 1}
    )
  }
  if (lemma !== undefined) return found
  found.push({of: term, weight: 1})
  for (const {pattern, of, weight} of shapes) {
    if (!pattern.test(term)) continue
    const word = term.replace(pattern, of)
    found.push({of: word, weight, word})
  }
  return found
}
