import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {root} from './house/files.ts'

const run = promisify(execFile)

/** What a program prints, run in the top folder, where `isnad` is this package as it was built. */
export async function outputOf(...programArguments: readonly string[]): Promise<string> {
  const {stdout} = await run(process.execPath, programArguments, {
    cwd: root,
    env: {...process.env, NO_COLOR: '1'}
  })
  return stdout.trim()
}
