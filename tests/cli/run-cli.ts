import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {root} from '../house/files.ts'

/** The built program. */
export const program: string = join(root, 'dist/cli.js')

/** How a run ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  /** What is piped in; nothing when absent. */
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `isnad` as a process of its own, to its end. */
export async function isnad(
  typed: readonly string[],
  options: RunOptions = {}
): Promise<Ended> {
  const child = start(typed, options)
  child.stdin?.end(options.input ?? '')
  return await ended(child)
}

/** Starts `isnad` as a process of its own. */
export function start(
  typed: readonly string[],
  {cwd, env}: RunOptions = {}
): ChildProcess {
  const child = spawn(process.execPath, [program, ...typed], {
    cwd,
    env: {...process.env, FORCE_COLOR: undefined, ...env}
  })
  // A program that is done before it has read everything is no fault of the test.
  child.stdin.on('error', () => {})
  return child
}

/** What a process wrote, when it has ended. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const written = {stdout: '', stderr: ''}
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', text => {
      written[name] += text
    })
  }
  const [code] = await once(child, 'close')
  return {code, ...written}
}

/** A folder with files for one test. */
export function folderWith(
  files: Readonly<Record<string, string | Uint8Array>> = {}
): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}
