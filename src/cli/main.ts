#!/usr/bin/env node
import {readFile} from 'node:fs/promises'
import {hintAt, readArguments} from './arguments.ts'
import {type Command, commands} from './commands.ts'
import {codeOf, exitCodes, InputFailure, messageOf, UsageFailure} from './failure.ts'
import {helpOf, helpOfAll} from './help.ts'
import {clean} from './output/clean.ts'
import {Session} from './session.ts'

const [typed, ...rest] = process.argv.slice(2)
const stop = new AbortController()

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    // Who reads the answer has seen enough, as `head` does.
    if (codeOf(error) === 'EPIPE') process.exit(exitCodes.done)
    throw error
  })
}

// The first time, work stops where it does no harm; the second time, at once.
process.once('SIGINT', () => interrupt(exitCodes.interrupted))
process.once('SIGTERM', () => interrupt(exitCodes.terminated))

process.exitCode = await run().catch(codeOfFailure)

function interrupt(exitCode: number): void {
  stop.abort(exitCode)
  // What waits for input would wait for ever.
  process.stdin.destroy()
}

async function run(): Promise<number> {
  if (typed === undefined || typed === '--help' || typed === '-h') {
    return say(helpOfAll())
  }
  if (typed === '--version' || typed === '-v') return say(await version())
  if (typed === 'help') return say(rest[0] ? helpOf(commandOf(rest[0])) : helpOfAll())
  const command = commandOf(typed)
  const given = readArguments(rest, command.options)
  if (given.has('help')) return say(helpOf(command))
  const session = new Session(given, stop.signal)
  const perform = await command.load()
  try {
    const code = await perform(session)
    return session.hadTrouble ? exitCodes.input : code
  } finally {
    session.endProgress()
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return exitCodes.done
}

function commandOf(name: string): Command {
  const found = commands.find(command => command.name === name)
  if (found) return found
  const hint = hintAt(
    name,
    commands.map(command => command.name)
  )
  const what = name.startsWith('-') ? 'option' : 'command'
  throw new UsageFailure(`there is no ${what} ${name}; ${hint}`)
}

async function version(): Promise<string> {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return String(JSON.parse(manifest).version)
}

/** Says what went wrong, and gives the exit code for it. */
function codeOfFailure(thrown: unknown): number {
  if (stop.signal.aborted) return Number(stop.signal.reason)
  const message = clean(messageOf(thrown).replace(/^isnad: /u, ''))
  if (thrown instanceof UsageFailure || codeOf(thrown) === 'INVALID_OPTION') {
    process.stderr.write(`isnad: ${message}\n`)
    return exitCodes.usage
  }
  if (thrown instanceof InputFailure) {
    process.stderr.write(`isnad: ${message}\n`)
    return exitCodes.input
  }
  const trace = thrown instanceof Error ? (thrown.stack ?? message) : message
  const lines = ["isnad: this is a fault of isnad's own, please report it:", trace]
  const shown = lines.join('\n').split('\n').map(clean).join('\n')
  process.stderr.write(`${shown}\n`)
  return exitCodes.fault
}
