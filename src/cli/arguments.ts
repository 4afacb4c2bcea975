import {parseArgs} from 'node:util'
import {nearest} from '../errors.ts'
import {UsageFailure} from './failure.ts'

/** An option of a command, as it is told apart and explained. */
export interface OptionPlan {
  /** What its value is called in the help; a switch has none. */
  readonly value?: string
  readonly short?: string
  readonly about: string
  /** Whether it may be given more than once. */
  readonly multiple?: boolean
}

/** What was typed after the name of a command. */
export interface Arguments {
  readonly positionals: readonly string[]
  /** Whether a switch was given. */
  has(name: string): boolean
  /** The last value of an option. */
  value(name: string): string | undefined
  /** All values of an option, in order. */
  values(name: string): readonly string[]
}

/** Reads what was typed; anything that is no option is refused with the nearest that is. */
export function readArguments(
  typed: readonly string[],
  plans: Readonly<Record<string, OptionPlan>>
): Arguments {
  const {tokens} = parseArgs({
    args: [...typed],
    options: Object.fromEntries(
      Object.entries(plans).map(([name, {short, value}]) => [
        name,
        {type: value ? 'string' : 'boolean', ...(short ? {short} : {})} as const
      ])
    ),
    strict: false,
    tokens: true
  })
  const given = new Map<string, string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const plan = Object.hasOwn(plans, token.name) ? plans[token.name] : undefined
    if (!plan) throw new UsageFailure(unknownOption(token.rawName, Object.keys(plans)))
    const before = given.get(token.name) ?? []
    if (before.length > 0 && plan.value && !plan.multiple) {
      throw new UsageFailure(`${token.rawName} is given twice`)
    }
    // Options that stand where a value is missing are not taken for it.
    const isOption = !token.inlineValue && /^-./u.test(token.value ?? '')
    const value = isOption ? undefined : token.value
    given.set(token.name, [...before, valueOf(token.rawName, value, plan)])
  }
  return {
    positionals,
    has: name => given.has(name),
    value: name => given.get(name)?.at(-1),
    values: name => given.get(name) ?? []
  }
}

/** The whole number of an option, zero or more. */
export function wholeNumber(given: Arguments, name: string): number | undefined {
  const value = given.value(name)
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/u.test(value)) {
    throw new UsageFailure(
      `--${name}: expected a whole number, zero or more, not ${value}`
    )
  }
  return Number(value)
}

/** Refuses a value that is none of those known. */
export function oneOf<Known extends string>(
  name: string,
  value: string,
  known: readonly Known[]
): Known {
  const found = known.find(one => one === value)
  if (found !== undefined) return found
  throw new UsageFailure(`--${name} has no value ${value}; ${hintAt(value, known)}`)
}

/** What somebody may have meant, or all there is to choose from. */
export function hintAt(typed: string, known: readonly string[]): string {
  const meant = nearest(typed, known)
  return meant ? `did you mean ${meant}?` : `known are ${known.join(', ')}`
}

function valueOf(
  typed: string,
  value: string | undefined,
  {value: expected}: OptionPlan
): string {
  if (expected === undefined && value !== undefined) {
    throw new UsageFailure(`${typed} takes no value`)
  }
  if (expected !== undefined && value === undefined) {
    throw new UsageFailure(`${typed} needs a value: ${typed} <${expected}>`)
  }
  return value ?? ''
}

function unknownOption(typed: string, names: readonly string[]): string {
  const meant = nearest(typed.replace(/^-+/u, ''), names)
  const hint = meant ? `did you mean --${meant}?` : 'isnad help lists those there are'
  return `there is no option ${typed}; ${hint}`
}
