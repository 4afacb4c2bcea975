/**
 * Runs the properties of `tests/properties` on many more inputs than a test run does.
 *
 *   npm run fuzz -- [--runs N] [--seed S] [--only NAME]
 *
 * --runs   inputs for each property (default: 10,000)
 * --seed   repeats a run (default: another each time; it is printed)
 * --only   only properties whose name has these words
 *
 * Put what it finds into `tests/properties/found.json`, so that every test run tries it again.
 */
import {spawnSync} from 'node:child_process'
import {parseArgs} from 'node:util'

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '10000'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000_000)},
    only: {type: 'string'}
  }
})
console.log(`seed ${values.seed}, ${values.runs} inputs for each property`)
const only = values.only === undefined ? [] : ['--testNamePattern', values.only]
const {status} = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    'tests/properties',
    'tests/parse/properties.test.ts',
    'tests/hostile/concurrency.test.ts',
    '--test-timeout=0',
    ...only
  ],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: values.seed}
  }
)
process.exitCode = status ?? 1
