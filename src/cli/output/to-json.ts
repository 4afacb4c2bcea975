/**
 * A value as JSON that is safe to show: what terminals obey is escaped, which JSON leaves as it
 * is beyond ASCII.
 */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\u2028\u2029]/gu,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
