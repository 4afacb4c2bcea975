import {expected, invalidOption} from '../errors.ts'
import {fold} from './fold.ts'

/**
 * The form that search compares: letters folded, marks out, white space single.
 *
 * Normalizing a normalized text changes nothing.
 */
export function normalizeArabic(text: string): string {
  if (typeof text !== 'string') {
    throw invalidOption(`the text: ${expected('a string', text)}`)
  }
  return fold(text).replace(/\s+/gu, ' ').trim()
}
