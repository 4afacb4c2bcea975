import {fold} from './fold.ts'

/**
 * The form that search compares: letters folded, marks out, white space single.
 *
 * Normalizing a normalized text changes nothing.
 */
export function normalizeArabic(text: string): string {
  return fold(text).replace(/\s+/gu, ' ').trim()
}
