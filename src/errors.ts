/** Why a call was refused. */
export type IsnadErrorCode =
  | 'DUPLICATE_ID'
  | 'INVALID_ARTICLE'
  | 'INVALID_OPTION'
  | 'CORRUPT_INDEX'
  | 'UNSUPPORTED_VERSION'

/** The only error that isnad throws on purpose. */
export class IsnadError extends Error {
  /** What went wrong, for programs. */
  readonly code: IsnadErrorCode

  constructor(code: IsnadErrorCode, message: string, options?: ErrorOptions) {
    super(`isnad: ${message}`, options)
    this.name = 'IsnadError'
    this.code = code
  }
}

/** Words the commonest refusal: what was expected, and what came instead. */
export function expected(what: string, instead: unknown): string {
  return `expected ${what}, not ${show(instead)}`
}

const longestShown = 60

function show(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') {
    return value.length > longestShown
      ? `\`${value.slice(0, longestShown)}…\``
      : `\`${value}\``
  }
  if (typeof value === 'number' || typeof value === 'boolean')
    return `\`${String(value)}\``
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}
