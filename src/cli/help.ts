import type {OptionPlan} from './arguments.ts'
import {type Command, commands} from './commands.ts'

/** What isnad can do. */
export function helpOfAll(): string {
  const width =
    Math.max(...commands.map(({name, usage}) => name.length + usage.length)) + 1
  const lines = commands.map(
    ({name, usage, about}) => `  isnad ${`${name} ${usage}`.padEnd(width)}  ${about}`
  )
  return `isnad finds who said what in Arabic and English news.

${lines.join('\n')}

To try it:

  echo 'The army confirmed the attack. The rebels denied it.' | isnad compare 'the attack' -

Files are .txt .md .html .jsonl, RSS and Atom, folders of them, globs, or - for what is piped in.
isnad help <command> explains one; isnad --version tells which this is.

It ends with 0 when done, 1 when nothing was found that answers, 2 when it was called wrongly,
3 when a file could not be read or written, and 130 when it was interrupted.`
}

/** What one command does, and its options. */
export function helpOf({name, usage, about, options}: Command): string {
  const named = Object.entries(options).map(([option, plan]) => ({
    typed: typedAs(option, plan),
    about: plan.about
  }))
  const width = Math.max(...named.map(({typed}) => typed.length))
  const lines = named.map(one => `  ${one.typed.padEnd(width)}  ${one.about}`)
  return `isnad ${name} ${usage}\n\n${about}\n\n${lines.join('\n')}`
}

function typedAs(option: string, {short, value}: OptionPlan): string {
  const long = value ? `--${option} <${value}>` : `--${option}`
  return short ? `-${short}, ${long}` : `    ${long}`
}
