/** Why a call was refused. */
export type IsnadErrorCode =
  | 'DUPLICATE_ID'
  | 'INVALID_ARTICLE'
  | 'INVALID_OPTION'
  | 'CORRUPT_INDEX'
  | 'UNSUPPORTED_VERSION'
  | 'UNREACHABLE'
  | 'UNAUTHORIZED'
  | 'TIMEOUT'
  | 'OVERLOADED'
  | 'TOO_LARGE'
  | 'WRONG_MAPPING'
  | 'CLUSTER_REFUSED'

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

/** Checks that options are an object with none but known keys. */
export function checkOptions<Options extends object>(
  value: unknown,
  keys: readonly string[],
  what: string
): Partial<Options> {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw invalidOption(`${what}: ${expected('an object', value)}`)
  }
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) throw invalidOption(unknownKey(key, keys, what))
  }
  return value as Partial<Options>
}

/** Whether a value is the code of one of some languages. */
export function isLanguage(value: unknown, languages: readonly Coded[]): value is string {
  return languages.some(({code}) => code === value)
}

/** Words what was expected where a value is the code of no language. */
export function expectedLanguage(languages: readonly Coded[], instead: unknown): string {
  return expected(languages.map(({code}) => `\`${code}\``).join(' or '), instead)
}

/** Checks that a value is the code of one of some languages. */
export function checkLanguage(
  value: unknown,
  languages: readonly Coded[],
  what: string
): string {
  if (isLanguage(value, languages)) return value
  throw invalidOption(`${what}: ${expectedLanguage(languages, value)}`)
}

interface Coded {
  readonly code: string
}

/** The refusal of an option. */
export function invalidOption(message: string): IsnadError {
  return new IsnadError('INVALID_OPTION', message)
}

function unknownKey(key: string, keys: readonly string[], what: string): string {
  const meant = nearest(key, keys)
  const hint = meant
    ? `did you mean \`${meant}\`?`
    : `known are ${keys.map(known => `\`${known}\``).join(', ')}`
  return `${what} has no \`${key}\`; ${hint}`
}

/** The known word that was probably meant, where one is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map(one => ({one, steps: distance(word.toLowerCase(), one.toLowerCase())}))
    .sort((a, b) => a.steps - b.steps)
  // A word of which no letter would be left is another word.
  if (!best || best.steps >= word.length) return undefined
  return best.steps <= Math.max(2, best.one.length / 3) ? best.one : undefined
}

/** How many letters must be put in, left out or changed to make one word of the other. */
function distance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, at) => at)
  for (let at = 1; at <= from.length; at++) {
    const next = [at]
    for (let other = 1; other <= to.length; other++) {
      next.push(
        Math.min(
          (row[other] ?? 0) + 1,
          (next[other - 1] ?? 0) + 1,
          (row[other - 1] ?? 0) + (from[at - 1] === to[other - 1] ? 0 : 1)
        )
      )
    }
    row = next
  }
  return row[to.length] ?? 0
}
